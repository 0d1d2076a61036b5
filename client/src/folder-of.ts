import * as vscode from 'vscode';

/**
 * The folder of a document. Where a document is only shown (an older text in a comparison, a report), the folder of the
 * file of the same path in a folder that is open.
 *
 * @returns nothing where no file can be beside it.
 */
export function folderOf(uri: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.Uri.joinPath(uri, '..');
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true) return folder;
  const isAround = ({ path }: vscode.Uri) => `${folder.path}/`.startsWith(`${path}/`);
  const around = vscode.workspace.workspaceFolders?.find((one) => isAround(one.uri));
  return around?.uri.with({ path: folder.path });
}
