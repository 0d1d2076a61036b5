import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  behind,
  closeAll,
  cursorReached,
  diagnosticsOf,
  extension,
  hasCode,
  hasNoError,
  open,
  replace,
  textReached,
  uriOf,
} from './workspace.ts';

const spec = 'directeur-e-commerce.role.yaml';

describe('in the editor', () => {
  before(extension);
  afterEach(closeAll);

  it('our files have our languages', async () => {
    assert.equal((await open(spec)).document.languageId, 'rolespec');
    assert.equal((await open('referenceur-web.role.json')).document.languageId, 'rolespec-json');
    assert.equal((await open('rolespec.config.yaml')).document.languageId, 'rolespec');
  });

  it('no letter of our languages is framed as suspicious, nor where a folder is not trusted', () => {
    for (const languageId of ['rolespec', 'rolespec-json', 'rolespec-report']) {
      const { ambiguousCharacters, invisibleCharacters, nonBasicASCII } =
        vscode.workspace.getConfiguration('editor', { languageId }).get<Record<string, unknown>>('unicodeHighlight') ??
        {};
      assert.deepEqual([ambiguousCharacters, invisibleCharacters, nonBasicASCII], [false, false, false], languageId);
    }
  });

  it('the commands are there', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['openPreviewToSide', 'restartServer', 'showLog'])
      assert.ok(commands.includes(`rolespec.${name}`));
  });

  it('a line that is broken is underlined, and no longer when it is mended', async () => {
    const editor = await open(spec);
    await replace(editor, 'seniority: director', 'seniority: directeur');
    const [found] = (await diagnosticsOf(editor.document.uri, hasCode('unknown-value'))).filter(
      ({ code }) => code === 'unknown-value',
    );
    assert.equal(found && editor.document.getText(found.range), 'directeur');
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(found?.source, 'rolespec');
    await replace(editor, 'seniority: directeur', 'seniority: director');
    await diagnosticsOf(editor.document.uri, hasNoError);
  });

  it('a text that is no YAML any more is told so, and comes back', async () => {
    const editor = await open(spec);
    await replace(editor, 'family: Vente en ligne', 'family: "Vente en ligne');
    await diagnosticsOf(editor.document.uri, hasCode('syntax-error'));
    await replace(editor, 'family: "Vente en ligne', 'family: Vente en ligne');
    await diagnosticsOf(editor.document.uri, hasNoError);
  });

  it('JSON is checked as JSON', async () => {
    const editor = await open('referenceur-web.role.json');
    await replace(editor, '"id"', 'id');
    await diagnosticsOf(editor.document.uri, hasCode('syntax-error'));
  });

  it('a text that was never saved is checked', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'rolespec',
      content: 'id: nurse\nlang: en\n',
    });
    await vscode.window.showTextDocument(document);
    await diagnosticsOf(document.uri, hasCode('missing-field'));
  });

  it('a file that nobody opens is checked as well, until it is gone', async () => {
    const uri = uriOf('brouillon.role.yaml');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('id: brouillon\nlang: fr\n'));
    await diagnosticsOf(uri, hasCode('missing-field'));
    await vscode.workspace.fs.delete(uri);
    await diagnosticsOf(uri, (diagnostics) => diagnostics.length === 0);
  });

  it('Enter begins the first item of a list, and the next one', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'rolespec', content: 'id: x\n' });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    const typed: readonly (readonly [text: string, becomes: string])[] = [
      ['continuousLearning:', 'id: x\ncontinuousLearning:'],
      ['\n', 'id: x\ncontinuousLearning:\n  - '],
      ['Hygiene', 'id: x\ncontinuousLearning:\n  - Hygiene'],
      ['\n', 'id: x\ncontinuousLearning:\n  - Hygiene\n  - '],
      ['\n', 'id: x\ncontinuousLearning:\n  - Hygiene\n'],
    ];
    for (const [text, becomes] of typed) {
      const reached = textReached(document, becomes);
      await vscode.commands.executeCommand('type', { text });
      await reached;
    }
    await cursorReached(editor, new vscode.Position(3, 0));
    // What is told of a text that is closed meanwhile would be left behind for the tests that follow.
    await diagnosticsOf(document.uri, hasCode('missing-field'));
  });

  it('the rule behind a finding is explained beside the text', async () => {
    await open(spec);
    await vscode.commands.executeCommand('rolespec.explain', 'placeholder-text');
    const uri = vscode.Uri.parse('rolespec-rule:/placeholder-text.md');
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /^# placeholder-text\n/);
    const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    assert.ok(
      labels.some((label) => label.includes('placeholder-text')),
      labels.join(', '),
    );
  });

  it('a field is completed', async () => {
    const editor = await open(spec);
    await replace(editor, 'seniority: director', 'senio');
    const item = await completed(editor, behind(editor, '\nsenio'), 'seniority');
    assert.match(textOf(item), /^seniority: /);
  });

  it('a value is completed, and fits', async () => {
    const editor = await open(spec);
    await replace(editor, 'seniority: director', 'seniority: man');
    await diagnosticsOf(editor.document.uri, hasCode('unknown-value'));
    const item = await completed(editor, behind(editor, 'seniority: man'), 'manager');
    assert.ok(item.documentation);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await replace(editor, 'seniority: man', `seniority: ${textOf(item)}`);
    await diagnosticsOf(editor.document.uri, hasNoError);
  });

  it('a field is explained', async () => {
    const editor = await open(spec);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      behind(editor, '\nsenio'),
    );
    assert.equal(hovers.length, 1);
    assert.equal(hovers[0]?.range && editor.document.getText(hovers[0].range), 'seniority');
  });

  it('the outline and the folds are those of the text', async () => {
    const { document } = await open(spec);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const last = symbols.at(-1);
    assert.ok(last && /^\w/.test(document.lineAt(last.range.start.line).text));
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(folds.length >= symbols.filter(({ range }) => !range.isSingleLine).length);
  });

  it('a fix mends what it is offered for', async () => {
    const editor = await open(spec);
    const { uri } = editor.document;
    await replace(editor, 'family: Vente', 'familly: Vente');
    const [found] = (await diagnosticsOf(uri, hasCode('unknown-field'))).filter(({ code }) => code === 'unknown-field');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      found?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const edit = actions[0]?.edit;
    assert.ok(edit);
    await vscode.workspace.applyEdit(edit);
    await diagnosticsOf(uri, hasNoError);
    assert.match(editor.document.getText(), /^family: Vente en ligne$/m);
  });

  async function completed(
    { document }: vscode.TextEditor,
    position: vscode.Position,
    label: string,
  ): Promise<vscode.CompletionItem> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const item = items.find((one) => (typeof one.label === 'string' ? one.label : one.label.label) === label);
    assert.ok(item, `'${label}' is not among the ${items.length} items`);
    return item;
  }

  function textOf({ insertText }: vscode.CompletionItem): string {
    return typeof insertText === 'string' ? insertText : (insertText?.value ?? '');
  }
});
