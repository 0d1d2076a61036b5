import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readLogo } from '../../server/src/files/logo.ts';
import { nodeFileSystem, uriOf } from '../../server/src/files/node.ts';
import { withFolder } from './temporary-folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('the logo of the settings', () => {
  const pictures: Readonly<Record<string, readonly [bytes: string | Uint8Array, type: string]>> = {
    'logo.svg': [svg, 'svg+xml'],
    'with-head.svg': [`\ufeff<?xml version="1.0"?>\n<!-- Acme -->\n${svg}`, 'svg+xml'],
    'logo.png': [png, 'png'],
    'png-by-another-name.svg': [png, 'png'],
    'logo.jpg': [Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpeg'],
    'logo.webp': [Buffer.from('RIFF\0\0\0\0WEBPVP8 '), 'webp'],
    'brand/été/logo 1.svg': [svg, 'svg+xml'],
  };
  for (const [file, [bytes, type]] of Object.entries(pictures)) {
    it(`is in the address: ${file}`, () =>
      withFolder({ [file]: bytes }, async (folder) => {
        const expected = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
        assert.deepEqual(await logoOf(folder, file), { address: expected });
      }));
  }

  it('may be large, but not very', () =>
    withFolder({ 'fits.png': ofSize(200_000), 'large.png': ofSize(200_001) }, async (folder) => {
      assert.ok('address' in ((await logoOf(folder, 'fits.png')) ?? {}));
      await refused(folder, 'large.png', /'large.png' is larger than 200 kB/);
    }));

  it('is told where it cannot be had', () =>
    withFolder(
      { 'text.svg': 'hello <svg', 'bomb.svg': `<!DOCTYPE svg [<!ENTITY a "a">]>${svg}`, 'a/b.svg': svg },
      async (folder) => {
        await refused(folder, 'gone.svg', /is not there/);
        await refused(folder, 'text.svg', /is not PNG, SVG, JPEG or WebP/);
        await refused(folder, 'bomb.svg', /is not PNG, SVG, JPEG or WebP/);
        await refused(folder, 'a', /a folder/);
      },
    ));

  it('does not come from another folder, whatever the way', () =>
    withFolder({ 'roles/here.svg': svg, 'secret.svg': svg }, async (folder) => {
      const roles = join(folder, 'roles');
      await symlink(join(folder, 'secret.svg'), join(roles, 'link.svg'));
      await symlink(join(roles, 'here.svg'), join(roles, 'inside.svg'));
      await refused(roles, '../secret.svg', /permission/);
      await refused(roles, 'link.svg', /permission/);
      assert.ok('address' in ((await logoOf(roles, 'inside.svg')) ?? {}));
    }));

  it('is none where the settings want none, or stand nowhere', async () => {
    assert.equal(await readLogo({ folder: 'file:///', page: { logo: undefined } }, nodeFileSystem), undefined);
    assert.equal(await readLogo({ folder: undefined, page: { logo: { file: 'a.svg' } } }, nodeFileSystem), undefined);
  });
});

function ofSize(bytes: number): Uint8Array {
  return Buffer.concat([png, Buffer.alloc(bytes - png.length)]);
}

function logoOf(folder: string, file: string): ReturnType<typeof readLogo> {
  return readLogo({ folder: uriOf(folder), page: { logo: { file } } }, nodeFileSystem);
}

async function refused(folder: string, file: string, why: RegExp): Promise<void> {
  const logo = await logoOf(folder, file);
  assert.ok(logo && 'refused' in logo, file);
  assert.match(logo.refused.en, why);
  assert.notEqual(logo.refused.fr, logo.refused.en);
}
