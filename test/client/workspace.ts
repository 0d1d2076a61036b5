import * as vscode from 'vscode';
import type { RolespecApi } from '../../client/src/extension.ts';
import type { ShownPage } from '../../client/src/preview/preview.ts';

/** The extension itself, running. */
export async function extension(): Promise<RolespecApi> {
  const found = vscode.extensions.getExtension<RolespecApi>('rolespec.rolespec');
  if (!found) throw new Error('the extension is not there');
  return found.activate();
}

/** The address of a file of the folder that is open. */
export function uriOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uriOf(path), { viewColumn: vscode.ViewColumn.One });
}

/** Puts all documents back as they are on disk, and closes them. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    // VS Code writes its own settings through documents as well.
    const isOurs = document.isUntitled || vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
    if (!document.isDirty || !isOurs) continue;
    const clean = cleanAgain(document);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await clean;
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Waits until the extensions know that a document is as it is on disk, or closed: VS Code tells them later than the
 * command ends, and whoever opens the file meanwhile gets the text that was thrown away.
 */
function cleanAgain(document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.isDirty && !document.isClosed) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(look),
      vscode.workspace.onDidCloseTextDocument(look),
    );
    look();
  });
}

/** Replaces the first place of `before` in the text. */
export async function replace({ document }: vscode.TextEditor, before: string, after: string): Promise<void> {
  const offset = document.getText().indexOf(before);
  if (offset === -1) throw new Error(`'${before}' is not in the text`);
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + before.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, after);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the edit was refused');
}

/** Gives a file another name, as the explorer does it. */
export async function moveFile(name: string, newName: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uriOf(name), uriOf(newName));
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`'${name}' was not renamed`);
}

/** The place behind the first `text`. */
export function behind({ document }: vscode.TextEditor, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset === -1) throw new Error(`'${text}' is not in the text`);
  return document.positionAt(offset + text.length);
}

/** The diagnostics of a file, once they satisfy; told again and again until then by VS Code, never by a clock. */
export function diagnosticsOf(
  uri: vscode.Uri,
  satisfies: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const diagnostics = vscode.languages.getDiagnostics(uri);
      if (!satisfies(diagnostics)) return;
      listening.dispose();
      resolve(diagnostics);
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

export function hasCode(code: string): (diagnostics: readonly vscode.Diagnostic[]) => boolean {
  return (diagnostics) => diagnostics.some((diagnostic) => diagnostic.code === code);
}

export function hasNoError(diagnostics: readonly vscode.Diagnostic[]): boolean {
  return diagnostics.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error);
}

/** The next page that the preview shows and that satisfies; asked for before what brings it about. */
export async function shownPage(satisfies: (page: ShownPage) => boolean): Promise<ShownPage> {
  const { onDidShowPage } = await extension();
  return new Promise((resolve) => {
    const listening = onDidShowPage((page) => {
      if (!satisfies(page)) return;
      listening.dispose();
      resolve(page);
    });
  });
}

/** Waits until the text of a document is this one; told by each change, never by a clock. */
export function textReached(document: vscode.TextDocument, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.getText() !== text) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.workspace.onDidChangeTextDocument(look);
    look();
  });
}

/** Waits until the cursor is there; in a web worker the extension hears of it after the text. */
export function cursorReached(editor: vscode.TextEditor, position: vscode.Position): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!editor.selection.active.isEqual(position)) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.window.onDidChangeTextEditorSelection(look);
    look();
  });
}
