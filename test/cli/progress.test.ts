import assert from 'node:assert/strict';
import { counted, pages, startProgress } from '../../server/src/cli/progress.ts';

describe('progress', () => {
  it('says nothing of what takes a moment', () => check({ isTTY: true, times: [0, 100, 400] }, ''));

  it('counts up on one line, now and then, and takes it away', () =>
    check(
      { isTTY: true, times: [0, 499, 600, 650, 700] },
      '\r\u001b[2K2 of 4 pages\r\u001b[2K4 of 4 pages\r\u001b[2K',
    ));

  it('says nothing where there is no terminal', () => check({ isTTY: false, times: [0, 600, 9000] }, ''));
});

describe('counted', () => {
  it('takes the line away whatever happens', () => {
    const said: string[] = [];
    const progress = { step: () => void said.push('step'), end: () => void said.push('end') };
    assert.deepEqual([...counted(['a', 'b'], progress)], ['a', 'b']);
    assert.throws(() => {
      for (const _ of counted(['a', 'b'], progress)) throw new Error('a fault');
    });
    assert.deepEqual(said, ['step', 'step', 'end', 'end']);
  });
});

/** @param times the clock when it starts and at each step. */
function check(
  { isTTY, times: [start = 0, ...steps] }: { isTTY: boolean; times: readonly number[] },
  said: string,
): void {
  let written = '';
  let time = start;
  const stream = { isTTY, write: (text: string) => void (written += text) };
  const progress = startProgress(steps.length, pages, 'en', { stream, now: () => time });
  for (const step of steps) {
    time = step;
    progress.step();
  }
  progress.end();
  assert.equal(written, said);
}
