import assert from 'node:assert/strict';
import { CancellationTokenSource, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { fullCapabilities, startWorkspace } from './memory-server.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const start = 'id: nurse\nlang: en\ntitle: \n';

describe('500 edits in a row', () => {
  it('are followed by one check of the last text, where diagnostics are sent', async () => {
    const { diagnostic: _, ...textDocument } = fullCapabilities.textDocument ?? {};
    const client = await startWorkspace({ capabilities: { ...fullCapabilities, textDocument } });
    await client.open(nurse, start);
    await client.next('textDocument/publishDiagnostics');
    const before = published(client.heard).length;
    const last = client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ version }) => version === 501,
    );
    for (let count = 0; count < 499; count++) await type(client, count);
    await client.change(nurse, '# done\nunknown: 1\n', {
      start: { line: 3, character: 0 },
      end: { line: 3, character: 0 },
    });
    const { diagnostics } = await last;
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['unknown-field'],
    );
    const count = published(client.heard).length - before;
    assert.ok(count <= 3, `published ${count} times`);
  });

  it('and 500 requests called off at once are all answered, and the text is right', async () => {
    const client = await startWorkspace();
    await client.open(nurse, start);
    const answers: Promise<unknown>[] = [];
    for (let count = 0; count < 500; count++) {
      await type(client, count);
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: nurse }, position: { line: 2, character: 7 } };
      const answer = client.connection.sendRequest('textDocument/completion', params, source.token);
      answers.push(
        answer.then(
          () => 'answered',
          (error: { code: number }) => error.code,
        ),
      );
      source.cancel();
    }
    const outcomes = new Set(await Promise.all(answers));
    assert.ok(
      [...outcomes].every((outcome) => outcome === 'answered' || outcome === -32800),
      [...outcomes].join(),
    );
    assert.deepEqual(await client.diagnostics(nurse), []);
    const page = await client.request<{ html: string }>('rolespec/page', { textDocument: { uri: nurse } });
    assert.match(page.html, /<h1[^>]*>n{100}</);
  });

  it('do not stop a question about all files from being called off', async () => {
    const client = await startWorkspace();
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [] };
    const waiting = client.connection.sendRequest('workspace/diagnostic', params, source.token);
    await client.open(nurse, `${start.trim()} Nurse\n`);
    await client.diagnostics(nurse);
    source.cancel();
    await assert.rejects(waiting, ({ code }: { code: number }) => code === -32800);
  });

  /** One letter more in the title, a new one after 200. */
  function type(client: Awaited<ReturnType<typeof startWorkspace>>, count: number): Promise<void> {
    const character = 7 + (count % 200);
    const place = { line: 2, character };
    const isFull = count > 0 && count % 200 === 0;
    return client.change(nurse, 'n', {
      start: isFull ? { line: 2, character: 7 } : place,
      end: isFull ? { line: 2, character: 207 } : place,
    });
  }

  function published(heard: readonly { readonly method: string }[]): readonly unknown[] {
    return heard.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  }
});
