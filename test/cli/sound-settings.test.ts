/** Whatever shows roles to others shows nothing where a slip in the settings keeps them from keeping something back. */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const roles = {
  'roles/buyer.role.yaml':
    'id: buyer\nlang: en\ntitle: Buyer\nmission: SECRET\nteam: { reportsTo: [{ role: head }] }\n',
  'roles/drafts/idea.role.yaml': 'id: idea\nlang: en\ntitle: SECRET\n',
  'other/head.role.yaml': 'id: head\nlang: en\ntitle: Head of buying\n',
};

const shows: readonly (readonly string[])[] = [
  ['page', 'roles/buyer.role.yaml'],
  ['page', 'roles/buyer.role.yaml', '--out', 'made'],
  ['export', 'roles', '--format', 'csv'],
  ['export', 'roles/buyer.role.yaml', '--format', 'markdown'],
  ['chart', 'roles'],
  ['diff', 'roles/buyer.role.yaml', 'roles/drafts/idea.role.yaml', '--format', 'html'],
  ['diff', 'roles', 'other', '--format', 'html', '--out', 'made'],
  ['diff', 'roles/buyer.role.yaml', 'roles/drafts/idea.role.yaml', '--career'],
  ['build', 'roles', '--out', 'made'],
];

const latin1 = Buffer.from('# r\u00e9glages\nignore: [drafts/]\n', 'latin1');

const faults: readonly {
  readonly it: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly said: RegExp;
}[] = [
  {
    it: 'have a slip in a name',
    files: { 'roles/rolespec.config.yaml': 'page: { internl: [mission] }\n' },
    said: /^roles\/rolespec\.config\.yaml:1:9:? error:? .*unknown field 'internl'/ms,
  },
  {
    it: 'have another form',
    files: { 'roles/rolespec.config.yaml': 'page: { internal: mission }\n' },
    said: /^roles\/rolespec\.config\.yaml:1:19:? error:? .*'internal' wants a list/ms,
  },
  {
    it: 'name no field of a role',
    files: { 'roles/rolespec.config.yaml': 'page: { internal: [misson] }\n' },
    said: /^roles\/rolespec\.config\.yaml:1:20:? error:? .*a role has no field 'misson'/ms,
  },
  {
    it: 'lie above, and break off',
    files: { 'rolespec.config.yaml': 'page: { internal: [mission]\n' },
    said: /^rolespec\.config\.yaml:1:7:? error:? .*a '\{' is never closed/ms,
  },
  {
    it: 'cannot be read',
    files: { 'roles/rolespec.config.yaml': latin1 },
    said: /^roles\/rolespec\.config\.yaml:1:1:? error:? .*this file cannot be read/ms,
  },
  {
    it: 'build on others that cannot be read',
    files: {
      'roles/rolespec.config.yaml': 'extends: [house.rolespec.config.yaml]\n',
      'roles/house.rolespec.config.yaml': latin1,
    },
    said: /roles\/rolespec\.config\.yaml:1:11:? error:? .*house\.rolespec\.config\.yaml/ms,
  },
];

const refusal =
  'rolespec: settings with errors may keep back less than they are meant to, so nothing is made of the roles; mend the settings first\n';

async function ran(folder: string, words: readonly string[]) {
  const { host, said } = hostIn(folder);
  const status = await run(words, host);
  return { status, ...said };
}

describe('nothing is shown to others where settings', () => {
  for (const { it: title, files, said } of faults) {
    for (const words of shows) {
      it(`${title}: ${words.join(' ')}`, () =>
        withFolder({ ...roles, ...files }, async (folder) => {
          const { status, out, err } = await ran(folder, words);
          assert.equal(status, 2);
          assert.match(out + err, said);
          assert.ok(err.endsWith(refusal), err);
          assert.doesNotMatch(out.replaceAll(/^ .*$/gm, ''), /SECRET/);
          assert.ok(!(await readdir(folder)).includes('made'));
        }));
    }
  }
});

describe('a slip in the settings', () => {
  it('is told beside changes, which whoever compares may know', () =>
    withFolder({ ...roles, 'roles/rolespec.config.yaml': 'page: { internl: [mission] }\n' }, async (folder) => {
      const { status, out, err } = await ran(folder, ['diff', 'roles/buyer.role.yaml', 'roles/drafts/idea.role.yaml']);
      assert.equal(status, 1);
      assert.match(out, /SECRET/);
      assert.match(err, /^roles\/rolespec\.config\.yaml:1:9: error: [^\n]*\n$/, 'once');
    }));

  it('is told and holds nothing back where it is but a warning', () =>
    withFolder({ ...roles, 'rolespec.config.yaml': "page: { colors: { accent: '#ffff00' } }\n" }, async (folder) => {
      for (const words of shows.slice(2, 5)) {
        const { status, err } = await ran(folder, words);
        assert.equal(status, 0, words.join(' '));
        assert.match(err, /^rolespec\.config\.yaml:1:27: warning: [^\n]*\n$/);
      }
    }));

  it('is no matter of roles for which those settings do not hold', () =>
    withFolder({ ...roles, 'roles/rolespec.config.yaml': 'page: { internl: [mission] }\n' }, async (folder) => {
      for (const words of [
        ['export', 'other', '--format', 'csv'],
        ['build', 'other'],
      ]) {
        assert.equal((await ran(folder, words)).status, 0, words.join(' '));
      }
    }));

  it('counts where a role that was not asked for is told of', () =>
    withFolder({ ...roles, 'rolespec.config.yaml': '' }, async (folder) => {
      for (const [settings, ...words] of [
        ['roles/rolespec.config.yaml', 'page', 'other/head.role.yaml'],
        ['roles/rolespec.config.yaml', 'diff', 'other/head.role.yaml', 'other/head.role.yaml', '--format', 'html'],
        ['other/rolespec.config.yaml', 'chart', 'roles'],
      ] as const) {
        await writeFile(join(folder, settings), latin1);
        const { status, err } = await ran(folder, words);
        await rm(join(folder, settings));
        assert.deepEqual([status, err.endsWith(refusal)], [2, true], words.join(' '));
      }
    }));

  it('leaves the site that was built before', () =>
    withFolder(roles, async (folder) => {
      const page = join(folder, 'site/buyer.html');
      assert.equal((await ran(folder, ['build', 'roles', 'other'])).status, 0);
      const before = await readFile(page, 'utf8');
      await writeFile(join(folder, 'roles/rolespec.config.yaml'), 'page: { internl: [mission] }\n');
      await writeFile(join(folder, 'roles/buyer.role.yaml'), roles['roles/buyer.role.yaml'].replace('SECRET', 'MORE'));
      assert.equal((await ran(folder, ['build', 'roles', 'other'])).status, 2);
      assert.equal(await readFile(page, 'utf8'), before);
    }));

  it('is heeded above two folders whose pages stand side by side', () =>
    withFolder(
      { ...roles, 'rolespec.config.yaml': 'page: { internal: [mission] }\nignore: [drafts/]\n' },
      async (folder) => {
        const { status, out } = await ran(folder, ['diff', 'roles', 'other', '--format', 'html']);
        assert.equal(status, 1);
        assert.doesNotMatch(out, /SECRET/);
      },
    ));
});
