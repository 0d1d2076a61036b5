import assert from 'node:assert/strict';
import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const untidy = 'id:   nurse # the id\nlang: en\ntitle:  Nurse\n';
const tidy = 'id: nurse # the id\nlang: en\ntitle: Nurse\n';
const broken = 'id: [\n';

async function format(workingFolder: string, ...args: readonly string[]) {
  const { host, said } = hostIn(workingFolder);
  const status = await run(['format', ...args], host);
  return { status, ...said };
}

describe('rolespec format', () => {
  const cases: readonly {
    readonly it: string;
    readonly files: Readonly<Record<string, string>>;
    readonly args: readonly string[];
    readonly expected: Awaited<ReturnType<typeof format>>;
    readonly after?: string;
  }[] = [
    {
      it: 'prints one file',
      files: { 'nurse.role.yaml': untidy },
      args: ['nurse.role.yaml'],
      expected: { status: 0, out: tidy, err: '' },
      after: untidy,
    },
    {
      it: 'names what is not laid out',
      files: { 'nurse.role.yaml': untidy, 'cook.role.json': '{ "id": "cook" }\n' },
      args: ['--check', '.'],
      expected: { status: 1, out: 'nurse.role.yaml\n1 file to lay out, 1 laid out before\n', err: '' },
      after: untidy,
    },
    {
      it: 'writes it',
      files: { 'nurse.role.yaml': untidy },
      args: ['--write'],
      expected: { status: 0, out: 'nurse.role.yaml\n1 file laid out, 0 laid out before\n', err: '' },
      after: tidy,
    },
    {
      it: 'is content with what is laid out',
      files: { 'nurse.role.yaml': tidy },
      args: ['--check'],
      expected: { status: 0, out: '0 files to lay out, 1 laid out before\n', err: '' },
    },
    {
      it: 'leaves a text with errors',
      files: { 'nurse.role.yaml': broken },
      args: ['--write'],
      expected: {
        status: 1,
        out: '0 files laid out, 0 laid out before, 1 left as it is\n',
        err: 'nurse.role.yaml: the text has errors that have to be mended before it can be laid out\n',
      },
      after: broken,
    },
  ];
  for (const { it: title, files, args, expected, after } of cases) {
    it(title, () =>
      withFolder(files, async (folder) => {
        assert.deepEqual(await format(folder, ...args), expected);
        if (after !== undefined) assert.equal(await readFile(join(folder, 'nurse.role.yaml'), 'utf8'), after);
      }),
    );
  }

  it('lays out the others where one file must not be written, and ends with 2', () =>
    withFolder({ 'a.role.yaml': untidy, 'nurse.role.yaml': untidy }, async (folder) => {
      await chmod(join(folder, 'a.role.yaml'), 0o444);
      assert.deepEqual(await format(folder, '--write'), {
        status: 2,
        out: 'nurse.role.yaml\n1 file laid out, 0 laid out before\n',
        err: "rolespec: 'a.role.yaml' is read-only, and stays as it is\n",
      });
      assert.equal(await readFile(join(folder, 'nurse.role.yaml'), 'utf8'), tidy);
    }));

  it('keeps the mode, the byte order mark and the link', () =>
    withFolder({ 'deep/nurse.role.yaml': `\ufeff${untidy}` }, async (folder) => {
      const [file, link] = [join(folder, 'deep/nurse.role.yaml'), join(folder, 'nurse.role.yaml')];
      await chmod(file, 0o640);
      await symlink(file, link);
      assert.equal((await format(folder, '--write', 'nurse.role.yaml')).status, 0);
      assert.ok((await lstat(link)).isSymbolicLink());
      assert.equal((await stat(file)).mode & 0o777, 0o640);
      assert.equal(await readFile(file, 'utf8'), `\ufeff${tidy}`);
    }));

  it('speaks French', () =>
    withFolder({ 'nurse.role.yaml': broken }, async (folder) => {
      const { host, said } = hostIn(folder);
      assert.equal(await run(['format', '--check', '.'], { ...host, language: 'fr' }), 1);
      assert.match(said.err, /^nurse\.role\.yaml\u00a0: le texte a des erreurs/);
    }));
});
