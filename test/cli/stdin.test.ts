/** The text of one file on standard input. */
import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/args.ts';
import { Refused } from '../../server/src/cli/command.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { format } from '../../server/src/cli/commands/format.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const role = (id: string, more = ''): string => `id: ${id}\nlang: en\ntitle: The ${id}\n${more}`;

const onDisk = {
  'rolespec.config.yaml': 'rules: { orphan-role: off, several-roots: off }\nignore: [drafts/]\n',
  'wards/matron.role.yaml': role('matron'),
  'wards/nurse.role.yaml': role('nurse', 'titel: x\n'),
};

const given: Readonly<Record<string, string | Uint8Array>> = {
  given: role('nurse', 'team: { reportsTo: [{ role: matron }] }\n'),
  lost: role('nurse', 'team: { reportsTo: [{ role: matrno }] }\n'),
  mendable: role('nurse', 'continuousLearning: A\n'),
  layout: '\ufeffid:   nurse\r\nlang: en\r\ntitle: "Nurse"\r\n',
  broken: 'id: [',
  latin: Buffer.from('id: caf\u00e9\n', 'latin1'),
  settings: 'rules: { nope: off }\n',
  large: '#'.repeat(7_000_000),
};

interface Case {
  readonly it: string;
  /** Behind `rolespec`, and what is put in. */
  readonly line: string;
  readonly status: number;
  readonly out?: RegExp;
  readonly err?: RegExp;
}

const nurse = '--stdin --stdin-filename wards/nurse.role.yaml';
const concise = `check --format concise ${nurse}`;

const cases: readonly Case[] = [
  {
    it: 'is checked in place of the file',
    line: `${concise} < given`,
    status: 0,
    out: /^1 file checked: nothing to report\n$/,
  },
  {
    it: 'is checked among the files beside it',
    line: `${concise} < lost`,
    status: 1,
    out: /^wards\/nurse\.role\.yaml:4:29: error: no role has the id 'matrno', did you mean 'matron'\?/,
  },
  {
    it: 'may be a file that is not there, in a folder that is not there',
    line: 'check --stdin --stdin-filename new/cook.role.yaml --format concise < given',
    status: 1,
    out: /^new\/cook\.role\.yaml:1:5: error: the id 'nurse' is also that of another role, in 'wards\/nurse\.role\.yaml'/,
  },
  {
    it: 'is checked under the name of a file that settings leave out',
    line: 'check --stdin --stdin-filename drafts/nurse.role.yaml --format concise < broken',
    status: 1,
    out: /^drafts\/nurse\.role\.yaml:1:/,
  },
  {
    it: 'may be settings',
    line: 'check --stdin --stdin-filename wards/rolespec.config.yaml --format concise < settings',
    status: 1,
    out: /^wards\/rolespec\.config\.yaml:1:10: error: no rule is called 'nope'/,
  },
  { it: 'may be empty', line: `${concise} < nothing`, status: 1, out: /^wards\/nurse\.role\.yaml:1:1: error/ },
  { it: 'is refused in another encoding', line: `${concise} < latin`, status: 1, out: /not written in UTF-8/ },
  { it: 'is refused where it is too long', line: `${concise} < large`, status: 1, out: /longer than 2 million/ },
  {
    it: 'is printed after its fixes, and the report beside it',
    line: `${concise} --fix < mendable`,
    status: 0,
    out: /^id: nurse\nlang: en\ntitle: The nurse\ncontinuousLearning:\n {2}- A\n$/,
    err: /^1 file checked: nothing to report\n$/,
  },
  {
    it: 'is printed as it is where there is nothing to fix',
    line: `${concise} --fix < lost`,
    status: 1,
    out: /^id: nurse\nlang: en\ntitle: The nurse\nteam: \{ reportsTo: \[\{ role: matrno \}\] \}\n$/,
    err: /^wards\/nurse\.role\.yaml:4:29: error/,
  },
  {
    it: 'keeps its mark and its ends of lines after fixes',
    line: `check ${nurse} --fix --format json=report.json < layout`,
    status: 0,
    out: /^\ufeffid: {3}nurse\r\nlang: en\r\ntitle: "Nurse"\r\n$/,
  },
  {
    it: 'is not printed where it cannot be read',
    line: `${concise} --fix < latin`,
    status: 2,
    err: /not written in UTF-8/,
  },
  {
    it: 'is shown with its changes in a dry run',
    line: `${concise} --fix --dry-run < mendable`,
    status: 0,
    out: /^--- a\/wards\/nurse\.role\.yaml\n\+\+\+ b\/wards\/nurse\.role\.yaml\n@@/,
    err: /^1 file would be mended\n$/,
  },
  {
    it: 'is laid out and printed',
    line: `format ${nurse} < layout`,
    status: 0,
    out: /^\ufeffid: nurse\r\nlang: en\r\ntitle: "Nurse"\r\n$/,
  },
  {
    it: 'is named where its layout is another',
    line: `format --check ${nurse} < layout`,
    status: 1,
    out: /^wards\/nurse\.role\.yaml\n1 file to lay out/,
  },
  {
    it: 'is not printed where it cannot be laid out',
    line: `format ${nurse} < broken`,
    status: 1,
    err: /^wards\/nurse\.role\.yaml: /,
  },
  { it: 'is nothing to write to', line: `format --write ${nurse} < layout`, status: 2, err: /'--write' changes files/ },
  {
    it: 'wants a name',
    line: 'check --stdin < given',
    status: 2,
    err: /'--stdin' and '--stdin-filename .*' go together/,
  },
  {
    it: 'is wanted where there is a name',
    line: 'check --stdin-filename wards/nurse.role.yaml < given',
    status: 2,
    err: /go together/,
  },
  {
    it: 'wants the name of a role',
    line: 'check --stdin --stdin-filename a.txt < given',
    status: 2,
    err: /'a\.txt' is no role file/,
  },
  { it: 'comes alone', line: `${concise} wards < given`, status: 2, err: /give no other paths/ },
];

describe('a text on standard input', () => {
  for (const { it: title, line, status, out = /^$/, err = /^$/ } of cases) {
    it(title, () =>
      withFolder(onDisk, async (folder) => {
        const [words = '', name = ''] = line.split(' < ');
        const ended = await run(folder, words.split(' '), given[name] ?? '');
        assert.match(ended.err, err);
        assert.match(ended.out, out);
        assert.equal(ended.status, status);
      }),
    );
  }
});

async function run(
  folder: string,
  [name = '', ...words]: readonly string[],
  text: string | Uint8Array,
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const { host, said } = hostIn(folder);
  const command = name === 'format' ? format : check;
  const bytes = Buffer.from(text);
  // In parts, as a pipe hands them out: signs may be cut.
  const input = (async function* () {
    for (let at = 0; at < bytes.length; at += 100_001) yield bytes.subarray(at, at + 100_001);
  })();
  try {
    return { status: await command.run(readArguments(command, words), { ...host, input }), ...said };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: 2, out: said.out, err: `${said.err}${error.message}\n` };
  }
}
