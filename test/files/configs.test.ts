import assert from 'node:assert/strict';
import { join } from 'node:path';
import { configsAbove } from '../../server/src/files/configs.ts';
import { nodeFileSystem, uriOf } from '../../server/src/files/node.ts';
import { withFolder } from './temporary-folder.ts';

describe('configsAbove', () => {
  it('gives the settings of all folders above, nearest first', () =>
    check(
      { 'rolespec.config.json': '{}', 'a/rolespec.config.yaml': 'rules: {}\n', 'a/b/x.role.yaml': '' },
      'a/b/x.role.yaml',
      { 'a/rolespec.config.yaml': 'rules: {}\n', 'rolespec.config.json': '{}' },
    ));

  it('passes over settings that cannot be read', () =>
    check({ 'rolespec.config.yaml': Buffer.from('# \xe9', 'latin1'), 'x.role.yaml': '' }, 'x.role.yaml', {}));

  it('has none where there are no folders', async () => {
    assert.deepEqual(await configsAbove('untitled:Untitled-1', nodeFileSystem), []);
  });

  async function check(
    files: Readonly<Record<string, string | Uint8Array>>,
    path: string,
    expected: Readonly<Record<string, string>>,
  ): Promise<void> {
    await withFolder(files, async (folder) => {
      const found = await configsAbove(uriOf(join(folder, path)), nodeFileSystem);
      // Settings above the folder of the test are none of its business.
      const own = found.filter(({ uri }) => uri.startsWith(`${uriOf(folder)}/`));
      assert.deepEqual(
        own.map(({ uri, text }) => [uri.slice(uriOf(folder).length + 1), text]),
        Object.entries(expected),
      );
    });
  }
});
