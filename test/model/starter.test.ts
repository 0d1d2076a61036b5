import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { starterText, starterTitle } from '../../server/src/model/starter.ts';
import { check } from '../../server/src/rules/check.ts';

describe('a new role file', () => {
  const titles = [
    'Ward manager',
    'Chef : cuisine',
    'no',
    '007',
    '2026-11-23',
    '~',
    '- a',
    '# b',
    "l'un",
    '"x"',
    '\\',
    'é\u00a0!',
  ];
  for (const title of titles) {
    it(`says ${JSON.stringify(title)} and has nothing wrong`, () => {
      for (const language of ['yaml', 'json'] as const) {
        const text = starterText({ id: 'ward-manager', lang: 'en-GB', title }, language);
        const document = parseRole(`file:///ward-manager.role.${language}`, text);
        assert.deepEqual(check(document, new RoleIndex([document]), { today: '2026-11-23' }), []);
        const { id, lang } = document.head;
        assert.deepEqual([id, lang, document.head.title], ['ward-manager', 'en-GB', title]);
      }
    });
  }

  it('may have an id or a language that YAML takes for something else', () => {
    const document = parseRole('file:///12.role.yaml', starterText({ id: '12', lang: 'no', title: 'Tolv' }, 'yaml'));
    assert.deepEqual(check(document, new RoleIndex([document]), { today: '2026-11-23' }), []);
    assert.deepEqual([document.head.id, document.head.lang], ['12', 'no']);
  });

  const named: readonly (readonly [id: string, label: string | undefined, title: string])[] = [
    ['ward-manager', undefined, 'Ward manager'],
    ['ward-manager', ' ', 'Ward manager'],
    ['ward-manager', 'Head\n of  ward ', 'Head of ward'],
    ['ward-manager', 'x'.repeat(201), 'Ward manager'],
    ['2nd-cook', undefined, '2nd cook'],
  ];
  for (const [id, label, title] of named) {
    it(`is called '${title}' for ${label === undefined ? id : JSON.stringify(label.slice(0, 20))}`, () =>
      assert.equal(starterTitle(id, label), title));
  }
});
