import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  behind,
  closeAll,
  diagnosticsOf,
  extension,
  hasCode,
  hasNoError,
  moveFile,
  open,
  replace,
  uriOf,
} from './workspace.ts';

const director = 'directeur-e-commerce.role.yaml';
const translation = 'directeur-e-commerce.en.role.yaml';
const webmaster = 'webmaster.role.yaml';

describe('the graph of roles', () => {
  before(extension);
  afterEach(closeAll);

  it('a reference leads to its role, the name of a role to all references', async () => {
    const editor = await open(webmaster);
    const links = await about<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor,
      'role: directeur-e-commerce',
    );
    assert.deepEqual(
      links.map(({ targetUri }) => nameOf(targetUri)),
      [director],
    );
    const [link] = links;
    assert.ok(link?.targetSelectionRange);
    assert.equal((await textOf(link.targetUri)).getText(link.targetSelectionRange), 'directeur-e-commerce');

    const places = await about<vscode.Location[]>('vscode.executeReferenceProvider', editor, '\nid: webmaster');
    assert.deepEqual([...new Set(places.map(({ uri }) => nameOf(uri)))].toSorted(), [
      'developpeur-web.role.yaml',
      translation,
      director,
      'referenceur-web.role.json',
      'responsable-e-commerce.role.yaml',
      'responsable-technique-web.role.yaml',
      webmaster,
    ]);
    for (const { uri, range } of places)
      assert.match((await textOf(uri)).getText(range), /^(?:webmaster|"webmaster")$/);
  });

  it('a role is found by its names, and linked where it is referred to', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'directrice generale',
    );
    assert.equal(symbols[0] && nameOf(symbols[0].location.uri), 'directeur-general.role.yaml');

    const { document } = await open(webmaster);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const roles = links.filter(({ target }) => target && target.scheme !== 'https');
    assert.deepEqual(
      roles.map(({ range, target }) => [document.getText(range), target && nameOf(target)]),
      [...document.getText().matchAll(/role: (\S+)/g)].map(([, id]) => [id, fileOf(id ?? '')]),
    );
  });

  it('an id is renamed in all files, with its file and its translation, and back to the same bytes', async () => {
    const before = await folderNow();
    await renameId(director, 'directeur-e-commerce', 'directeur-boutique');
    const renamed = await folderNow();
    assert.ok(renamed.has('directeur-boutique.role.yaml') && renamed.has('directeur-boutique.en.role.yaml'));
    assert.ok(!renamed.has(director) && !renamed.has(translation));
    assert.match(renamed.get('referenceur-web.role.json') ?? '', /"reportsTo": \[\{ "role": "directeur-boutique" \}\]/);
    assert.match(renamed.get('directeur-boutique.en.role.yaml') ?? '', /^translationOf: directeur-boutique$/m);
    await isKnown('directeur-boutique', 'directeur-e-commerce');
    await noErrors();

    await renameId('directeur-boutique.role.yaml', 'directeur-boutique', 'directeur-e-commerce');
    assert.deepEqual(await folderNow(), before);
    await isKnown('directeur-e-commerce', 'directeur-boutique');
    await noErrors();
  });

  it('an id that is taken is refused with the reason', async () => {
    const editor = await open(webmaster);
    const wish = rename(editor, 'webmaster', 'web-analyst');
    await assert.rejects(wish, (error) => /web-analyst\.role\.yaml/.test(String(error)));
  });

  it('a file that gets another name takes its id and all references along', async () => {
    const before = await folderNow();
    const settings = vscode.workspace.getConfiguration('rolespec');
    await settings.update('updateIdsOnFileRename', 'always', vscode.ConfigurationTarget.Global);
    try {
      await moveFile(webmaster, 'gestionnaire-web.role.yaml');
      const moved = await folderNow();
      assert.match(moved.get('gestionnaire-web.role.yaml') ?? '', /^id: gestionnaire-web$/m);
      assert.ok(!moved.has(webmaster));
      for (const [name, text] of moved) assert.doesNotMatch(text, /role"?: "?webmaster/, name);
      await isKnown('gestionnaire-web', 'webmaster');
      await noErrors();

      await moveFile('gestionnaire-web.role.yaml', webmaster);
      assert.deepEqual(await folderNow(), before);
      await isKnown('webmaster', 'gestionnaire-web');
    } finally {
      await settings.update('updateIdsOnFileRename', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('the reporting line leads up and down', async () => {
    const editor = await open(director);
    const [item] = await about<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      editor,
      '\nid: directeur-e-commerce',
    );
    assert.equal(item?.name, 'Directeur / Directrice e-commerce');
    const up = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    assert.deepEqual(
      up.map(({ from }) => nameOf(from.uri)),
      ['directeur-general.role.yaml'],
    );
    const down = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      item,
    );
    assert.deepEqual(down.map(({ to }) => nameOf(to.uri)).toSorted(), [
      'referenceur-web.role.json',
      'responsable-e-commerce.role.yaml',
      'responsable-vente-en-ligne.role.yaml',
      webmaster,
    ]);
  });

  it('the career paths lead on and back', async () => {
    const editor = await open('responsable-e-commerce.role.yaml');
    const [item] = await about<vscode.TypeHierarchyItem[]>(
      'vscode.prepareTypeHierarchy',
      editor,
      '\nid: responsable-e-commerce',
    );
    const names = async (direction: 'Supertypes' | 'Subtypes') => {
      const items = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>(
        `vscode.provide${direction}`,
        item,
      );
      return items.map(({ uri }) => nameOf(uri)).toSorted();
    };
    assert.deepEqual(await names('Supertypes'), [director]);
    assert.deepEqual(await names('Subtypes'), [
      'referenceur-web.role.json',
      'responsable-vente-en-ligne.role.yaml',
      'web-analyst.role.yaml',
      webmaster,
    ]);
  });

  it('a lens counts, and opens what it has counted', async () => {
    const { document } = await open(director);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    assert.deepEqual(
      lenses.map(({ range }) => document.getText(range)),
      ['directeur-e-commerce', 'directeur-e-commerce'],
    );
    const [reports] = lenses.map(({ command }) => command);
    assert.ok(reports);
    assert.match(reports.title, /^4 /);
    assert.equal(reports.command, 'rolespec.showReferences');
    const [, , locations] = reports.arguments ?? [];
    assert.equal(locations.length, 4);
    await vscode.commands.executeCommand(reports.command, ...(reports.arguments ?? []));
  });

  it('the title stands behind an id that has none beside it', async () => {
    const { document } = await open(webmaster);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole,
    );
    const hint = hints.find(({ label }) => label === 'Directeur / Directrice e-commerce');
    assert.ok(hint, 'the superior has no title');
    assert.match(
      document.getText(document.lineAt(hint.position).range.with({ end: hint.position })),
      /directeur-e-commerce$/,
    );
  });

  it('an id that no role has makes one', async () => {
    const editor = await open(webmaster);
    const created = uriOf('directeur-financier.role.yaml');
    await replace(editor, 'role: directeur-e-commerce', 'role: directeur-financier');
    const found = await diagnosticsOf(editor.document.uri, hasCode('unresolved-role-ref'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      found.find(({ code }) => code === 'unresolved-role-ref')?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const edit = actions.find((action) => action.edit?.has(created))?.edit;
    assert.ok(edit, actions.map(({ title }) => title).join());
    assert.ok(await vscode.workspace.applyEdit(edit));
    await diagnosticsOf(editor.document.uri, hasNoError);
    const document = await textOf(created);
    assert.match(document.getText(), /^id: directeur-financier\nlang: fr\ntitle: Directeur financier$/m);
    await document.save();
    await noErrors();
    await vscode.workspace.fs.delete(created);
    await diagnosticsOf(editor.document.uri, hasCode('unresolved-role-ref'));
  });

  it('an error that one file makes in others is told of them', async () => {
    const editor = await open(webmaster);
    await replace(editor, 'id: webmaster', 'id: webmaistre');
    for (const name of ['developpeur-web.role.yaml', 'referenceur-web.role.json', director]) {
      await diagnosticsOf(uriOf(name), hasCode('unresolved-role-ref'));
    }
    await replace(editor, 'id: webmaistre', 'id: webmaster');
    for (const name of ['developpeur-web.role.yaml', 'referenceur-web.role.json', director]) {
      await diagnosticsOf(uriOf(name), hasNoError);
    }
  });

  /** Asks VS Code about the id at the end of `text`. */
  async function about<Answer>(command: string, editor: vscode.TextEditor, text: string): Promise<Answer> {
    return vscode.commands.executeCommand<Answer>(command, editor.document.uri, behind(editor, text));
  }

  async function rename(editor: vscode.TextEditor, id: string, newId: string): Promise<vscode.WorkspaceEdit> {
    const place = behind(editor, `\nid: ${id}`);
    return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', editor.document.uri, place, newId);
  }

  /** As the editor does it: what changed is saved, and the server is asked about the files that get another name. */
  async function renameId(name: string, id: string, newId: string): Promise<void> {
    const edit = await rename(await open(name), id, newId);
    // VS Code hands out the names before the texts, which then are no longer where the edit looks for them.
    const inOrder = new vscode.WorkspaceEdit();
    for (const [uri, edits] of edit.entries()) inOrder.set(uri, edits);
    for (const end of ['.role.yaml', '.en.role.yaml']) inOrder.renameFile(uriOf(id + end), uriOf(newId + end));
    assert.equal(edit.size, inOrder.size);
    assert.ok(await vscode.workspace.applyEdit(inOrder, { isRefactoring: true }));
  }

  /** The server knows the one id and no longer the other: a new file that refers to both is told so. */
  async function isKnown(id: string, former: string): Promise<void> {
    const uri = uriOf('temoin.role.yaml');
    const text = `id: temoin\nlang: fr\ntitle: Témoin\nprogression:\n  related:\n    - role: ${former}\n    - role: ${id}\n`;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const found = await diagnosticsOf(uri, hasCode('unresolved-role-ref'));
    const lines = found.filter(({ code }) => code === 'unresolved-role-ref').map(({ range }) => range.start.line);
    assert.deepEqual(lines, [5]);
    await vscode.workspace.fs.delete(uri);
    await diagnosticsOf(uri, (diagnostics) => diagnostics.length === 0);
  }

  /** The texts of all files, by name, as they are on disk. */
  async function folderNow(): Promise<ReadonlyMap<string, string>> {
    const names = (await vscode.workspace.fs.readDirectory(uriOf('.'))).map(([name]) => name).toSorted();
    const texts = names.map(async (name) => {
      return [name, new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)))] as const;
    });
    return new Map(await Promise.all(texts));
  }

  /** Once VS Code has no error left. */
  function noErrors(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!vscode.languages.getDiagnostics().every(([, found]) => hasNoError(found))) return;
        listening.dispose();
        resolve();
      };
      const listening = vscode.languages.onDidChangeDiagnostics(look);
      look();
    });
  }

  async function textOf(uri: vscode.Uri): Promise<vscode.TextDocument> {
    return vscode.workspace.openTextDocument(uri);
  }

  function nameOf({ path }: vscode.Uri): string {
    return path.slice(path.lastIndexOf('/') + 1);
  }

  function fileOf(id: string): string {
    return id === 'referenceur-web' ? `${id}.role.json` : `${id}.role.yaml`;
  }
});
