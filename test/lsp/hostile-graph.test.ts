import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import {
  deleted,
  changed,
  filesOf,
  codes,
  apply,
  fresh,
  numbered,
  role,
  root,
  start,
  uriOfRole,
  write,
} from './files-in-memory.ts';
import { comesToShow, shownBy } from './live-findings.ts';

describe('reporting lines that are circles', () => {
  for (const [count, code] of [
    [1, 'self-reference'],
    [2, 'reports-to-cycle'],
    [3, 'reports-to-cycle'],
    [2000, 'reports-to-cycle'],
  ] as const) {
    it(`of ${count} have one finding in each file, which goes when they are opened`, async () => {
      const texts = numbered(count, (n) => role(`r${n}`, [`r${(n + 1) % count}`]));
      const files = filesOf(texts);
      const last = uriOfRole(`r${count - 1}`);
      files.set(last, role(`r${count - 1}`));
      assert.equal((await fresh(files)).size, 0);
      const client = await start(files);
      await write(client, files, { [last]: texts[last] });
      await comesToShow(client, await fresh(files));
      const found = [...shownBy(client).values()];
      assert.deepEqual(
        [found.length, new Set(found.map((items) => items.map((item) => item.code).join()))],
        [count, new Set([code])],
      );
      assert.ok(found.every(([item]) => (item?.relatedInformation?.length ?? 0) <= 20));
      await write(client, files, { [last]: role(`r${count - 1}`) });
      await comesToShow(client, new Map());
    });
  }
});

describe('5,000 references to one id', () => {
  for (const [count, each] of [
    [1, 5000],
    [1000, 5],
  ] as const) {
    it(`in ${count} files are found, and follow its rename`, async () => {
      const texts = numbered(count, (n) => role(`r${n}`, Array<string>(each).fill('hub'), 'related'));
      const files = filesOf({ ...texts, [uriOfRole('hub')]: role('hub') });
      const client = await start(files);
      const params = { textDocument: { uri: uriOfRole('hub') }, position: { line: 0, character: 5 } };
      const context = { includeDeclaration: false };
      assert.equal((await client.request<Location[]>('textDocument/references', { ...params, context })).length, 5000);
      await apply(client, files, await client.request('textDocument/rename', { ...params, newName: 'axle' }));
      assert.equal([...files.values()].join('').split('role: axle').length - 1, 5000);
      assert.ok(![...files].join('').includes(': hub'));
      await comesToShow(client, await fresh(files));
      await write(client, files, { [uriOfRole('axle')]: undefined });
      const expected = await fresh(files);
      assert.equal(expected.size, count);
      await comesToShow(client, expected);
    });
  }
});

describe('a folder', () => {
  it('that is gone, or comes back under another name, takes what is said of its files along', async () => {
    const ward = (n: number, folder: string) => `${root}/${folder}/r${n}.role.yaml`;
    const inside = (folder: string) =>
      Object.fromEntries(Array.from({ length: 200 }, (_, n) => [ward(n, folder), role(`r${n}`, ['matron'])]));
    const files = filesOf({ [uriOfRole('cook')]: role('cook', ['r7', 'r8']), ...inside('old') });
    const client = await start(files);
    await comesToShow(client, await fresh(files));
    for (const uri of [...files.keys()]) if (uri.includes('/old/')) files.delete(uri);
    for (const [uri, text] of Object.entries(inside('new'))) files.set(uri, text);
    const moved = { oldUri: `${root}/old`, newUri: `${root}/new` };
    await client.notify('workspace/didRenameFiles', { files: [moved] });
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: moved.oldUri, type: deleted }] });
    await comesToShow(client, await fresh(files));
    for (const uri of [...files.keys()]) if (uri.includes('/new/')) files.delete(uri);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: moved.newUri, type: deleted }] });
    const left = await fresh(files);
    assert.deepEqual(codes(left), ['unresolved-role-ref', 'unresolved-role-ref']);
    await comesToShow(client, left);
  });

  it('inside another one that is open as well counts once, and stays when the outer one goes', async () => {
    const inner = `${root}/wards`;
    const files = filesOf({ [`${inner}/nurse.role.yaml`]: role('nurse', ['cook']), [uriOfRole('cook')]: role('cook') });
    assert.equal((await fresh(files, [root, inner])).size, 0);
    const client = await start(files, [root, inner]);
    const removed = [{ uri: root, name: 'roles' }];
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
    const left = await fresh(new Map([...files].filter(([uri]) => uri !== uriOfRole('cook'))), [inner]);
    assert.deepEqual(codes(left), ['unresolved-role-ref']);
    await comesToShow(client, left);
  });
});

describe('a branch switch', () => {
  it('with 1,000 events at once, some twice, some of files that nobody knows, leaves nothing behind', async () => {
    const before = numbered(600, (n) => role(`r${n}`, [`r${n + 1}`]));
    const files = filesOf(before);
    const client = await start(files);
    await comesToShow(client, await fresh(files));
    const uris = Object.keys(before);
    const after: Record<string, string | undefined> = {
      ...Object.fromEntries(uris.slice(0, 300).map((uri) => [uri, undefined])),
      ...Object.fromEntries(uris.slice(300, 500).map((uri, n) => [uri, role(`s${n}`, [`r${n}`, 'r599'])])),
      ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [uriOfRole(`t${n}`), role(`t${n}`, [`t${n + 1}`])])),
    };
    const strange = Array.from({ length: 100 }, (_, n) => ({ uri: uriOfRole(`u${n}`), type: 1 + (n % 3) }));
    const again = uris.slice(0, 100).map((uri) => ({ uri, type: changed }));
    await write(client, files, after, [...strange, ...again]);
    await comesToShow(client, await fresh(files));
  });
});
