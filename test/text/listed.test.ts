import assert from 'node:assert/strict';
import { listed } from '../../server/src/text/listed.ts';

describe('names in a sentence', () => {
  const cases: readonly (readonly [names: string, en: string, fr: string])[] = [
    ['', '', ''],
    ['a', "'a'", '«\u00a0a\u00a0»'],
    ['a b', "'a' and 'b'", '«\u00a0a\u00a0» et «\u00a0b\u00a0»'],
    ['a b c d', "'a', 'b', 'c' and 'd'", '«\u00a0a\u00a0», «\u00a0b\u00a0», «\u00a0c\u00a0» et «\u00a0d\u00a0»'],
    [
      'a b c d e',
      "'a', 'b', 'c' and 2 other roles",
      '«\u00a0a\u00a0», «\u00a0b\u00a0», «\u00a0c\u00a0» et 2 autres rôles',
    ],
  ];
  for (const [names, en, fr] of cases) {
    const list = names.split(' ').filter(Boolean);
    it(names || 'none', () => assert.deepEqual(listed(list, { en: 'roles', fr: 'rôles' }), { en, fr }));
  }

  it('are cut where they are long', () =>
    assert.equal(listed(['x'.repeat(99)], { en: 'roles', fr: 'rôles' }).en, `'${'x'.repeat(59)}…'`));
});
