import assert from 'node:assert/strict';
import { RoleIds } from '../../server/src/model/role-ids.ts';
import { changesTo, folded, nearest } from '../../server/src/schema/suggest.ts';

describe('the id that was meant', () => {
  const ids = new RoleIds(['ward-manager', 'ward-nurse', 'night-nurse', 'cook', 'constructor', '2nd-cook']);
  const cases: readonly (readonly [word: string, meant: string | undefined])[] = [
    ['ward-manger', 'ward-manager'],
    ['Ward-Manager', 'ward-manager'],
    ['ward_manager', 'ward-manager'],
    ['ward', 'ward-manager'],
    ['nigth-nurse', 'night-nurse'],
    ['cooks', 'cook'],
    ['constuctor', 'constructor'],
    ['__proto__', undefined],
    ['dentist', undefined],
    ['', undefined],
    ['w'.repeat(100_000), undefined],
  ];
  it('is as near as any, whatever letters are left out', () => {
    const parts = [
      'ward',
      'nurse',
      'night',
      'head',
      'chief',
      'data',
      'web',
      'cook',
      'payroll',
      'clerk',
      '2nd',
      'sales',
    ];
    const many = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => `${a}-${b}-${c}`)));
    const known = new RoleIds(many);
    for (const [position, id] of many.entries()) {
      const at = position % id.length;
      const word = id.slice(0, at) + id.slice(at + 1 + (position % 2));
      const [found, wanted] = [known.nearest(word)?.id, nearest(word, many)];
      const changes = (to = ''): number => changesTo(folded(word), folded(to));
      assert.equal(changes(found), changes(wanted), `${word}: ${found}, ${wanted}`);
    }
  });

  for (const [word, meant] of cases) {
    it(`${word.slice(0, 20) || 'of nothing'}: ${meant ?? 'none'}`, () => {
      assert.equal(ids.nearest(word)?.id, meant);
      assert.notEqual(ids.nearest(word, (id) => id !== meant)?.id ?? 'none', meant);
    });
  }
});
