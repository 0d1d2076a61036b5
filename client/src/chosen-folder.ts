import * as vscode from 'vscode';
import { isOurs } from './languages.ts';

/** The folder of what was clicked, else that of the role that is open, else one of those that are open. */
export async function chosenFolder(clicked: unknown): Promise<vscode.Uri | undefined> {
  if (clicked instanceof vscode.Uri) {
    const { type } = await vscode.workspace.fs.stat(clicked);
    return (type & vscode.FileType.Directory) === 0 ? vscode.Uri.joinPath(clicked, '..') : clicked;
  }
  const document = vscode.window.activeTextEditor?.document;
  if (document && isOurs(document) && !document.isUntitled) return vscode.Uri.joinPath(document.uri, '..');
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}
