import assert from 'node:assert/strict';
import type { Range, ResponseError, ShowMessageParams, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { filesRenamedRequest } from '../../server/src/lsp/protocol.ts';
import { fullCapabilities, startMemoryServer, startWorkspace, type MemoryServerOptions } from './memory-server.ts';
import type { TestClient } from './test-client.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const french = 'file:///roles/fr/nurse.fr.role.json';
const cook = 'file:///roles/cook.role.yaml';
const ward = 'file:///roles/ward.role.yaml';
const files = {
  [nurse]: 'id: nurse\nlang: en\ntitle: Nurse\n',
  [french]: '{ "translationOf": "nurse", "lang": "fr" }\n',
  [cook]: 'id: cook\nlang: en\ntitle: 🍲 nurse\nteam: { reportsTo: [{ label: 🍲, role: "nurse" }] }\n',
};
const after = {
  [ward]: 'id: ward\nlang: en\ntitle: Nurse\n',
  'file:///roles/fr/ward.fr.role.json': '{ "translationOf": "ward", "lang": "fr" }\n',
  [cook]: 'id: cook\nlang: en\ntitle: 🍲 nurse\nteam: { reportsTo: [{ label: 🍲, role: "ward" }] }\n',
};
const reference = { textDocument: { uri: cook }, position: { line: 3, character: 42 } };
const definition = { textDocument: { uri: nurse }, position: { line: 0, character: 4 } };

describe('textDocument/prepareRename', () => {
  it('tells the id without its quotes, and its range', async () => {
    const client = await startWorkspace({ files });
    const found = await client.request<{ range: Range; placeholder: string }>('textDocument/prepareRename', reference);
    const { line, character } = found.range.start;
    assert.equal(files[cook]?.split('\n')[line]?.slice(character, found.range.end.character), 'nurse');
    assert.equal(found.placeholder, 'nurse');
  });

  it('says in the language of the user why there is nothing to rename', async () => {
    for (const [locale, said] of [
      ['en', 'there is no id at this place'],
      ['fr', 'il n’y a pas d’identifiant à cet endroit'],
    ] as const) {
      const client = await startWorkspace({ files, locale });
      const params = { ...definition, position: { line: 2, character: 8 } };
      await assert.rejects(client.request('textDocument/prepareRename', params), refused(said));
    }
  });

  it('is offered to a client that asks before', async () => {
    const rename = { prepareSupport: true };
    const asking = await startMemoryServer().initialize({ capabilities: { textDocument: { rename } } });
    assert.deepEqual(asking.capabilities.renameProvider, { prepareProvider: true });
    assert.equal((await startMemoryServer().initialize()).capabilities.renameProvider, true);
  });
});

describe('textDocument/rename', () => {
  it('changes the ids first and the names of the files then', async () => {
    const client = await startWorkspace({ files });
    await client.open(cook, files[cook] ?? '');
    const edit = await renamed(client);
    const made = edit.documentChanges?.map((change) =>
      'kind' in change ? change.kind : [change.textDocument.uri, change.textDocument.version],
    );
    assert.deepEqual(made?.slice(3), ['rename', 'rename']);
    assert.deepEqual(Object.fromEntries(made?.slice(0, 3) as [string, unknown][]), {
      [cook]: 1,
      [nurse]: null,
      [french]: null,
    });
    assert.deepEqual(applied(files, edit), after);
  });

  it('starts from the open text', async () => {
    const client = await startWorkspace({ files });
    const text = `# new\n${files[cook]}`;
    await client.open(cook, text);
    const position = { ...reference.position, line: 4 };
    const edit = await renamed(client, { ...reference, position });
    assert.deepEqual(applied({ ...files, [cook]: text }, edit), { ...after, [cook]: `# new\n${after[cook]}` });
  });

  it('leaves the names of files to a client that can do better', async () => {
    const names = Object.fromEntries(
      Object.entries(files).map(([uri, text]) => [uri, text.replace(/(id: |role: "|Of": ")nurse/, '$1ward')]),
    );
    for (const workspaceEdit of [
      undefined,
      { documentChanges: true },
      { documentChanges: false, resourceOperations: ['rename' as const] },
    ]) {
      const capabilities = { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, workspaceEdit } };
      const client = await startWorkspace({ files, capabilities } as MemoryServerOptions);
      assert.deepEqual(applied(files, await renamed(client)), names);
    }
  });

  it('is refused with the reason, in the language of the user', async () => {
    for (const [locale, said] of [
      ['en', "'cook' is already the id of a role (cook.role.yaml)"],
      ['fr', '« cook » est déjà l’identifiant d’un rôle (cook.role.yaml)'],
    ] as const) {
      const client = await startWorkspace({ files, locale });
      const request = client.request('textDocument/rename', { ...definition, newName: 'cook' });
      await assert.rejects(request, refused(said.replace('« cook »', '«\u00a0cook\u00a0»')));
    }
  });

  it('fits what is on disk, even where nobody told', async () => {
    const client = await startWorkspace({ files });
    const changed = `# ${files[cook]}`.replace('# id', '# a comment\nid');
    client.files.set(cook, changed);
    client.files.delete(french);
    const edit = await renamed(client, definition);
    const { [french]: _, ...left } = { ...files, [cook]: changed };
    assert.deepEqual(applied(left, edit), { [ward]: after[ward], [cook]: changed.replace('"nurse"', '"ward"') });
  });

  it('is refused where a file of the edit cannot be read', async () => {
    const client = await startWorkspace({ files });
    client.files.set(french, 'not-utf-8');
    await assert.rejects(
      renamed(client),
      refused(
        'nurse.fr.role.json: this file cannot be read: it is not written in UTF-8; save it again with that encoding',
      ),
    );
  });

  it('overwrites nothing, even where nobody told', async () => {
    for (const text of ['id: other\n', 'not-utf-8']) {
      const client = await startWorkspace({ files });
      client.files.set(ward, text);
      await assert.rejects(renamed(client), refused("there is already a file called 'ward.role.yaml'"));
    }
  });

  it('takes a change of capitals for what it is', async () => {
    const [before, text] = ['file:///roles/Nurse.role.yaml', 'id: Nurse\nlang: en\ntitle: Nurse\n'];
    const client = await startWorkspace({ files: { [before]: text } });
    // A disk that does not tell them apart.
    client.files.set(nurse, text);
    const edit = await renamed(client, { ...definition, textDocument: { uri: before } }, 'nurse');
    assert.deepEqual(applied({ [before]: text }, edit), { [nurse]: text.replace('Nurse', 'nurse') });
  });

  it('waits until all files are read', async () => {
    const client = startMemoryServer(new Map(Object.entries(files)));
    await client.initialize({
      capabilities: fullCapabilities,
      workspaceFolders: [{ uri: 'file:///roles', name: 'roles' }],
    });
    await client.open(nurse, files[nurse] ?? '');
    assert.deepEqual(applied(files, await renamed(client, definition)), after);
  });
});

describe('workspace/willRenameFiles', () => {
  const move = { oldUri: nurse, newUri: ward };

  it('changes the id, what refers to it and the names of the translations', async () => {
    const client = await startWorkspace({ files });
    const edit = await willRename(client, move);
    assert.ok(edit);
    const { [nurse]: text = '', ...others } = applied(files, edit);
    assert.deepEqual({ ...others, [ward]: text }, after);
  });

  it('has nothing to say of a folder, or of a file that keeps its name', async () => {
    const client = await startWorkspace({ files });
    assert.equal(await willRename(client, { oldUri: 'file:///roles', newUri: 'file:///people' }), null);
    assert.equal(await willRename(client, { oldUri: nurse, newUri: 'file:///roles/a/nurse.role.yaml' }), null);
    assert.deepEqual(warnings(client), []);
  });

  it('warns where the new name cannot be an id', async () => {
    for (const [locale, said] of [
      ['en', /^the text of 'nurse\.role\.yaml' stays as it is: 'Ward' does not fit/],
      ['fr', /^le texte de «\u00a0nurse\.role\.yaml\u00a0» reste tel quel\s: /],
    ] as const) {
      const client = await startWorkspace({ files, locale });
      assert.equal(await willRename(client, { oldUri: nurse, newUri: 'file:///roles/Ward.role.yaml' }), null);
      assert.equal(warnings(client).length, 1);
      assert.match(warnings(client)[0] ?? '', said);
    }
  });

  it('does not ask for our own rename to be made twice, whether its text is there or not', async () => {
    const client = await startWorkspace({ files });
    for (const [uri, text] of Object.entries(files)) await client.open(uri, text);
    const moves = [move, { oldUri: french, newUri: 'file:///roles/fr/ward.fr.role.json' }];
    await renamed(client);
    assert.equal(await willRename(client, ...moves), null);

    await client.change(nurse, after[ward] ?? '');
    await client.change(french, after['file:///roles/fr/ward.fr.role.json'] ?? '');
    await client.change(cook, after[cook] ?? '');
    assert.equal(await willRename(client, ...moves), null);
    assert.deepEqual(warnings(client), []);
  });

  it('asks again once the rename has come to nothing', async () => {
    const client = await startWorkspace({ files });
    await client.open(nurse, files[nurse] ?? '');
    await renamed(client);
    await client.change(nurse, `${files[nurse]}# not renamed\n`);
    assert.ok(await willRename(client, move));
  });

  it('sees what a client wrote to the disk itself', async () => {
    const client = await startWorkspace({ files });
    client.files.set(nurse, after[ward] ?? '');
    assert.equal(await willRename(client, move), null);
  });
});

describe('rolespec/filesRenamed', () => {
  const back = { files: [{ oldUri: ward, newUri: nurse }] };
  const { [ward]: text = '', ...others } = after;

  it('takes ids, references and the names of translations back, once a file has its old name again', async () => {
    const client = await startWorkspace({ files: after });
    client.files.delete(ward);
    client.files.set(nurse, text);
    const edit = await client.request<WorkspaceEdit | null>(filesRenamedRequest, back);
    assert.deepEqual(applied({ ...others, [nurse]: text }, edit ?? {}), files);
  });

  it('goes by the text in the editor, also while the old name seems to be open', async () => {
    const client = await startWorkspace({ files: after });
    await client.open(ward, text);
    client.files.delete(ward);
    client.files.set(nurse, text);
    await client.open(nurse, `# Not saved.\n${text}`);
    const edit = await client.request<WorkspaceEdit | null>(filesRenamedRequest, back);
    const unsaved = applied({ ...others, [nurse]: `# Not saved.\n${text}` }, edit ?? {});
    assert.deepEqual(unsaved, { ...files, [nurse]: `# Not saved.\n${files[nurse]}` });
  });

  it('leaves an id alone that is not the one of the name before', async () => {
    const client = await startWorkspace({ files });
    client.files.delete(nurse);
    client.files.set('file:///roles/ward-2.role.yaml', files[nurse] ?? '');
    const moved = { files: [{ oldUri: nurse, newUri: 'file:///roles/ward-2.role.yaml' }] };
    await client.notify('workspace/didRenameFiles', moved);
    const wrong = { files: [{ oldUri: 'file:///roles/ward-2.role.yaml', newUri: 'file:///roles/ward.role.yaml' }] };
    assert.equal(await client.request(filesRenamedRequest, wrong), null);
    assert.deepEqual(warnings(client), []);
  });
});

describe('workspace/didRenameFiles', () => {
  it('makes the index follow at once', async () => {
    const client = await startWorkspace({ files });
    const moved = 'file:///roles/people/nurse.role.yaml';
    client.files.set(moved, files[nurse] ?? '');
    client.files.delete(nurse);
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: nurse, newUri: moved }] });
    const { [nurse]: text = '', ...others } = files;
    assert.ok(
      Object.hasOwn(
        applied({ ...others, [moved]: text }, await renamed(client)),
        'file:///roles/people/ward.role.yaml',
      ),
    );
  });

  it('follows folders as well', async () => {
    const client = await startWorkspace({ files });
    const moved = 'file:///roles/translations/nurse.fr.role.json';
    client.files.set(moved, files[french] ?? '');
    client.files.delete(french);
    const folders = { oldUri: 'file:///roles/fr', newUri: 'file:///roles/translations' };
    await client.notify('workspace/didRenameFiles', { files: [folders] });
    const { [french]: text = '', ...others } = files;
    const edit = await renamed(client);
    assert.ok(
      Object.hasOwn(applied({ ...others, [moved]: text }, edit), 'file:///roles/translations/ward.fr.role.json'),
    );
  });
});

function renamed(client: TestClient, at: object = reference, newName = 'ward'): Promise<WorkspaceEdit> {
  return client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName });
}

function willRename(
  client: TestClient,
  ...files: readonly { readonly oldUri: string; readonly newUri: string }[]
): Promise<WorkspaceEdit | null> {
  return client.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
}

function warnings(client: TestClient): readonly string[] {
  return client.heard
    .filter(({ method }) => method === 'window/showMessage')
    .map(({ params }) => (params as ShowMessageParams).message);
}

/** The texts by URI after the edit, made in its order. */
function applied(
  before: Readonly<Record<string, string>>,
  { changes = {}, documentChanges = [] }: WorkspaceEdit,
): Readonly<Record<string, string>> {
  const texts = new Map(Object.entries(before));
  const edited = (uri: string, edits: Parameters<typeof TextDocument.applyEdits>[1]): void => {
    const text = texts.get(uri);
    assert.ok(text !== undefined, uri);
    texts.set(uri, TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits));
  };
  for (const [uri, edits] of Object.entries(changes)) edited(uri, edits);
  for (const change of documentChanges) {
    if ('textDocument' in change) {
      edited(change.textDocument.uri, change.edits as Parameters<typeof TextDocument.applyEdits>[1]);
    } else {
      assert.equal(change.kind, 'rename');
      const text = texts.get(change.oldUri);
      assert.ok(text !== undefined && !texts.has(change.newUri), change.oldUri);
      texts.delete(change.oldUri);
      texts.set(change.newUri, text);
    }
  }
  return Object.fromEntries(texts);
}

function refused(message: string): (error: ResponseError) => boolean {
  return (error) => {
    assert.equal(error.message, message);
    assert.equal(error.code, -32803);
    return true;
  };
}
