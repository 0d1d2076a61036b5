/** `.pre-commit-hooks.yaml`: each hook run as pre-commit runs it, its words and then the names of the files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withFolder } from '../files/temporary-folder.ts';
import { root } from '../host/cache.ts';
import { npxOfOurs, run } from './scripts.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

const hooks: readonly Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const files = {
  'roles/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nmision: Care.\n',
  'a b/cook.role.yaml': 'id:   cook\nlang: en\ntitle: Cook\n',
  'README.md': '# Roles\n',
};

describe('the hooks for pre-commit', function () {
  // Each starts several programs, on a machine that may be busy.
  this.timeout(60_000);

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

  it('rolespec-check fails on an error and passes without', () =>
    staged(async (runHook) => {
      const failed = await runHook('rolespec-check', Object.keys(files));
      assert.equal(failed.status, 1, failed.stderr);
      assert.match(failed.stdout, /roles\/nurse\.role\.yaml:4:1 error unknown-field/);
      assert.equal((await runHook('rolespec-check', ['a b/cook.role.yaml'])).status, 0);
    }));

  it('rolespec-format changes what is to be laid out, which pre-commit takes for a failure', () =>
    staged(async (runHook, folder) => {
      const { status, stderr } = await runHook('rolespec-format', Object.keys(files));
      assert.equal(status, 0, stderr);
      assert.match(readFileSync(join(folder, 'a b/cook.role.yaml'), 'utf8'), /^id: cook$/m);
      assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), files['README.md']);
    }));
});

function staged(
  work: (runHook: (id: string, staged: readonly string[]) => ReturnType<typeof run>, folder: string) => Promise<void>,
): Promise<void> {
  return withFolder(files, async (folder) => {
    const programs = await npxOfOurs(folder);
    const runHook = (id: string, names: readonly string[]) => {
      const hook = hooks.find((one) => one.id === id);
      assert.ok(hook);
      const [command = '', ...args] = hook.entry.split(' ');
      const chosen = names.filter((name) => new RegExp(hook.files).test(name));
      return run(command, [...args, ...chosen], { cwd: folder, env: { PRE_COMMIT: '1' }, programs });
    };
    await work(runHook, folder);
  });
}
