import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownComparison } from '../../client/src/comparison/comparisons.ts';
import { closeAll, extension, open, replace, uriOf } from './workspace.ts';

describe('comparisons', () => {
  const { showErrorMessage, showInformationMessage, showQuickPick, showSaveDialog } = vscode.window;
  const { getExtension } = vscode.extensions;

  before(extension);
  afterEach(async () => {
    Object.assign(vscode.window, { showErrorMessage, showInformationMessage, showQuickPick, showSaveDialog });
    Object.assign(vscode.extensions, { getExtension });
    await closeAll();
  });

  it('show a role beside the last commit, as it is in the editor', async () => {
    const editor = await open('webmaster.role.yaml');
    const text = editor.document.getText();
    const git = { getAPI: () => ({ getRepository: () => ({ show: async () => text }) }) };
    const gitExtension = { activate: async () => ({ enabled: true, ...git }) };
    Object.assign(vscode.extensions, {
      getExtension: (id: string) => (id === 'vscode.git' ? gitExtension : getExtension(id)),
    });
    await replace(editor, 'seniority: intermediate', 'seniority: senior');
    assert.deepEqual(await shownBy('rolespec.compareWithHead'), { title: 'Webmaster', changes: 1 });
    await tabShown('rolespec.compare');
  });

  it('say why there is no last commit', async () => {
    await open('webmaster.role.yaml');
    const said: string[] = [];
    Object.assign(vscode.extensions, {
      getExtension: (id: string) => (id === 'vscode.git' ? undefined : getExtension(id)),
    });
    Object.assign(vscode.window, { showInformationMessage: async (message: string) => void said.push(message) });
    await vscode.commands.executeCommand('rolespec.compareWithHead');
    Object.assign(vscode.extensions, { getExtension: () => ({ activate: async () => ({ enabled: false }) }) });
    await vscode.commands.executeCommand('rolespec.compareWithHead');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'rolespec' }));
    await vscode.commands.executeCommand('rolespec.compareWithHead');
    assert.deepEqual(said, [
      'The Git extension of VS Code is switched off or not installed.',
      'Git is switched off in the settings of VS Code.',
      'This role was never saved, so no commit has it.',
    ]);
  });

  it('say that the folder is not trusted, and lead to where it is', async () => {
    await open('webmaster.role.yaml');
    const { executeCommand } = vscode.commands;
    const [said, ran]: [string[], string[]] = [[], []];
    Object.assign(vscode.extensions, { getExtension: () => undefined });
    Object.assign(vscode.window, {
      showInformationMessage: async (...words: readonly string[]) => {
        said.push(...words);
        return words.at(-1);
      },
    });
    Object.defineProperty(vscode.workspace, 'isTrusted', { value: false, configurable: true });
    const managed = new Promise<void>((resolve) => {
      Object.assign(vscode.commands, { executeCommand: async (command: string) => resolve(void ran.push(command)) });
    });
    try {
      await executeCommand('rolespec.compareWithHead');
      await managed;
    } finally {
      Object.assign(vscode.commands, { executeCommand });
      Object.defineProperty(vscode.workspace, 'isTrusted', { value: true, configurable: true });
    }
    assert.deepEqual(said, [
      'This window is in Restricted Mode, and VS Code keeps Git off until you trust the folder.',
      'Manage Workspace Trust',
    ]);
    assert.deepEqual(ran, ['workbench.trust.manage']);
  });

  it('show two roles, and what a move from one to the other asks for', async () => {
    await open('webmaster.role.yaml');
    Object.assign(vscode.window, { showQuickPick: choose('Web Analyst') });
    assert.ok((await shownBy('rolespec.compareWith')).changes > 10);
    await open('webmaster.role.yaml');
    assert.equal((await shownBy('rolespec.compareCareer')).title, "From 'Webmaster' to 'Web Analyst'");
  });

  it('have a neighbour that exports all roles as a table', async () => {
    await open('webmaster.role.yaml');
    const target = uriOf('roles.csv');
    Object.assign(vscode.window, {
      showQuickPick: choose('A table, one row for each role'),
      showSaveDialog: async () => target,
      showInformationMessage: async () => undefined,
    });
    await vscode.commands.executeCommand('rolespec.export');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(text, /^specVersion,id,lang,title,[^]*\r\n1,webmaster,fr,Webmaster,/);
    await vscode.workspace.fs.delete(target);
  });

  it('have a neighbour that proposes a place near the last role for one that was never saved', async () => {
    const waiter = new TextEncoder().encode('id: waiter\nlang: en\ntitle: Waiter\n');
    await vscode.workspace.fs.writeFile(uriOf('kitchen/waiter.role.yaml'), waiter);
    await open('kitchen/waiter.role.yaml');
    const content = 'id: cook\nlang: en\ntitle: Cook\n';
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'rolespec', content }));
    const proposed: string[] = [];
    Object.assign(vscode.window, {
      showSaveDialog: async ({ defaultUri }: vscode.SaveDialogOptions) => void proposed.push(defaultUri?.path ?? ''),
    });
    await vscode.commands.executeCommand('rolespec.exportMarkdown');
    assert.deepEqual(proposed, [uriOf('kitchen/cook.md').path]);
    await closeAll();
    await vscode.workspace.fs.delete(uriOf('kitchen'), { recursive: true });
  });

  it('have a neighbour that says where it cannot write', async () => {
    await open('webmaster.role.yaml');
    const said: string[] = [];
    Object.assign(vscode.window, {
      showSaveDialog: async () => uriOf('webmaster.role.yaml/page.md'),
      showErrorMessage: async (message: string) => void said.push(message),
    });
    await vscode.commands.executeCommand('rolespec.exportMarkdown');
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^The file webmaster\.role\.yaml\/page\.md could not be written: [a-z, -]+\.$/);
  });
});

function choose(label: string): (items: readonly vscode.QuickPickItem[]) => Promise<vscode.QuickPickItem | undefined> {
  return async (items) => items.find((item) => item.label === label);
}

/** What the panel shows once the command has run. */
async function shownBy(command: string): Promise<ShownComparison> {
  const { onDidShowComparison } = await extension();
  const shown = new Promise<ShownComparison>((resolve) => {
    const listening = onDidShowComparison((comparison) => {
      listening.dispose();
      resolve(comparison);
    });
  });
  await vscode.commands.executeCommand(command);
  return shown;
}

/** Waits until a tab holds a webview of this type: VS Code tells of its tabs later than the panel is there. */
function tabShown(viewType: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const inputs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ input }) => input));
      if (!inputs.some((input) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType))) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
