import assert from 'node:assert/strict';
import { likeness, sayingsOf } from '../../server/src/compare/likeness.ts';
import { parseRole } from '../../server/src/model/document.ts';

const mission = 'mission: Makes the brand known.';

const cases: readonly (readonly [it: string, one: string, other: string, like: number])[] = [
  ['is nothing where nothing is said', '', '', 0],
  ['is nothing where only names are the same', 'title: A', 'title: A', 0],
  ['is whole under another name', `id: a\ntitle: A\n${mission}`, `id: b\ntitle: B\n${mission}`, 1],
  [
    'does not mind another order',
    'skills: { soft: [{ id: a, label: A }, { id: b, label: B }] }',
    'skills: { soft: [{ id: b, label: B }, { id: a, label: A }] }',
    1,
  ],
  ['counts long texts more', `${mission}\nseniority: lead`, `${mission}\nseniority: junior`, 22 / 28],
  ['is part of the longer one', 'summary: Four', 'summary: Four\nmission: Twelve signs', 4 / 16],
  ['minds where something is said', 'summary: Four', 'mission: Four', 0],
];

describe('the likeness of two roles', () => {
  for (const [title, one, other, like] of cases) {
    it(title, () => {
      const [a, b] = [one, other].map((text) => sayingsOf(parseRole('file:///r.role.yaml', `${text}\n`)));
      assert.ok(a && b);
      assert.deepEqual([likeness(a, b), likeness(b, a)], [like, like]);
    });
  }
});
