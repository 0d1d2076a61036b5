import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  CompletionItem,
  InlayHint,
  Location,
  Range,
  TypeHierarchyItem,
} from 'vscode-languageserver';
import { fullCapabilities, startMemoryServer } from './memory-server.ts';
import type { TestClient } from './test-client.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const head = 'file:///roles/head.role.yaml';
const cook = 'file:///roles/cook.role.json';

const files = {
  [nurse]:
    'id: nurse\nteam:\n  reportsTo:\n    - role: head\n    - { role: project, relation: functional }\nprogression: { evolvesTo: [{ role: head }] }\n',
  [head]: 'id: head\nlang: en\ntitle: Head of care\nfamily: Care\nteam: { manages: [{ role: cook }] }\n',
  [cook]: '{\n  "id": "cook",\n  "lang": "en",\n  "title": "Cook"\n}\n',
};
const own = { notifications: true, commands: true };

describe('the reporting line', () => {
  it('begins at the cursor and goes up and down', async () => {
    const client = await started();
    const [item] = await prepare('textDocument/prepareCallHierarchy', client, nurse, 3, 14);
    assert.deepEqual(item, {
      name: 'Head of care',
      detail: 'Care',
      kind: 5,
      uri: head,
      range: range(0, 0, 5, 0),
      selectionRange: range(0, 4, 0, 8),
      data: { id: 'head' },
    });
    const down = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    assert.deepEqual(
      down.map(({ to: { name, uri }, fromRanges }) => [name, uri, fromRanges]),
      [
        // What the file of the superior says stands there; what only the other says, at its id.
        ['Cook', cook, [range(4, 26, 4, 30)]],
        ['nurse', nurse, [range(0, 4, 0, 8)]],
      ],
    );
    const up = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: down[1]?.to });
    assert.deepEqual(
      up.map(({ from: { name, uri, detail }, fromRanges }) => [name, uri, detail, fromRanges]),
      [
        ['Head of care', head, 'Care', [range(0, 4, 0, 8)]],
        ['project', nurse, 'functional · no role file', [range(4, 14, 4, 21)]],
      ],
    );
  });

  it('is told in French to a French reader', async () => {
    const client = await started('fr');
    const [item] = await prepare('textDocument/prepareCallHierarchy', client, nurse, 0, 0);
    const [, project] = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.equal(project?.from.detail, 'lien fonctionnel · sans fiche');
  });

  it('follows what is typed, and ends where a file goes', async () => {
    const client = await started();
    const [item] = await prepare('textDocument/prepareCallHierarchy', client, head, 0, 0);
    await client.open(nurse, 'id: nurse\n');
    const ask = () => client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    assert.deepEqual(
      (await ask()).map(({ to }) => to.name),
      ['Cook'],
    );
    const gone = client.next('rolespec/changed');
    client.files.delete(head);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: head, type: 3 }] });
    await gone;
    assert.deepEqual(await ask(), []);
  });

  it('begins nowhere in settings and in files that are not known', async () => {
    const client = await started();
    await client.open('file:///roles/rolespec.config.yaml', 'rules: {}\n');
    for (const uri of ['file:///roles/rolespec.config.yaml', 'file:///roles/none.role.yaml']) {
      for (const method of ['textDocument/prepareCallHierarchy', 'textDocument/prepareTypeHierarchy'])
        assert.equal(
          await client.request(method, { textDocument: { uri }, position: { line: 0, character: 0 } }),
          null,
        );
    }
  });

  for (const item of [
    undefined,
    {},
    { uri: head, selectionRange: range(0, 0, 0, 0), data: {} },
    { data: { id: 'head' } },
  ]) {
    it(`takes no item like ${JSON.stringify(item)}`, async () => {
      const client = await started();
      for (const method of ['callHierarchy/incomingCalls', 'typeHierarchy/subtypes'])
        await assert.rejects(client.request(method, { item }), { code: -32602 });
    });
  }
});

describe('career paths', () => {
  it('lead up and down', async () => {
    const client = await started();
    const [item] = await prepare('textDocument/prepareTypeHierarchy', client, head, 0, 5);
    assert.equal(item?.name, 'Head of care');
    const below = await client.request<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item });
    assert.deepEqual(
      below.map(({ name, uri }) => [name, uri]),
      [['nurse', nurse]],
    );
    const above = await client.request<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: below[0] });
    assert.deepEqual(above, [item]);
  });
});

describe('code lenses', () => {
  it('open what they have counted', async () => {
    const client = await started();
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: head } });
    assert.deepEqual(
      lenses.map(({ range, command }) => [range, command]),
      [
        [range(0, 4, 0, 8), undefined],
        [range(0, 4, 0, 8), undefined],
        [range(0, 4, 0, 8), undefined],
      ],
    );
    const resolved = await Promise.all(lenses.map((lens) => client.request<CodeLens>('codeLens/resolve', lens)));
    const position = { line: 0, character: 4 };
    const places: readonly (readonly Location[])[] = [
      [
        { uri: cook, range: range(1, 8, 1, 14) },
        { uri: nurse, range: range(0, 4, 0, 9) },
      ],
      [
        { uri: nurse, range: range(3, 12, 3, 16) },
        { uri: nurse, range: range(5, 35, 5, 39) },
      ],
    ];
    assert.deepEqual(
      resolved.map(({ command }) => command),
      [
        { title: '2 roles report here', command: 'rolespec.showReferences', arguments: [head, position, places[0]] },
        { title: '1 role refers to it', command: 'rolespec.showReferences', arguments: [head, position, places[1]] },
        // Only to be read.
        { title: '33% complete', command: '' },
      ],
    );
  });

  it('are told in French to a French reader', async () => {
    const client = await started('fr');
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: head } });
    const resolved = await Promise.all(lenses.map((lens) => client.request<CodeLens>('codeLens/resolve', lens)));
    assert.deepEqual(
      resolved.map(({ command }) => command?.title),
      ['2 rôles rattachés', '1 rôle y renvoie', 'complète à 33\u00a0%'],
    );
  });

  it('are offered only to a client that has their command', async () => {
    const [having, without] = await Promise.all(
      [own, { notifications: true }].map((initializationOptions) =>
        startMemoryServer().initialize({ initializationOptions }),
      ),
    );
    assert.deepEqual(having?.capabilities.codeLensProvider, { resolveProvider: true });
    assert.equal(without?.capabilities.codeLensProvider, undefined);
  });

  it('that are none are refused', async () => {
    const client = await started();
    for (const lens of [
      null,
      {},
      { range: range(0, 0, 0, 0), data: { uri: head, about: 'all', id: 'head', title: '' } },
    ])
      await assert.rejects(client.request('codeLens/resolve', lens), { code: -32602 });
  });
});

describe('inlay hints', () => {
  const ask = (client: TestClient, uri: string, lines: Range) =>
    client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: lines });

  it('tell the title behind an id, and the card of the role when asked', async () => {
    const client = await started();
    const [hint, ...others] = await ask(client, nurse, range(0, 0, 4, 0));
    assert.deepEqual(others, []);
    assert.deepEqual(hint, {
      position: { line: 3, character: 16 },
      label: 'Head of care',
      paddingLeft: true,
      data: { role: 'head' },
    });
    assert.deepEqual(await client.request('inlayHint/resolve', hint), {
      ...hint,
      tooltip: { kind: 'markdown', value: '**Head of care**\n\nTeam: Cook\n\nhead\\.role\\.yaml' },
    });
  });

  it('have no card where the role is gone or was never there', async () => {
    const client = await started();
    const [hint] = await ask(client, nurse, range(0, 0, 4, 0));
    for (const data of [{ role: 'gone' }, {}, undefined]) {
      const plain = { ...hint, data };
      assert.deepEqual(await client.request('inlayHint/resolve', plain), JSON.parse(JSON.stringify(plain)));
    }
  });
});

describe('completion of roles', () => {
  it('has the card of the role when asked, and leaves other items as they are', async () => {
    const client = await started();
    const text = 'id: nurse\nmeta:\n  supersededBy: ';
    await client.open(nurse, text);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: nurse },
      position: { line: 2, character: 16 },
    });
    assert.deepEqual(
      items.map(({ label, documentation }) => [label, documentation]),
      [
        ['cook', undefined],
        ['head', undefined],
      ],
    );
    const resolved = await client.request<CompletionItem>('completionItem/resolve', items[1]);
    const value = '**Head of care**\n\nTeam: Cook\n\nhead\\.role\\.yaml';
    assert.deepEqual(resolved, { ...items[1], documentation: { kind: 'markdown', value } });
    assert.deepEqual(await client.request('completionItem/resolve', { label: 'x' }), { label: 'x' });
  });
});

describe('what is shown beside the text', () => {
  it('is asked for again when another file changes what it says', async () => {
    const client = await started();
    await client.open('file:///roles/new.role.yaml', 'id: new\nlang: en\ntitle: New\n');
    await client.diagnostics('file:///roles/new.role.yaml');
    const refreshed = ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'].map((method) =>
      client.next(method),
    );
    await client.change('file:///roles/new.role.yaml', 'id: new\nlang: en\ntitle: Newer\n');
    await client.diagnostics('file:///roles/new.role.yaml');
    await Promise.all(refreshed);
  });
});

/** With all files read. */
async function started(locale = 'en'): Promise<TestClient> {
  const client = startMemoryServer(new Map(Object.entries(files)));
  const read = client.next('rolespec/changed');
  const folder = 'file:///roles';
  await client.initialize({
    capabilities: fullCapabilities,
    locale,
    workspaceFolders: [{ uri: folder, name: folder }],
    initializationOptions: own,
  });
  await read;
  return client;
}

async function prepare(
  method: string,
  client: TestClient,
  uri: string,
  line: number,
  character: number,
): Promise<readonly CallHierarchyItem[]> {
  return client.request(method, { textDocument: { uri }, position: { line, character } });
}

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number): Range {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}
