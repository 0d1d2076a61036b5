import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startWorkspace, type MemoryServerOptions } from './memory-server.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const textDocument = { uri: nurse };

/** Opens the text without its `$0` and asks about that place. */
async function ask<Result>(
  method: string,
  text: string,
  options?: MemoryServerOptions,
  more?: object,
): Promise<Result> {
  const client = await startWorkspace(options);
  const offset = text.indexOf('$0');
  const plain = text.replace('$0', '');
  await client.open(nurse, plain);
  const position = TextDocument.create(nurse, 'rolespec', 1, plain).positionAt(offset);
  return client.request<Result>(method, { textDocument, position, ...more });
}

describe('textDocument/hover', () => {
  it('explains a field, in Markdown, at its place', async () => {
    const hover = await ask<Hover>('textDocument/hover', 'id: nurse\nsen$0iority: senior\n');
    assert.deepEqual(hover.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } });
    assert.match(JSON.stringify(hover.contents), /^\{"kind":"markdown","value":"\*\*/);
  });

  it('has nothing to say between words', async () => {
    assert.equal(await ask('textDocument/hover', 'id: nurse\n\n$0\n'), null);
  });

  it('sends plain text to a client that takes no Markdown', async () => {
    const hover = await ask<Hover>('textDocument/hover', '$0id: nurse\n', { capabilities: {} });
    assert.match(JSON.stringify(hover.contents), /"kind":"plaintext"/);
  });

  it('speaks French to a French reader', async () => {
    const text = 'sen$0iority: senior\n';
    const [english, french] = await Promise.all(
      ['en', 'fr'].map((locale) => ask('textDocument/hover', text, { locale })),
    );
    assert.notDeepEqual(english, french);
  });
});

describe('textDocument/completion', () => {
  it('offers fields that make a valid text when they are taken', async () => {
    const text = 'id: nurse\nlang: en\ntit$0\n';
    const items = await ask<CompletionItem[]>('textDocument/completion', text);
    const title = items.find(({ label }) => label === 'title');
    assert.ok(title);
    const { range, newText } = title.textEdit as TextEdit;
    assert.deepEqual(range, { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } });
    assert.match(newText, /^title: /);
  });

  it('offers the values of a list', async () => {
    const items = await ask<CompletionItem[]>('textDocument/completion', 'seniority: $0\n');
    assert.ok(items.some(({ label, kind }) => label === 'senior' && kind === 20));
  });

  it('offers an example to those who ask, not where the list opens by itself', async () => {
    const offered = async (context?: object) => {
      const items = await ask<CompletionItem[]>('textDocument/completion', 'title: $0\n', undefined, { context });
      return items.length;
    };
    assert.deepEqual([await offered(), await offered({ triggerKind: 1 })], [2, 2]);
    assert.equal(await offered({ triggerKind: 2, triggerCharacter: ' ' }), 0);
  });

  it('leaves choices to the list, in an editor that opens it at each stop', async () => {
    const [first] = await ask<CompletionItem[]>('textDocument/completion', '$0', {
      initializationOptions: { commands: true },
    });
    assert.ok(first);
    const { newText } = first.textEdit as TextEdit;
    assert.match(newText, /\nlang: \$2\n/);
  });

  it('sends no snippet to a client that takes none', async () => {
    for (const text of ['id: nurse\n$0', 'skills:\n  technical:\n    - $0\n']) {
      const items = await ask<CompletionItem[]>('textDocument/completion', text, { capabilities: {} });
      assert.ok(items.length > 0);
      for (const { insertTextFormat, textEdit } of items) {
        assert.equal(insertTextFormat, 1);
        assert.doesNotMatch((textEdit as TextEdit).newText, /\$\d|\$\{/);
      }
    }
  });
});

describe('textDocument/documentSymbol', () => {
  const text = 'id: nurse\nskills:\n  soft:\n    - { id: calm, label: Calm }\n';

  it('draws the text as a tree', async () => {
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', text);
    const last = symbols.at(-1);
    assert.deepEqual(last?.range, { start: { line: 1, character: 0 }, end: { line: 3, character: 31 } });
    assert.equal(last?.children?.[0]?.children?.length, 1);
    checkInside(symbols);
  });

  it('gives them in a row to a client that knows no tree', async () => {
    const symbols = await ask<SymbolInformation[]>('textDocument/documentSymbol', text, { capabilities: {} });
    assert.ok(symbols.length >= 4);
    assert.ok(symbols.every(({ location }) => location.uri === nurse));
    const last = symbols.at(-1);
    assert.ok(symbols.some(({ name }) => name === last?.containerName));
  });

  /** The protocol wants the selection inside the range, and no empty name. */
  function checkInside(symbols: readonly DocumentSymbol[]): void {
    for (const { name, range, selectionRange, children } of symbols) {
      assert.notEqual(name, '');
      assert.ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
      checkInside(children ?? []);
    }
  }
});

describe('textDocument/foldingRange', () => {
  const text = '# one\n# two\nid: nurse\nskills:\n  soft:\n    - id: calm\n      label: Calm\n';

  it('folds fields, items and comments', async () => {
    const ranges = await ask<FoldingRange[]>('textDocument/foldingRange', text);
    assert.deepEqual(
      ranges.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
      [
        [0, 1, 'comment'],
        [3, 6, undefined],
        [4, 6, undefined],
        [5, 6, undefined],
      ],
    );
  });

  it('says what stands for them where the client shows it', async () => {
    const capabilities = { textDocument: { foldingRange: { foldingRange: { collapsedText: true } } } };
    const ranges = await ask<FoldingRange[]>('textDocument/foldingRange', text, { capabilities, locale: 'fr' });
    assert.deepEqual(
      ranges.map(({ collapsedText }) => collapsedText),
      [undefined, 'Compétences', 'Savoir-être (1)', 'Calm'],
    );
  });

  it('keeps to what the client can do', async () => {
    const foldingRange = { lineFoldingOnly: true, rangeLimit: 2 };
    const capabilities = { textDocument: { foldingRange } };
    const ranges = await ask<FoldingRange[]>('textDocument/foldingRange', text, { capabilities });
    assert.equal(ranges.length, 2);
    assert.ok(ranges.every((range) => range.startCharacter === undefined));
  });
});

describe('textDocument/codeAction', () => {
  const text = 'id: nurse\nlang: en\ntitel: Nurse\n';
  const range = { start: { line: 2, character: 1 }, end: { line: 2, character: 1 } };

  async function actions(context: object, options?: MemoryServerOptions): Promise<CodeAction[]> {
    const client = await startWorkspace(options);
    await client.open(nurse, text);
    return client.request('textDocument/codeAction', { textDocument, range, context });
  }

  it('offers what mends the text', async () => {
    const [action] = await actions({ diagnostics: [] });
    const change = action?.edit?.documentChanges?.[0];
    assert.ok(change && 'edits' in change);
    assert.equal(change.textDocument.version, 1);
    const document = TextDocument.create(nurse, 'rolespec', 1, text);
    assert.equal(TextDocument.applyEdits(document, change.edits as TextEdit[]), 'id: nurse\nlang: en\ntitle: Nurse\n');
    assert.equal(action?.diagnostics?.[0]?.code, 'unknown-field');
  });

  it('is made for a client that knows no versions as well', async () => {
    const textDocument = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } };
    const [action] = await actions({ diagnostics: [] }, { capabilities: { textDocument } });
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [nurse]);
  });

  it('is asked for by kind', async () => {
    const refactored = await actions({ diagnostics: [], only: ['refactor'] });
    assert.ok(refactored.every((action) => JSON.stringify(action).includes('refactor.')));
    assert.ok((await actions({ diagnostics: [], only: ['quickfix'] })).length > 0);
  });
});

describe('rolespec/page', () => {
  const cook = 'file:///roles/cook.role.yaml';
  const files = {
    [nurse]: `id: nurse\nlang: en\ntitle: Nurse\nteam: { collaboratesWith: [{ role: cook }] }\n`,
    [cook]: 'id: cook\nlang: en\ntitle: Head <cook>\n',
  };

  it('is the page of the role, with the titles of the others', async () => {
    const client = await startWorkspace({ files });
    const page = await client.request<{ html: string }>('rolespec/page', { textDocument });
    assert.match(page.html, /^<!doctype html>[^]*<h1[^>]*>Nurse<[^]*<a href="cook\.html"[^>]*>Head &lt;cook>?/);
    assert.doesNotMatch(page.html, /<cook>/);
  });

  it('says whether the text could be read as a whole', async () => {
    const client = await startWorkspace({ files });
    await client.open(nurse, 'id: nurse\ntitle: Nurse\nlevel: [\n');
    const page = await client.request<{ html: string; syntaxProblems: number }>('rolespec/page', { textDocument });
    assert.equal(page.syntaxProblems, 1);
    assert.match(page.html, />Nurse</);
  });

  it('is none for settings', async () => {
    const uri = 'file:///roles/rolespec.config.yaml';
    const client = await startWorkspace({ files: { [uri]: 'ignore: []\n' } });
    assert.equal(await client.request('rolespec/page', { textDocument: { uri } }), null);
  });

  it('has links that lead to files', async () => {
    const client = await startWorkspace({ files });
    const locate = (href: string) => client.request('rolespec/locate', { textDocument, href });
    assert.deepEqual(await locate('cook.html'), { uri: cook });
    assert.deepEqual(await locate('./cook.html#skills'), { uri: cook });
    for (const href of ['gardener.html', '../cook.html', '/etc/passwd', 'cook.role.yaml', '']) {
      assert.equal(await locate(href), null, href);
    }
  });
});
