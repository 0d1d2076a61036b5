import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { importCommand } from '../../server/src/cli/commands/import.ts';
import { Refused } from '../../server/src/cli/command.ts';
import type { ExitCode, Host } from '../../server/src/cli/host.ts';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const rome = 'code_rome;libelle_rome\nA9901;Éleveur / Éleveuse de dragons\nA9902;Dresseur / Dresseuse de licornes\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the command says, and how it ends, in a folder with these files; `look` sees the folder afterwards. */
async function ask(
  files: Files,
  args: readonly string[],
  look: (folder: string) => Promise<void> = async () => undefined,
  place = '',
): Promise<{ code: number; out: string; err: string }> {
  return withFolder(files, async (folder) => {
    await mkdir(join(folder, place), { recursive: true });
    const { host, said } = hostIn(join(folder, place));
    const code = await imported(args, host).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      said.err += `rolespec: ${error.text.en}\n`;
      return 2;
    });
    await look(folder);
    return { code, ...said };
  });
}

async function imported(args: readonly string[], host: Host): Promise<ExitCode> {
  return importCommand.run(readArguments(importCommand, ['vocabulary', ...args]), host);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).toSorted();
}

describe('rolespec import vocabulary', () => {
  it('writes the vocabulary, says what is in it, and completion and rules know it', async () => {
    const role = 'id: a\nlang: fr\ntitle: A\nmappings: [{ scheme: rome, code: A9903, version: "60", match: exact }]\n';
    const files = { 'rome.csv': rome, 'a.role.yaml': role };
    const { code, out, err } = await ask(files, ['rome.csv', '--edition', '60'], async (folder) => {
      const { host, said } = hostIn(folder);
      assert.equal(await run(['check', '--format', 'concise'], host), 1);
      assert.match(said.out, /mapping-unknown-code/);
    });
    assert.deepEqual([code, out, err], [0, 'rome.vocabulary.json: ROME 60 (fr), 2 terms, 2 new\n', '']);
  });

  it('writes beside the settings above, from any folder below', async () => {
    const files = { 'roles/rolespec.config.yaml': 'preset: strict\n', 'rome.csv': rome };
    const { code, out } = await ask(
      files,
      ['../../rome.csv'],
      async (folder) => assert.ok((await namesIn(join(folder, 'roles'))).includes('rome.vocabulary.json')),
      'roles/wards',
    );
    assert.deepEqual([code, out], [0, '../rome.vocabulary.json: ROME (fr), 2 terms, 2 new\n']);
  });

  it('says what changed in a new version', async () => {
    const fresh =
      'code_rome;libelle_rome\nA9901;Soigneur / Soigneuse de dragons\nA9903;Éleveur / Éleveuse de dragons\n';
    await withFolder({ 'old.csv': rome, 'new.csv': fresh }, async (folder) => {
      const { host, said } = hostIn(folder);
      assert.equal(await imported(['old.csv', '--edition', '59'], host), 0);
      said.out = '';
      assert.equal(await imported(['new.csv', '--edition', '60', '--whole'], host), 0);
      assert.equal(
        said.out,
        'rome.vocabulary.json: ROME 60 (fr), 2 terms, 1 new, 1 with another label than before, 1 gone, kept as a former code\n',
      );
    });
  });

  it('speaks French', async () => {
    await withFolder({ 'rome.csv': 'code;libelle\nA9901;Éleveur\n;Sans code\nA9902;x\n' }, async (folder) => {
      const { host, said } = hostIn(folder);
      assert.equal(await imported(['rome.csv'], { ...host, language: 'fr' }), 0);
      assert.equal(said.out, 'rome.vocabulary.json\u00a0: ROME (fr), 2 termes, 2 nouveaux, 1 ligne laissée de côté\n');
      assert.equal(
        said.err,
        'rome.csv\u00a0: ligne 3, colonne 1\u00a0: il n’y a pas de code ici\u00a0; laissé de côté\n',
      );
    });
  });

  const refused: readonly (readonly [of: string, files: Files, args: readonly string[], said: RegExp])[] = [
    ['no file', {}, [], /^rolespec: name the file to import\n$/],
    ['a file that is not there', {}, ['x.csv'], /^rolespec: there is no file 'x\.csv'\n$/],
    ['a folder', { 'x/y.csv': '' }, ['x'], /^rolespec: there is no file 'x'\n$/],
    ['a folder to write to that is not there', { 'rome.csv': rome }, ['rome.csv', '--out', 'x'], /no folder 'x'/],
    [
      'a broken file',
      { 'rome.csv': 'code;libelle\nA9901;"x\n' },
      ['rome.csv'],
      /^rolespec: rome\.csv: row 2, column 2: /,
    ],
    [
      'two files of which one is broken',
      { 'rome.csv': rome, 'naf.csv': 'code;libelle\n01.11Z;"x\n' },
      ['rome.csv', 'naf.csv'],
      /^rolespec: naf\.csv: row 2, column 2: /,
    ],
    ['a classification that does not exist', { 'rome.csv': rome }, ['rome.csv', '--scheme', 'romé'], /--scheme/],
    [
      'a glossary that holds already',
      { 'house.vocabulary.yaml': 'id: house\ntitle: Ours\nterms: []\n' },
      ['house.vocabulary.yaml'],
      /^rolespec: 'house\.vocabulary\.yaml' holds where it lies already/,
    ],
    [
      'a vocabulary there that nobody can read',
      { 'rome.csv': rome, 'rome.vocabulary.json': 'mine' },
      ['rome.csv'],
      /^rolespec: rome\.vocabulary\.json: this vocabulary cannot be read/,
    ],
  ];
  for (const [of, files, args, said] of refused) {
    it(`refuses ${of}, and writes nothing`, async () => {
      const { code, out, err } = await ask(files, args, async (folder) => {
        const before = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
        assert.deepEqual(await namesIn(folder), before.toSorted());
        if ('rome.vocabulary.json' in files)
          assert.equal(await readFile(join(folder, 'rome.vocabulary.json'), 'utf8'), files['rome.vocabulary.json']);
      });
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, said);
    });
  }

  it('keeps the mode of the file that it writes anew, and the link that leads there', async function () {
    if (process.platform === 'win32') this.skip();
    await withFolder({ 'rome.csv': rome, 'far/readme.md': '' }, async (folder) => {
      const { host } = hostIn(folder);
      const written = join(folder, 'far', 'rome.vocabulary.json');
      assert.equal(await imported(['rome.csv', '--out', 'far'], host), 0);
      await chmod(written, 0o640);
      await symlink(written, join(folder, 'rome.vocabulary.json'));
      assert.equal(await imported(['rome.csv', '--edition', '60'], host), 0);
      assert.match(
        await readFile(written, 'utf8'),
        /^\{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"60"/,
      );
      assert.equal((await stat(written)).mode & 0o777, 0o640);
    });
  });
});
