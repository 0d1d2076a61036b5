import * as vscode from 'vscode';
import { isOurs } from './languages.ts';

/**
 * The folder of what was clicked, else that of the role that is open, else one of those that are open.
 *
 * @returns nothing where nobody chooses; a place without a folder where none is open.
 */
export async function chosenFolder(clicked: unknown): Promise<{ readonly folder?: vscode.Uri } | undefined> {
  if (clicked instanceof vscode.Uri) {
    const { type } = await vscode.workspace.fs.stat(clicked);
    return { folder: (type & vscode.FileType.Directory) === 0 ? vscode.Uri.joinPath(clicked, '..') : clicked };
  }
  const document = vscode.window.activeTextEditor?.document;
  if (document && isOurs(document) && !document.isUntitled) return { folder: vscode.Uri.joinPath(document.uri, '..') };
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return {};
  const chosen = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  return chosen && { folder: chosen.uri };
}
