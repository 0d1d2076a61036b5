/** `--changed` and `--staged` in real repositories. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const role = (id: string, more = ''): string => `id: ${id}\nlang: en\ntitle: The ${id}\n${more}`;
const under = (id: string): string => `team: { reportsTo: [{ role: ${id} }] }\n`;

/** A matron over a nurse over an aide, with a translation; a chef over a cook. */
const organisation = {
  'rolespec.config.yaml': 'rules: { several-roots: off }\n',
  'wards/matron.role.yaml': role('matron'),
  'wards/nurse.role.yaml': role('nurse', under('matron')),
  'wards/aide.role.yaml': role('aide', under('nurse')),
  'wards/nurse.fr.role.yaml': 'translationOf: nurse\nlang: fr\ntitle: Infirmier / Infirmière\n',
  'kitchen/rolespec.config.yaml': 'rules: { orphan-role: off }\n',
  'kitchen/chef.role.yaml': role('chef'),
  'kitchen/cook.role.yaml': role('cook', under('chef')),
};

class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  git(...words: readonly string[]): string {
    const settings = [
      '-c',
      'user.name=Somebody',
      '-c',
      'user.email=somebody@example.org',
      '-c',
      'commit.gpgsign=false',
      // It would start one more process behind each commit.
      '-c',
      'maintenance.auto=false',
    ];
    return execFileSync('git', [...settings, ...words], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'next');
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), text);
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.folder, path));
  }

  /** The lines of the list of files, and what was said beside it. */
  async listed(
    words: readonly string[],
    inside = '.',
  ): Promise<{ readonly files: readonly string[]; readonly err: string }> {
    const { host, said } = hostIn(join(this.folder, inside));
    assert.equal(await check.run(readArguments(check, ['--list-files', ...words]), host), 0);
    return { files: said.out.split('\n').slice(0, -1), err: said.err };
  }

  /** `path code` of all that is found, hints left out. */
  async found(words: readonly string[]): Promise<readonly string[]> {
    const { host, said } = hostIn(this.folder);
    await check.run(readArguments(check, ['--format', 'jsonl', '--severity', 'info', ...words]), host);
    return said.out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly path: string; readonly code: string })
      .map(({ path, code }) => `${path} ${code}`);
  }
}

/** The organisation, committed, with what git keeps of it: to write these files is cheaper than to commit for each test. */
let committed: Readonly<Record<string, Uint8Array>>;

before(() =>
  withFolder(organisation, async (folder) => {
    const repository = new Repository(folder);
    repository.git('init', '--quiet', '--initial-branch=main', '--template=');
    repository.commit();
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    const files = paths.map(async (path) => [relative(folder, path), await readFile(path)] as const);
    committed = Object.fromEntries(await Promise.all(files));
  }),
);

function inRepository(work: (repository: Repository) => Promise<void>): Promise<void> {
  return withFolder(committed, (folder) => work(new Repository(folder)));
}

interface Case {
  readonly it: string;
  change(repository: Repository): Promise<void>;
  readonly words?: readonly string[];
  readonly inside?: string;
  readonly files: readonly string[];
}

const cases: readonly Case[] = [
  {
    it: 'a text that says nothing to others concerns itself and its translations',
    change: (repository) =>
      repository.write('wards/nurse.role.yaml', role('nurse', `mission: Care.\n${under('matron')}`)),
    files: ['wards/nurse.fr.role.yaml', 'wards/nurse.role.yaml'],
  },
  {
    it: 'a role that has another id concerns those who refer to it',
    change: (repository) => repository.write('kitchen/chef.role.yaml', role('head-cook')),
    files: ['kitchen/chef.role.yaml', 'kitchen/cook.role.yaml'],
  },
  {
    it: 'a role that is gone concerns those above and below it, and its translations',
    change: (repository) => repository.remove('wards/nurse.role.yaml'),
    files: ['wards/aide.role.yaml', 'wards/matron.role.yaml', 'wards/nurse.fr.role.yaml'],
  },
  {
    it: 'a new file with an id that is taken concerns the one that has it, and who refers to it',
    change: (repository) => repository.write('new role/chef é.role.yaml', role('chef')),
    files: ['kitchen/chef.role.yaml', 'kitchen/cook.role.yaml', 'new role/chef é.role.yaml'],
  },
  {
    it: 'a role that turns the line into a circle concerns all of the circle',
    change: (repository) => repository.write('wards/matron.role.yaml', role('matron', under('aide'))),
    files: ['wards/aide.role.yaml', 'wards/matron.role.yaml', 'wards/nurse.role.yaml'],
  },
  {
    it: 'settings concern everything below them',
    change: (repository) => repository.write('kitchen/rolespec.config.yaml', 'rules: {}\n'),
    files: ['kitchen/chef.role.yaml', 'kitchen/cook.role.yaml', 'kitchen/rolespec.config.yaml'],
  },
  {
    it: 'settings that are gone concern everything below them',
    change: (repository) => repository.remove('kitchen/rolespec.config.yaml'),
    files: ['kitchen/chef.role.yaml', 'kitchen/cook.role.yaml'],
  },
  {
    it: 'other files concern nobody',
    change: (repository) => repository.write('readme.md', 'hello\n'),
    files: [],
  },
  {
    it: 'what git leaves out concerns nobody',
    async change(repository) {
      await repository.write('.gitignore', 'drafts/\n');
      repository.commit();
      await repository.write('drafts/new.role.yaml', role('new'));
    },
    files: [],
  },
  {
    it: 'paths keep to a part of it',
    change: (repository) => repository.write('kitchen/chef.role.yaml', role('head-cook')),
    words: ['kitchen/cook.role.yaml', 'wards'],
    files: ['kitchen/cook.role.yaml'],
  },
  {
    it: 'a folder below the top of the repository will do',
    change: (repository) => repository.write('kitchen/chef.role.yaml', role('head-cook')),
    inside: 'kitchen',
    files: ['chef.role.yaml', 'cook.role.yaml'],
  },
  {
    it: 'a setting of git for what people read changes nothing',
    async change(repository) {
      repository.git('config', 'diff.relative', 'true');
      await repository.write('kitchen/chef.role.yaml', role('head-cook'));
    },
    words: ['..'],
    inside: 'wards',
    files: ['../kitchen/chef.role.yaml', '../kitchen/cook.role.yaml'],
  },
  ...['diff.orderFile=nowhere', 'diff.autoRefreshIndex=false'].map((setting): Case => ({
    it: `git changes nothing for who set ${setting}`,
    async change(repository) {
      repository.git('config', ...setting.split('='));
      // The same text at another time is no change.
      await utimes(join(repository.folder, 'wards/matron.role.yaml'), 1, 1);
      await repository.write('kitchen/chef.role.yaml', role('head-cook'));
    },
    files: ['kitchen/chef.role.yaml', 'kitchen/cook.role.yaml'],
  })),
  {
    it: 'a file that took another name is one that went and one that came',
    async change({ folder }) {
      await rename(join(folder, 'wards/aide.role.yaml'), join(folder, 'wards/a\nb.role.yaml'));
    },
    files: ['wards/a\\x0ab.role.yaml', 'wards/nurse.role.yaml'],
  },
];

describe('--changed', () => {
  for (const { it: title, change, words = [], inside, files } of cases) {
    it(title, () =>
      inRepository(async (repository) => {
        await change(repository);
        assert.deepEqual((await repository.listed(['--changed', ...words], inside)).files, files);
        // Staged or not.
        repository.git('add', '--all');
        const listed = ['--changed', '--staged'].map((one) => repository.listed([one, ...words], inside));
        for (const one of await Promise.all(listed)) assert.deepEqual(one.files, files);
      }),
    );
  }

  it('finds what a check of all finds, where nothing was wrong before', () =>
    inRepository(async (repository) => {
      await repository.write('kitchen/chef.role.yaml', role('nurse', under('aide')));
      const found = await repository.found(['--changed']);
      assert.deepEqual(found, await repository.found(['.']));
      assert.ok(found.length > 4, found.join());
    }));

  it('since a branch: what this one did, and not what that one did meanwhile', () =>
    inRepository(async (repository) => {
      repository.git('switch', '--quiet', '--create', 'feature');
      await repository.write('wards/matron.role.yaml', role('matron', 'mission: Lead.\n'));
      repository.commit();
      repository.git('switch', '--quiet', 'main');
      await repository.write('kitchen/cook.role.yaml', role('cook'));
      repository.commit();
      repository.git('switch', '--quiet', 'feature');
      assert.deepEqual((await repository.listed(['--changed=main'])).files, ['wards/matron.role.yaml']);
      await repository.write('wards/new.role.yaml', role('new', under('matron')));
      assert.deepEqual((await repository.listed(['--changed=main'])).files, [
        'wards/matron.role.yaml',
        'wards/new.role.yaml',
      ]);
      assert.deepEqual((await repository.listed(['--changed'])).files, [
        'wards/matron.role.yaml',
        'wards/new.role.yaml',
      ]);
    }));

  it('says so and succeeds where nothing changed', () =>
    inRepository(async (repository) => {
      const { files, err } = await repository.listed(['--changed']);
      assert.deepEqual([files, err], [[], 'no role file or settings file changed since the last commit\n']);
      assert.match((await repository.listed(['--changed=HEAD'])).err, /changed since 'HEAD'\n$/);
      assert.match((await repository.listed(['--staged'])).err, /^no role file or settings file is staged\n$/);
    }));

  it('says so where what changed is elsewhere', () =>
    inRepository(async (repository) => {
      await repository.write('kitchen/cook.role.yaml', role('cook', 'mission: Cook.\n'));
      const { files, err } = await repository.listed(['--changed'], 'wards');
      assert.deepEqual([files, err], [[], 'what changed concerns none of these files\n']);
    }));

  it('says of what git does not tell: a submodule, or another repository', () =>
    inRepository(async (repository) => {
      repository.git('clone', '--quiet', '.', 'other');
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.folder, 'units');
      repository.commit();
      await repository.write('units/wards/aide.role.yaml', role('aide', `titel: x\n${under('nurse')}`));
      await repository.write('wards/matron.role.yaml', role('matron', 'mission: Lead.\n'));
      for (const words of [['--changed'], ['--changed=main'], ['--base=main']]) {
        const { err } = await repository.listed(words);
        assert.match(err, /^rolespec: 'other' is not of this repository.*\nrolespec: 'units' is not of this .*\n$/);
      }
      assert.deepEqual(await repository.listed(['--changed', 'wards']), { files: ['wards/matron.role.yaml'], err: '' });
      assert.deepEqual(await repository.listed(['--changed', '.'], 'units/wards'), {
        files: ['aide.role.yaml'],
        err: '',
      });
    }));

  it('sees another logo, or none, as a change of the settings that name it', () =>
    inRepository(async (repository) => {
      await repository.write('kitchen/rolespec.config.yaml', 'page: { logo: { file: logo.svg, alt: Kitchen } }\n');
      await repository.write('kitchen/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
      repository.commit();
      assert.deepEqual((await repository.listed(['--changed'])).files, []);
      await repository.write('kitchen/logo.svg', 'no picture');
      assert.deepEqual((await repository.listed(['--changed'])).files, ['kitchen/rolespec.config.yaml']);
      await repository.remove('kitchen/logo.svg');
      assert.deepEqual(await repository.found(['--changed']), ['kitchen/rolespec.config.yaml unfit-logo']);
      assert.deepEqual(await repository.found(['--staged']), []);
      repository.git('add', '--all');
      assert.deepEqual(await repository.found(['--staged']), ['kitchen/rolespec.config.yaml unfit-logo']);
    }));

  it('takes everything before the first commit', () =>
    withFolder(organisation, async (folder) => {
      const repository = new Repository(folder);
      repository.git('init', '--quiet');
      assert.equal((await repository.listed(['--changed'])).files.length, Object.keys(organisation).length);
      repository.git('add', 'kitchen');
      assert.equal((await repository.listed(['--changed'])).files.length, Object.keys(organisation).length);
      assert.deepEqual((await repository.listed(['--staged'])).files, [
        'kitchen/chef.role.yaml',
        'kitchen/cook.role.yaml',
        'kitchen/rolespec.config.yaml',
      ]);
    }));

  it('looks at named settings as well', () =>
    inRepository(async (repository) => {
      await repository.write('ci.yaml', 'rules: {}\n');
      repository.commit();
      await repository.write('ci.yaml', 'rules: { orphan-role: error }\n');
      const { files } = await repository.listed(['--changed', '--config', 'ci.yaml', 'wards']);
      assert.equal(files.length, 4);
    }));

  it('knows files behind a link', () =>
    inRepository(async (repository) => {
      await symlink('wards', join(repository.folder, 'linked'));
      await repository.write('wards/matron.role.yaml', role('matron', 'mission: Lead.\n'));
      assert.deepEqual((await repository.listed(['--changed', 'linked'])).files, ['linked/matron.role.yaml']);
    }));

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'a name that git does not know',
      ['--changed=nope'],
      /git knows no 'nope' here; in CI, fetch it first.*fetch-depth: 0.*GIT_DEPTH: 0/,
    ],
    ['a name that looks like an option', ['--changed=--output=x'], /git knows no '--output=x' here/],
    ['a branch that is given as a path', ['--changed', 'main'], /to compare with 'main', write '--changed=main'/],
    ['both', ['--changed', '--staged'], /give one of them/],
    [
      'fixes of what is staged',
      ['--staged', '--fix'],
      /'--staged' checks what would be committed, which no fix reaches/,
    ],
    ['standard input', ['--changed', '--stdin', '--stdin-filename', 'a.role.yaml'], /'--stdin' is about one text/],
    ['a path that is not there', ['--changed', 'nowhere'], /there is no 'nowhere'/],
  ];
  for (const [title, words, expected] of refused) {
    it(`refuses ${title}`, () =>
      inRepository((repository) =>
        assert.rejects(check.run(readArguments(check, words), hostIn(repository.folder).host), expected),
      ));
  }

  it('refuses where there is no repository, and where branches share nothing', () =>
    withFolder(organisation, async (folder) => {
      const repository = new Repository(folder);
      const ended = (): Promise<unknown> => repository.listed(['--changed=other']);
      await assert.rejects(ended, /this folder is in no repository/);
      repository.git('init', '--quiet', '--initial-branch=main');
      repository.commit();
      repository.git('switch', '--quiet', '--orphan', 'other');
      repository.git('commit', '--quiet', '--allow-empty', '--message', 'first');
      repository.git('switch', '--quiet', 'main');
      await assert.rejects(ended, /git finds no commit that this branch has in common with 'other'/);
    }));
});

describe('--staged', () => {
  it('checks what would be committed, whatever lies on the disk', () =>
    inRepository(async (repository) => {
      await repository.write('wards/aide.role.yaml', role('aide', `${under('nurse')}titel: x\n`));
      repository.git('add', '--all');
      await repository.write('wards/aide.role.yaml', role('aide', under('nurse')));
      assert.deepEqual(await repository.found(['--staged']), ['wards/aide.role.yaml unknown-field']);
      assert.deepEqual(await repository.found(['.']), []);
      repository.git('add', '--all');
      await repository.write('wards/aide.role.yaml', 'id: [');
      assert.deepEqual(await repository.found(['--staged']), []);
    }));

  const environments: readonly (readonly [string, string, (folder: string) => string])[] = [
    ['the top of the repository where a hook is told of its folder', 'GIT_DIR', (folder) => join(folder, '.git')],
    ['our patterns where those of git are to be names', 'GIT_LITERAL_PATHSPECS', () => '1'],
  ];
  for (const [title, variable, valueIn] of environments) {
    it(`knows ${title}`, () =>
      inRepository(async (repository) => {
        await repository.write('kitchen/chef.role.yaml', role('head-cook'));
        repository.git('add', '--all');
        await repository.write('kitchen/porter.role.yaml', role('porter', under('cook')));
        process.env[variable] = valueIn(repository.folder);
        try {
          const [staged, changed] = [
            await repository.listed(['--staged'], 'kitchen'),
            await repository.listed(['--changed'], 'kitchen'),
          ];
          assert.deepEqual(staged.files, ['chef.role.yaml', 'cook.role.yaml']);
          assert.deepEqual(changed.files, [...staged.files, 'porter.role.yaml']);
        } finally {
          delete process.env[variable];
        }
      }));
  }

  it('does not know what is not staged: a role, a change of settings', () =>
    inRepository(async (repository) => {
      await repository.write('kitchen/porter.role.yaml', role('porter'));
      await repository.write('kitchen/cook.role.yaml', role('cook', under('porter')));
      repository.git('add', 'kitchen/cook.role.yaml');
      await repository.write('kitchen/rolespec.config.yaml', 'rules: { unresolved-role-ref: off }\n');
      assert.deepEqual(await repository.found(['--staged']), ['kitchen/cook.role.yaml unresolved-role-ref']);
      assert.deepEqual(await repository.found(['--changed']), []);
      repository.git('add', '--all');
      assert.deepEqual(await repository.found(['--staged']), []);
    }));

  it('knows what is staged and gone from the disk', () =>
    inRepository(async (repository) => {
      await repository.write('kitchen/porter.role.yaml', role('porter', 'titel: x\n'));
      repository.git('add', '--all');
      await repository.remove('kitchen/porter.role.yaml');
      assert.deepEqual(await repository.found(['--staged']), ['kitchen/porter.role.yaml unknown-field']);
      assert.deepEqual(await repository.found(['--staged', 'kitchen/porter.role.yaml']), [
        'kitchen/porter.role.yaml unknown-field',
      ]);
    }));

  it('looks at logos as they are staged', () =>
    inRepository(async (repository) => {
      await repository.write('kitchen/rolespec.config.yaml', 'page: { logo: { file: logo.svg, alt: Kitchen } }\n');
      await repository.write('kitchen/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
      repository.git('add', 'kitchen/rolespec.config.yaml');
      assert.deepEqual(await repository.found(['--staged']), ['kitchen/rolespec.config.yaml unfit-logo']);
      repository.git('add', '--all');
      assert.deepEqual(await repository.found(['--staged']), []);
      await repository.write('kitchen/logo.svg', 'no picture');
      assert.deepEqual(await repository.found(['--staged']), []);
      repository.git('add', '--all');
      await repository.write('kitchen/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
      assert.deepEqual(await repository.found(['--staged']), ['kitchen/rolespec.config.yaml unfit-logo']);
    }));

  const unwatched: readonly (readonly [string, string, (repository: Repository) => Promise<void>])[] = [
    ['a sparse checkout leaves out', '--skip-worktree', (repository) => repository.remove('wards/matron.role.yaml')],
    [
      'git is told not to look at',
      '--assume-unchanged',
      (repository) => repository.write('wards/matron.role.yaml', role('another')),
    ],
  ];
  for (const [title, option, change] of unwatched) {
    it(`sees what ${title}`, () =>
      inRepository(async (repository) => {
        await repository.write('wards/rolespec.config.yaml', 'page: { logo: { file: logo.svg, alt: Wards } }\n');
        await repository.write('wards/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
        repository.git('add', '--all');
        repository.git('update-index', option, 'wards/matron.role.yaml', 'wards/logo.svg');
        await change(repository);
        await repository.write('wards/logo.svg', 'no picture');
        await repository.write('wards/nurse.role.yaml', role('nurse', `${under('matron')}# new\n`));
        repository.git('add', 'wards/nurse.role.yaml');
        assert.deepEqual(await repository.found(['--staged']), []);
        assert.ok((await repository.listed(['--staged'])).files.includes('wards/nurse.role.yaml'));
      }));
  }

  it('takes a file that is unresolved in a merge as it is on the disk', () =>
    inRepository(async (repository) => {
      repository.git('switch', '--quiet', '--create', 'other');
      await repository.write('kitchen/cook.role.yaml', role('cook', 'mission: Cook.\n'));
      repository.commit();
      repository.git('switch', '--quiet', 'main');
      await repository.write('kitchen/cook.role.yaml', role('cook', 'mission: Bake.\n'));
      repository.commit();
      assert.throws(() => repository.git('merge', '--quiet', 'other'));
      const found = await repository.found(['--staged']);
      assert.ok(
        found.length > 0 && found.every((one) => one.startsWith('kitchen/cook.role.yaml syntax-error')),
        found.join(),
      );
    }));
});
