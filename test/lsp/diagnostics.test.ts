import assert from 'node:assert/strict';
import type { FullDocumentDiagnosticReport, PublishDiagnosticsParams, WorkspaceEdit } from 'vscode-languageserver';
import type { ReadFileResult } from '../../server/src/lsp/protocol.ts';
import { fullCapabilities, startMemoryServer, startWorkspace } from './memory-server.ts';
import { inShort } from './test-client.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const good = 'id: nurse\nlang: en\ntitle: Nurse\n';
const bad = 'id: nurse\nlang: en\n';
const settings = 'file:///roles/rolespec.config.yaml';

describe('textDocument/diagnostic', () => {
  it('tells what is wrong in the text that is open', async () => {
    const client = await startWorkspace();
    await client.open(nurse, `${good}titel: Nurse\n`);
    assert.deepEqual(await client.diagnostics(nurse), ['unknown-field at 3:0']);
  });

  it('follows edits in UTF-16, several in one line, beside characters of two units', async () => {
    const client = await startWorkspace();
    await client.open(nurse, `${good}mission: 👩‍⚕️ cares\nx\n`);
    assert.notDeepEqual(await client.diagnostics(nurse), []);
    await client.change(nurse, ' wards', { start: { line: 3, character: 20 }, end: { line: 3, character: 20 } });
    await client.change(nurse, '', { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } });
    assert.deepEqual(await client.diagnostics(nurse), []);
    await client.change(nurse, 'lang: english', { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } });
    assert.deepEqual(await client.diagnostics(nurse), ['bad-form at 1:6']);
  });

  it('says when nothing has changed', async () => {
    const client = await startWorkspace();
    await client.open(nurse, bad);
    const { resultId } = await client.pull(nurse);
    assert.ok(resultId);
    assert.deepEqual(await client.pull(nurse, resultId), { kind: 'unchanged', resultId });
    await client.change(nurse, `${bad}# still no title\n`);
    assert.deepEqual(await client.pull(nurse, resultId), { kind: 'unchanged', resultId });
    await client.change(nurse, good);
    const { kind } = await client.pull(nurse, resultId);
    assert.equal(kind, 'full');
  });

  it('speaks the language of the editor', async () => {
    for (const [locale, expected] of Object.entries({ fr: /^"champ/, 'fr-CA': /^"champ/, de: /^"unknown field/ })) {
      const client = await startWorkspace({ locale });
      await client.open(nurse, `${good}titel: Nurse\n`);
      const report = (await client.pull(nurse)) as FullDocumentDiagnosticReport;
      assert.match(JSON.stringify(report.items[0]?.message), expected, locale);
    }
  });

  it('knows documents of any scheme', async () => {
    const client = await startWorkspace();
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/acme/roles/nurse.role.yaml']) {
      await client.open(uri, bad);
      assert.deepEqual(await client.diagnostics(uri), ['missing-field at 0:0']);
    }
  });

  it('has nothing to say about a document that is not known, or not ours', async () => {
    const client = await startWorkspace();
    await client.open('file:///roles/docker-compose.yaml', '{', 'yaml');
    assert.deepEqual(await client.pull('file:///roles/docker-compose.yaml'), { kind: 'full', items: [] });
    assert.deepEqual(await client.pull('file:///nowhere.role.yaml'), { kind: 'full', items: [] });
  });

  it('checks the settings themselves', async () => {
    const client = await startWorkspace();
    await client.open(settings, 'rules: {}\nignored: []\n');
    assert.deepEqual(await client.diagnostics(settings), ['unknown-field at 1:0']);
  });

  it('keeps to the settings, and to new ones at once', async () => {
    const client = await startWorkspace({ files: { [settings]: 'ignore: [nurse.role.yaml]\n' } });
    await client.open(nurse, bad);
    assert.deepEqual(await client.diagnostics(nurse), []);
    await client.open(settings, 'ignore: []\n');
    assert.deepEqual(await client.diagnostics(nurse), ['missing-field at 0:0']);
  });

  it('finds the settings above a file outside all folders', async () => {
    const client = await startWorkspace({
      files: { 'file:///elsewhere/rolespec.config.json': '{ "ignore": ["*"] }' },
    });
    const read = client.next('workspace/diagnostic/refresh');
    await client.open('file:///elsewhere/deep/nurse.role.yaml', bad);
    await read;
    assert.deepEqual(await client.diagnostics('file:///elsewhere/deep/nurse.role.yaml'), []);
  });

  it('points to the other place where there are two', async () => {
    const client = await startWorkspace();
    await client.open(nurse, `${good}title: Nurse\n`);
    const report = (await client.pull(nurse)) as FullDocumentDiagnosticReport;
    assert.deepEqual(
      report.items.map(({ code, relatedInformation }) => [code, relatedInformation?.[0]?.location]),
      [['duplicate-key', { uri: nurse, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } } }]],
    );
  });

  it('leaves alone a document that an earlier server died of, until it is edited', async () => {
    const initializationOptions = { skip: [nurse] };
    const client = await startWorkspace({ initializationOptions });
    await client.open(nurse, good);
    assert.deepEqual(await client.diagnostics(nurse), ['unreadable-file at 0:0']);
    assert.equal(await client.request('rolespec/page', { textDocument: { uri: nurse } }), null);
    await client.change(nurse, bad);
    assert.deepEqual(await client.diagnostics(nurse), ['missing-field at 0:0']);
  });
});

describe('workspace/diagnostic', () => {
  it('tells about files that nobody has opened', async () => {
    const files = { [nurse]: bad, 'file:///roles/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n' };
    const client = await startWorkspace({ files });
    assert.deepEqual(await client.workspaceDiagnostics(), { [nurse]: ['missing-field at 0:0'] });
  });

  it('tells about files that cannot be read', async () => {
    const client = await startWorkspace({ files: { [nurse]: 'not-utf-8' } });
    assert.deepEqual(await client.workspaceDiagnostics(), { [nurse]: ['unreadable-file at 0:0'] });
  });

  it('waits until there is something new, and tells only that', async () => {
    const client = await startWorkspace({ files: { [nurse]: bad } });
    const { items } = await client.request<{ items: { uri: string; resultId: string }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const news = client.workspaceDiagnostics(known);
    client.files.set('file:///roles/cook.role.yaml', 'id: cook\n');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///roles/cook.role.yaml', type: 1 }],
    });
    assert.deepEqual(Object.keys(await news), ['file:///roles/cook.role.yaml']);
  });

  it('tells of a file that has nothing wrong any more, where an answer about it alone said otherwise', async () => {
    const client = await startWorkspace({ files: { [nurse]: good } });
    await client.open(nurse, bad);
    assert.deepEqual(await client.diagnostics(nurse), ['missing-field at 0:0']);
    await client.close(nurse);
    assert.deepEqual(await client.workspaceDiagnostics(), { [nurse]: [] });
  });

  it('clears what it said about a file that is gone, also with its whole folder', async () => {
    const uri = 'file:///roles/wards/nurse.role.yaml';
    const client = await startWorkspace({ files: { [uri]: bad } });
    const [report] = Object.keys(await client.workspaceDiagnostics());
    assert.equal(report, uri);
    const gone = client.workspaceDiagnostics([{ uri, value: '1' }]);
    client.files.clear();
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///roles/wards', type: 3 }] });
    assert.deepEqual(await gone, { [uri]: [] });
  });

  it('tells of the files in a folder that another program moved here, of which nobody tells', async () => {
    const client = await startWorkspace({ files: { [nurse]: bad } });
    await client.workspaceDiagnostics();
    const [ward, cook] = ['file:///roles/wards/a/ward.role.yaml', 'file:///roles/wards/cook.role.yaml'];
    const hidden = 'file:///roles/.git/x/ward.role.yaml';
    for (const uri of [ward, cook, hidden]) client.files.set(uri, 'id: x-y\nlang: en\ntitle: X\nmision: x\n');
    const came = ['roles/notes.txt', 'roles/.git/x', 'roles/wards/a', 'roles/wards/', 'elsewhere'];
    const read = client.next('rolespec/changed');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: came.map((path) => ({ uri: `file:///${path}`, type: 1 })),
    });
    await read;
    const findings = await Promise.all([ward, cook, hidden].map((uri) => client.diagnostics(uri)));
    assert.deepEqual(
      findings.map((told) => told.includes('unknown-field at 3:0')),
      [true, true, false],
    );
  });

  it('answers the one before when it is asked again, and all when it is called off or the server ends', async () => {
    const client = await startWorkspace();
    const first = client.workspaceDiagnostics();
    const second = client.workspaceDiagnostics();
    assert.deepEqual(await first, {});
    await client.request('shutdown');
    assert.deepEqual(await second, {});
  });
});

describe('workspace/diagnostic, answered in parts', () => {
  const part = 'part-1';

  it('lasts, and tells each piece of news when there is one', async () => {
    const client = await startWorkspace({ files: { [nurse]: bad } });
    const first = client.nextPart(part);
    const answer = client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: part });
    assert.deepEqual(await first, { [nurse]: ['missing-field at 0:0'] });
    const cleared = client.nextPart(part);
    client.files.set(nurse, good);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: nurse, type: 2 }] });
    assert.deepEqual(await cleared, { [nurse]: [] });
    const gone = client.nextPart(part);
    client.files.set('file:///roles/cook.role.yaml', 'id: cook\n');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///roles/cook.role.yaml', type: 1 }],
    });
    assert.deepEqual(Object.keys(await gone), ['file:///roles/cook.role.yaml']);
    await client.request('shutdown');
    assert.deepEqual(await answer, { items: [] });
  });

  for (const method of ['textDocument/codeAction', 'rolespec/pageDetails'])
    it(`tells news also where ${method} needs them first`, async () => {
      const client = await startWorkspace({ files: { [nurse]: bad } });
      const first = client.nextPart(part);
      await client.open(nurse, bad);
      void client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: part });
      assert.deepEqual(await first, { [nurse]: ['missing-field at 0:0'] });
      const mended = client.nextPart(part);
      await client.change(nurse, good);
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      await client.request(method, { textDocument: { uri: nurse }, range, context: { diagnostics: [] } });
      assert.deepEqual(await mended, { [nurse]: [] });
    });

  it('tells all of a file again that was asked about alone, or is closed', async () => {
    const client = await startWorkspace({ files: { [nurse]: good } });
    const first = client.nextPart(part);
    void client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: part });
    await client.open(nurse, bad);
    assert.deepEqual(await first, { [nurse]: ['missing-field at 0:0'] });
    const mended = client.nextPart(part);
    await client.change(nurse, good);
    assert.deepEqual(await mended, { [nurse]: [] });
    for (const tell of [() => client.pull(nurse), () => client.close(nurse), () => client.pull(nurse)]) {
      const again = client.nextPart(part);
      await tell();
      assert.deepEqual(await again, { [nurse]: [] });
    }
  });

  it('tells of open files only, where the user wants no others, and of all again', async () => {
    const initializationOptions = { notifications: true, openFilesOnly: true };
    const cook = 'file:///roles/cook.role.yaml';
    const client = await startWorkspace({ files: { [nurse]: bad, [cook]: 'id: cook\n' }, initializationOptions });
    const [scope, first] = [
      (value: string) => ({ settings: { rolespec: { diagnostics: { scope: value } } } }),
      client.nextPart(part),
    ];
    await client.open(nurse, bad);
    void client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: part });
    assert.deepEqual(Object.keys(await first), [nurse]);
    const others = client.nextPart(part);
    await client.notify('workspace/didChangeConfiguration', scope('workspace'));
    assert.deepEqual(Object.keys(await others), [cook]);
    const cleared = client.nextPart(part);
    await client.notify('workspace/didChangeConfiguration', scope('openFiles'));
    assert.deepEqual(await cleared, { [cook]: [] });
  });
});

describe('what other files say', () => {
  const cook = 'file:///roles/cook.role.yaml';
  const reports = (to: string) => `id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ role: ${to} }] }\n`;
  const unresolved = ['unresolved-role-ref at 3:28'];

  it('follows each edit of them', async () => {
    const client = await startWorkspace({ files: { [nurse]: reports('cook') } });
    await client.open(cook, 'id: cook\nlang: en\ntitle: Cook\n');
    await client.open(nurse, reports('cook'));
    assert.deepEqual(await client.diagnostics(nurse), []);
    await client.change(cook, 'id: chef\nlang: en\ntitle: Cook\n');
    assert.deepEqual(await client.diagnostics(nurse), unresolved);
    await client.change(cook, 'id: cook\nlang: en\ntitle: Chef\n');
    assert.deepEqual(await client.diagnostics(nurse), []);
    await client.close(cook);
    const settled = client.next('rolespec/changed');
    await settled;
    assert.deepEqual(await client.diagnostics(nurse), unresolved);
  });

  it('is not said before all of them are read', async () => {
    const files = { [nurse]: reports('cook'), [cook]: 'id: cook\nlang: en\ntitle: Cook\n' };
    let makeReady = (): void => {};
    const ready = new Promise<void>((resolve) => (makeReady = resolve));
    const client = startMemoryServer(new Map(Object.entries(files)), ready);
    const settled = client.next('rolespec/changed');
    await client.initialize({
      capabilities: fullCapabilities,
      workspaceFolders: [{ uri: 'file:///roles', name: 'roles' }],
      initializationOptions: { notifications: true },
    });
    await client.open(nurse, reports('nobody'));
    assert.deepEqual(await client.diagnostics(nurse), []);
    makeReady();
    await settled;
    assert.deepEqual(await client.diagnostics(nurse), unresolved);
  });

  it('is not said of another version of a file, shown beside it', async () => {
    const client = await startWorkspace({ files: { [cook]: 'id: cook\nlang: en\ntitle: Cook\n' } });
    await client.open('git:/roles/cook.role.yaml?HEAD', 'id: cook\nlang: en\n');
    assert.deepEqual(await client.diagnostics('git:/roles/cook.role.yaml?HEAD'), ['missing-field at 0:0']);
    assert.deepEqual(await client.diagnostics(cook), []);
  });

  it('is right after a burst of a thousand changes on disk', async () => {
    const uris = Array.from({ length: 1000 }, (_, number) => `file:///roles/r${number}.role.yaml`);
    const role = (number: number, to: number) =>
      `id: r${number}\nlang: en\ntitle: Role ${number}\nteam: { collaboratesWith: [{ role: r${to} }] }\n`;
    const client = await startWorkspace({
      files: Object.fromEntries(uris.map((uri, n) => [uri, role(n, (n + 1) % 1000)])),
    });
    const answers = client.parts(part);
    void client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: part });
    const settled = client.next('rolespec/changed');
    for (const [number, uri] of uris.entries()) client.files.set(uri, role(number, number < 500 ? number + 1 : 5000));
    for (const uri of uris) await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await settled;
    const counts = () => Object.values(answers()).filter((items) => items.length > 0).length;
    while (counts() !== 500) await client.next('$/progress');
    assert.equal(
      Object.keys(answers()).filter((uri) => Number(/r(\d+)/.exec(uri)?.[1]) < 500 && (answers()[uri]?.length ?? 0) > 0)
        .length,
      0,
    );
  });

  const part = 'part-2';
});

describe('files', () => {
  it('that are open win over the disk, and give way when they are closed', async () => {
    const client = await startWorkspace({ files: { [nurse]: good } });
    await client.open(nurse, bad);
    const changes = [{ uri: nurse, type: 2 }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await client.diagnostics(nurse), ['missing-field at 0:0']);
    const read = client.next('rolespec/changed');
    await client.close(nurse);
    await read;
    assert.deepEqual(await client.diagnostics(nurse), []);
  });

  it('that get another name are no longer open under the old one', async () => {
    const cook = 'file:///roles/cook.role.yaml';
    const client = await startWorkspace({ files: { [nurse]: bad } });
    await client.open(nurse, bad);
    client.files.delete(nurse);
    client.files.set(cook, bad.replace('nurse', 'cook'));
    const read = client.next('rolespec/changed');
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: nurse, newUri: cook }] });
    await read;
    assert.deepEqual(await client.workspaceDiagnostics(), { [cook]: ['missing-field at 0:0'] });
  });

  it('are one, however their address is spelled', async () => {
    const onDisk = 'file:///roles/n%40w/nurse.role.yaml';
    const inEditor = 'file:///roles/n@w/nurse.role.yaml';
    const client = await startWorkspace({ files: { [onDisk]: bad } });
    await client.open(inEditor, good);
    assert.deepEqual(await client.diagnostics(onDisk), []);
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: onDisk } });
    assert.deepEqual(symbols, await client.request('textDocument/documentSymbol', { textDocument: { uri: inEditor } }));
  });

  it('stay open under one spelling when they are closed under another', async () => {
    const other = nurse.replace('nurse', 'n%75rse');
    const client = await startWorkspace({ files: { [nurse]: bad } });
    const diagnostics = async () => [await client.diagnostics(nurse), await client.diagnostics(other)];
    await client.open(nurse, good);
    await client.open(other, bad);
    assert.deepEqual(await diagnostics(), [['missing-field at 0:0'], ['missing-field at 0:0']]);
    await client.close(other);
    assert.deepEqual(await diagnostics(), [[], []]);
    await client.change(nurse, '# x\n', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    const params = { textDocument: { uri: nurse }, position: { line: 1, character: 5 }, newName: 'cook' };
    const { documentChanges: [change] = [] } = (await client.request('textDocument/rename', params)) as WorkspaceEdit;
    assert.deepEqual(change && 'edits' in change && change.edits, [
      { range: { start: { line: 1, character: 4 }, end: { line: 1, character: 9 } }, newText: 'cook' },
    ]);
    const read = client.next('rolespec/changed');
    await client.close(nurse);
    await read;
    assert.deepEqual(await diagnostics(), [['missing-field at 0:0'], ['missing-field at 0:0']]);
  });

  it('come and go with their folders', async () => {
    const client = await startWorkspace({ files: { [nurse]: bad }, folders: [] });
    const uri = 'file:///roles';
    const added = client.next('rolespec/changed');
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri, name: 'x' }], removed: [] } });
    await added;
    assert.deepEqual(await client.diagnostics(nurse), ['missing-field at 0:0']);
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri, name: 'x' }] } });
    assert.deepEqual(await client.diagnostics(nurse), []);
  });

  it('make the client look again when they change on disk', async () => {
    const client = await startWorkspace({ files: { [nurse]: good } });
    const refreshed = client.next('workspace/diagnostic/refresh');
    client.files.set(nurse, bad);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: nurse, type: 2 }] });
    await refreshed;
    assert.deepEqual(await client.diagnostics(nurse), ['missing-field at 0:0']);
  });

  it('are none of ours where nobody looks for them, also when they change', async () => {
    const uris = ['node_modules/acme', '.git', '../elsewhere'].map((name) => `file:///roles/${name}/x.role.yaml`);
    const files = { 'file:///elsewhere/x.role.yaml': bad };
    const client = await startWorkspace({ files });
    for (const uri of uris) client.files.set(uri, bad);
    client.files.set(nurse, bad);
    const changes = [...uris, 'file:///elsewhere/x.role.yaml', nurse].map((uri) => ({ uri, type: 1 }));
    const read = client.next('rolespec/changed');
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await read;
    assert.deepEqual(await client.workspaceDiagnostics(), { [nurse]: ['missing-field at 0:0'] });
  });

  it('are watched, and settings that may come above the folder', async () => {
    const client = await startWorkspace();
    const registrations = client.heard.filter(({ method }) => method === 'client/registerCapability');
    const [files, above, ...others] = registrations.map(({ params }) => JSON.stringify(params));
    assert.match(files ?? '', /\*\.role\.yaml.*rolespec\.config\.json/);
    assert.match(above ?? '', /"baseUri":"file:\/\/\/","pattern":"\{rolespec\.config\.yaml,/);
    assert.deepEqual(others, []);
  });

  it('that the server cannot reach are read through the client', async () => {
    const uri = 'vscode-vfs://github/acme/nurse.role.yaml';
    const client = await startWorkspace({ folders: [], initializationOptions: { notifications: true, files: true } });
    client.connection.onRequest('rolespec/findFiles', () => [uri]);
    client.connection.onRequest<ReadFileResult, never>(
      'rolespec/readFile',
      (params: { uri: string }): ReadFileResult => (params.uri === uri ? { text: bad } : { refused: 'missing' }),
    );
    const changed = client.next('rolespec/changed');
    const added = [{ uri: 'vscode-vfs://github/acme', name: 'acme' }];
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    await changed;
    assert.deepEqual(await client.diagnostics(uri), ['missing-field at 0:0']);
  });
});

describe('a client that cannot ask for diagnostics', () => {
  const { diagnostic: _, ...textDocument } = fullCapabilities.textDocument ?? {};
  const capabilities = { ...fullCapabilities, textDocument };

  it('is sent them, for open files and for others, and again when they change', async () => {
    const cook = 'file:///roles/cook.role.yaml';
    const client = await startWorkspace({ files: { [cook]: 'id: cook\n' }, capabilities });
    const [first, other] = [published(nurse), published(cook)];
    await client.open(nurse, bad);
    assert.deepEqual(inShort((await first).diagnostics), ['missing-field at 0:0']);
    assert.equal((await first).version, 1);
    assert.deepEqual(inShort((await other).diagnostics), ['missing-field at 0:0', 'missing-field at 0:0']);
    const mended = published(nurse);
    await client.change(nurse, good);
    assert.deepEqual((await mended).diagnostics, []);

    function published(uri: string) {
      return client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (params) => params.uri === uri);
    }
  });

  it('is told that a file is gone', async () => {
    const client = await startWorkspace({ files: { [nurse]: bad }, capabilities });
    const seen = client.next('textDocument/publishDiagnostics');
    await client.open('file:///roles/x.role.yaml', 'id: x\nlang: en\ntitle: X\n');
    await seen;
    const cleared = client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }) => uri === nurse && diagnostics.length === 0,
    );
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: nurse, type: 3 }] });
    await cleared;
  });
});
