import assert from 'node:assert/strict';
import { Bell } from '../../server/src/cli/bell.ts';

describe('a bell', () => {
  it('is heard once, however often it was rung before', async () => {
    const bell = new Bell();
    bell.ring();
    bell.ring();
    await bell.heard();
    let isHeard = false;
    const again = bell.heard().then(() => (isHeard = true));
    await Promise.resolve();
    assert.equal(isHeard, false);
    bell.ring();
    await again;
  });
});
