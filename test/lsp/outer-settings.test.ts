/** Settings that lie outside the folders that are open, and count for the files in them. */
import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSystem } from '../../server/src/files/file-system.ts';
import { nodeFileSystem, uriOf } from '../../server/src/files/node.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { codes, diskOf, type Files, fresh, start, write } from './files-in-memory.ts';
import { comesToShow, findingsOf, startLive } from './live-findings.ts';

const units = 'file:///roles/units';
const above = 'file:///roles/rolespec.config.yaml';
const base = 'file:///roles/base.rolespec.config.yaml';
const own = `${units}/team/rolespec.config.yaml`;
const nurse = `${units}/team/nurse.role.yaml`;

const off = 'rules: { id-filename-mismatch: off, orphan-role: off }\n';
const on = 'rules: { orphan-role: off }\n';
const text = 'id: matron\nlang: en\ntitle: Matron\n';
const anySettings = '{rolespec.config.yaml,rolespec.config.yml,rolespec.config.json}';
const building = `extends: [../../base.rolespec.config.yaml]\n`;

const cases: readonly (readonly [title: string, outer: string, files: Readonly<Record<string, string>>])[] = [
  ['above', above, { [above]: off, [nurse]: text }],
  ['that settings in a folder build on', base, { [base]: off, [own]: building, [nurse]: text }],
];

describe('settings outside the folders', () => {
  for (const [title, outer, texts] of cases) {
    it(`${title} count, also once they were opened and closed`, async () => {
      const files: Files = new Map(Object.entries(texts));
      const client = await start(files, [units]);
      await comesToShow(client, new Map());
      await client.open(outer, on);
      await finds(client, new Map([...files, [outer, on]]), ['id-filename-mismatch']);
      await client.close(outer);
      await finds(client, files, []);
    });

    it(`${title} count when they change on disk`, async () => {
      const files: Files = new Map(Object.entries(texts));
      const client = await start(files, [units]);
      const watched = client.heard.filter(({ method }) => method === 'client/registerCapability');
      const pattern = outer === above ? anySettings : anySettings.replace('}', ',base.rolespec.config.yaml}');
      assert.ok(JSON.stringify(watched).includes(JSON.stringify({ baseUri: 'file:///roles', pattern })));
      await write(client, files, { [outer]: on });
      await finds(client, files, ['id-filename-mismatch']);
      await write(client, files, { [outer]: off });
      await finds(client, files, []);
    });
  }

  it('above count when they come later, and no more when they go', async () => {
    const files: Files = new Map([[nurse, text]]);
    const client = await start(files, [units]);
    await finds(client, files, ['id-filename-mismatch']);
    const watched = JSON.stringify(client.heard.filter(({ method }) => method === 'client/registerCapability'));
    for (const baseUri of ['file:///roles', 'file:///'])
      assert.ok(watched.includes(JSON.stringify({ baseUri, pattern: anySettings })), watched);
    await write(client, files, { [above]: off });
    await finds(client, files, []);
    await write(client, files, { [above]: undefined });
    await finds(client, files, ['id-filename-mismatch']);
  });

  it('above come, change and go on the disk of this machine, where no editor has to tell', () =>
    withFolder({ 'units/nurse.role.yaml': text, 'beside.txt': '' }, async (folder) => {
      const [settings, inside] = [join(folder, 'rolespec.config.yaml'), uriOf(join(folder, 'units'))];
      const nurseThere = `${inside}/nurse.role.yaml`;
      const client = await startLive(nodeFileSystem, [inside]);
      const registered = JSON.stringify(client.heard.filter(({ method }) => method === 'client/registerCapability'));
      assert.ok(registered.includes('globPattern') && !registered.includes('baseUri'), registered);
      const shows = async (wanted: readonly string[]): Promise<void> => {
        const found = await findingsOf(nodeFileSystem, [inside], [nurseThere]);
        assert.deepEqual(codes(found), wanted);
        await comesToShow(client, found);
      };
      await shows(['id-filename-mismatch']);
      await writeFile(settings, off);
      await shows([]);
      await writeFile(settings, on);
      await shows(['id-filename-mismatch']);
      await rename(settings, join(folder, 'rolespec.config.yml'));
      await writeFile(join(folder, 'rolespec.config.yml'), off);
      await shows([]);
      await rm(join(folder, 'rolespec.config.yml'));
      await shows(['id-filename-mismatch']);
    }));

  it('count as soon as somebody writes that settings build on them', async () => {
    const files: Files = new Map(Object.entries({ [base]: off, [own]: on, [nurse]: text }));
    const client = await start(files, [units]);
    await finds(client, files, ['id-filename-mismatch']);
    await client.open(own, on);
    await client.change(own, building);
    await finds(client, new Map([...files, [own, building]]), []);
  });

  for (const path of ['../../other/base.rolespec.config.yaml', '../../nurse.role.yaml', '../../.ssh/config']) {
    it(`are neither read nor watched where settings may not build on them: ${path}`, async () => {
      const asked: string[] = [];
      const files: Files = new Map(Object.entries({ [own]: `extends: [${path}]\n`, [nurse]: text }));
      const disk = diskOf(files);
      const noted: FileSystem = { ...disk, read: (uri) => (asked.push(uri), disk.read(uri)) };
      const client = await startLive(noted, [units]);
      assert.ok(!asked.includes(new URL(path, own).href), asked.join(' '));
      const watched = client.heard.filter(({ method }) => method === 'client/registerCapability');
      assert.ok(!JSON.stringify(watched).includes(`"${path.split('/').at(-1)}"`));
    });
  }

  it('count for a file that stays open when its folder is closed', async () => {
    const files: Files = new Map(Object.entries({ [own]: off, [nurse]: text }));
    const client = await start(files, [units]);
    await client.open(nurse, text);
    await finds(client, files, []);
    const removed = [{ uri: units, name: 'units' }];
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
    await client.change(nurse, `${text}nurse: 1\n`);
    await finds(client, new Map([...files, [nurse, `${text}nurse: 1\n`]]), ['unknown-field']);
  });
});

/** @param files what a server that starts now would find there. */
async function finds(
  client: Awaited<ReturnType<typeof start>>,
  files: Files,
  wanted: readonly string[],
): Promise<void> {
  const found = await fresh(files, [units]);
  assert.deepEqual(codes(found), wanted);
  await comesToShow(client, found);
}
