/** The command as CI runs it: a process with a working folder, an environment, streams and an exit code. */
import assert from 'node:assert/strict';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand, ended } from './built-command.ts';

const good = 'id: nurse\nlang: en\ntitle: Nurse\n';
const bad = `${good}titel: x\n`;

describe('the command as a process', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  const cases: readonly {
    readonly it: string;
    readonly files?: Readonly<Record<string, string>>;
    readonly args: readonly string[];
    readonly env?: Record<string, string>;
    readonly status: number;
    readonly out?: RegExp;
    readonly err?: RegExp;
  }[] = [
    {
      it: 'ends with 0 where there is no error',
      args: ['check', '.'],
      status: 0,
      out: /^1 file checked: nothing to report\n$/,
    },
    {
      it: 'ends with 1 where there are errors, and draws the line',
      files: { 'nurse.role.yaml': bad },
      args: ['check'],
      status: 1,
      out: /^nurse\.role\.yaml:4:1 error unknown-field\n {2}unknown field 'titel'\n {2}4 \| titel: x\n {4}\| \^{5}\n {2}→ Keep it as a field of your own, 'x-titel'\n\n1 file checked: 1 error\n$/,
    },
    {
      it: 'ends with 2 where a path leads nowhere',
      args: ['check', 'nowhere'],
      status: 2,
      err: /^rolespec: there is no 'nowhere'\n$/,
    },
    {
      it: 'speaks French by --lang',
      args: ['check', '--lang', 'fr'],
      status: 0,
      out: /^1 fichier vérifié\u00a0: rien à signaler\n$/,
    },
    {
      it: 'speaks French by the environment',
      args: ['check', 'nowhere'],
      env: { LANG: 'fr_FR.UTF-8' },
      status: 2,
      err: /«\u00a0nowhere\u00a0» n’existe pas/,
    },
    {
      it: 'speaks English in JSON whatever the environment',
      files: { 'nurse.role.yaml': bad },
      args: ['check', '--format', 'json'],
      env: { LANG: 'fr_FR.UTF-8' },
      status: 1,
      out: /"message": "unknown field 'titel'"/,
    },
    {
      it: 'prints one report and writes the others',
      files: { 'nurse.role.yaml': bad },
      args: ['check', '--format', 'github', '--format', 'json=a.json', '--format=junit=b.xml'],
      status: 1,
      out: /^::error file=nurse\.role\.yaml,line=4,.*\n$/,
    },
  ];
  for (const {
    it: title,
    files = { 'nurse.role.yaml': good },
    args,
    env = {},
    status,
    out = /^$/,
    err = /^$/,
  } of cases) {
    it(title, () =>
      withFolder(files, async (folder) => {
        const said = await command.run(folder, args, { env });
        assert.match(said.err, err);
        assert.match(said.out, out);
        assert.equal(said.status, status);
      }),
    );
  }

  it('lets nothing of a file reach the terminal raw', () =>
    withFolder(
      {
        '::error::x.role.yaml': 'id: "a\\e[31m"\n"::error:: \\u202e": 1\n? "\\r::add-mask::x"\n: 2\n',
        'b.role.yaml': '::error::pwned\n',
      },
      async (folder) => {
        const { status, out } = await command.run(folder, ['check', '.']);
        assert.equal(status, 1);
        assert.doesNotMatch(out, /^::/m);
        // oxlint-disable-next-line no-control-regex -- these are what is looked for
        assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        assert.match(out, /\\x1b|\\u\{202e\}/);
      },
    ));

  it('writes the page whole, and leaves nothing beside it', () =>
    withFolder({ 'nurse.role.yaml': good }, async (folder) => {
      const { status } = await command.run(folder, ['page', 'nurse.role.yaml', '--out', 'nurse.html']);
      assert.equal(status, 0);
      const { readdir, readFile } = await import('node:fs/promises');
      assert.deepEqual((await readdir(folder)).toSorted(), ['nurse.html', 'nurse.role.yaml']);
      assert.match(await readFile(`${folder}/nurse.html`, 'utf8'), /Nurse/);
    }));

  it('is quiet when its reader has seen enough', () =>
    withFolder(
      // Many times what a pipe takes by itself.
      Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`r${i}.role.yaml`, good + fields(50)])),
      async (folder) => {
        const child = command.start(folder, ['check', '.', '--format', 'jsonl']);
        child.stdout.once('data', () => child.stdout.destroy());
        const { status, err } = await ended(child);
        assert.deepEqual([status, err], [1, '']);
      },
    ));
});

function fields(count: number): string {
  return Array.from({ length: count }, (_, i) => `unknown${i}: x\n`).join('');
}
