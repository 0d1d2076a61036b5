import * as vscode from 'vscode';

/** Where a file that is made of a document is proposed: beside it, else in the first folder that is open, else at home. */
export function folderFor(uri: vscode.Uri, home: vscode.Uri | undefined): vscode.Uri | undefined {
  if (uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? home;
}
