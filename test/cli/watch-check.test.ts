/** Checking again and again, until it is told to end. */
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand } from './built-command.ts';
import { hostIn } from './host-in.ts';
import { whileRunning } from './running.ts';

const role = (id: string, to: string): string =>
  `id: ${id}\nlang: en\ntitle: The ${id}\nteam: { reportsTo: [{ role: ${to} }] }\n`;

const files = {
  'nurse.role.yaml': role('nurse', 'matron'),
  'matron.role.yaml': 'id: matron\nlang: en\ntitle: Matron\n',
};

describe('rolespec check --watch', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  it('looks again at what changed and at what that concerns, and keeps what was printed', () =>
    withFolder(files, (folder) =>
      whileRunning(
        command,
        folder,
        ['check', '--watch', '--format', 'concise', '--format', 'json=report.json'],
        async (running) => {
          const { said, forget, interrupt } = running;
          const report = async () => JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')).summary;
          await said(/\d\d:\d\d:\d\d 2 files checked: [^\n]*\(Ctrl-C ends\)\n/);
          assert.deepEqual([(await report()).files, (await report()).errors], [2, 0]);
          forget();
          await writeFile(join(folder, 'matron.role.yaml'), 'id: matrons\nlang: en\ntitle: Matron\n');
          await said(/nurse\.role\.yaml:4:[^]* 2 files looked at again; 2 files checked: 2 errors/);
          assert.equal((await report()).errors, 2);
          forget();
          await mkdir(join(folder, 'wards'));
          await writeFile(join(folder, 'wards/cook.role.yaml'), role('cook', 'nurse'));
          await said(/looked at again; 3 files checked: 2 errors/);
          forget();
          await rm(join(folder, 'wards'), { recursive: true });
          await said(/looked at again; 2 files checked: 2 errors/);
          assert.equal((await report()).files, 2);
          const { signal, all } = await interrupt();
          assert.equal(signal, 'SIGINT');
          // Nothing is cleared.
          // oxlint-disable-next-line no-control-regex -- what clears a screen
          assert.doesNotMatch(all, /\u001b\[2?J|\u001bc/);
        },
      ),
    ));

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['--format', 'json'], /'--watch' prints for people/],
    [['--fix'], /'--fix' is for one time/],
    [['--stdin', '--stdin-filename', 'a.role.yaml'], /'--stdin' is for one time/],
    [['--cache'], /'--cache' is for one time/],
  ];
  for (const [words, why] of refused) {
    it(`does not go with ${words[0]}`, () =>
      withFolder(files, async (folder) => {
        const { host, said } = hostIn(folder);
        assert.equal(await run(['check', '--watch', ...words], host), 2);
        assert.match(said.err, why);
      }));
  }
});
