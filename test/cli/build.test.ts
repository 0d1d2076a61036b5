/** `rolespec build` and its folder, on a real disk. */
import assert from 'node:assert/strict';
import { lstat, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { Refused } from '../../server/src/cli/command.ts';
import { build as buildCommand } from '../../server/src/cli/commands/build.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\n';
const cook = 'id: cook\nlang: en\ntitle: Cook\n';
const files = { 'roles/nurse.role.yaml': nurse, 'roles/cook.role.yaml': cook };

async function build(workingFolder: string, ...args: readonly string[]) {
  const { host, said } = hostIn(workingFolder);
  try {
    const status = await buildCommand.run(readArguments(buildCommand, args), host);
    return { status, ...said };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: 2, out: said.out, err: `rolespec: ${error.text.en}\n` };
  }
}

describe('rolespec build', () => {
  it('writes a site, and only what changed the next time', () =>
    withFolder(files, async (folder) => {
      assert.deepEqual(await build(folder, 'roles'), {
        status: 0,
        out: 'site: 9 files (9 written, 0 unchanged)\n',
        err: '',
      });
      const names = await readdir(join(folder, 'site'));
      assert.ok(names.includes('nurse.html') && names.includes('index.html'), names.join(' '));
      // Long ago, so that a write could not be missed.
      for (const name of names) await utimes(join(folder, 'site', name), 1, 1);
      assert.equal((await build(folder, 'roles')).out, 'site: 9 files (0 written, 9 unchanged)\n');
      await writeFile(
        join(folder, 'roles/nurse.role.yaml'),
        `${nurse}scopeNotes: [{ id: a, text: Care for patients. }]\n`,
      );
      assert.equal((await build(folder, 'roles')).out, 'site: 9 files (1 written, 8 unchanged)\n');
      const written = [];
      for (const name of names) if ((await stat(join(folder, 'site', name))).mtimeMs > 1000) written.push(name);
      assert.deepEqual(written, ['nurse.html']);
      assert.match(await readFile(join(folder, 'site/nurse.html'), 'utf8'), /Care for patients/);
    }));

  it('removes the pages of roles that are gone, and nothing else', () =>
    withFolder(files, async (folder) => {
      await build(folder, 'roles');
      await writeFile(join(folder, 'site/CNAME'), 'mine');
      await rm(join(folder, 'roles/cook.role.yaml'));
      const { out } = await build(folder, 'roles');
      assert.match(out, /^site: 8 files \(4 written, 4 unchanged, 1 removed\)\n$/);
      const names = await readdir(join(folder, 'site'));
      assert.ok(!names.includes('cook.html') && names.includes('CNAME'), names.join(' '));
    }));

  it('counts in French', () =>
    withFolder(files, async (folder) => {
      const { host, said } = hostIn(folder);
      const inFrench = async (): Promise<unknown> =>
        buildCommand.run(readArguments(buildCommand, ['roles']), { ...host, language: 'fr' });
      await inFrench();
      await writeFile(
        join(folder, 'roles/nurse.role.yaml'),
        `${nurse}scopeNotes: [{ id: a, text: Care for patients. }]\n`,
      );
      await inFrench();
      await rm(join(folder, 'roles/cook.role.yaml'));
      await inFrench();
      assert.equal(
        said.out,
        'site\u00a0: 9 fichiers (9 écrits, 0 inchangé)\nsite\u00a0: 9 fichiers (1 écrit, 8 inchangés)\nsite\u00a0: 8 fichiers (4 écrits, 4 inchangés, 1 supprimé)\n',
      );
    }));

  it('clears away what a build that was killed left behind', () =>
    withFolder(files, async (folder) => {
      await build(folder, 'roles');
      const left = join(folder, 'site/.nurse.html.123e4567-e89b-42d3-a456-426614174000.tmp');
      await writeFile(left, 'half a pa');
      await writeFile(join(folder, 'site/.mine.tmp'), '');
      await build(folder, 'roles');
      const names = await readdir(join(folder, 'site'));
      assert.ok(!names.some((name) => name.endsWith('000.tmp')) && names.includes('.mine.tmp'), names.join(' '));
    }));

  it('goes on after a build that was cut short', () =>
    withFolder(files, async (folder) => {
      await build(folder, 'roles');
      const manifest = join(folder, 'site/.rolespec-site.json');
      await writeFile(join(folder, 'roles/clerk.role.yaml'), 'id: clerk\nlang: en\ntitle: Clerk\n');
      await rm(join(folder, 'site/nurse.html'));
      const { status, out } = await build(folder, 'roles');
      assert.deepEqual([status, out], [0, 'site: 10 files (6 written, 4 unchanged)\n']);
      assert.ok((await readFile(manifest, 'utf8')).includes('"clerk.html"'));
    }));

  it('writes the others where one file cannot be written, and ends with 2', () =>
    withFolder(files, async (folder) => {
      await build(folder, 'roles');
      for (const name of ['nurse.html', 'cook.html']) await rm(join(folder, 'site', name));
      await mkdir(join(folder, 'site/nurse.html/of somebody'), { recursive: true });
      const { status, out, err } = await build(folder, 'roles');
      assert.deepEqual([status, out], [2, 'site: 9 files (1 written, 7 unchanged)\n']);
      assert.match(err, /^rolespec: cannot write 'site\/nurse\.html': it is a folder \(EISDIR\)\n$/);
      // It is still one of ours, so the next build can do its work.
      await rm(join(folder, 'site/nurse.html'), { recursive: true });
      assert.equal((await build(folder, 'roles')).status, 0);
    }));

  it('reports errors, makes what can be made, and ends with 1', () =>
    withFolder(
      { ...files, 'roles/b.role.yaml': 'id: b\nlang: en\ntitle: [x\n', 'roles/n2.role.yaml': nurse },
      async (folder) => {
        const { status, out, err } = await build(folder, 'roles');
        assert.equal(status, 1);
        assert.match(
          out,
          /roles\/b\.role\.yaml:\d+:\d+ error syntax-error[^]*duplicate-id[^]*\n4 files checked: \d+ errors\nsite: 10 files/,
        );
        assert.match(
          err,
          /^roles\/nurse\.role\.yaml: has no page: there is a page called 'nurse\.html' already \(roles\/n2\.role\.yaml\)\n$/,
        );
        assert.ok((await readdir(join(folder, 'site'))).includes('b.html'));
      },
    ));

  for (const [id, said] of [
    [
      'index',
      /the id 'index' is reserved, as the site has a page 'index\.html' of its own; give the role another id\n$/,
    ],
    ['a-z', /the id 'a-z' is reserved/],
    ['con', /'con\.html' cannot be the name of a file on every system; give the role another id\n$/],
  ] as const) {
    it(`says why a role with the id '${id}' has no page`, () =>
      withFolder({ [`roles/${id}.role.yaml`]: `id: ${id}\nlang: en\ntitle: The ${id}\n` }, async (folder) => {
        const { status, err } = await build(folder, 'roles');
        assert.equal(status, 1);
        assert.match(err, said);
      }));
  }

  it('tells nothing of files that settings leave out', () =>
    withFolder(
      {
        ...files,
        'roles/rolespec.config.yaml': 'ignore: [drafts/]\n',
        'roles/drafts/spy.role.yaml': 'id: spy\nlang: en\ntitle: Secret\nteam: { reportsTo: [{ role: nurse }] }\n',
      },
      async (folder) => {
        await build(folder, 'roles');
        for (const name of await readdir(join(folder, 'site')))
          assert.doesNotMatch(await readFile(join(folder, 'site', name), 'utf8'), /Secret|spy/, name);
      },
    ));

  it('puts the logo of the house on every page, also of the site itself', () =>
    withFolder(
      {
        ...files,
        'roles/rolespec.config.yaml': 'page: { logo: { file: logo.svg, alt: The house }, footer: Made with care }\n',
        'roles/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      },
      async (folder) => {
        assert.equal((await build(folder, 'roles')).err, '');
        for (const name of ['nurse.html', 'index.html', 'organisation.html']) {
          const html = await readFile(join(folder, 'site', name), 'utf8');
          assert.match(html, /<img src="data:image\/svg\+xml;base64,[^"]+" alt="The house"\/>[^]*Made with care/, name);
        }
      },
    ));

  const refused: readonly {
    readonly it: string;
    readonly args: readonly string[];
    readonly prepare?: (folder: string) => Promise<unknown>;
    readonly err: RegExp;
  }[] = [
    {
      it: 'a folder with files of somebody else',
      args: ['roles', '--out', 'theirs'],
      prepare: async (folder) => {
        await mkdir(join(folder, 'theirs'));
        await writeFile(join(folder, 'theirs/index.html'), 'theirs');
      },
      err: /^rolespec: 'theirs' holds files that are not of a site built before; name an empty folder\n$/,
    },
    {
      it: 'a folder whose list of files is not ours',
      args: ['roles', '--out', 'theirs'],
      prepare: async (folder) => {
        await mkdir(join(folder, 'theirs'));
        await writeFile(join(folder, 'theirs/.rolespec-site.json'), '{"rolespecSite":1}');
        await writeFile(join(folder, 'theirs/index.html'), 'theirs');
      },
      err: /not of a site built before/,
    },
    {
      it: 'the folder of the role files',
      args: ['roles', '--out', 'roles'],
      err: /^rolespec: 'roles' holds the role files/,
    },
    { it: 'a folder above them', args: ['roles', '--out', '.'], err: /^rolespec: '\.' holds the role files/ },
    {
      it: 'a link to their folder',
      args: ['roles', '--out', 'link'],
      prepare: (folder) => symlink(join(folder, 'roles'), join(folder, 'link')),
      err: /^rolespec: 'link' holds the role files/,
    },
    { it: 'a file', args: ['roles', '--out', 'roles/nurse.role.yaml'], err: /is no folder/ },
    {
      it: 'a file of somebody else among ours',
      args: ['roles'],
      prepare: async (folder) => {
        await build(folder, 'roles');
        await writeFile(join(folder, 'site/Clerk.html'), 'theirs');
        await writeFile(join(folder, 'roles/clerk.role.yaml'), 'id: clerk\nlang: en\ntitle: Clerk\n');
      },
      err: /^rolespec: 'site\/Clerk\.html' is in the way/,
    },
    { it: 'an address that is none', args: ['roles', '--base-url', 'http://x.org'], err: /wants an https: address/ },
    {
      it: 'an address with a question',
      args: ['roles', '--base-url', 'https://x.org/?a'],
      err: /wants an https: address/,
    },
  ];
  for (const { it: title, args, prepare, err } of refused) {
    it(`refuses ${title}`, () =>
      withFolder(files, async (folder) => {
        await prepare?.(folder);
        const before = await contents(folder);
        const ended = await build(folder, ...args);
        assert.match(ended.err, err);
        assert.deepEqual([ended.status, ended.out], [2, '']);
        assert.deepEqual(await contents(folder), before);
      }));
  }

  it('never writes or removes outside, whatever the list of files says and whatever lies there', () =>
    withFolder({ ...files, 'victim.html': 'theirs', 'other/keep.html': 'theirs' }, async (folder) => {
      await build(folder, 'roles');
      const site = join(folder, 'site');
      const manifest = join(site, '.rolespec-site.json');
      const list: { files: string[] } = JSON.parse(await readFile(manifest, 'utf8'));
      list.files.push('../victim.html', 'x/../../victim.html', join(folder, 'victim.html'), '..', 'gone.html');
      await writeFile(manifest, JSON.stringify(list));
      await symlink(join(folder, 'other/keep.html'), join(site, 'gone.html'));
      await rm(join(site, 'nurse.html'));
      await symlink(join(folder, 'victim.html'), join(site, 'nurse.html'));
      assert.equal((await build(folder, 'roles')).status, 0);
      assert.equal(await readFile(join(folder, 'victim.html'), 'utf8'), 'theirs');
      assert.equal(await readFile(join(folder, 'other/keep.html'), 'utf8'), 'theirs');
      assert.ok((await lstat(join(site, 'nurse.html'))).isFile());
    }));
});

/** Every file below the folder with its text. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(found.toSorted().map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}
