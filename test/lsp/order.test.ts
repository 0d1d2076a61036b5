import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { fullCapabilities, startWorkspace } from './memory-server.ts';

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
