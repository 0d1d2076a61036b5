import assert from 'node:assert/strict';
import { join } from 'node:path';
import { configsAbove, configsBehind } from '../../server/src/files/configs.ts';
import { nodeFileSystem, uriOf } from '../../server/src/files/node.ts';
import { withFolder } from './temporary-folder.ts';

describe('configsAbove', () => {
  it('gives the settings of all folders above, nearest first', () =>
    check(
      {
        'rolespec.config.json': '{}',
        'a/rolespec.config.yaml': 'rules: {}\n',
        'a/b/rolespec.config.yml': '# short\n',
        'a/b/x.role.yaml': '',
      },
      'a/b/x.role.yaml',
      {
        'a/b/rolespec.config.yml': '# short\n',
        'a/rolespec.config.yaml': 'rules: {}\n',
        'rolespec.config.json': '{}',
      },
    ));

  it('passes over settings that cannot be read', () =>
    check({ 'rolespec.config.yaml': Buffer.from('# \xe9', 'latin1'), 'x.role.yaml': '' }, 'x.role.yaml', {}));

  it('has none where there are no folders', async () => {
    assert.deepEqual(await configsAbove('untitled:Untitled-1', nodeFileSystem), []);
  });

  it('reads what settings build on beside them and above, each once, and nothing else', () =>
    withFolder(
      {
        'house.rolespec.config.yaml': 'a',
        'a/rolespec.config.yaml': 'b',
        'a/b/rolespec.config.yaml': 'c',
        'a/b/own.rolespec.config.yaml': 'd',
        'a/c/far.rolespec.config.yaml': 'e',
        'a/b/secret.txt': 'f',
      },
      async (folder) => {
        const uri = (path: string): string => uriOf(join(folder, path));
        const own = { uri: uri('a/b/rolespec.config.yaml'), text: 'c' };
        const asked: Readonly<Record<string, readonly string[]>> = {
          c: [
            'a/b/own.rolespec.config.yaml',
            'a/rolespec.config.yaml',
            'a/c/far.rolespec.config.yaml',
            'a/b/secret.txt',
          ],
          b: ['house.rolespec.config.yaml', 'a/b/rolespec.config.yaml', 'gone.rolespec.config.yaml'],
          a: ['a/rolespec.config.yaml'],
        };
        const found = await configsBehind([own], nodeFileSystem, ({ text }) => (asked[text] ?? []).map(uri));
        assert.deepEqual(found.map(({ text }) => text).toSorted(), ['a', 'b', 'd']);
      },
    ));

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
