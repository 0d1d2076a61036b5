/** `.pre-commit-hooks.yaml`: each hook run as pre-commit runs it, its words and, where it wants them, the staged names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { withFolder } from '../files/temporary-folder.ts';
import { root } from '../host/cache.ts';
import { npxOfOurs, run } from './scripts.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly pass_filenames?: boolean;
  readonly always_run?: boolean;
}

const hooks: readonly Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ role: matron }] }\n';

/** As they were committed. */
const committed = {
  'roles/nurse.role.yaml': nurse,
  'roles/matron.role.yaml': 'id: matron\nlang: en\ntitle: Matron\n',
  'rolespec.config.yaml': 'ignore: [drafts/]\n',
  'README.md': '# Roles\n',
};

interface Case {
  readonly it: string;
  readonly hook: 'rolespec-check' | 'rolespec-format';
  /** What is staged then; nothing for a file that is deleted. */
  readonly staged: Readonly<Record<string, string | undefined>>;
  readonly status: number;
  readonly out?: RegExp;
  readonly err?: RegExp;
  /** Files afterwards. */
  readonly after?: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    it: 'fails on an error',
    hook: 'rolespec-check',
    staged: { 'roles/nurse.role.yaml': `${nurse}mision: Care.\n` },
    status: 1,
    out: /^roles\/nurse\.role\.yaml:5:1 error unknown-field/,
  },
  {
    it: 'passes without',
    hook: 'rolespec-check',
    staged: { 'a b/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n' },
    status: 0,
    out: /\n1 file checked: 1 hint\n$/,
  },
  {
    it: 'passes where no role is staged',
    hook: 'rolespec-check',
    staged: { 'README.md': '# The roles\n' },
    status: 0,
    out: /^0 files checked/,
    err: /^no role file or settings file is staged\n$/,
  },
  {
    it: 'fails where another role refers to what is deleted',
    hook: 'rolespec-check',
    staged: { 'roles/matron.role.yaml': undefined },
    status: 1,
    out: /^roles\/nurse\.role\.yaml:4:\d+ error unresolved-role-ref/,
  },
  {
    it: 'fails where another role refers to what has another id now',
    hook: 'rolespec-check',
    staged: {
      'roles/matron.role.yaml': undefined,
      'roles/head.role.yaml': 'id: head\nlang: en\ntitle: Matron\n',
    },
    status: 1,
    out: /roles\/nurse\.role\.yaml:4:\d+ error unresolved-role-ref/,
  },
  {
    it: 'fails where settings ask for more',
    hook: 'rolespec-check',
    staged: { 'rolespec.config.yaml': 'rules: { orphan-role: error, incomplete-for-status: error }\npage: { x: 1 }\n' },
    status: 1,
    out: /^rolespec\.config\.yaml:2:\d+ error unknown-field/,
  },
  {
    it: 'passes where only what is ignored has errors',
    hook: 'rolespec-check',
    staged: { 'drafts/idea.role.yaml': 'id: idea\n' },
    status: 0,
    err: /^what changed concerns none of these files\n$/,
  },
  {
    it: 'lays out roles and nothing else',
    hook: 'rolespec-format',
    staged: { 'a b/cook.role.yaml': 'id:   cook\nlang: en\ntitle: Cook\n', '-dash.role.yaml': 'id:  dash\n' },
    status: 0,
    after: {
      'a b/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n',
      '-dash.role.yaml': 'id: dash\n',
      'README.md': committed['README.md'],
    },
  },
  {
    it: 'leaves what is ignored as it is',
    hook: 'rolespec-format',
    staged: { 'drafts/idea.role.yaml': 'id:   idea\n' },
    status: 0,
    after: { 'drafts/idea.role.yaml': 'id:   idea\n' },
  },
];

describe('the hooks for pre-commit', () => {
  // Each starts several programs, on a machine that may be busy.

  it('have what pre-commit asks for, and the version of the package', () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['rolespec-check', 'rolespec-format'],
    );
    for (const { name, entry, language } of hooks) {
      assert.ok(name);
      assert.equal(language, 'system');
      assert.ok(entry.startsWith(`npx --yes rolespec@${version} `), entry);
    }
  });

  it('are those of the guide', () => {
    const guide = readFileSync(join(root, '.github/docs/ci.md'), 'utf8');
    const [, example = ''] = /## pre-commit\n\n```yaml\n([^]*?)```/.exec(guide) ?? [];
    const told: readonly Hook[] = parse(example).repos[0].hooks;
    const words = (hook: Hook): object => ({
      ...hook,
      entry: hook.entry.replace(`npx --yes rolespec@${version}`, 'rolespec'),
      language: 'node',
      additional_dependencies: [`rolespec@${version}`],
      description: undefined,
    });
    assert.deepEqual(
      told.map((hook) => ({ ...hook, description: undefined })),
      hooks.map(words),
    );
  });

  for (const { it: title, hook: id, staged, status, out = /^/, err = /^$/, after = {} } of cases) {
    it(`${id} ${title}`, () =>
      withFolder(committed, async (folder) => {
        const programs = await npxOfOurs(folder);
        const options = { cwd: folder, env: { PRE_COMMIT: '1' }, programs };
        const git = async (...words: readonly string[]): Promise<string> => {
          const ended = await run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], options);
          assert.equal(ended.status, 0, ended.stderr);
          return ended.stdout;
        };
        await writeFile(join(folder, '.gitignore'), '/programs/\n');
        await git('init', '-q');
        await git('add', '.');
        await git('commit', '-qm', 'roles');
        for (const [name, text] of Object.entries(staged)) {
          await mkdir(dirname(join(folder, name)), { recursive: true });
          if (text === undefined) await rm(join(folder, name));
          else await writeFile(join(folder, name), text);
        }
        await git('add', '.');
        const hook = hooks.find((one) => one.id === id);
        assert.ok(hook);
        // What is deleted is not named.
        const names = (await git('diff', '--cached', '--name-only', '-z', '--diff-filter=d')).split('\0').slice(0, -1);
        const chosen = names.filter((name) => new RegExp(hook.files ?? '').test(name));
        assert.ok(hook.always_run === true || chosen.length > 0);
        const [command = '', ...args] = hook.entry.split(' ');
        const ended = await run(command, [...args, ...(hook.pass_filenames === false ? [] : chosen)], options);
        assert.match(ended.stdout, out);
        assert.match(ended.stderr, err);
        assert.equal(ended.status, status);
        for (const [name, text] of Object.entries(after))
          assert.equal(await readFile(join(folder, name), 'utf8'), text, name);
      }));
  }
});
