/** What the command says to words of every kind, and the exit code; that it is one of a process is another test's. */
import assert from 'node:assert/strict';
import { withFolder } from '../files/temporary-folder.ts';
import { runIn } from './host-in.ts';

const good = 'id: nurse\nlang: en\ntitle: Nurse\n';
const bad = `${good}titel: x\n`;

const cases: readonly {
  readonly it: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly status: number;
  readonly out?: RegExp;
  readonly err?: RegExp;
}[] = [
  {
    it: 'ends with 2 where it is not said what to do with many files',
    files: { 'nurse.role.yaml': good, 'cook.role.yaml': good },
    args: ['format'],
    status: 2,
    err: /^rolespec: say '--check' or '--write'/,
  },
  {
    it: 'goes on after a broken and an unreadable file',
    files: { 'nurse.role.yaml': bad, 'a.role.yaml': 'a: [', 'b.role.json': '{"a":' },
    args: ['check', '.'],
    status: 1,
    out: /a\.role\.yaml:1[^]*b\.role\.json:1[^]*nurse\.role\.yaml:4[^]*3 files checked: /,
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

describe('the command', () => {
  for (const { it: title, files = { 'nurse.role.yaml': good }, args, status, out = /^$/, err = /^$/ } of cases) {
    it(title, () =>
      withFolder(files, async (folder) => {
        const said = await runIn(folder, args);
        assert.match(said.err, err);
        assert.match(said.out, out);
        assert.equal(said.status, status);
      }),
    );
  }
});
