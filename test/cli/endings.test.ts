/** How the command ends when somebody ends it, when nobody reads, when nothing can be written: reliability in a shell. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand, ended } from './built-command.ts';
import { runIn } from './host-in.ts';
import { mendable, stateOf } from './many-roles.ts';

const sound = 'id: nurse\nlang: en\ntitle: Nurse\n';
const one = { 'nurse.role.yaml': sound };

/** A rolespec that has run something else first. */
const breaking = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** A rolespec that gets the signal as soon as its tenth file has its name: from outside it would come too late at times. */
const signalled = (signal: string): string =>
  breaking(`
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { rename } = fs;
    let count = 0;
    fs.rename = async (from, to) => {
      await rename(from, to);
      count += 1;
      if (count === 10) process.kill(process.pid, '${signal}');
    };
    syncBuiltinESMExports();
  `);

/** A rolespec that gets the signal of Ctrl-C at a step of writing a file. */
const signalledWriting = (step: string): string =>
  breaking(`
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { open, rename } = fs;
    const at = (step) => step === '${step}' && process.kill(process.pid, 'SIGINT');
    fs.open = async (...words) => {
      at('before it is opened');
      const file = await open(...words);
      for (const step of ['writeFile', 'sync', 'close']) {
        const does = file[step];
        file[step] = (...words) => (at(step), does.apply(file, words));
      }
      return file;
    };
    fs.rename = async (...words) => {
      at('before it has its name');
      await rename(...words);
      at('when it has its name');
    };
    syncBuiltinESMExports();
  `);

/** A rolespec that gets the signal as soon as it opens a role. */
const signalledReading = (signal: string): string =>
  breaking(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { open } = fs;
    fs.open = (path, ...more) => {
      if (path.endsWith('.role.yaml')) process.kill(process.pid, '${signal}');
      return open(path, ...more);
    };
    syncBuiltinESMExports();
  `);

describe('the end of a command', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  describe('where its output goes nowhere', () => {
    const cases: readonly { it: string; line: string; status: number; out?: RegExp; err?: RegExp }[] = [
      {
        it: 'says that the disk is full, in a word and no stack',
        line: 'rolespec rules --format json > /dev/full',
        status: 2,
        err: /^rolespec: cannot write 'stdout': the disk is full \(ENOSPC\)\n$/,
      },
      { it: 'needs no stderr', line: 'rolespec check nowhere 2> /dev/full', status: 2 },
      { it: 'takes a closed stdout for nobody', line: 'rolespec check >&-', status: 0 },
      { it: 'takes a closed stderr for nobody', line: 'rolespec check nowhere 2>&-', status: 2 },
      { it: 'needs no stdin', line: 'rolespec check <&-', status: 0, out: /^1 file checked/ },
      {
        it: 'is quiet when its reader has seen enough, and ends as it would have',
        line: 'set -o pipefail; rolespec rules --format json | head -1',
        status: 0,
        out: /^\[\n$/,
      },
      {
        it: 'is quiet when the reader of its complaints has',
        line: 'rolespec check nowhere 2> >(true)',
        status: 2,
      },
      {
        it: 'waits for a slow reader',
        line: 'rolespec rules --format json > whole.json; rolespec rules --format json | (sleep 0.3; cat) | cmp - whole.json',
        status: 0,
      },
    ];
    for (const { it: title, line, status, out = /^$/, err = /^$/ } of cases) {
      it(title, () =>
        withFolder(one, async (folder) => {
          const end = await command.bash(folder, line);
          assert.match(end.err, err);
          assert.match(end.out, out);
          assert.equal(end.status, status);
        }),
      );
    }

    it('keeps its exit code for more findings than a pipe takes, which nobody reads to the end', () =>
      withFolder(
        Object.fromEntries(
          Array.from({ length: 10 }, (_, i) => [`r${i}.role.yaml`, `id: r${i}\nlang: en\ntitle: R\n${fields(100)}`]),
        ),
        async (folder) => {
          const line = 'rolespec check --max-findings 10000 | head -1; exit ${PIPESTATUS[0]}';
          const { status, out, err } = await command.bash(folder, line);
          assert.deepEqual([status, err], [1, '']);
          assert.match(out, /^r0\.role\.yaml:.*\n$/);
        },
      ));
  });

  describe('in a world that is not as it should be', () => {
    it('says that its folder is gone', () =>
      withFolder({ 'a/b': '' }, async (folder) => {
        const { status, err } = await command.bash(folder, 'cd a && rm b && rmdir ../a && rolespec check');
        assert.deepEqual([status, err], [2, 'rolespec: this folder is no longer there\n']);
      }));

    const worlds: readonly { it: string; env: Record<string, string> }[] = [
      { it: 'needs no environment', env: {} },
      { it: 'needs no home', env: { HOME: '/nonexistent', XDG_CACHE_HOME: '/proc/nowhere' } },
      { it: 'needs no known language', env: { LANG: 'xx@@.??', LC_ALL: 'tlh_KX.EBCDIC' } },
      { it: 'needs no terminal', env: { TERM: 'nonsense', COLUMNS: '-1', NO_COLOR: '1', FORCE_COLOR: '3' } },
      {
        it: 'needs no network',
        env: { https_proxy: 'http://127.0.0.1:9', NODE_OPTIONS: '--dns-result-order=verbatim' },
      },
    ];
    for (const { it: title, env } of worlds) {
      it(title, () =>
        withFolder(one, async (folder) => {
          const { status, out, err } = await command.run(folder, ['check'], { env });
          assert.deepEqual([status, out, err], [0, '1 file checked: nothing to report\n', '']);
        }),
      );
    }

    it('writes the same bytes for machines everywhere', () =>
      withFolder(
        {
          'nurse.role.yaml': `${sound}titel: I\n`,
          'Ärztin.role.yaml': sound,
          'zebra.role.yaml': '',
          'İzmir.role.yaml': 'a: [',
        },
        async (folder) => {
          const formats = ['json', 'jsonl', 'sarif', 'gitlab', 'junit', 'checkstyle', 'github'];
          const targets = formats.flatMap((format) => ['--format', `${format}=${format}.report`]);
          // One is printed: what is, could be in colour.
          const args = ['check', '--format', 'concise', ...targets, '--today', '2026-11-24'];
          const outputs: Record<string, string>[] = [];
          for (const env of [
            { LANG: 'C' },
            { LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
            { LC_ALL: 'sv_SE.UTF-8', TZ: 'Pacific/Pago_Pago', COLUMNS: '20', FORCE_COLOR: '1' },
          ]) {
            const output = { concise: (await command.run(folder, args, { env })).out };
            const written = formats.map(async (one) => [one, await readFile(join(folder, `${one}.report`), 'utf8')]);
            outputs.push({ ...output, ...Object.fromEntries(await Promise.all(written)) });
          }
          const [first, second, third] = outputs;
          assert.ok(first && Object.values(first).every((text) => text.includes('nurse.role.yaml')));
          assert.deepEqual(second, first);
          assert.deepEqual(third, first);
          for (const format of ['concise', ...formats]) {
            const words = ['check', '--format', format];
            const plain = await runIn(folder, words);
            assert.deepEqual(await runIn(folder, [...words, '--color', 'always']), plain, format);
          }
        },
      ));
  });

  describe('by a fault of its own', () => {
    const fault = breaking('JSON.stringify = () => { throw new TypeError("broken") }');
    const late = breaking('process.stdout.write = () => setTimeout(() => { throw new Error("late") })');

    it('is told in words, with 2', () =>
      withFolder(one, async (folder) => {
        const { status, out, err } = await command.run(folder, ['rules', '--format', 'json'], { imports: [fault] });
        assert.deepEqual([status, out], [2, '']);
        assert.equal(
          err,
          'rolespec: an internal error happened; please report it (--debug tells more)\n  TypeError: broken\n',
        );
      }));

    it('is told with its stack to who asks for it', () =>
      withFolder(one, async (folder) => {
        const args = ['rules', '--format', 'json', '--debug', '--lang', 'fr'];
        const { err } = await command.run(folder, args, { imports: [fault] });
        assert.match(
          err,
          /^rolespec: une erreur interne s’est produite\u00a0; merci de la signaler\n {2}TypeError: broken\n/,
        );
        assert.match(err, /\n {4}at .*main/);
      }));

    it('is told as well where it comes late', () =>
      withFolder(one, async (folder) => {
        const { status, err } = await command.run(folder, ['rules'], { imports: [late] });
        assert.equal(status, 2);
        assert.match(err, /^rolespec: an internal error happened; .*\n {2}Error: late\n$/);
      }));
  });

  describe('by Ctrl-C', () => {
    // Far more than the ten after which the signal comes.
    const roles = mendable(100);

    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      it(`stops a fix between two files by ${signal}, and leaves nothing half done`, () =>
        withFolder(roles.old, async (folder) => {
          const imports = [signalled(signal)];
          const { out, err, ...how } = await command.run(folder, ['check', '--fix'], { imports });
          assert.deepEqual({ ...how, out, err }, { status: null, signal, out: '', err: '' });
          const { old, mended, others } = stateOf(folder, roles);
          assert.deepEqual(others, []);
          assert.ok(old > 0 && mended > 0, `${old} old, ${mended} mended`);
        }));

      it(`is seen by a shell as ${code}`, () =>
        // So many that it is not done before a shell that is held up gets to it; nobody waits for them.
        withFolder(mendable(500).old, async (folder) => {
          // With job control, as in a terminal; without, what runs in the background is deaf to Ctrl-C.
          const line = `set -m; "${process.execPath}" "${command.main}" check --fix & until grep -q main.js /proc/$!/cmdline; do :; done; kill -${signal.slice(3)} $!; wait $!`;
          assert.equal((await command.bash(folder, line)).status, code);
        }));
    }

    it('stops a build between two pages', () =>
      withFolder(roles.old, async (folder) => {
        const end = await command.run(folder, ['build', '.'], { imports: [signalled('SIGINT')] });
        assert.deepEqual(end, { status: null, signal: 'SIGINT', out: '', err: '' });
        const names = await readdir(join(folder, 'site'));
        assert.deepEqual(
          names.filter((name) => name.endsWith('.tmp')),
          [],
        );
        assert.ok(names.length < 100, `${names.length} files`);
        assert.match(
          (await command.run(folder, ['build', '.'])).out,
          /\nsite: [\d,]+ files \([\d,]+ written, [1-9][\d,]* unchanged\)\n$/,
        );
      }));

    for (const args of [
      ['preview', '.'],
      ['check', '--watch'],
      ['build', '.', '--watch'],
    ]) {
      it(`ends ${args.join(' ')} while it reads`, () =>
        withFolder(one, async (folder) => {
          const child = command.start(folder, args, { imports: [signalledReading('SIGTERM')] });
          // Whatever it says, it goes on.
          child.stdout.once('data', () => child.kill('SIGKILL'));
          assert.deepEqual(await ended(child), { status: null, signal: 'SIGTERM', out: '', err: '' });
        }));
    }

    const moments: readonly (readonly [moment: string, imports: string])[] = [
      ['while it reads', signalledReading('SIGINT')],
      ...[
        ...['before it is opened', 'writeFile', 'sync', 'close'],
        ...['before it has its name', 'when it has its name'],
      ].map((step) => [`when it writes: ${step}`, signalledWriting(step)] as const),
    ];
    for (const [moment, first] of moments) {
      it(`leaves a whole report or none: ${moment}`, () =>
        withFolder(roles.old, async (folder) => {
          const args = ['check', '--format', 'json=report.json'];
          const { out, err, ...how } = await command.run(folder, args, { imports: [first] });
          assert.deepEqual({ ...how, out, err }, { status: null, signal: 'SIGINT', out: '', err: '' });
          const { others } = stateOf(folder, roles);
          if (others.length > 0) {
            assert.deepEqual(others, ['report.json']);
            assert.equal(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')).summary.files, 100);
          }
        }));
    }
  });
});

function fields(count: number): string {
  return Array.from({ length: count }, (_, i) => `unknown${i}: x\n`).join('');
}
