import assert from 'node:assert/strict';
import { mkdir, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from '../../server/src/files/file-system.ts';
import { nodeFileSystem, uriOf } from '../../server/src/files/node.ts';
import { refusal } from '../../server/src/files/refusal.ts';
import { isBelow, normalUri } from '../../server/src/files/uri.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { comesToShow, findingsOf, shownBy, startLive, type Findings } from './live-findings.ts';
import type { TestClient } from './test-client.ts';

type Files = Map<string, string>;
const root = 'file:///roles';
const [created, changed, deleted] = [1, 2, 3];
const config = `${root}/rolespec.config.yaml`;
const settings = 'rules: { orphan-role: off, several-roots: off, title-collision: off }\n';

describe('reporting lines that are circles', () => {
  for (const [count, code] of [
    [1, 'self-reference'],
    [2, 'reports-to-cycle'],
    [3, 'reports-to-cycle'],
    [5000, 'reports-to-cycle'],
  ] as const) {
    it(`of ${count} have one finding in each file, which goes when they are opened`, async () => {
      const texts = numbered(count, (n) => role(`r${n}`, [`r${(n + 1) % count}`]));
      const files = filesOf(texts);
      const last = uriOfRole(`r${count - 1}`);
      files.set(last, role(`r${count - 1}`));
      const client = await start(files);
      await comesToShow(client, new Map());
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

describe('ids that objects of JavaScript have as well', () => {
  for (const id of ['constructor', 'hasownproperty', 'tostring', 'valueof']) {
    it(`'${id}' is one like others`, async () => {
      const files = filesOf({ [uriOfRole(id)]: role(id), [uriOfRole('nurse')]: role('nurse', [id]) });
      const client = await start(files);
      const at = { textDocument: { uri: uriOfRole('nurse') }, position: { line: 5, character: 14 } };
      assert.equal((await client.request<unknown[]>('textDocument/definition', at)).length, 1);
      assert.ok(JSON.stringify(await client.request('textDocument/hover', at)).includes(`Role ${id}`));
      const [item] = await client.request<unknown[]>('textDocument/prepareCallHierarchy', at);
      assert.equal((await client.request<unknown[]>('callHierarchy/outgoingCalls', { item })).length, 1);
      await apply(client, files, await client.request('textDocument/rename', { ...at, newName: 'cook' }));
      assert.deepEqual([...files.keys()].slice(1).toSorted(), [uriOfRole('cook'), uriOfRole('nurse')]);
      await comesToShow(client, new Map());
    });
  }

  it("'__proto__' is told to be none, and nothing more", async () => {
    const files = filesOf({ [uriOfRole('x')]: role('__proto__', ['__proto__']) });
    const found = await fresh(files);
    assert.deepEqual(codes(found), ['bad-form', 'bad-form']);
    const client = await start(files);
    await comesToShow(client, found);
    const at = { textDocument: { uri: uriOfRole('x') }, position: { line: 5, character: 14 } };
    for (const method of ['definition', 'hover', 'prepareCallHierarchy', 'prepareTypeHierarchy', 'completion'])
      await client.request(`textDocument/${method}`, at);
  });
});

describe('files of which there seem to be two', () => {
  const twins: Readonly<Record<string, readonly [string, string]>> = {
    'in capitals and small letters': ['Nurse', 'nurse'],
    'with accents in one sign and in two': ['infirmi\u00e8re', 'infirmie\u0300re'],
  };
  for (const [what, names] of Object.entries(twins)) {
    it(`${what}: each says that the id is taken, until one of them has gone`, async () => {
      const [one, other] = names.map(uriOfRole) as [string, string];
      const files = filesOf({ [one]: role('nurse'), [other]: role('nurse') });
      const client = await start(files);
      const found = await fresh(files);
      assert.equal(codes(found).filter((code) => code === 'duplicate-id').length, 2);
      await comesToShow(client, found);
      await write(client, files, { [one]: undefined });
      assert.ok(!codes(await fresh(files)).includes('duplicate-id'));
      await comesToShow(client, await fresh(files));
    });
  }

  it('and a thousand of one id: one finding each, that names few', async () => {
    const files = filesOf(numbered(1000, () => role('nurse')));
    const client = await start(files);
    const found = await fresh(files);
    const all = [...found.values()].flat().filter(({ code }) => code === 'duplicate-id');
    assert.equal(all.length, 1000);
    assert.ok(all.every(({ relatedInformation = [] }) => relatedInformation.length <= 20));
    await comesToShow(client, found);
    const rest = Object.fromEntries([...files.keys()].slice(2).map((uri) => [uri, undefined]));
    await write(client, files, rest);
    await comesToShow(client, await fresh(files));
  });
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
    const client = await start(files, [root, inner]);
    await comesToShow(client, new Map());
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

describe('on a disk', () => {
  it('links in circles, links to nowhere, and folders with the names of files are passed', () =>
    withFolder({ 'nurse.role.yaml': role('nurse', ['ghost']), 'deep/rolespec.config.yaml': '{}\n' }, async (folder) => {
      await symlink(folder, join(folder, 'deep', 'up'));
      await symlink('loop.role.yaml', join(folder, 'loop.role.yaml'));
      await symlink('nowhere.role.yaml', join(folder, 'ghost.role.yaml'));
      await mkdir(join(folder, 'cook.role.yaml'));
      const client = await startLive(nodeFileSystem, [uriOf(folder)]);
      const found = await findingsOf(nodeFileSystem, [uriOf(folder)], [uriOf(join(folder, 'nurse.role.yaml'))]);
      assert.deepEqual(codes(found), ['unresolved-role-ref']);
      await comesToShow(client, found);
      await unlink(join(folder, 'ghost.role.yaml'));
      await writeFile(join(folder, 'ghost.role.yaml'), role('ghost'));
      const changes = [{ uri: uriOf(join(folder, 'ghost.role.yaml')), type: created }];
      await client.notify('workspace/didChangeWatchedFiles', { changes });
      await comesToShow(client, new Map());
    }));

  it('a file that goes between being listed and being read was never there', async () => {
    const files = filesOf({ [uriOfRole('nurse')]: role('nurse', ['cook']), [uriOfRole('cook')]: role('cook') });
    const disk = diskOf(files);
    const vanishing: FileSystem = {
      ...disk,
      async find(folder) {
        const found = await disk.find(folder);
        files.delete(uriOfRole('cook'));
        return found;
      },
    };
    const client = await startLive(vanishing, [root]);
    const found = await fresh(files);
    assert.deepEqual(codes(found), ['unresolved-role-ref']);
    await comesToShow(client, found);
  });
});

function role(id: string, to: readonly string[] = [], relation = 'reportsTo'): string {
  const field = relation === 'reportsTo' ? 'team' : 'progression';
  const items = to.map((other) => `    - role: ${other}\n`).join('');
  return `id: ${id}\nlang: en\ntitle: Role ${id}\n${items && `${field}:\n  ${relation}:\n${items}`}`;
}

function codes(findings: Findings): readonly unknown[] {
  return [...findings.values()].flat().map(({ code }) => code);
}

function uriOfRole(id: string): string {
  return normalUri(`${root}/${id}.role.yaml`);
}

function numbered(count: number, text: (n: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [uriOfRole(`r${n}`), text(n)]));
}

function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries({ [config]: settings, ...texts }));
}

function diskOf(files: Files): FileSystem {
  return {
    read(uri) {
      const text = files.get(uri);
      return Promise.resolve(text === undefined ? { refused: refusal('missing') } : { text });
    },
    find: (folder) => Promise.resolve([...files.keys()].filter((uri) => isBelow(folder, uri)).toSorted()),
  };
}

function start(files: Files, folders: readonly string[] = [root]): Promise<TestClient> {
  return startLive(diskOf(files), folders);
}

function fresh(files: Files, folders: readonly string[] = [root]): Promise<Findings> {
  return findingsOf(diskOf(new Map(files)), folders, files.keys());
}

/** Writes files, or deletes those without a text, and tells of it at once. */
async function write(
  client: TestClient,
  files: Files,
  texts: Readonly<Record<string, string | undefined>>,
  others: readonly { readonly uri: string; readonly type: number }[] = [],
): Promise<void> {
  const changes = Object.entries(texts).map(([uri, text]) => {
    const type = text === undefined ? deleted : files.has(uri) ? changed : created;
    if (text === undefined) files.delete(uri);
    else files.set(uri, text);
    return { uri, type };
  });
  changes.push(...others);
  await client.notify('workspace/didChangeWatchedFiles', { changes });
}

/** Does on disk what the server asks for, and tells of it. */
async function apply(client: TestClient, files: Files, { documentChanges = [] }: WorkspaceEdit): Promise<void> {
  const texts: Record<string, string | undefined> = {};
  for (const change of documentChanges) {
    if ('textDocument' in change) {
      const { uri } = change.textDocument;
      const document = TextDocument.create(uri, '', 0, files.get(uri) ?? '');
      texts[uri] = TextDocument.applyEdits(document, change.edits as Parameters<typeof TextDocument.applyEdits>[1]);
    } else if (change.kind === 'rename') {
      texts[change.newUri] = texts[change.oldUri] ?? files.get(change.oldUri);
      texts[change.oldUri] = undefined;
    }
  }
  await write(client, files, texts);
}
