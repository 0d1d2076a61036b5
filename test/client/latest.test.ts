import assert from 'node:assert/strict';
import { Latest } from '../../client/src/latest.ts';

describe('Latest', () => {
  it('runs one at a time, keeps one waiting, and sees the last state', async () => {
    const seen: number[] = [];
    const running: (() => void)[] = [];
    let state = 0;
    let atOnce = 0;
    const latest = new Latest(async () => {
      atOnce += 1;
      assert.equal(atOnce, 1);
      const now = state;
      await new Promise<void>((resolve) => running.push(resolve));
      seen.push(now);
      atOnce -= 1;
    });
    for (state = 1; state <= 500; state++) latest.request();
    state = 500;
    await finish();
    await finish();
    assert.deepEqual(seen, [1, 500]);
    latest.request();
    await finish();
    assert.deepEqual(seen, [1, 500, 500]);
    assert.deepEqual(running, []);

    async function finish(): Promise<void> {
      running.shift()?.();
      await new Promise(setImmediate);
    }
  });
});
