import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { allCodes } from '../../server/src/rules/codes.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Diagnostic } from '../../server/src/text/diagnostic.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { modest } from '../support/pictures.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';
const uri = 'file:///nurse.role.yaml';

function findings(text: string, at = uri): readonly Diagnostic[] {
  const document = parseRole(at, text);
  const found = check(document, new RoleIndex([document]), { today: '2026-11-23' });
  return found.filter(({ code }) => !modest.has(code));
}

/** The text after the first fix of the only finding; nothing where it has no fix. */
function fixed(text: string, at = uri): string | undefined {
  const found = findings(text, at);
  assert.equal(found.length, 1, found.map(({ message }) => message.en).join('\n'));
  const fix = found[0]?.fixes?.[0];
  return fix && applyEdits(text, fix.edit.edits.get(at) ?? []);
}

describe('a fix', () => {
  for (const { id, bad } of allCodes.filter((code) => !code.bad.startsWith('#-'))) {
    it(`of ${id} cures its example of it, and changes nothing else`, () => {
      const at = `file:///${/^id: (.*)/.exec(bad)?.[1] ?? 'nurse'}.role.yaml`;
      const found = findings(bad, at);
      for (const { code, fixes = [] } of found) {
        for (const { edit, title } of fixes) {
          assert.ok(title.en !== title.fr && /^[A-Z]/.test(title.en) && /^[A-ZÀÉ]/.test(title.fr), title.en);
          const mended = applyEdits(bad, edit.edits.get(at) ?? []);
          assert.notEqual(mended, bad);
          assert.deepEqual(
            findings(mended, at).filter((one) => one.code === code),
            [],
          );
        }
      }
    });
  }

  const cases: readonly (readonly [title: string, before: string, after: string | undefined, name?: string])[] = [
    ['writes over a name', `${head}misson: Care\n`, `${head}mission: Care\n`],
    ['keeps the quotes of a name', `${head}"misson": Care\n`, `${head}"mission": Care\n`],
    ['keeps the quotes of a value', `${head}seniority: 'seniour' # c\n`, `${head}seniority: 'senior' # c\n`],
    ['does not guess', `${head}seniority: boss\n`, undefined],
    ['takes an empty field out with its line', `${head}tools: []\nsummary: a\n`, `${head}summary: a\n`],
    ['takes the last field out', `${head}summary: a\ntools: []`, `${head}summary: a\n`],
    ['takes a field out, CRLF and all', `${head}tools: []\r\nsummary: a\r\n`, `${head}summary: a\r\n`],
    ['takes a field out of a group', `${head}team:\n  size: 4\n  notes: []\n`, `${head}team:\n  size: 4\n`],
    ['leaves a group with its only field', `${head}team:\n  notes: []\n`, undefined],
    ['takes the first field out of braces', `${head}team: { notes: [], size: 4 }\n`, `${head}team: { size: 4 }\n`],
    ['takes the last field out of braces', `${head}team: { size: 4, notes: [] }\n`, `${head}team: { size: 4 }\n`],
    ['leaves the dash', `${head}skills:\n  soft:\n    - rationale: ""\n      id: a\n      label: b\n`, undefined],
    ['leaves a comment on the line', `${head}tools: [] # to come\nsummary: a\n`, undefined],
    ['leaves a comment inside', `${head}tools: # to come\n  []\nsummary: a\n`, undefined],
    ['leaves a field that is needed', 'id: nurse\nlang: en\ntitle: ""\n', undefined],
    ['leaves a label that is needed', `${head}tools: [{ id: a, label: "" }]\n`, undefined],
    ['leaves a comment in braces', `${head}team: {\n  notes: [], # to come\n  size: 4 }\n`, undefined],
    ['takes a comment out that ignores nothing', `${head}# rolespec-ignore empty-section: x\n`, head],
    [
      'takes such a comment off its line',
      `${head}summary: a   # rolespec-ignore empty-section: x\r\n`,
      `${head}summary: a\r\n`,
    ],
    [
      'writes over the name of a rule that none has, and keeps the reason',
      `${head}summary: a # rolespec-ignore-file  empty-sektion: later, not ignored\n`,
      `${head}summary: a # rolespec-ignore-file  empty-section: later, not ignored\n`,
    ],
    [
      'writes over such a name in JSON',
      '{ "id": "nurse", "lang": "en", "title": "A", "x-rolespec-ignore": { "empty-sektion": "empty-sektion" } }',
      '{ "id": "nurse", "lang": "en", "title": "A", "x-rolespec-ignore": { "empty-section": "empty-sektion" } }',
      'file:///nurse.role.json',
    ],
    [
      'takes a field out of JSON',
      '{ "id": "nurse", "lang": "en", "title": "A", "tools": [] }',
      '{ "id": "nurse", "lang": "en", "title": "A" }',
      'file:///nurse.role.json',
    ],
    [
      'writes over a name in JSON',
      '{ "id": "nurse", "lang": "en", "title": "A", "sumary": "b" }',
      '{ "id": "nurse", "lang": "en", "title": "A", "summary": "b" }',
      'file:///nurse.role.json',
    ],
  ];
  for (const [title, before, after, name] of cases) it(title, () => assert.equal(fixed(before, name), after));
});

describe('a fix in a text that cannot be read whole', () => {
  const safe = (text: string) =>
    findings(text).flatMap(({ code, fixes = [] }) => fixes.filter((fix) => fix.safe).map(() => code));
  it('is safe only where it makes the text readable', () => {
    const wrong = `${head}objectives: Nobody falls\n# rolespec-ignore empty-section: later\nsummary: a\n`;
    assert.deepEqual(safe(wrong), ['wrong-type']);
    assert.deepEqual(safe(`${wrong}mission: A: b\n`), ['syntax-error']);
  });

  it('is not safe where it gives a reference another id', () => {
    assert.deepEqual(safe(`${head}team: { manages: [{ role: Ward Nurse }] }\n`), []);
  });
});

describe('the name of a file', () => {
  const renames = (at: string, text: string) =>
    findings(text, at).flatMap(({ fixes = [] }) => fixes[0]?.edit.renames ?? []);
  it('is the id, and the fix renames the file in its folder', () => {
    assert.deepEqual(renames('file:///a%20b/cook.role.yml', head), [
      { from: 'file:///a%20b/cook.role.yml', to: 'file:///a%20b/nurse.role.yml' },
    ]);
    assert.deepEqual(renames('file:///cook.role.json', '{ "id": "nurse", "lang": "en", "title": "Nurse" }'), [
      { from: 'file:///cook.role.json', to: 'file:///nurse.role.json' },
    ]);
  });

  it('of a translation says of what, and in which language', () => {
    const text = 'translationOf: nurse\nlang: fr\ntitle: Infirmier\n';
    assert.deepEqual(renames('file:///nurse.fr.role.yaml', text), []);
    assert.deepEqual(renames('file:///nurse.role.yaml', text), [
      { from: 'file:///nurse.role.yaml', to: 'file:///nurse.fr.role.yaml' },
    ]);
  });

  it('may be written in any way that an address can be, and even in none', () => {
    assert.deepEqual(findings(head, 'file:///n%75rse.role.yaml'), []);
    assert.deepEqual(findings(head, 'file:///100%/nurse.role.yaml'), []);
    assert.deepEqual(findings(head, 'untitled:Untitled-1'), []);
    assert.deepEqual(findings(head, 'vscode-vfs://github/a/b/nurse.role.yaml'), []);
  });
});
