import assert from 'node:assert/strict';
import { handlers } from '../../server/src/lsp/handlers.ts';
import { notifications } from '../../server/src/lsp/notifications.ts';
import { startMemoryServer, startWorkspace } from './memory-server.ts';
import type { TestClient } from './test-client.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const textDocument = { uri: nurse };
const methods = handlers.map(({ method }) => method);

const garbage: readonly unknown[] = [
  undefined,
  null,
  {},
  [],
  { textDocument: null },
  { textDocument: { uri: 7 }, position: null },
  { textDocument, position: { line: 'a', character: {} }, range: 1, href: [], context: 'x' },
];

/** Takes no parameters, and any that come. */
const aboutNothing = 'rolespec/work';

describe('a request', () => {
  for (const method of methods.filter((name) => name !== aboutNothing)) {
    it(`${method} with senseless parameters is refused as such`, async () => {
      const client = await startWorkspace();
      const ofAnyDocument =
        /\/(?:page|pageDetails|roles|exportFormats)$/.test(method) ||
        /Symbol|folding|codeLens$|documentLink|Tokens\/full|\/formatting|\/diagnostic/.test(method);
      for (const params of ofAnyDocument ? garbage.slice(0, -1) : garbage) {
        assert.equal(await errorCode(client, method, params), -32602, JSON.stringify(params));
      }
      await isAlive(client);
    });
  }

  it('before initialize is refused, and initialize may follow', async () => {
    const client = startMemoryServer();
    for (const method of methods) assert.equal(await errorCode(client, method, { textDocument }), -32002);
    assert.equal(await errorCode(client, 'initialize', null), -32602);
    await client.initialize();
    await isAlive(client);
  });

  it('after shutdown is refused', async () => {
    const client = await startWorkspace();
    await client.request('shutdown');
    assert.equal(await errorCode(client, 'textDocument/hover', { textDocument }), -32600);
  });

  it('that nobody knows is refused', async () => {
    assert.equal(await errorCode(await startWorkspace(), 'textDocument/dance', {}), -32601);
  });

  it('about a document that nobody knows has an empty answer', async () => {
    const client = await startWorkspace();
    const ofNone = [
      'workspace/diagnostic',
      'rolespec/newRole',
      'rolespec/import',
      'rolespec/importVocabulary',
      'rolespec/exportFormats',
      aboutNothing,
    ];
    for (const uri of ['file:///nowhere.role.yaml', '', ':', 'file:///%', 'untitled:x']) {
      for (const method of methods.filter((name) => !ofNone.includes(name) && !name.endsWith('/resolve'))) {
        const answer = await client.request(method, anywhere(uri, 0, method));
        assert.ok(['null', '[]', '{"kind":"full","items":[]}'].includes(JSON.stringify(answer)), `${method} ${uri}`);
      }
    }
  });

  it('about a place outside the text is about its nearest place', async () => {
    const client = await startWorkspace();
    await client.open(nurse, 'id: nurse\r\nlang: en');
    for (const place of [-1, 1e9, 0.5, Number.MAX_SAFE_INTEGER]) {
      for (const method of methods.filter((name) => name !== 'workspace/diagnostic')) {
        // A refusal tells why, which is an answer.
        await client.request(method, anywhere(nurse, place, method)).catch((error: { code: number }) => {
          assert.equal(error.code, -32803, method);
        });
      }
    }
    await isAlive(client);
  });

  function anywhere(uri: string, place: number, method: string): object {
    const position = { line: place, character: place };
    const range = { start: position, end: position };
    return {
      folder: uri,
      textDocument: { uri },
      position,
      positions: [position],
      range,
      context: { diagnostics: [], includeDeclaration: true },
      query: 'x',
      href: 'x.html',
      section: 'tools',
      format: method === 'rolespec/export' ? 'html' : 'svg',
      newName: 'x',
      base: { text: 'id: x', name: 'x' },
      files: method === 'rolespec/importVocabulary' ? [uri] : [{ oldUri: uri, newUri: uri, name: 'x', base64: '' }],
      label: 'x',
      lang: 'en',
      item: { uri, selectionRange: range, data: { id: 'x' } },
      data: { uri, about: 'references', id: 'x', title: 'x', range, kind: 'quickfix' },
      title: 'x',
      code: 'x',
      view: 'reporting',
      root: 'x',
    };
  }
});

describe('a notification', () => {
  for (const { method } of notifications) {
    it(`${method} with senseless parameters changes nothing`, async () => {
      const client = await startWorkspace();
      for (const params of garbage) await client.notify(method, params);
      await isAlive(client);
    });
  }

  it('about a document that is not open changes nothing', async () => {
    const client = await startWorkspace();
    await client.change(nurse, 'id: nurse\n');
    await client.close(nurse);
    assert.deepEqual(await client.diagnostics(nurse), []);
    await isAlive(client);
  });

  it('that opens a document twice gives it the second text', async () => {
    const client = await startWorkspace();
    await client.open(nurse, 'id: nurse\n');
    await client.open(nurse, 'id: nurse\nlang: en\ntitle: Nurse\n');
    assert.deepEqual(await client.diagnostics(nurse), []);
  });

  it('of a change far outside the text is taken at its end', async () => {
    const client = await startWorkspace();
    await client.open(nurse, 'id: nurse\nlang: en\n');
    const end = { line: 1e9, character: 1e9 };
    await client.change(nurse, 'title: Nurse\n', { start: end, end });
    assert.deepEqual(await client.diagnostics(nurse), []);
  });
});

async function errorCode(client: TestClient, method: string, params: unknown): Promise<number | undefined> {
  return client.request(method, params).then(
    () => undefined,
    (error: { code: number }) => error.code,
  );
}

async function isAlive(client: TestClient): Promise<void> {
  await client.open('file:///roles/alive.role.yaml', 'id: alive\nlang: en\n');
  assert.deepEqual(await client.diagnostics('file:///roles/alive.role.yaml'), ['missing-field at 0:0']);
}
