/** What `.gitignore` files leave out is what git leaves out. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ignoredBelow } from '../../server/src/files/ignore-files.ts';
import { nodeFileSystem, uriOf } from '../../server/src/files/node.ts';
import { withFolder } from './temporary-folder.ts';

const paths = ['', 'x/', 'x/y/', 'x/y/z/', 'été [1]/', 'été [1]/deep/', 'out/', 'out/x/'].flatMap((folder) =>
  ['a', 'b', 'keep', ' sp'].map((name) => `${folder}${name}.role.yaml`),
);

const cases: readonly Readonly<Record<string, string>>[] = [
  { '.gitignore': 'x\n' },
  { '.gitignore': '/x/\n' },
  { '.gitignore': 'y/a.role.yaml\n' },
  { '.gitignore': 'x/**/z\n**/out/x\n' },
  { '.gitignore': '*\n!keep.role.yaml\n' },
  { '.gitignore': '*\n!*/\n!keep.role.yaml\n' },
  { '.gitignore': '/x/*\n', 'x/.gitignore': '!y\n' },
  { '.gitignore': 'out/\n', 'out/.gitignore': '!*\n' },
  { 'x/.gitignore': 'a.role.yaml\n/b.role.yaml\ny/keep.*\n' },
  { 'x/y/.gitignore': '*\n!z/\n', 'x/y/z/.gitignore': '!b*\n' },
  { 'été [1]/.gitignore': '/*.role.yaml\n!a*\n', '.gitignore': '# comment\n\n\\#x\n' },
  { '.gitignore': 'A.role.yaml\r\nB.ROLE.YAML\r\nb.role.yaml\r\n' },
  { '.gitignore': 'sp.role.yaml\n a.role.yaml\n\\ sp.role.yaml  \n' },
  { 'été [1]/.gitignore': 'deep/b*\n\\!x\n', 'out/.gitignore': 'x/\n' },
  { '.gitignore': '/été*/\n!/été*/deep/\n' },
  { '.gitignore': 'x/y\n', '.rolespecignore': '' },
];

describe('files left out', () => {
  for (const files of cases) {
    it(JSON.stringify(files), () =>
      withFolder({ ...Object.fromEntries(paths.map((path) => [path, ''])), ...files }, async (folder) => {
        const git = (...words: readonly string[]): string =>
          execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
        git('init', '--quiet');
        const wanted = git('ls-files', '-z', '--others', '--exclude-per-directory=.gitignore', '--', '*.role.yaml');
        const kept = new Set(wanted.split('\0'));
        const uris = paths.map((path) => uriOf(join(folder, path)));
        for (const asked of ['', 'x', 'été [1]']) {
          const from = uriOf(join(folder, asked));
          const below = uris.filter((uri) => uri.startsWith(`${from}/`));
          const markers: string[] = [];
          await nodeFileSystem.find(from, { odd: () => undefined, marker: (uri) => markers.push(uri) });
          const ignored = await ignoredBelow(from, below, markers, nodeFileSystem);
          const expected = paths.filter((path, at) => below.includes(uris[at] ?? '') && !kept.has(path));
          assert.deepEqual(
            paths.filter((_, at) => ignored.has(uris[at] ?? '')),
            expected,
            `from '${asked}'`,
          );
        }
      }),
    );
  }
});
