import assert from 'node:assert/strict';
import type { CompletionItem, SelectionRange, SemanticTokens } from 'vscode-languageserver';
import { fullCapabilities, startWorkspace } from './memory-server.ts';

const uri = 'file:///roles/nurse.role.yaml';
const textDocument = { uri };

describe('textDocument/selectionRange', () => {
  it('names the range around each range', async () => {
    const client = await startWorkspace();
    await client.open(uri, 'id: nurse\nlang: en\n');
    const positions = [{ line: 1, character: 7 }];
    const [first] = await client.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
    const ends: string[] = [];
    for (let range = first; range; range = range.parent)
      ends.push(`${range.range.start.line}:${range.range.start.character}`);
    assert.deepEqual(ends, ['1:6', '1:0', '0:0', '0:0']);
  });
});

describe('textDocument/semanticTokens', () => {
  const text = 'id: nurse\nlang: en\nteam: { reportsTo: [{ role: head }] }\n';

  it('tells all of a file, each by its way from the one before', async () => {
    const client = await startWorkspace();
    await client.open(uri, text);
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(data, [0, 4, 5, 0, 1, 1, 6, 2, 2, 0, 1, 28, 4, 0, 0]);
  });

  it('tells those of some lines', async () => {
    const client = await startWorkspace();
    await client.open(uri, text);
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    assert.deepEqual(data, [1, 6, 2, 2, 0]);
  });
});

describe('textDocument/completion', () => {
  const position = { line: 1, character: 13 };
  const text = 'locations:\n  - country: \n';

  it('says beside each item what it is, where the editor can show it', async () => {
    const completion = { completionItem: { labelDetailsSupport: true } };
    const capabilities = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, completion } };
    for (const able of [capabilities, { textDocument: {} }]) {
      const client = await startWorkspace({ capabilities: able, locale: 'fr' });
      await client.open(uri, text);
      const items = await client.request<CompletionItem[]>('textDocument/completion', { textDocument, position });
      const germany = items.find(({ label }) => label === 'DE');
      assert.equal(germany?.detail, 'Allemagne');
      assert.deepEqual(germany.labelDetails, able === capabilities ? { description: 'Allemagne' } : undefined);
    }
  });
});
