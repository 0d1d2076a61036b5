import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { maxBytes } from '../../server/src/files/decode.ts';
import { nodeFileSystem, readNow, uriOf } from '../../server/src/files/node.ts';
import { withFolder } from './temporary-folder.ts';

describe('read, on disk', () => {
  it('gives the text as an editor shows it, without a byte order mark', () =>
    checkRead(new TextEncoder().encode('\uFEFFid: x\r\n'), { text: 'id: x\r\n' }));

  it('gives an empty text', () => checkRead('', { text: '' }));

  it('refuses what is not UTF-8', () =>
    checkRead(Buffer.from('titre: Directrice adjointe\xe9', 'latin1'), 'not-utf-8'));

  it('refuses UTF-16', () => checkRead(Buffer.from('\uFEFFid: x', 'utf16le'), 'not-utf-8'));

  it('reads as many bytes as the longest text has', () =>
    checkRead('a'.repeat(maxBytes), { text: 'a'.repeat(maxBytes) }));

  it('refuses one byte more', () => checkRead('a'.repeat(maxBytes + 1), 'too-long'));

  it('refuses a file that is not there', () => checkRefusal('missing', () => undefined));

  it('refuses a file below a file', () =>
    withFolder({ x: '' }, async (folder) => {
      assert.equal(await reasonFor(join(folder, 'x', 'y.role.yaml')), 'missing');
    }));

  it('refuses a folder', () => checkRefusal('not-a-file', (path) => mkdir(path)));

  it('refuses a pipe without opening it', function () {
    if (process.platform === 'win32') this.skip();
    return checkRefusal('not-a-file', (path) => execFileSync('mkfifo', [path]));
  });

  it('refuses a link that leads to itself', () => checkRefusal('not-a-file', (path) => symlink(path, path)));

  it('refuses a device', () => checkRefusal('not-a-file', (path) => symlink('/dev/zero', path)));

  it('refuses a file that may not be opened', function () {
    // Nothing is forbidden to root.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    return withFolder({ 'x.role.yaml': 'id: x\n' }, async (folder) => {
      await chmod(join(folder, 'x.role.yaml'), 0);
      assert.equal(await reasonFor(join(folder, 'x.role.yaml')), 'no-permission');
    });
  });

  it('knows nothing of other schemes', async () => {
    assert.equal(await reason('vscode-vfs://github/a/b.role.yaml'), 'missing');
    assert.deepEqual(await nodeFileSystem.find('vscode-vfs://github/a'), []);
  });

  async function checkRead(content: string | Uint8Array, expected: { text: string } | string): Promise<void> {
    await withFolder({ 'x.role.yaml': content }, async (folder) => {
      const result = await read(uriOf(join(folder, 'x.role.yaml')));
      assert.deepEqual('refused' in result ? result.refused.reason : result, expected);
    });
  }

  async function checkRefusal(expected: string, make: (path: string) => unknown): Promise<void> {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'x.role.yaml');
      await make(path);
      assert.equal(await reasonFor(path), expected);
    });
  }

  const reasonFor = (path: string) => reason(uriOf(path));

  async function reason(uri: string): Promise<string | undefined> {
    const result = await read(uri);
    return 'refused' in result ? result.refused.reason : undefined;
  }

  /** In both ways, which are to be one. */
  async function read(uri: string) {
    const result = await nodeFileSystem.read(uri);
    assert.deepEqual(readNow(uri).result, result);
    return result;
  }
});

describe('find, on disk', () => {
  it('finds roles, translations and settings at every level, sorted', () =>
    check(
      {
        'b.role.yaml': '',
        'a.role.json': '',
        'teams/web/c.role.yml': '',
        'teams/rolespec.config.yaml': '',
        'b.en.role.yaml': '',
        'notes.yaml': '',
        'README.md': '',
      },
      ['a.role.json', 'b.en.role.yaml', 'b.role.yaml', 'teams/rolespec.config.yaml', 'teams/web/c.role.yml'],
    ));

  it('leaves out packages and what is hidden', () =>
    check(
      { 'node_modules/p/a.role.yaml': '', '.git/b.role.yaml': '', 'x/.cache/c.role.yaml': '', 'x/d.role.yaml': '' },
      ['x/d.role.yaml'],
    ));

  it('takes a folder with the name of a role for a folder', () =>
    check({ 'old.role.yaml/a.role.yaml': '' }, ['old.role.yaml/a.role.yaml']));

  it('follows links, each target once, and ends', () =>
    withFolder({ 'in/a.role.yaml': '', 'out/b.role.yaml': '', 'out/c.role.yaml': '' }, async (folder) => {
      await symlink(join(folder, 'in'), join(folder, 'in', 'loop'));
      await symlink(join(folder, 'out'), join(folder, 'in', 'first'));
      await symlink(join(folder, 'out'), join(folder, 'in', 'second'));
      await symlink(join(folder, 'in', 'a.role.yaml'), join(folder, 'in', 'same.role.yaml'));
      await symlink(join(folder, 'nowhere'), join(folder, 'in', 'broken.role.yaml'));
      const found = await findIn(join(folder, 'in'));
      assert.deepEqual(
        found.map((path) => path.replace(/^(first|second)/, 'link')),
        ['a.role.yaml', 'link/b.role.yaml', 'link/c.role.yaml'],
      );
    }));

  it('finds nothing in a folder that is not there', async () => {
    assert.deepEqual(await nodeFileSystem.find('file:///nowhere/at/all'), []);
  });

  async function check(files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
    await withFolder(files, async (folder) => assert.deepEqual(await findIn(folder), expected));
  }

  async function findIn(folder: string): Promise<readonly string[]> {
    const uris = await nodeFileSystem.find(uriOf(folder));
    return uris.map((uri) => uri.slice(uriOf(folder).length + 1));
  }
});
