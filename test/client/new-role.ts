import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, extension, hasCode, hasNoError, textReached, uriOf } from './workspace.ts';

describe('New Role', () => {
  const { showInputBox, showQuickPick } = vscode.window;

  before(extension);
  afterEach(async () => {
    Object.assign(vscode.window, { showInputBox, showQuickPick });
    await closeAll();
    await vscode.workspace.fs.delete(uriOf('roles'), { recursive: true });
  });

  it('asks for title, language and id, and opens the file at its first empty place', async () => {
    await vscode.workspace.fs.createDirectory(uriOf('roles'));
    const refused: boolean[] = [];
    const answers = ['Responsable de la relation client', undefined];
    Object.assign(vscode.window, {
      showInputBox: async ({ value = '', validateInput }: vscode.InputBoxOptions) => {
        const answer = answers.shift() ?? value;
        for (const wrong of [' ', answer]) refused.push(Boolean(await validateInput?.(wrong)));
        return answer;
      },
      showQuickPick: async (items: readonly vscode.QuickPickItem[]) => items.find(({ label }) => label === 'Français'),
    });
    await vscode.commands.executeCommand('rolespec.newRole', uriOf('roles'));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path, uriOf('roles/responsable-de-la-relation-client.role.yaml').path);
    assert.match(editor.document.getText(), /^id: responsable-de-la-relation-client\nlang: fr\n/);
    const { line, character } = editor.selection.active;
    assert.equal(editor.document.lineAt(line).text.slice(0, character), 'summary: "');
    assert.deepEqual(refused, [true, false, true, false]);
    const found = await diagnosticsOf(editor.document.uri, hasCode('empty-section'));
    assert.ok(hasNoError(found));
  });
});

describe('A text pasted into an empty file', () => {
  const { showInformationMessage } = vscode.window;

  before(extension);
  afterEach(async () => {
    Object.assign(vscode.window, { showInformationMessage });
    await closeAll();
  });

  it('becomes a role, after a question', async () => {
    Object.assign(vscode.window, { showInformationMessage: async (_: string, yes: string) => yes });
    const document = await vscode.workspace.openTextDocument({ language: 'rolespec', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    const reached = textReached(document, 'id: cook\nlang: en\ntitle: Cook\n\n# Skills\n#\n# Taste\nskills: {}\n');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Cook\n\nSkills\n\nTaste\n'));
    await reached;
  });
});
