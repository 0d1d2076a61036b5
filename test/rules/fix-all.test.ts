import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { allCodes } from '../../server/src/rules/codes.ts';
import { anyFix, fixedText, safeFix, type ChooseFix } from '../../server/src/rules/running/fix-all.ts';
import type { Fix } from '../../server/src/text/diagnostic.ts';
import { editOf } from '../../server/src/text/edit.ts';

const options = { today: '2026-11-23' };
const head = 'id: notaire\nlang: fr\ntitle: Notaire\n';

const uri = 'file:///notaire.role.yaml';

/** With another one, more than ten times what a check tells of one kind. */
function skills(kind: string, importance: string): string {
  const item = (n: number): string => `    - { id: ${kind}-${n}, label: ${kind} ${n}, importance: ${importance} }\n`;
  return `  ${kind}:\n${Array.from({ length: 600 }, (_, n) => item(n)).join('')}`;
}

function mended(text: string, choose: ChooseFix): string {
  const document = parseRole(uri, text);
  return fixedText(document, new RoleIndex([document]), options, choose);
}

describe('all fixes of a file', () => {
  const cases: readonly (readonly [title: string, before: string, after: string])[] = [
    ['correct a name', `${head}misson: A\n`, `${head}mission: A\n`],
    ['never hide a field', `${head}parking: oui\n`, `${head}parking: oui\n`],
    ['never remove a field left empty', `${head}mission:\nfamily: Droit\n`, `${head}mission:\nfamily: Droit\n`],
    [
      'never choose one of two fields with one name',
      `${head}mission: A\nfamily: Droit\nmission: B\n`,
      `${head}mission: A\nfamily: Droit\nmission: B\n`,
    ],
    ['never make a title up', 'id: notaire\nlang: fr\n', 'id: notaire\nlang: fr\n'],
    ['never choose the language', 'id: notaire\ntitle: Notaire\n', 'id: notaire\ntitle: Notaire\n'],
    [
      'never remove a remark of the author, whatever it was to ignore',
      `${head}mission: A # rolespec-ignore placeholder-text: vu avec la direction\n`,
      `${head}mission: A # rolespec-ignore placeholder-text: vu avec la direction\n`,
    ],
    [
      'mend the name of a rule in such a remark',
      `${head}mission: TODO # rolespec-ignore placeholder-txt: vu avec la direction\n`,
      `${head}mission: TODO # rolespec-ignore placeholder-text: vu avec la direction\n`,
    ],
    [
      'never remove what was pasted along',
      `${head}mission: |-\n  Recevoir les actes.\n  Partager sur Facebook\n`,
      `${head}mission: |-\n  Recevoir les actes.\n  Partager sur Facebook\n`,
    ],
    [
      'mend more than is told at a time',
      `${head}skills:\n${skills('technical', 'Essential')}${skills('soft', 'Essential')}`,
      `${head}skills:\n${skills('technical', 'essential')}${skills('soft', 'essential')}`,
    ],
    [
      'state no condition that nobody has stated',
      `${head}requirements: { education: { minimum: { credential: Master 2 } } }\n`,
      `${head}requirements: { education: { minimum: { credential: Master 2 } } }\n`,
    ],
  ];
  for (const [title, before, after] of cases) it(title, () => assert.equal(mended(before, anyFix), after));

  it('first make the text readable, and nothing else while it is not', () => {
    const lines = ['mission: |', 'Recevoir les actes.', 'functions:', '— Cadrage'];
    const before = `${head}${lines.join('\n')}\nmisson: A\n`;
    const after = mended(before, anyFix);
    for (const line of lines) assert.ok(after.includes(line.replace('— ', '')), after);
    const english = 'id: notaire\nlang: en\ntitle: Notary\n';
    assert.equal(mended(`${english}family: A: b\nmisson: C\n`, anyFix), `${english}family: 'A: b'\nmission: C\n`);
    assert.equal(mended(`${head}summary: "\nmisson: C\n`, safeFix), `${head}summary: "\nmisson: C\n`);
  });

  it('leave what an unclosed bracket seems to lack', () => {
    const before = `${head}functions: [\nfamily: Droit\n`;
    assert.ok(mended(before, anyFix).includes('functions: ['));
  });

  it('are made without the one that breaks the text together with the others', () => {
    const edit = editOf(uri, { range: { start: 0, end: 0 }, newText: 'mission: B\n' });
    const adding: Fix = { safe: false, title: { en: 'Add', fr: 'Ajouter' }, edit };
    const choose: ChooseFix = (found) => (found.code === 'unknown-value' ? adding : anyFix(found));
    const before = `${head}misson: A\nlevels: A\nscope: job\n`;
    assert.equal(mended(before, choose), `${head}mission: A\nlevels:\n  - id: a\n    title: A\nscope: job\n`);
  });
});

describe('a fix that is not safe', () => {
  const removes = /^(?:Remove|Keep it as)/;
  for (const { id, bad } of allCodes.filter((code) => !code.bad.startsWith('#-'))) {
    it(`of ${id} is for people to choose where it takes something away`, () => {
      const document = parseRole(`file:///${/^id: (.*)/.exec(bad)?.[1] ?? 'nurse'}.role.yaml`, bad);
      for (const { fixes = [] } of check(document, new RoleIndex([document]), options)) {
        for (const { title, safe, byHand = false } of fixes) {
          assert.ok(!(safe && byHand), title.en);
          if (!safe && removes.test(title.en)) assert.ok(byHand, title.en);
        }
      }
    });
  }
});
