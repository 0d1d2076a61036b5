import assert from 'node:assert/strict';
import { compareRoles } from '../../server/src/compare/compare.ts';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { cases, type Case } from './cases.ts';

describe('what changed in a role', () => {
  it('is shown by enough cases', () => assert.ok(cases.length >= 60, `${cases.length} cases`));
  for (const one of cases) it(one.name, () => check(one));
});

describe('what changed in a translation', () => {
  it('is told by the names that the translation has', () => {
    const of = (label: string): RoleDocument =>
      parseRole(
        'file:///r.fr.role.yaml',
        `translationOf: r\nlang: fr\nskills: { soft: [{ id: s, label: ${label} }] }\n`,
      );
    const [change, ...others] = compareRoles(of('Calme'), of('Sang-froid'));
    assert.equal(change?.message.fr, 'la compétence «\u00a0Calme\u00a0» devient «\u00a0Sang-froid\u00a0»');
    assert.deepEqual(others, []);
  });
});

describe('where it changed', () => {
  it('is told for both texts, whatever does not fit in between', () => {
    const before = role('skills: { technical: [{ id: s, label: SQL }] }');
    const after = role('skills: { technical: [nonsense, { id: s, label: SQL, level: expert }] }');
    const [change] = compareRoles(before, after);
    assert.equal(change?.after?.pointer, '/skills/technical/1/level');
    assert.equal(change?.after?.value, 'expert');
    assert.equal(change?.before, undefined);
  });

  it('is told of items that moved', () => {
    const before = role('skills: { technical: [{ id: s, label: SQL }] }');
    const after = role('skills: { knowledge: [{ id: s, label: SQL }] }');
    const [change] = compareRoles(before, after);
    assert.deepEqual([change?.before?.pointer, change?.after?.pointer], ['/skills/technical/0', '/skills/knowledge/0']);
  });
});

describe('French', () => {
  it('has another sentence for every change', () => {
    for (const { before, after, said } of cases) {
      const messages = compareRoles(role(before), role(after)).map(({ message }) => message);
      assert.equal(messages.length, said.length);
      for (const { en, fr } of messages) assert.notEqual(en, fr);
    }
  });
});

function check({ before, after, said }: Case): void {
  const titles: Readonly<Record<string, string>> = { boss: 'Head nurse', carer: 'Carer' };
  const titleOf = (id: string): string | undefined => titles[id];
  const changes = compareRoles(role(before), role(after), { titleBefore: titleOf, titleAfter: titleOf });
  assert.deepEqual(
    changes.map((change) => `${change.class}: ${change.message.en}`),
    said,
  );
}

function role(text: string): RoleDocument {
  const head = ['id: r', 'lang: en', 'title: R'].filter(
    (line) => !text.startsWith(line.slice(0, line.indexOf(':') + 1)),
  );
  return parseRole('file:///r.role.yaml', `${head.join('\n')}\n${text}\n`);
}
