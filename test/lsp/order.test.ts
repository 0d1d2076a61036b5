import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { connectionOptions } from '../../server/src/lsp/connection-options.ts';
import { PageWatch } from '../../server/src/lsp/page-watch.ts';
import { Replies } from '../../server/src/lsp/replies.ts';
import { Traffic, turn } from '../../server/src/lsp/soon.ts';
import { fullCapabilities, startWorkspace } from './memory-server.ts';
import type { TestClient } from './test-client.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const start = 'id: nurse\nlang: en\ntitle: \n';

describe('diagnostics that are asked for', () => {
  it('wait for what is asked for behind them', async () => {
    const client = await startWorkspace({ capabilities: fullCapabilities });
    await client.open(nurse, start);
    await client.diagnostics(nurse);
    const answered: string[] = [];
    await client.change(nurse, 'N', { start: { line: 2, character: 7 }, end: { line: 2, character: 7 } });
    const ask = async (method: string) => {
      const position = { line: 2, character: 7 };
      await client.request(`textDocument/${method}`, { textDocument: { uri: nurse }, position });
      answered.push(method);
    };
    await Promise.all(['diagnostic', 'completion', 'hover', 'documentSymbol', 'foldingRange'].map(ask));
    assert.deepEqual(answered, ['completion', 'hover', 'documentSymbol', 'foldingRange', 'diagnostic']);
  });

  it('of many files are made one by one, and let others go between them', async () => {
    const client = await startWorkspace({ capabilities: fullCapabilities });
    const uris = Array.from({ length: 50 }, (_, n) => `file:///roles/role-${n}.role.yaml`);
    await client.open(nurse, start);
    for (const uri of uris) await client.open(uri, start);
    const answered: string[] = [];
    const ask = async (method: string, uri: string) => {
      await client.request(`textDocument/${method}`, { textDocument: { uri }, position: { line: 2, character: 2 } });
      answered.push(method);
    };
    const checks = uris.map((uri) => ask('diagnostic', uri));
    await checks[0];
    await ask('hover', nurse);
    await Promise.all(checks);
    assert.notEqual(answered.at(-1), 'hover');
  });

  it('are not made when they are called off meanwhile', async () => {
    const client = await startWorkspace({ capabilities: fullCapabilities });
    await client.open(nurse, start);
    await client.diagnostics(nurse);
    const checks = async () => (await client.request<{ alone: number }>('rolespec/work')).alone;
    const before = await checks();
    await client.change(nurse, 'N', { start: { line: 2, character: 7 }, end: { line: 2, character: 7 } });
    const source = new CancellationTokenSource();
    const asked = { textDocument: { uri: nurse } };
    const answer = client.connection.sendRequest('textDocument/diagnostic', asked, source.token);
    const hover = () => client.request('textDocument/hover', { ...asked, position: { line: 2, character: 2 } });
    // As long as there are more of them it waits, and when the first is answered it has been taken up.
    const beside = Array.from({ length: 500 }, hover);
    await beside[0];
    source.cancel();
    await assert.rejects(answer, ({ code }: { code: number }) => code === LSPErrorCodes.RequestCancelled);
    await Promise.all(beside);
    assert.equal(await checks(), before);
  });
});

describe('a reply on its way', () => {
  const message = { jsonrpc: '2.0', id: 1, method: 'textDocument/documentSymbol' };

  it('leaves before what can wait', async () => {
    const replies = new Replies();
    const traffic = new Traffic(new PageWatch(), replies);
    const leaving = new EventEmitter();
    void connectionOptions(replies).messageStrategy!.handleMessage(message, () => {
      replies.made(message.method);
      return once(leaving, 'end').then(() => undefined);
    });
    const order: string[] = [];
    const passed = traffic.passed().then(() => order.push('passed'));
    for (let turns = 0; turns < 10; turns += 1) await turn();
    order.push('left');
    leaving.emit('end');
    await passed;
    assert.deepEqual(order, ['left', 'passed']);
  });

  it('holds nothing up that comes before it is made', async () => {
    const replies = new Replies();
    const traffic = new Traffic(new PageWatch(), replies);
    const making = new EventEmitter();
    const done = connectionOptions(replies).messageStrategy!.handleMessage(message, () =>
      once(making, 'end').then(() => undefined),
    );
    await traffic.passed();
    making.emit('end');
    await done;
    await traffic.passed();
  });
});

describe('what can wait while somebody sees a page', () => {
  const textDocument = { uri: nurse };
  const place = { line: 2, character: 7 };
  const check = 'textDocument/diagnostic';
  const page = 'rolespec/page';
  const details = 'rolespec/pageDetails';
  /** So few that they are answered before anybody loses patience, and so many that what need not wait comes before the last. */
  const others = Array.from({ length: 6 }, () => 'textDocument/foldingRange');

  async function watched(): Promise<TestClient> {
    const client = await startWorkspace({ capabilities: fullCapabilities });
    await client.open(nurse, start);
    await client.diagnostics(nurse);
    await client.request(page, { textDocument });
    await client.request(details, { textDocument });
    return client;
  }

  /** After a key, the methods in the order of their answers; of each row, one is asked for when the one before is answered. */
  async function answered(client: TestClient, ...rows: readonly (readonly string[])[]): Promise<readonly string[]> {
    const order: string[] = [];
    await client.change(nurse, 'N', { start: place, end: place });
    const ask = async (methods: readonly string[]): Promise<void> => {
      for (const method of methods) {
        await client.request(method, { textDocument });
        order.push(method);
      }
    };
    await Promise.all(rows.map(ask));
    return order;
  }

  it('waits until what goes with the page is asked for', async () => {
    const client = await watched();
    const beside = [...others, page, details];
    assert.deepEqual(await answered(client, [check], beside), [...beside, check]);
    assert.equal((await answered(client, [check], [page, details, ...others])).at(-1), others[0]);
  });

  it('waits no longer for a page that nobody sees any more', async () => {
    const client = await watched();
    assert.equal((await answered(client, [check], others)).at(-1), check);
    assert.equal((await answered(client, [check], others)).at(-1), others[0]);
  });

  it('waits for no page that there is not', async () => {
    const client = await watched();
    const other = { textDocument: { uri: 'file:///roles/rolespec.config.yaml' } };
    await client.open(other.textDocument.uri, 'language: en\n');
    assert.equal(await client.request(page, other), null);
    const order: string[] = [];
    const ask = async (method: string): Promise<void> => {
      await client.request(method, other);
      order.push(method);
    };
    const checked = ask(check);
    for (const method of others) await ask(method);
    await checked;
    assert.equal(order.at(-1), others[0]);
  });
});
