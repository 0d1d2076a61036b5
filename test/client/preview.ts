import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, open, replace, shownPage, uriOf } from './workspace.ts';

const spec = 'directeur-e-commerce.role.yaml';

describe('the preview', () => {
  before(extension);
  afterEach(closeAll);

  it('shows the page of the role beside it, and the editor keeps the focus', async () => {
    const { page } = await openPreview();
    assert.equal(page.heading, 'Directeur / Directrice e-commerce');
    assert.equal(page.banner, '');
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.ok(
      tabs.some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('rolespec.preview')),
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith(spec), true);
  });

  it('follows what is typed, and the last key wins', async () => {
    const { editor } = await openPreview();
    const last = shownPage(({ heading }) => heading === 'Direction 50');
    for (let count = 1; count <= 50; count++) {
      await replace(
        editor,
        count === 1 ? 'title: Directeur / Directrice e-commerce' : `title: Direction ${count - 1}`,
        `title: Direction ${count}`,
      );
    }
    assert.equal((await last).banner, '');
  });

  it('keeps the last good page under a banner while the text is broken', async () => {
    const { editor } = await openPreview();
    const broken = shownPage(({ banner }) => banner !== '');
    await replace(editor, 'title: Directeur', 'title: "Directeur');
    assert.equal((await broken).heading, 'Directeur / Directrice e-commerce');
    const mended = shownPage(({ banner }) => banner === '');
    await replace(editor, 'title: "Directeur', 'title: Directeur');
    assert.equal((await mended).heading, 'Directeur / Directrice e-commerce');
  });

  it('follows the editor to another role, and stays where there is none', async () => {
    await openPreview();
    const other = shownPage(({ uri }) => uri.endsWith('web-analyst.role.yaml'));
    const editor = await open('web-analyst.role.yaml');
    const title = /^title: (.*)$/m.exec(editor.document.getText())?.[1];
    assert.equal((await other).heading, title);
    await open('rolespec.config.yaml');
    // The same page may be shown again when the server hears of the file.
    const still = shownPage(({ heading }) => heading !== title);
    await replace(editor, `title: ${title}`, 'title: Other');
    assert.equal((await still).heading, 'Other');
  });

  it('stays with its role when it is locked, while another follows the editor', async () => {
    const { editor } = await openPreview('rolespec.openLockedPreviewToSide');
    const follower = shownPage(({ locked, uri }) => !locked && uri.endsWith(spec));
    await vscode.commands.executeCommand('rolespec.openPreviewToSide');
    await follower;
    const follows = shownPage(({ locked, uri }) => !locked && uri.endsWith('web-analyst.role.yaml'));
    await open('web-analyst.role.yaml');
    await follows;
    assert.deepEqual(previews().toSorted(), [`Locked preview of ${spec}`, 'Preview web-analyst.role.yaml']);
    // The one behind the other shows its page when it comes to the front.
    const changed = shownPage(({ locked, heading }) => locked && heading === 'Direction');
    await replace(editor, 'title: Directeur / Directrice e-commerce', 'title: Direction');
    await open(spec);
    await vscode.commands.executeCommand('rolespec.openLockedPreviewToSide');
    assert.equal((await changed).uri, editor.document.uri.toString());
    assert.equal(previews().length, 2);
  });

  it('goes along with its file when that gets another name, and stays where the file is gone', async () => {
    const [before, after] = [uriOf('brouillon.role.yaml'), uriOf('projet.role.yaml')];
    const text = 'lang: fr\ntitle: Brouillon\n';
    await vscode.workspace.fs.writeFile(before, new TextEncoder().encode(text));
    await open('brouillon.role.yaml');
    const first = shownPage(({ locked }) => locked);
    await vscode.commands.executeCommand('rolespec.openLockedPreviewToSide');
    await first;
    const renamed = shownPage(({ uri }) => uri === after.toString());
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(before, after);
    await vscode.workspace.applyEdit(edit);
    assert.equal((await renamed).heading, 'Brouillon');
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await vscode.commands.executeCommand('rolespec.showPreviewSource');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), after.toString());

    await closeText(after);
    await vscode.workspace.fs.delete(after);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('rolespec.showPreviewSource');
    assert.equal(previews().length, 1);
  });

  it('says above its page that the file is gone, and shows the page when it is back', async () => {
    const uri = uriOf('brouillon.role.yaml');
    const write = () => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('lang: fr\ntitle: Brouillon\n'));
    await write();
    // Not by `open`: what an extension opens, VS Code keeps open for minutes.
    const active = new Promise<void>((resolve) => {
      const listening = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.uri.toString() !== uri.toString()) return;
        listening.dispose();
        resolve();
      });
    });
    await vscode.commands.executeCommand('vscode.open', uri);
    await active;
    const first = shownPage(({ locked }) => locked);
    await vscode.commands.executeCommand('rolespec.openLockedPreviewToSide');
    await first;
    await closeText(uri);
    const left = shownPage(({ banner }) => banner !== '');
    await vscode.workspace.fs.delete(uri);
    const { banner, heading } = await left;
    assert.equal(banner, 'This role is no longer there. This is its page as it was before.');
    assert.equal(heading, 'Brouillon');
    const back = shownPage((page) => page.banner === '');
    await write();
    assert.equal((await back).heading, 'Brouillon');
    await vscode.workspace.fs.delete(uri);
  });

  it('takes the place of the editor, is locked and let go, and leads back to its source', async () => {
    const { editor } = await openPreview('rolespec.openPreview');
    assert.equal(vscode.window.tabGroups.all.length, 1);
    for (const [command, isLocked] of [
      ['rolespec.lockPreview', true],
      ['rolespec.unlockPreview', false],
    ] as const) {
      const shown = shownPage(({ locked }) => locked === isLocked);
      await vscode.commands.executeCommand(command);
      await shown;
    }
    await vscode.commands.executeCommand('rolespec.showPreviewSource');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  /** By name: on a slow machine, another group than the one that is seen may be the active one still. */
  async function closeText(uri: vscode.Uri): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(
      tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
    );
  }

  function previews(): readonly string[] {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    return tabs
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('rolespec.preview'))
      .map(({ label }) => label);
  }

  async function openPreview(command = 'rolespec.openPreviewToSide') {
    const editor = await open(spec);
    const shown = shownPage(({ uri }) => uri === editor.document.uri.toString());
    await vscode.commands.executeCommand(command);
    return { editor, page: await shown };
  }
});
