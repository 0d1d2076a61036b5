import assert from 'node:assert/strict';
import { counted, pages, startProgress } from '../../server/src/cli/progress.ts';
import { Rounds } from '../../server/src/cli/rounds.ts';

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

describe('rounds', () => {
  it('make one of all that is asked for during one', async () => {
    const done: number[] = [];
    const rounds = new Rounds(async () => {
      const number = done.push(done.length);
      if (number === 1) for (let times = 0; times < 5; times += 1) rounds.ask();
      await Promise.resolve();
    });
    rounds.ask();
    await rounds.settled();
    assert.deepEqual(done, [0, 1]);
    rounds.ask();
    await rounds.settled();
    assert.equal(done.length, 3);
  });

  it('tell of one that fails, and make no more', async () => {
    let count = 0;
    const rounds = new Rounds(async () => {
      count += 1;
      await Promise.reject(new Error('a fault'));
    });
    rounds.ask();
    await assert.rejects(rounds.failed, /a fault/);
    rounds.ask();
    await rounds.settled();
    assert.equal(count, 1);
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
