/** Settings that are named on the command line, and none. */
import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/args.ts';
import { build } from '../../server/src/cli/commands/build.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { format } from '../../server/src/cli/commands/format.ts';
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
    it: 'the named ones, with what those that they build on leave out of their own folder',
    more: {
      'house.rolespec.config.yaml': 'ignore: [/drafts/]\n',
      'ci/own.yaml':
        'extends: [../house.rolespec.config.yaml]\nrules: { placeholder-text: warning, orphan-role: off, several-roots: off }\n',
    },
    words: ['.', '--config', 'ci/own.yaml'],
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
  ...[
    ['a slip', 'presett: strict\nrules: { placeholder-text: off, orphan-role: off, several-roots: off }\n'],
    [
      'a text that cannot be read',
      'rules: { placeholder-text: off, orphan-role: off, several-roots: off }\npreset: "strict\n',
    ],
  ].map(([what, text = '']) => ({
    it: `those above a file that is named, with ${what} in them`,
    more: { 'rolespec.config.yaml': text },
    words: ['drafts', '--severity', 'warning'],
    found: ['rolespec.config.yaml error'],
  })),
  {
    it: 'those that the nearest build on, with their own mistakes, and no others',
    more: {
      'rolespec.config.yaml': 'presett: strict\n',
      'house.rolespec.config.yaml': 'rules: { nope: off }\n',
      'drafts/rolespec.config.yaml':
        'extends: [../house.rolespec.config.yaml]\nrules: { placeholder-text: off, orphan-role: off, several-roots: off }\n',
    },
    words: ['drafts/b.role.yaml'],
    found: ['house.rolespec.config.yaml error'],
  },
  {
    it: 'the named ones with the mistakes of those that they build on',
    more: {
      'ci/house.rolespec.config.yaml':
        'rules: { placeholder-text: off, orphan-role: off, several-roots: off, nope: off }\n',
      'ci/own.yaml': 'extends: [house.rolespec.config.yaml]\n',
    },
    words: ['drafts', '--config', 'ci/own.yaml'],
    found: ['ci/house.rolespec.config.yaml error'],
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

describe('settings with a slip', () => {
  const above = {
    'rolespec.config.yaml': 'presett: strict\n',
    'r/a.role.yaml': 'id: a\nlang: en\ntitle: The a\n',
    'r/b.role.yaml': 'id: b\nlang: en\ntitle: The b\n',
  };

  it('end a check and a look at the layout with 1 and a build with 2, whatever path is given', () =>
    withFolder(above, async (folder) => {
      for (const [command, words, status] of [
        [check, ['r'], 1],
        [check, ['r/a.role.yaml', '--quiet'], 1],
        [build, ['r', '--out', 'site'], 2],
        [format, ['--check', 'r'], 1],
      ] as const) {
        const { host, said } = hostIn(folder);
        assert.equal(await command.run(readArguments(command, words), host), status, words.join(' '));
        assert.match(said.out + said.err, /rolespec\.config\.yaml[^]*unknown field 'presett', did you mean 'preset'\?/);
      }
    }));

  it('are told once, with the first part of the files', () =>
    withFolder(above, async (folder) => {
      for (const [part, status] of [
        ['1/2', 1],
        ['2/2', 0],
      ] as const) {
        assert.equal(await check.run(readArguments(check, ['r', '--shard', part]), hostIn(folder).host), status, part);
      }
    }));

  it('are no business of who wants none', async () => {
    for (const settings of ['presett: strict\n', Buffer.from('# \xe9\n', 'latin1')]) {
      await withFolder({ ...above, 'rolespec.config.yaml': settings }, async (folder) => {
        assert.equal(await check.run(readArguments(check, ['r', '--no-config']), hostIn(folder).host), 0);
      });
    }
  });

  it('that cannot be read are told as well', () =>
    withFolder({ ...above, 'rolespec.config.yaml': Buffer.from('# \xe9\n', 'latin1') }, async (folder) => {
      const { host, said } = hostIn(folder);
      assert.equal(await check.run(readArguments(check, ['r', '--format', 'concise']), host), 1);
      assert.match(said.out, /^rolespec\.config\.yaml:1:1: error: .*not written in UTF-8/);
    }));
});

describe('a slip in named settings', () => {
  const named = {
    'a.role.yaml': role('a'),
    'ci/rolespec.config.yaml': '# Another one, and longer.\n# Another one, and longer.\n',
    'ci/strict.yaml': 'rules: { placeholder-text: off, orphan-role: off }\npresett: strict\n',
  };

  for (const [form, wanted] of [
    ['json', /"path": "ci\/strict\.yaml"[^]*"line": 2,\s*"column": 1[^]*"edits": \[\s*\{\s*"path": "ci\/strict\.yaml"/],
    ['jsonl', /"path":"ci\/strict\.yaml".*"line":2,"column":1.*"edits":\[\{"path":"ci\/strict\.yaml"/],
    [
      'sarif',
      /"uri": "ci\/strict\.yaml"[^]*"startLine": 2,\s*"startColumn": 1[^]*"artifactChanges": \[\s*\{\s*"artifactLocation": \{\s*"uri": "ci\/strict\.yaml"/,
    ],
    ['github', /file=ci\/strict\.yaml,line=2,col=1,/],
    ['gitlab', /"path": "ci\/strict\.yaml",\s*"positions": \{\s*"begin": \{\s*"line": 2,\s*"column": 1/],
    ['checkstyle', /<file name="ci\/strict\.yaml">\s*<error line="2" column="1"/],
    ['junit', /ci\/strict\.yaml:2:1/],
    ['concise', /^ci\/strict\.yaml:2:1: error/],
    ['human', /^ci\/strict\.yaml:2:1 error[^]*2 \| presett/],
    ['markdown', /`ci\/strict\.yaml:2`/],
  ] as const) {
    it(`is where it is, for ${form}`, () =>
      withFolder(named, async (folder) => {
        const { host, said } = hostIn(folder);
        const words = ['a.role.yaml', '--config', 'ci/strict.yaml', '--quiet', '--format', form];
        assert.equal(await check.run(readArguments(check, words), host), 1);
        assert.match(said.out, wanted);
        assert.doesNotMatch(said.out, /file:|file%3A|ci\/rolespec/);
      }));
  }
});
