import * as vscode from 'vscode';
import { folderOf } from './folder-of.ts';
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
  const own = document && isOurs(document) ? folderOf(document.uri) : undefined;
  if (own) return { folder: own };
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return {};
  const chosen = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  return chosen && { folder: chosen.uri };
}
