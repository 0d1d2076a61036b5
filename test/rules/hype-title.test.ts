import assert from 'node:assert/strict';
import { hypeTitle } from '../../server/src/rules/hype-title.ts';
import { passages } from '../support/passages.ts';

describe('hype-title', () => {
  for (const [title, found] of [
    ['Customer happiness hero', ['happiness hero']],
    ['Bar Superstar', ['Superstar']],
    ['Marketing rock-star', ['rock-star']],
    ['Sales ninja', ['ninja']],
    ['Archivist of war heroes', []],
    ['Star pupil mentor', []],
  ] as const)
    it(`finds ${found.join() || 'nothing'} in '${title}'`, () =>
      assert.deepEqual(passages(hypeTitle, `id: a\nlang: en\ntitle: ${title}\n`), found));
});
