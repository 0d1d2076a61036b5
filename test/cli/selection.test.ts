/** Which files the words behind a command lead to. */
import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const role = (id: string): string => `id: ${id}\nlang: en\ntitle: The ${id}\n`;

const organisation = {
  'a.role.yaml': role('a'),
  'wards/nurse.role.yaml': role('nurse'),
  'wards/deep/matron.role.json': '{ "id": "matron", "lang": "en", "title": "Matron" }',
  'kitchen/cook.role.yml': role('cook'),
  'kitchen/readme.md': '',
  'été (old)/[x] y.role.yaml': `${role('x')}# rolespec-ignore-file id-filename-mismatch: an old name\n`,
};

interface Case {
  readonly it: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  /** Of the folder to work in, below the one with the files. */
  readonly inside?: string;
  readonly found: readonly string[] | RegExp;
}

const cases: readonly Case[] = [
  { it: 'a pattern through folders', words: ['**/n*.role.yaml'], found: ['wards/nurse.role.yaml'] },
  { it: 'a pattern in one folder', words: ['*.role.yaml'], found: ['a.role.yaml'] },
  {
    it: 'a pattern of everything takes what is ours',
    words: ['{wards,kitchen}/**'],
    found: ['kitchen/cook.role.yml', 'wards/deep/matron.role.json', 'wards/nurse.role.yaml'],
  },
  {
    it: 'braces inside of names',
    words: ['**/{nurse,cook}.role.{yaml,yml}'],
    found: ['kitchen/cook.role.yml', 'wards/nurse.role.yaml'],
  },
  { it: 'a question mark and a set', words: ['wards/[m-o]urs?.role.yaml'], found: ['wards/nurse.role.yaml'] },
  {
    it: 'all but',
    words: ['.', '!wards/**', '!**/*.yml'],
    found: ['a.role.yaml', 'été (old)/[x] y.role.yaml'],
  },
  {
    it: 'all but a folder, by its name',
    words: ['!wards', '!été (old)', '!a.role.yaml'],
    found: ['kitchen/cook.role.yml'],
  },
  { it: 'nothing but what is taken away', words: ['wards', '!wards/deep'], found: ['wards/nurse.role.yaml'] },
  { it: 'all names but some', words: ['wards/!(x*).role.yaml'], found: ['wards/nurse.role.yaml'] },
  {
    it: 'a name that looks like a pattern, where it is there',
    words: ['été (old)/[x] y.role.yaml'],
    found: ['été (old)/[x] y.role.yaml'],
  },
  { it: 'a folder whose name looks like a pattern', words: ['été (old)'], found: ['été (old)/[x] y.role.yaml'] },
  { it: 'a name that is escaped', words: ['*/\\[x\\]*.role.yaml'], found: ['été (old)/[x] y.role.yaml'] },
  {
    it: 'a pattern that goes up',
    inside: 'wards/deep',
    words: ['../../kitchen/*.yml'],
    found: ['../../kitchen/cook.role.yml'],
  },
  {
    it: 'the working folder where only something is taken away',
    inside: 'wards',
    words: ['!deep/**'],
    found: ['nurse.role.yaml'],
  },
  {
    it: 'what leads there twice once',
    words: ['wards', 'wards/*', 'wards/nurse.role.yaml', '!**/*.json'],
    found: ['wards/nurse.role.yaml'],
  },
  { it: 'no pattern without a match', words: ['.', 'x*.role.yaml'], found: /no role file matches 'x\*\.role\.yaml'/ },
  {
    it: 'no pattern in a folder that is not there',
    words: ['nowhere/**'],
    found: /no role file matches 'nowhere\/\*\*'/,
  },
  { it: 'no pattern for other files', words: ['kitchen/*.md'], found: /no role file matches/ },
  { it: 'no name that is not there', words: ['b.role.yaml'], found: /there is no 'b\.role\.yaml'/ },
  {
    it: 'what is there, where the rest may be missing',
    words: ['b.role.yaml', 'x*', 'kitchen/readme.md', 'nowhere/**', 'a.role.yaml', '--no-error-on-unmatched-pattern'],
    found: ['a.role.yaml'],
  },
  { it: 'nothing, where that may be', words: ['nowhere', '--no-error-on-unmatched-pattern'], found: [] },
  {
    it: 'not what .rolespecignore leaves out',
    files: { '.rolespecignore': '/wards/*\n!/wards/nurse.role.yaml\n*.yml', 'wards/.rolespecignore': '# nothing' },
    words: [],
    found: ['a.role.yaml', 'wards/nurse.role.yaml', 'été (old)/[x] y.role.yaml'],
  },
  {
    it: 'not what .rolespecignore of a folder above leaves out, which a pattern is no name for',
    files: { '.rolespecignore': 'deep/' },
    inside: 'wards',
    words: ['**/*'],
    found: ['nurse.role.yaml'],
  },
  {
    it: 'what is named, whatever leaves it out',
    files: { '.rolespecignore': '*', 'rolespec.config.yaml': 'ignore: ["*"]\n' },
    words: ['wards/nurse.role.yaml'],
    found: ['wards/nurse.role.yaml'],
  },
  {
    it: 'not what is named and left out, where that is asked for',
    files: {
      '.git/HEAD': '',
      '.gitignore': '*.json\n',
      'kitchen/.rolespecignore': '*\n',
      'rolespec.config.yaml': 'ignore: [wards/nurse*]\n',
    },
    words: [
      '--ignore-named',
      ...['a.role.yaml', 'wards/nurse.role.yaml', 'wards/deep/matron.role.json', 'kitchen/cook.role.yml'],
    ],
    found: ['a.role.yaml'],
  },
  {
    it: 'nothing, where all that is named is left out',
    files: { '.rolespecignore': '*.yml\n', 'rolespec.config.yaml': 'ignore: [wards]\n' },
    words: ['--ignore-named', 'wards/nurse.role.yaml', 'kitchen/cook.role.yml'],
    found: [],
  },
  {
    it: 'not all and only some at once',
    words: ['--ignore-named', '--no-ignore'],
    found: /give one of them/,
  },
  {
    it: 'all, where nobody is to be asked',
    files: { '.rolespecignore': '*.yml', 'wards/rolespec.config.yaml': 'ignore: ["*"]\n' },
    words: ['wards', 'kitchen', '--no-ignore'],
    found: [
      'kitchen/cook.role.yml',
      'wards/deep/matron.role.json',
      'wards/nurse.role.yaml',
      'wards/rolespec.config.yaml',
    ],
  },
  {
    it: 'no folder that is left out whole',
    files: { '.rolespecignore': '*' },
    words: [],
    found: /every role file in '\.' is left out/,
  },
  {
    it: 'not what a .gitignore leaves out in a repository',
    files: { '.git/HEAD': '', '.gitignore': 'deep/\n', 'kitchen/.gitignore': '*\n' },
    words: [],
    found: ['a.role.yaml', 'wards/nurse.role.yaml', 'été (old)/[x] y.role.yaml'],
  },
  {
    it: 'what a .gitignore leaves out and a .rolespecignore takes back',
    files: { '.git/HEAD': '', '.gitignore': 'kitchen/\n*.json\n', '.rolespecignore': '!kitchen/\n' },
    words: ['kitchen', 'wards'],
    found: ['kitchen/cook.role.yml', 'wards/nurse.role.yaml'],
  },
  {
    it: 'what a .gitignore above the repository would leave out',
    files: { '.git/HEAD': '', '.gitignore': '*', 'wards/.git': 'gitdir: elsewhere\n' },
    inside: 'wards',
    words: [],
    found: ['deep/matron.role.json', 'nurse.role.yaml'],
  },
  {
    it: 'what a .gitignore says outside of a repository',
    files: { '.gitignore': '*', 'wards/.git/HEAD': '', 'wards/.gitignore': 'deep\n' },
    words: ['wards', 'kitchen'],
    found: ['kitchen/cook.role.yml', 'wards/nurse.role.yaml'],
  },
];

describe('the words behind a command lead to', () => {
  for (const { it: title, files = {}, words, inside = '.', found } of cases) {
    it(title, () =>
      withFolder({ ...organisation, ...files }, async (folder) => {
        const { host, said } = hostIn(join(folder, inside));
        const ended = check.run(readArguments(check, ['--list-files', ...words]), host);
        if (found instanceof RegExp) return assert.rejects(ended, found);
        assert.equal(await ended, 0);
        assert.equal(said.err, '');
        assert.deepEqual(said.out.split('\n').slice(0, -1).toSorted(), found.toSorted());
      }),
    );
  }

  it('roles that know those beside them, whether these are left out or not', () =>
    withFolder(
      {
        ...organisation,
        '.rolespecignore': 'deep/',
        'wards/nurse.role.yaml': `${role('nurse')}team: { reportsTo: [{ role: matron }, { role: cook }] }\n`,
      },
      async (folder) => {
        for (const words of [['.'], ['**/n*.yaml'], ['wards', 'kitchen'], ['.', '!kitchen']]) {
          const { host, said } = hostIn(folder);
          const status = await check.run(readArguments(check, ['--format', 'concise', ...words]), host);
          assert.equal(status, 0, said.out + said.err);
        }
      },
    ));

  it('a link to a folder, which a pattern goes through', () =>
    withFolder(organisation, async (folder) => {
      await symlink(join(folder, 'wards'), join(folder, 'kitchen/others'));
      const { host, said } = hostIn(folder);
      await check.run(readArguments(check, ['--list-files', 'kitchen/**/nurse*']), host);
      assert.equal(said.out, 'kitchen/others/nurse.role.yaml\n');
    }));
});
