import assert from 'node:assert/strict';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand } from './built-command.ts';
import { killFixes } from './killed.ts';

describe('a fix of many files that is killed', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  it('leaves every file as it was or mended', () =>
    withFolder({}, async (folder) => {
      // `npm run sweep` does it a hundred times to a thousand files. Here each is understood again for every kill, and they
      // are as many as are not all mended at the moment of the last one.
      const { kills, damaged } = await killFixes(command, folder, { count: 250, times: 8, seed: 1 });
      assert.equal(kills, 8);
      assert.deepEqual(damaged, []);
    }));
});
