/** The command as CI runs it: a process with a working folder, an environment, streams and an exit code. */
import assert from 'node:assert/strict';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand, ended } from './built-command.ts';

const good = 'id: nurse\nlang: en\ntitle: Nurse\n';
const bad = `${good}titel: x\n`;

describe('the command as a process', () => {
  const command = new BuiltCommand();
  before(() => command.build());
  after(() => command.remove());

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
      it: 'ends with 2 where it is not said what to do with many files',
      files: { 'nurse.role.yaml': good, 'cook.role.yaml': good },
      args: ['format'],
      status: 2,
      err: /^rolespec: say '--check' or '--write'/,
    },
    {
      it: 'ends with 1 where there are errors, and draws the line',
      files: { 'nurse.role.yaml': bad },
      args: ['check'],
      status: 1,
      out: /^nurse\.role\.yaml:4:1 error unknown-field\n {2}unknown field 'titel'\n {2}4 \| titel: x\n {4}\| \^{5}\n {2}→ Keep it as a field of your own, 'x-titel'\n\n1 file checked: 1 error\n$/,
    },
    {
      it: 'goes on after a broken and an unreadable file',
      files: { 'nurse.role.yaml': bad, 'a.role.yaml': 'a: [', 'b.role.json': '{"a":' },
      args: ['check', '.'],
      status: 1,
      out: /a\.role\.yaml:1[^]*b\.role\.json:1[^]*nurse\.role\.yaml:4[^]*3 files checked: /,
    },
    {
      it: 'ends with 2 where a path leads nowhere',
      args: ['check', 'nowhere'],
      status: 2,
      err: /^rolespec: there is no 'nowhere'\n$/,
    },
    {
      it: 'ends with 2 for a new role without a title',
      args: ['new'],
      status: 2,
      err: /^rolespec: a role needs a title\n$/,
    },
    {
      it: 'ends with 2 for a new role whose file is there',
      files: { 'nurse.role.yaml': 'lang: en\n' },
      args: ['new', 'Nurse'],
      status: 2,
      err: /^rolespec: 'nurse\.role\.yaml' is there already\n$/,
    },
    {
      it: 'ends with 2 for a new role in no folder',
      args: ['new', 'Cook', '--in', 'nowhere'],
      status: 2,
      err: /^rolespec: there is no folder 'nowhere'\n$/,
    },
    {
      it: 'ends with 2 for an option it does not know',
      args: ['check', '--formt'],
      status: 2,
      err: /did you mean '--format'\?/,
    },
    { it: 'knows what others call its commands', args: ['lint'], status: 2, err: /did you mean 'check'\?/ },
    { it: 'ends with 2 for a command it does not know', args: ['chek'], status: 2, err: /did you mean 'check'\?/ },
    {
      it: 'ends with 2 for a folder without roles',
      files: { 'readme.md': '' },
      args: ['check', '.'],
      status: 2,
      err: /there is no role file in '\.'/,
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
    {
      it: 'ends with 2 where two reports would be printed',
      args: ['check', '--format', 'json', '--format', 'sarif'],
      status: 2,
      err: /give all but one a file/,
    },
    {
      it: 'ends with 2 for a report it does not know',
      args: ['check', '--format', 'sarf=x'],
      status: 2,
      err: /there is no report 'sarf', did you mean 'sarif'\?/,
    },
    {
      it: 'ends with 2 where it is not said what a dry run is about',
      args: ['check', '--dry-run'],
      status: 2,
      err: /^rolespec: '--dry-run' shows what .*: give one of them\n$/,
    },
    {
      it: 'ends with 2 for a number that is none',
      args: ['check', '--max-warnings', 'few'],
      status: 2,
      err: /'--max-warnings' wants a whole number from 0, not 'few'/,
    },
    {
      it: 'ends with 1 for more warnings than allowed',
      files: { 'nurse.role.yaml': `# rolespec-ignore empty-section\n${good}` },
      args: ['check', '--max-warnings=0', '--quiet'],
      status: 1,
      out: /^1 file checked: nothing to report\n$/,
    },
    {
      it: 'counts by rule',
      files: { 'nurse.role.yaml': bad },
      args: ['check', '--summary', '--color', 'always'],
      status: 1,
      out: /^1 {2}unknown-field \(error\)\n\nRoles are complete, on average, to 33%\n 33% {2}nurse\.role\.yaml\n\n1 file checked: 1 error\n$/,
    },
    { it: 'explains a rule', args: ['explain', 'wrong-type'], status: 0, out: /^# wrong-type\n/ },
    {
      it: 'lists the rules',
      args: ['rules'],
      status: 0,
      out: /^Structure and links\n(?: {2}.*\n)+? {2}empty-section +A field is there but holds nothing\./m,
    },
    { it: 'prints a page', args: ['page', 'nurse.role.yaml'], status: 0, out: /^<!DOCTYPE html>[^]*<\/html>\s*$/i },
    {
      it: 'exports to Markdown',
      args: ['export', 'nurse.role.yaml', '--format', 'markdown'],
      status: 0,
      out: /^# Nurse\n\n[^<]*$/,
    },
    {
      it: 'ends with 2 for an export to no format',
      args: ['export', 'nurse.role.yaml'],
      status: 2,
      err: /^rolespec: say in which format: --format markdown\|docx\|json-ld\|csv\|skills-matrix\|skills-matrix-html\|graph-json\n$/,
    },
    {
      it: 'prints a chart',
      args: ['chart', '--format', 'mermaid'],
      status: 0,
      out: /^flowchart TB\n {2}r0\["Nurse"\]\n$/,
    },
    {
      it: 'ends with 2 for a chart of nobody',
      args: ['chart', '--root', 'nurs'],
      status: 2,
      err: /^rolespec: no role has the id 'nurs', did you mean 'nurse'\?\n$/,
    },
    { it: 'helps', args: ['--help'], status: 0, out: /rolespec check \[paths\]/ },
    { it: 'ends with 2 for help with no command', args: ['help', 'chek'], status: 2, err: /did you mean 'check'\?\n$/ },
    {
      it: 'ends with 2 for a shell it does not know',
      args: ['completion', 'powershel'],
      status: 2,
      err: /did you mean 'powershell'\?/,
    },
    { it: 'ends with 2 for no shell', args: ['completion'], status: 2, err: /say for which shell: bash, zsh, fish/ },
    {
      it: 'helps with a command',
      args: ['check', '--help'],
      status: 0,
      out: /--format human\[=file\] .*\(human, concise, summary, json, jsonl,/,
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
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`r${i}.role.yaml`, bad.repeat(20)])),
      async (folder) => {
        const child = command.start(folder, ['check', '.']);
        child.stdout.once('data', () => child.stdout.destroy());
        const { status, err } = await ended(child);
        assert.equal(err, '');
        assert.ok(status === 0 || status === 1, String(status));
      },
    ));
});
