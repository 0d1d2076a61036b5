import assert from 'node:assert/strict';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const sound = 'id: nurse\nlang: en\ntitle: Nurse\n';

async function check(workingFolder: string, ...args: readonly string[]) {
  const { host, said } = hostIn(workingFolder);
  const status = await run(['check', '--format', 'concise', ...args], host);
  return { status, ...said };
}

describe('rolespec check --fix', () => {
  const cases: readonly {
    readonly it: string;
    readonly before: string;
    readonly args: readonly string[];
    readonly after: string;
    readonly status: number;
    readonly out: RegExp;
    readonly err: RegExp;
  }[] = [
    {
      it: 'makes what is safe, and reports the rest',
      before: `${sound}continuousLearning: Hygiene\nmision: Care\n`,
      args: ['--fix'],
      after: `${sound}continuousLearning:\n  - Hygiene\nmision: Care\n`,
      status: 1,
      out: /^nurse\.role\.yaml:6:1: error: unknown field 'mision'.*\n1 file checked: 1 error\n$/,
      err: /^1 file mended\n$/,
    },
    {
      it: 'makes the others where that is asked for, byte order mark and CRLF and all',
      before: `\ufeff${sound}mision: Care\n`.replaceAll('\n', '\r\n'),
      args: ['--fix-unsafe'],
      after: `\ufeff${sound}mission: Care\n`.replaceAll('\n', '\r\n'),
      status: 0,
      out: /^1 file checked: nothing to report\n$/,
      err: /^1 file mended\n$/,
    },
    {
      it: 'shows the difference, and leaves the file',
      before: `${sound}mision: Care\n`,
      args: ['--fix-unsafe', '--dry-run'],
      after: `${sound}mision: Care\n`,
      status: 0,
      out: /^--- a\/nurse\.role\.yaml\n\+\+\+ b\/nurse\.role\.yaml\n@@ -1,4 \+1,4 @@\n id: nurse\n lang: en\n title: Nurse\n-mision: Care\n\+mission: Care\n$/,
      err: /^1 file would be mended\n$/,
    },
    {
      it: 'is content where there is nothing to mend',
      before: sound,
      args: ['--fix'],
      after: sound,
      status: 0,
      out: /nothing to report/,
      err: /^0 files mended\n$/,
    },
  ];
  for (const { it: title, before, args, after, status, out, err } of cases) {
    it(title, () =>
      withFolder({ 'nurse.role.yaml': before }, async (folder) => {
        const ended = await check(folder, ...args);
        assert.match(ended.out, out);
        assert.match(ended.err, err);
        assert.equal(ended.status, status);
        assert.equal(await readFile(join(folder, 'nurse.role.yaml'), 'utf8'), after);
      }),
    );
  }

  it('mends the others where one file must not be written, and ends with 2', () =>
    withFolder(
      {
        'a.role.yaml': 'id: a\nlang: en\ntitle: A\ntools: A\n',
        'b.role.yaml': 'id: b\nlang: en\ntitle: B\ntools: B\n',
      },
      async (folder) => {
        await chmod(join(folder, 'a.role.yaml'), 0o444);
        const { status, out, err } = await check(folder, '--fix');
        assert.equal(status, 2);
        assert.equal(err, "rolespec: 'a.role.yaml' is read-only, and stays as it is\n1 file mended\n");
        assert.match(out, /^a\.role\.yaml:4:8: error: .*\n(?:.*hint.*\n)?2 files checked: 1 error,/m);
      },
    ));
});
