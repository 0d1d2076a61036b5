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
  const { showOpenDialog, showInformationMessage } = vscode.window;
  const columns = (): number => vscode.window.tabGroups.all.length;

  before(extension);
  beforeEach(async () => {
    await vscode.workspace.fs.createDirectory(uriOf('imported'));
    Object.assign(vscode.window, { showOpenDialog: async () => [uriOf('bubbles.json')] });
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showOpenDialog, showInformationMessage });
    await closeAll();
    for (const name of ['imported', 'bubbles.json']) await vscode.workspace.fs.delete(uriOf(name), { recursive: true });
  });

  async function imported(content: object): Promise<string> {
    await vscode.workspace.fs.writeFile(uriOf('bubbles.json'), new TextEncoder().encode(JSON.stringify(content)));
    await vscode.commands.executeCommand('rolespec.import', uriOf('imported'));
    const told = vscode.window.activeTextEditor?.document;
    assert.equal(told?.isUntitled || told?.isDirty, false);
    return told?.getText() ?? '';
  }

  it('makes roles of a file, opens the first and tells what became of it, and again', async () => {
    const file = uriOf('imported/bubble-blowers.role.yaml');
    assert.match(await imported(source), /^bubble-blowers\.role\.yaml: new\n/);
    assert.ok(vscode.window.visibleTextEditors.some(({ document }) => document.uri.path === file.path));
    assert.equal(columns(), 2);
    assert.match(await imported({ ...source, description: 'Blow.' }), /^bubble-blowers\.role\.yaml: updated\n/);
    await imported({ ...source, description: 'Blow.' });
    assert.equal(columns(), 2);
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'rolespec-report');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(text, /\nsummary: Blow\.\n/);
  });

  it('takes the folder of the file where an older text of it is looked at', async () => {
    const proposed: (string | undefined)[] = [];
    Object.assign(vscode.window, {
      showOpenDialog: async ({ defaultUri }: vscode.OpenDialogOptions) => void proposed.push(defaultUri?.toString()),
    });
    const older = vscode.workspace.registerTextDocumentContentProvider('rolespec-older', {
      provideTextDocumentContent: () => 'id: cook\nlang: en\ntitle: Cook\n',
    });
    for (const scheme of ['rolespec-older', 'untitled']) {
      await vscode.window.showTextDocument(uriOf('imported/cook.role.yaml').with({ scheme }));
      await vscode.commands.executeCommand('rolespec.import');
    }
    older.dispose();
    await vscode.workspace.fs.writeFile(uriOf('bubbles.json'), new Uint8Array());
    assert.deepEqual(proposed, Array(2).fill(uriOf('imported').toString()));
  });

  it('leaves out what was deleted since, and writes it again where that is wanted', async () => {
    const said: string[] = [];
    Object.assign(vscode.window, {
      showInformationMessage: async (message: string, ...buttons: readonly string[]) => {
        said.push(message);
        // Nothing the first time: the file stays away.
        return said.length === 1 ? undefined : buttons[0];
      },
    });
    const catchers = { ...source, code: '99-9902.00', title: 'Bubble Catchers' };
    const file = uriOf('imported/bubble-catchers.role.yaml');
    assert.match(await imported(catchers), /^bubble-catchers\.role\.yaml: new\n/);
    await closeAll();
    await vscode.workspace.fs.delete(file);
    assert.match(await imported(catchers), /: left out\n.*unless that is asked for\n1 read: 0 new, .*, 1 left out\n$/);
    await assert.rejects(async () => vscode.workspace.fs.stat(file));
    assert.match(await imported(catchers), /^bubble-catchers\.role\.yaml: new\n/);
    await vscode.workspace.fs.stat(file);
    assert.deepEqual(said, Array(2).fill('Roles that were deleted since they were imported were left out: 1'));
  });
});
