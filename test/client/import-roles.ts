import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, uriOf } from './workspace.ts';

const source = {
  code: '99-9901.00',
  title: 'Bubble Blowers',
  description: 'Blow bubbles.',
  tasks: [{ task: 'Blow.' }],
};

describe('Import Roles', () => {
  const { showOpenDialog } = vscode.window;

  before(extension);
  afterEach(async () => {
    Object.assign(vscode.window, { showOpenDialog });
    await closeAll();
    for (const name of ['imported', 'bubbles.json']) await vscode.workspace.fs.delete(uriOf(name), { recursive: true });
  });

  it('makes roles of a file, opens the first and tells what became of it, and again', async () => {
    await vscode.workspace.fs.createDirectory(uriOf('imported'));
    Object.assign(vscode.window, { showOpenDialog: async () => [uriOf('bubbles.json')] });
    const imported = async (content: object): Promise<string> => {
      await vscode.workspace.fs.writeFile(uriOf('bubbles.json'), new TextEncoder().encode(JSON.stringify(content)));
      await vscode.commands.executeCommand('rolespec.import', uriOf('imported'));
      const told = vscode.window.activeTextEditor?.document;
      assert.equal(told?.isUntitled || told?.isDirty, false);
      return told?.getText() ?? '';
    };
    assert.match(await imported(source), /^bubble-blowers\.role\.yaml: new\n/);
    const file = uriOf('imported/bubble-blowers.role.yaml');
    assert.ok(vscode.window.visibleTextEditors.some(({ document }) => document.uri.path === file.path));
    assert.match(await imported({ ...source, description: 'Blow.' }), /^bubble-blowers\.role\.yaml: updated\n/);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(text, /\nsummary: Blow\.\n/);
  });
});
