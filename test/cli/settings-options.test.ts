/** Settings that are named on the command line, and none. */
import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/args.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const role = (id: string): string => `id: ${id}\nlang: en\ntitle: The ${id}\nmission: TODO\n`;

const files = {
  'rolespec.config.yaml': 'rules: { placeholder-text: off, orphan-role: off, several-roots: off }\n',
  'a.role.yaml': role('a'),
  'drafts/b.role.yaml': role('b'),
  'ci/strict.yml': 'rules: { placeholder-text: warning, orphan-role: off, several-roots: off }\nignore: [/drafts/]\n',
  'ci/strict.json': '{ "rules": { "placeholder-text": "info", "orphan-role": "off", "several-roots": "off" } }',
  'ci/broken.yaml': 'rules: { orphan-role: off, several-roots: off, nope: off }\n',
};

const cases: readonly {
  readonly it: string;
  /** Beside the others. */
  readonly more?: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  readonly found: readonly string[] | RegExp;
}[] = [
  { it: 'those above each file', words: ['.'], found: [] },
  {
    it: 'those of a file with the short ending, with their own mistakes',
    more: {
      'short/rolespec.config.yml': 'rules: { placeholder-text: off, orphan-role: off, nope: off }\n',
      'short/c.role.yaml': role('c'),
    },
    words: ['short'],
    found: ['short/rolespec.config.yml error'],
  },
  {
    it: 'none',
    words: ['.', '--no-config', '--severity', 'warning'],
    found: ['a.role.yaml error', 'drafts/b.role.yaml error'],
  },
  {
    it: 'the named ones, whose patterns count from the working folder',
    words: ['.', '--config', 'ci/strict.yml'],
    found: ['a.role.yaml warning'],
  },
  {
    it: 'the named ones, which leave out no file that is named',
    words: ['drafts/b.role.yaml', '--config', 'ci/strict.yml'],
    found: ['drafts/b.role.yaml warning'],
  },
  { it: 'the named ones in JSON', words: ['a.role.yaml', '--config', 'ci/strict.json'], found: ['a.role.yaml info'] },
  {
    it: 'the named ones with their own mistakes',
    words: ['a.role.yaml', '--config', 'ci/broken.yaml'],
    found: ['ci/broken.yaml error', 'a.role.yaml error'],
  },
  { it: 'no settings that are not there', words: ['--config', 'ci/none.yaml'], found: /there is no 'ci\/none\.yaml'/ },
  { it: 'no folder as settings', words: ['--config', 'ci'], found: /the settings 'ci': .* folder or a device/ },
  { it: 'not both', words: ['--config', 'ci/strict.yml', '--no-config'], found: /give one of them/ },
];

describe('settings that hold are', () => {
  for (const { it: title, more, words, found } of cases) {
    it(title, () =>
      withFolder({ ...files, ...more }, async (folder) => {
        const { host, said } = hostIn(folder);
        const ended = check.run(readArguments(check, ['--format', 'jsonl', ...words]), host);
        if (found instanceof RegExp) return assert.rejects(ended, found);
        await ended;
        const lines = said.out.split('\n').filter((line) => line !== '');
        const told = lines.map((line) => JSON.parse(line) as { readonly path: string; readonly severity: string });
        assert.deepEqual(
          told.map(({ path, severity }) => `${path} ${severity}`),
          found,
        );
      }),
    );
  }
});
