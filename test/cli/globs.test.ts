import assert from 'node:assert/strict';
import { join } from 'node:path';
import { placesOf } from '../../server/src/cli/files/globs.ts';

describe('the places to watch', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], ['']],
    [['!drafts'], ['']],
    [
      ['wards', 'a.role.yaml'],
      ['wards', 'a.role.yaml'],
    ],
    [
      ['wards/**/n*.yaml', '!wards/x'],
      ['wards/**/n*.yaml', 'wards'],
    ],
    [['*.yaml'], ['*.yaml', '']],
  ];
  for (const [words, places] of cases) {
    it(`of ${JSON.stringify(words)}`, () =>
      assert.deepEqual(
        placesOf(words, '/roles'),
        places.map((place) => join('/roles', place).replace(/\/$/, '')),
      ));
  }
});
