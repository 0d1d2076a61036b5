import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, extension, hasCode, hasNoError, textReached, uriOf } from './workspace.ts';

describe('New Role', () => {
  const { showInputBox, showQuickPick, showSaveDialog, showWorkspaceFolderPick } = vscode.window;
  const folders = vscode.workspace.workspaceFolders;

  before(extension);
  afterEach(async () => {
    Object.assign(vscode.window, { showInputBox, showQuickPick, showSaveDialog, showWorkspaceFolderPick });
    Object.defineProperty(vscode.workspace, 'workspaceFolders', { value: folders, configurable: true });
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

  it('makes nothing where no folder is chosen, and asks where to where none is open', async () => {
    await vscode.workspace.fs.createDirectory(uriOf('roles'));
    const proposed: string[] = [];
    const target = uriOf('roles/testeur.role.yaml');
    Object.assign(vscode.window, {
      showInputBox: async ({ value = '' }: vscode.InputBoxOptions) => value || 'Testeur',
      showQuickPick: async (items: readonly vscode.QuickPickItem[]) => items[0],
      showWorkspaceFolderPick: async () => undefined,
      showSaveDialog: async ({ defaultUri }: vscode.SaveDialogOptions) => {
        proposed.push(defaultUri?.path.split('/').at(-1) ?? '');
        return target;
      },
    });
    const open = (value: unknown) =>
      Object.defineProperty(vscode.workspace, 'workspaceFolders', { value, configurable: true });
    open([...(folders ?? []), ...(folders ?? [])]);
    await vscode.commands.executeCommand('rolespec.newRole');
    assert.deepEqual(vscode.window.visibleTextEditors, []);
    open(undefined);
    await vscode.commands.executeCommand('rolespec.newRole');
    assert.deepEqual(proposed, ['testeur.role.yaml']);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, target.path);
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
