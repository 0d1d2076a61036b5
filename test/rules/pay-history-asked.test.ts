import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { payHistoryAsked } from '../../server/src/rules/pay-history-asked.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: a\nlang: fr\ntitle: Libraire\n';
const en = 'id: a\nlang: en\ntitle: Nurse\n';
const uri = 'file:///a.role.yaml';
const advice =
  'asks what applicants earn elsewhere (Directive (EU) 2023/970, article 5); ask what they expect, or nothing';

describe('pay-history-asked', () => {
  it('is found where it is asked', () => {
    checkPicture(
      `${fr}summary: Joindre votre dernier salaire\n#                ^^^^^^^^^^^^^^^^^^^^^ pay-history-asked 'votre dernier salaire' ${advice}\n`,
    );
    assert.deepEqual(
      passages(
        payHistoryAsked,
        `${fr}summary: Envoyer CV et dernier bulletin de salaire\nposting: { contact: Adresser le dernier bulletin de paie à Mme Martin }\n`,
      ),
      ['dernier bulletin de salaire', 'dernier bulletin de paie'],
    );
    checkPicture(
      `${en}summary: Send us your salary history\n#                     ^^^^^^^^^^^^^^ pay-history-asked 'salary history' ${advice}\n`,
    );
  });

  for (const text of [
    'Nous ne demandons pas votre salaire actuel',
    'Analyse l’historique des salaires',
    'Indiquer vos prétentions salariales',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}summary: ${text}\n`));
  for (const text of [
    'We never ask for your current salary',
    'Compares current pay with the market',
    'Send your expected salary',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${en}summary: ${text}\n`));

  for (const [spec, found] of [
    [`${fr}summary: Précisez votre salaire brut annuel actuel\n`, 'votre salaire brut annuel actuel'],
    [`${en}summary: Previous salary must be disclosed\n`, 'Previous salary'],
    [`${en}summary: Attach your last three payslips\n`, 'last three payslips'],
    [`${en}summary: Attach your three most recent pay stubs\n`, 'three most recent pay stubs'],
    [`${en}summary: Attach your last 3 payslips\n`, 'last 3 payslips'],
    [`${en}summary: Mention your current CTC and notice period\n`, 'current CTC'],
    [`${en}summary: Please state your current and expected salary\n`, 'current and expected salary'],
  ] as const)
    it(`finds ${found}`, () => assert.deepEqual(passages(payHistoryAsked, spec), [found]));

  it('is not found in what the work is', () =>
    checkPicture(
      `${en}functions: [{ id: b, title: Pay, tasks: [{ id: c, statement: State the current salary of each employee }] }]\n`,
    ));

  it('proposes nothing where an article stands that would not fit', () =>
    assert.deepEqual(
      fixed({ [uri]: `${fr}summary: Le salaire actuel est à préciser\n` }, uri, 'pay-history-asked'),
      [],
    ));

  it('proposes to ask for what is expected', () =>
    assert.deepEqual(
      fixed({ [uri]: `${fr}summary: Indiquez votre salaire actuel\n` }, uri, 'pay-history-asked').map(
        ({ files }) => files[uri],
      ),
      [`${fr}summary: Indiquez vos prétentions salariales\n`],
    ));

  for (const [text, better] of [
    ['Mention your current CTC', ['Mention your expected CTC']],
    ['Mention your current and expected CTC', ['Mention your expected CTC']],
    // What may be asked is asked beside it.
    ['Mention your current CTC and expected CTC', []],
  ] as const)
    it(`proposes for '${text}': ${better.join()}`, () =>
      assert.deepEqual(
        fixesOf(payHistoryAsked, `${en}summary: ${text}\n`),
        better.map((words) => `${en}summary: ${words}\n`),
      ));
});
