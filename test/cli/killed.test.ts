import assert from 'node:assert/strict';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand } from './built-command.ts';
import { killFixes } from './killed.ts';

describe('a fix of a thousand files that is killed', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  it('leaves every file as it was or mended', () =>
    withFolder({}, async (folder) => {
      // `npm run sweep` does it a hundred times.
      const { kills, damaged } = await killFixes(command, folder, 8, 1);
      assert.equal(kills, 8);
      assert.deepEqual(damaged, []);
    }));
});
