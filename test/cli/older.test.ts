/** `--base` in a real repository. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { Refused } from '../../server/src/cli/command.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const role = (status: string, version: string, title: string): string =>
  `id: nurse\nlang: en\ntitle: ${title}\nmeta: { status: ${status}, version: "${version}" }\n`;

const settings = 'rules: { incomplete-for-status: off }\n';

describe('rolespec check --base', () => {
  it('tells rules what a file was where the branch left another one', () =>
    withFolder(
      { 'a/nurse.role.yaml': role('draft', '1.0', 'Nurse'), 'rolespec.config.yaml': settings },
      async (folder) => {
        git(folder, 'init', '--quiet', '--initial-branch', 'main');
        commit(folder);
        git(folder, 'checkout', '--quiet', '-b', 'work');
        const file = join(folder, 'a/nurse.role.yaml');
        await writeFile(file, role('published', '1.0', 'Ward nurse'));
        assert.deepEqual(await codes(folder), []);
        assert.deepEqual(await codes(folder, '--base', 'main'), ['status-transition', 'version-not-bumped']);
        commit(folder);
        assert.deepEqual(await codes(join(folder, 'a'), '--base', 'main'), ['status-transition', 'version-not-bumped']);
        assert.deepEqual(await codes(folder, '--base', 'HEAD'), []);
        assert.deepEqual(await codes(folder, '--base', 'main', '--fix'), ['status-transition']);
        assert.equal(await readFile(file, 'utf8'), role('published', '1.1', 'Ward nurse'));
        await assert.rejects(codes(folder, '--base', 'nowhere'), Refused);
      },
    ));

  it('has nothing to say of a file that is new', () =>
    withFolder({ 'rolespec.config.yaml': settings }, async (folder) => {
      git(folder, 'init', '--quiet', '--initial-branch', 'main');
      commit(folder);
      await writeFile(join(folder, 'nurse.role.yaml'), role('published', '1.0', 'Nurse'));
      assert.deepEqual(await codes(folder, '--base', 'main'), []);
    }));
});

async function codes(folder: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { host, said } = hostIn(folder);
  await check.run(readArguments(check, [...words, '--format', 'concise']), host);
  return [...said.out.matchAll(/\[([\w-]+)\]$/gm)].map(([, code = '']) => code);
}

function git(folder: string, ...words: readonly string[]): void {
  const settingsOfGit = ['user.name=Somebody', 'user.email=somebody@example.org', 'commit.gpgsign=false'];
  execFileSync('git', [...settingsOfGit.flatMap((one) => ['-c', one]), ...words], { cwd: folder, stdio: 'ignore' });
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'next');
}
