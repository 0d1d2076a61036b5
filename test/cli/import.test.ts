/** `rolespec import`, from files of others to files of ours. */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { onetOccupation, romeFiche, rolesTable } from '../exchange/import/made-up.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const sources = {
  'in/rome.json': JSON.stringify(romeFiche),
  'in/onet.json': JSON.stringify(onetOccupation),
  'staff.csv': rolesTable,
};

describe('rolespec import', () => {
  it('writes the roles of a folder and says what had no place', () =>
    withFolder(sources, async (folder) => {
      const { ends, out } = await imported(folder, 'in', '--out', 'roles');
      assert.equal(ends, 0);
      assert.match(
        out,
        /^roles\/bubble-blowers\.role\.yaml: new\nroles\/souffleur-souffleuse-de-bulles\.role\.yaml: new\n/,
      );
      assert.match(out, /\nno place \(ratings, classifications .*\):\n {2}technologySkills\[\]\.hot \(1\): 'N'\n/);
      assert.match(out, /\n2 read: 2 new, 0 updated, 0 as before, 0 not written\n$/);
      assert.equal((await checked(folder, 'roles')).ends, 0);
    }));

  it('keeps what only another table said, whichever comes again', () =>
    withFolder(
      { 'tasks.csv': 'Intitulé;Missions\nCariste;Charger\n', 'names.csv': 'Intitulé;Famille\nCariste;Dépôt\n' },
      async (folder) => {
        const text = async (...words: readonly string[]): Promise<string> => {
          assert.equal((await imported(folder, ...words)).ends, 0);
          return readFile(join(folder, 'cariste.role.yaml'), 'utf8');
        };
        await text('tasks.csv');
        const both = await text('names.csv');
        assert.match(both, /Charger[^]*tasks\.csv[^]*names\.csv[^]*family: Dépôt/);
        assert.equal(await text('tasks.csv'), both);
        assert.equal(await text('names.csv'), both);
        await writeFile(join(folder, 'tasks.csv'), 'Intitulé;Missions\nCariste;Ranger\n');
        assert.equal(await text('tasks.csv'), both.replace('id: charger', 'id: ranger').replace('Charger', 'Ranger'));
      },
    ));

  it('counts a file that is refused', () =>
    withFolder({ 'nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\n' }, async (folder) => {
      const { ends, out } = await imported(folder, 'nurse.role.yaml');
      assert.equal(ends, 1);
      assert.match(out, /\n1 read: 0 new, 0 updated, 0 as before, 1 not written\n$/);
    }));

  it('tells what it passes over in a folder', () =>
    withFolder({ 'in/x.md': '# Nurse\n', 'in/y.rtf': '{\\rtf1 Cook}', 'in/sub/z.md': '# Cook\n' }, async (folder) => {
      const { ends, out } = await imported(folder, 'in', '--out', 'roles');
      assert.equal(ends, 1);
      assert.match(out, /\nin\/y\.rtf error: this is a text with layout/);
      assert.match(out, /\nin warning: the folders in it are not looked into: sub; name them as well\n/);
      assert.match(out, /\n2 read: 1 new, 0 updated, 0 as before, 1 not written\n$/);
    }));

  it('changes nothing where nothing changed', () =>
    withFolder(sources, async (folder) => {
      await imported(folder, 'in', '--out', 'roles');
      const before = await contents(join(folder, 'roles'));
      const { ends, out } = await imported(folder, 'in', '--out', 'roles');
      assert.equal(ends, 0);
      assert.match(out, /2 read: 0 new, 0 updated, 2 as before/);
      assert.deepEqual(await contents(join(folder, 'roles')), before);
    }));

  it('updates, and keeps what the author wrote', () =>
    withFolder(sources, async (folder) => {
      const file = join(folder, 'roles/bubble-blowers.role.yaml');
      await imported(folder, 'in/onet.json', '--out', 'roles');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('title: Bubble Blowers', '# ours\ntitle: Bubble people'));
      const changed = { ...onetOccupation, title: 'Blowers of bubbles', description: 'Blow bubbles.' };
      await writeFile(join(folder, 'in/onet.json'), JSON.stringify(changed));
      const { ends, out } = await imported(folder, 'in/onet.json', '--out', 'roles');
      assert.equal(ends, 0);
      assert.match(
        out,
        /: updated\n {2}title: stays as its author wrote it; the source now says 'Blowers of bubbles'\n/,
      );
      const after = await readFile(file, 'utf8');
      assert.match(after, /^id: bubble-blowers\nlang: en\n# ours\ntitle: Bubble people\n/);
      assert.match(after, /\nsummary: Blow bubbles\.\n/);
    }));

  it('says that a role came from another table, but not that a table has another name', () =>
    withFolder(
      {
        'lyon.csv': 'Intitulé;Mission\nRH;Recruter\n',
        'again.csv': 'Intitulé;Mission\nRH;Recruter\n',
        'brest.csv': 'Intitulé;Mission\nRH;Payer\n',
      },
      async (folder) => {
        await imported(folder, 'lyon.csv', '--out', 'roles');
        assert.doesNotMatch((await imported(folder, 'again.csv', '--out', 'roles')).out, /was imported from/);
        assert.match(
          (await imported(folder, 'brest.csv', '--out', 'roles')).out,
          /rh\.role\.yaml: updated\n {2}was imported from 'again\.csv' before, and what only that says stays; if 'brest\.csv' means another role,/,
        );
      },
    ));

  it('refuses a language of roles that is no code, and writes nothing', () =>
    withFolder(sources, async (folder) => {
      for (const word of ['french', 'FR']) {
        const { ends, err } = await imported(folder, 'staff.csv', '--role-lang', word);
        assert.equal(ends, 2);
        assert.match(err, new RegExp(`'${word}' is no code of a language such as 'fr'`));
      }
      assert.deepEqual(await readdir(folder), ['in', 'staff.csv']);
    }));

  it('shows the difference and changes nothing', () =>
    withFolder(sources, async (folder) => {
      const { ends, out, err } = await imported(folder, 'in/onet.json', '--out', 'roles', '--dry-run');
      assert.equal(ends, 0);
      assert.match(out, /^--- a\/roles\/bubble-blowers\.role\.yaml\n[^]*\n\+id: bubble-blowers\n/);
      assert.match(err, /would be new/);
      assert.deepEqual(await readdir(folder), ['in', 'staff.csv']);
    }));

  it('takes no place of a role that it did not write', () =>
    withFolder(
      { ...sources, 'bubble-blowers.role.yaml': 'id: bubble-blowers\nlang: en\ntitle: Mine\n' },
      async (folder) => {
        const { ends, out } = await imported(folder, 'in/onet.json');
        assert.equal(ends, 1);
        assert.match(out, /: not written\n {2}the id 'bubble-blowers' is that of 'bubble-blowers.role.yaml'/);
        assert.match(await readFile(join(folder, 'bubble-blowers.role.yaml'), 'utf8'), /title: Mine/);
      },
    ));

  it('leaves out what was deleted, until it is asked to restore it', () =>
    withFolder(sources, async (folder) => {
      await imported(folder, 'staff.csv', '--out', 'roles');
      await writeFile(join(folder, 'staff.csv'), rolesTable.split('\n').slice(0, 3).join('\n'));
      await rm(join(folder, 'roles/chef-de-la-place.role.yaml'));
      const { out: left } = await imported(folder, 'staff.csv', '--out', 'roles');
      assert.match(left, /left out\n {2}was deleted or renamed/);
      assert.match(left, /: 0 new, .*, 1 left out \(--restore writes them again\)\n$/);
      const { out } = await imported(folder, 'staff.csv', '--out', 'roles', '--restore');
      assert.match(out, /chef-de-la-place\.role\.yaml: new\n/);
    }));

  it('says at which row and column something is wrong, and takes the rest', () =>
    withFolder(sources, async (folder) => {
      const { ends, out } = await imported(folder, 'staff.csv');
      assert.equal(ends, 1);
      assert.match(out, /staff\.csv:4:1 error: this row has no title, and was left out\n/);
      assert.match(out, /staff\.csv:3:5 warning: 'beaucoup' was not taken over: /);
      assert.match(out, /no place \(no field of a role holds this\):\n {2}Couleur \(2\): 'bleu', 'rouge'\n/);
      assert.match(await readFile(join(folder, 'souffleur-de-bulles.role.yaml'), 'utf8'), /- role: chef-de-la-place\n/);
    }));

  it('remembers what a column holds', () =>
    withFolder({ 'a.csv': 'Wer;Was\nCook;Cooks\n', 'b.csv': 'Wer\nWaiter\n' }, async (folder) => {
      assert.match((await imported(folder, 'a.csv')).out, /a\.csv:1 error: no column is known to hold the titles/);
      const { ends, out } = await imported(folder, 'a.csv', '--column', 'Wer=title', '--column', 'Was=tasks');
      assert.equal(ends, 0, out);
      const settings = await readFile(join(folder, 'rolespec.config.yaml'), 'utf8');
      assert.equal(settings, 'import:\n  columns:\n    Wer: title\n    Was: tasks\n');
      assert.equal((await imported(folder, 'b.csv')).ends, 0);
      assert.match(
        (await imported(folder, 'b.csv', '--column', 'Wer=titel')).err,
        /cannot hold 'titel', did you mean 'title'\?\n$/,
      );
    }));

  it('makes the folder to write to, also where it remembers columns', () =>
    withFolder({ 'a.csv': 'Wer\nCook\n' }, async (folder) => {
      const { ends, out, err } = await imported(folder, 'a.csv', '--column', 'Wer=title', '--out', 'new/er');
      assert.equal(ends, 0, out + err);
      assert.deepEqual((await readdir(join(folder, 'new/er'))).toSorted(), [
        'cook.role.yaml',
        'rolespec.config.yaml',
        'rolespec.imports.json',
      ]);
    }));

  for (const [what, out, says] of [
    [
      'where a file is on the way',
      'a.csv/new',
      /^rolespec: cannot write 'a\.csv\/new': there is no such folder \(ENOTDIR\)\n$/,
    ],
    ['where a link leads nowhere', 'lost', /^rolespec: cannot write 'lost': .* \((?:EEXIST|ENOENT)\)\n$/],
  ] as const) {
    for (const words of [['title=title'], ['Wer=title']]) {
      it(`says that it cannot make the folder ${what} (${words[0]})`, () =>
        withFolder({ 'a.csv': `${words[0]?.split('=')[0]}\nCook\n` }, async (folder) => {
          await symlink(join(folder, 'nowhere/deep'), join(folder, 'lost'));
          const { ends, err } = await imported(folder, 'a.csv', '--column', ...words, '--out', out);
          assert.equal(ends, 2, err);
          assert.match(err, says);
        }));
    }
  }

  const strange: readonly { it: string; files: Record<string, string>; words: string[]; says: RegExp }[] = [
    {
      it: 'that is another',
      files: { 'a.csv': 'Poste;Missions\nCook;Cooks\n' },
      words: ['a.csv', '--column', 'Post=title'],
      says: /no table here has a column 'Post', did you mean 'Poste'\?/,
    },
    {
      it: 'beside one that is there',
      files: { 'a.csv': 'Wer;Was\nCook;Cooks\n' },
      words: ['a.csv', '--column', 'Wer=title', '--column', 'Nope=tasks'],
      says: /no table here has a column 'Nope'; the columns are: Wer, Was/,
    },
    {
      it: 'of a file that is no table',
      files: { 'a.txt': 'Cook\n' },
      words: ['a.txt', '--column', 'Nope=title'],
      says: /no table here has a column 'Nope'\n?$/,
    },
  ];
  for (const { it: title, files, words, says } of strange) {
    it(`refuses a column ${title}, and writes nothing`, () =>
      withFolder(files, async (folder) => {
        const { ends, out, err } = await imported(folder, ...words);
        assert.equal(ends, 2, out);
        assert.match(err, says);
        assert.deepEqual(await readdir(folder), Object.keys(files));
      }));
  }

  it('takes a column that is there in one of the tables', () =>
    withFolder({ 'in/a.csv': 'Wer\nCook\n', 'in/b.csv': 'title\nWaiter\n' }, async (folder) => {
      assert.equal((await imported(folder, 'in', '--column', 'wer=title')).ends, 0);
    }));

  it('says of a broken table that it is broken, and remembers nothing of it', () =>
    withFolder({ 'a.csv': 'Wer\n"Cook\n' }, async (folder) => {
      const { ends, out } = await imported(folder, 'a.csv', '--column', 'Wer=title');
      assert.equal(ends, 1);
      assert.match(out, /a\.csv:2:1 error: this cell starts with a quote/);
      assert.deepEqual(await readdir(folder), ['a.csv']);
    }));

  const nothing: readonly { it: string; files: Record<string, string>; says: RegExp }[] = [
    {
      it: 'only roles',
      files: { 'in/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n', 'in/x.role.json': '{}' },
      says: /there is nothing to import in 'in': the roles in it are files of Rolespec already/,
    },
    {
      it: 'only what nobody reads',
      files: { 'in/x.zip': '' },
      says: /there is nothing to import in 'in': files of other formats end in \.csv, \.xlsx, /,
    },
  ];
  for (const { it: title, files, says } of nothing) {
    it(`refuses a folder that holds ${title}`, () =>
      withFolder(files, async (folder) => {
        const { ends, err } = await imported(folder, 'in');
        assert.equal(ends, 2);
        assert.match(err, says);
      }));
  }

  it('reports for programs', () =>
    withFolder(sources, async (folder) => {
      const { out } = await imported(folder, 'in/onet.json', '--report', 'json');
      const report: { files: { homeless: { where: string; count: number }[] }[]; roles: { status: string }[] } =
        JSON.parse(out);
      assert.deepEqual(
        report.roles.map(({ status }) => status),
        ['new'],
      );
      assert.equal(report.files[0]?.homeless.find(({ where }) => where === 'jobZone')?.count, 1);
    }));

  it('reports for programs all that had no place', () =>
    withFolder({ 'x.md': `# Nurse\n\n## Strange\n\n${'Words.\n\n'.repeat(30)}` }, async (folder) => {
      const { out } = await imported(folder, 'x.md', '--report', 'json');
      const report: { files: { homeless: { values: string[] }[] }[] } = JSON.parse(out);
      assert.deepEqual(
        report.files[0]?.homeless[0]?.values.slice(1),
        Array.from({ length: 30 }, () => 'Words.'),
      );
    }));

  const bad: readonly { it: string; files: Record<string, string | Buffer>; says: RegExp }[] = [
    {
      it: 'a quote that is never closed',
      files: { 'x.csv': 'title\n"Cook\n' },
      says: /x\.csv:2:1 error: this cell starts with a quote/,
    },
    { it: 'broken JSON', files: { 'x.json': '{"code": 1,\n "b": }' }, says: /x\.json:2:2 error: / },
    {
      it: 'JSON that is no role',
      files: { 'x.json': '{"a": 1}' },
      says: /x\.json error: nothing tells in which format/,
    },
    {
      it: 'a role of ours',
      files: { 'x.role.json': '{"id": "x", "lang": "en", "title": "X"}' },
      says: /x\.role\.json error: this file is a role of Rolespec already/,
    },
    { it: 'an empty table', files: { 'x.csv': '' }, says: /x\.csv error: this table is empty/ },
    { it: 'bytes that are no text', files: { 'x.txt': Buffer.from([0, 1, 2, 0xff]) }, says: /x\.txt(?::\d+)? error: / },
    { it: 'a text with layout', files: { 'x.txt': '{\\rtf1 Cook}' }, says: /x\.txt error: this is a text with layout/ },
    { it: 'a PDF', files: { 'x.pdf': '%PDF-1.7 Cook' }, says: /x\.pdf error: this is a PDF/ },
    {
      it: 'a picture',
      files: { 'x.png': Buffer.from('\x89PNG\0', 'latin1') },
      says: /x\.png error: this is a picture/,
    },
    { it: 'an old text of Word', files: { 'x.doc': oldOffice('WordDocument') }, says: /an old Word \(\.doc\)/ },
    { it: 'a password', files: { 'x.docx': oldOffice('EncryptedPackage') }, says: /protected by a password/ },
    { it: 'an empty text', files: { 'x.txt': '\n' }, says: /x\.txt error: this file is empty/ },
    { it: 'an empty document', files: { 'x.docx': '' }, says: /x\.docx error: this file is empty/ },
    { it: 'a damaged letter', files: { 'x.csv': Buffer.from('title\nCaf\u00e9\nx\xff', 'latin1') }, says: /./ },
    {
      it: 'too many roles',
      files: { 'x.csv': `title\n${Array.from({ length: 10_001 }, (_, at) => `Role ${at}`).join('\n')}` },
      says: /x\.csv:10002 error: this table has 10001 roles, and 10000 at most/,
    },
    {
      it: 'a damaged memory',
      files: { 'x.csv': 'title\nCook', 'rolespec.imports.json': '{' },
      says: /'rolespec\.imports\.json' is damaged/,
    },
  ];
  for (const { it: title, files, says } of bad) {
    it(`finds ${title}, and writes nothing`, () =>
      withFolder({}, async (folder) => {
        for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
        const { out, err } = await imported(folder, Object.keys(files)[0] ?? '');
        assert.match(out + err, says);
        if (!title.includes('letter')) assert.deepEqual(await readdir(folder), Object.keys(files).toSorted());
      }));
  }

  const encoded: readonly (readonly [what: string, name: string, bytes: Buffer, says: RegExp])[] = [
    ['spreadsheets', 'x.csv', Buffer.from('Intitulé;Ville\nMaçon;Orléans\n', 'latin1'), /\n {2}- city: Orléans\n/],
    [
      'Word, as a page',
      'x.htm',
      Buffer.from(
        '<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"></head>' +
          '<body><h1>Maçon</h1><h2>Mission</h2><p>Bâtir des \u009cuvres</p></body></html>',
        'latin1',
      ),
      /\nmission: Bâtir des œuvres\n/,
    ],
    [
      'others, as a page in another encoding',
      'x.htm',
      Buffer.from('<html><meta charset=macintosh><h1>Ma\u008don</h1>', 'latin1'),
      /\ntitle: Maçon\n/,
    ],
  ];
  for (const [what, name, bytes, says] of encoded) {
    it(`reads what is not in UTF-8: of ${what}`, () =>
      withFolder({}, async (folder) => {
        await writeFile(join(folder, name), bytes);
        const { ends, out } = await imported(folder, name);
        assert.equal(ends, 0, out);
        assert.match(await readFile(join(folder, 'macon.role.yaml'), 'utf8'), says);
      }));
  }
});

/** A file as Office wrote them until 2003, and still does where there is a password: this part is in it. */
function oldOffice(part: string): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(part, 'utf16le')]);
}

async function imported(folder: string, ...words: readonly string[]) {
  const { host, said } = hostIn(folder);
  try {
    return { ends: await run(['import', ...words], host), ...said };
  } catch (error) {
    // Under this runner, what is loaded later has a class of its own for refusals.
    assert.ok(error instanceof Error && 'text' in error, String(error));
    return { ends: 2, ...said, err: error.message };
  }
}

async function checked(folder: string, ...words: readonly string[]) {
  const { host, said } = hostIn(folder);
  return { ends: await run(['check', ...words], host), ...said };
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}
