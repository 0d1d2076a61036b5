/** A value of another form than its field wants is told there; no rule misses what is written. */
import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';

const post = `id: x
lang: fr
title: Notaire
scope: position
summary: Reçoit les actes et conseille les familles, les entreprises et les collectivités dans leurs projets.
locations: [{ city: Lyon }]
compensation: { currency: EUR, unit: year, min: 32000, max: 40000 }
employment: { collectiveAgreement: { idcc: "2205" } }
dimensions: [managerial]
team: { reportsTo: [{ label: Associée }], manages: [{ label: Clercs }] }
objectives: [{ id: o, statement: Plaire, indicator: Avis recueillis }]
functions: [{ id: a, title: Actes, outcomes: [Actes signés] }]
skills: { technical: [{ id: s, label: Droit }] }
evaluation: { skills: Droit, effort: Écoute, responsibility: Actes, workingConditions: Bureau }
posting: { employer: Étude Martin, datePosted: "2026-11-01" }
meta: { status: approved, version: "1.0", owner: Étude, reviewBy: "2027-11-01" }
`;
const other = parseRole(
  'file:///y.role.yaml',
  'id: y\nlang: fr\ntitle: Juriste\nteam: { collaboratesWith: [{ label: Tous }] }\n',
);

function codes(text: string): readonly string[] {
  const document = parseRole('file:///x.role.yaml', text);
  return check(document, new RoleIndex([document, other]), { today: '2026-11-23' }).map(({ code }) => code);
}

/** Of the rules about words. */
function tellings(text: string): readonly string[] {
  const document = parseRole('file:///x.role.yaml', text);
  return check(document, new RoleIndex([document]), { today: '2026-11-23' })
    .filter(({ code }) => code !== 'orphan-role')
    .map(({ severity, code }) => `${severity} ${code}`);
}

describe('one slip', () => {
  it('is none in the role that the slips are made in', () => assert.deepEqual(codes(post), []));

  const slips: readonly (readonly [sound: string, slip: string, code: string])[] = [
    ['min: 32000, max: 40000', 'min: 32 000', 'wrong-type'],
    ['idcc: "2205"', 'idcc: Syntec', 'bad-form'],
    ['{ collectiveAgreement: { idcc: "2205" } }', 'CDI', 'wrong-type'],
    ['outcomes: [Actes signés]', 'outcomes: texte', 'wrong-type'],
    ['{ reportsTo: [{ label: Associée }], manages: [{ label: Clercs }] }', '{ manages: Les clercs }', 'wrong-type'],
    ['indicator: Avis recueillis', 'indicator: [Avis]', 'wrong-type'],
    ['[{ city: Lyon }]', 'Lyon', 'wrong-type'],
    ['workingConditions: Bureau', 'workingConditions: [Bureau]', 'wrong-type'],
    ['owner: Étude', 'owner: [Étude]', 'wrong-type'],
    ['reviewBy: "2027-11-01"', 'reviewBy: 01/11/2027', 'bad-date'],
    ['{ technical: [{ id: s, label: Droit }] }', 'Droit', 'wrong-type'],
    ['{ id: s, label: Droit }', '{ id: "", label: Droit }', 'bad-form'],
    ['lang: fr', 'lang: ""', 'bad-form'],
    ['currency: EUR', 'currency: ""', 'bad-form'],
    ['unit: year', 'unit: ""', 'unknown-value'],
    ['datePosted: "2026-11-01"', 'datePosted: ""', 'bad-date'],
  ];
  for (const [sound, slip, code] of slips)
    it(`costs one message: ${slip}`, () => {
      assert.ok(post.includes(sound));
      assert.deepEqual(codes(post.replace(sound, slip)), [code]);
    });

  for (const [relation, code] of [
    ['team: { reportsTo: Directrice générale }', 'wrong-type'],
    ['team: { reportsTo: [Directrice générale] }', 'wrong-type'],
    ['progression: { evolvesTo: Juriste }', 'wrong-type'],
  ] as const)
    it(`links with somebody: ${relation}`, () =>
      assert.deepEqual(codes(`id: x\nlang: fr\ntitle: Notaire\n${relation}\n`), [code]));

  it('costs one message in a translation, which names no empty text', () => {
    const text = 'translationOf: x\nlang: en\ntitle: Notary\nobjectives: [{ id: "", statement: Please }]\n';
    const document = parseRole('file:///x.en.role.yaml', text);
    const source = parseRole('file:///x.role.yaml', 'id: x\nlang: fr\ntitle: Notaire\n');
    assert.deepEqual(
      check(document, new RoleIndex([document, source]), { today: '2026-11-23' }).map(({ message }) => message.en),
      ["'id' is empty; write small letters, digits and single hyphens, for example 'ward-manager'"],
    );
  });

  const words: readonly (readonly [lang: string, text: string, told: string])[] = [
    ['fr', 'Au sein d’une équipe jeune et dynamique.', 'info age-mention'],
    ['fr', 'L’équipe est jeune et dynamique.', 'info age-mention'],
    ['fr', 'Une personne jeune et dynamique.', 'error age-mention'],
    ['fr', 'Au sein d’une équipe dynamique.', 'info vague-term'],
    ['en', 'The team is young and dynamic.', 'info age-mention'],
  ];
  for (const [lang, text, told] of words)
    it(`costs one message: ${text}`, () =>
      assert.deepEqual(tellings(`id: x\nlang: ${lang}\ntitle: Notaire\nscopeNotes: [{ id: n, text: "${text}" }]\n`), [
        told,
      ]));

  const tasks: readonly (readonly [lang: string, statement: string, told: string])[] = [
    ['en', 'Responsible for opening the shop', 'info weak-verb'],
    ['en', 'Help with opening the shop', 'hint weak-verb'],
    ['fr', 'Si nécessaire, appeler le médecin', 'info vague-term'],
    ['fr', 'Chargé d’ouvrir la boutique', 'info weak-verb'],
    ['fr', 'Ouverture de la boutique', 'info task-not-action'],
  ];
  for (const [lang, statement, told] of tasks)
    it(`costs one message: ${statement}`, () =>
      assert.deepEqual(
        tellings(
          `id: x\nlang: ${lang}\ntitle: Notaire\nfunctions: [{ id: f, title: F, outcomes: [Clients], tasks: [{ id: t, statement: "${statement}" }] }]\n`,
        ),
        [told],
      ));

  it('tells what is not written at all', () =>
    assert.deepEqual(codes('id: x\nlang: fr\ntitle: Notaire\n'), ['orphan-role']));
});
