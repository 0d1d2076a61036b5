import * as vscode from 'vscode';
import { folderOf } from './folder-of.ts';
import { isOurs } from './languages.ts';

/** Where files are proposed that are made of roles: near the role that the user was in last. */
export class Places {
  /** Where a file can be proposed while no folder is open; a browser has no such place. */
  readonly home: vscode.Uri | undefined;
  /** The folder of the last role that was in the active editor and is in a file. */
  #last: vscode.Uri | undefined;

  constructor(home: vscode.Uri | undefined) {
    this.home = home;
  }

  listen(): vscode.Disposable {
    this.#note(vscode.window.activeTextEditor);
    return vscode.window.onDidChangeActiveTextEditor((editor) => this.#note(editor));
  }

  /** For what is made of one document: beside it, or else beside the last role, or in a folder that is open. */
  beside(uri: vscode.Uri): vscode.Uri | undefined {
    return folderOf(uri) ?? this.#lastOpen() ?? this.around();
  }

  /** For what is made of many: the folder that is open around this document or the last role, or else the first. */
  around(uri?: vscode.Uri): vscode.Uri | undefined {
    const { getWorkspaceFolder, workspaceFolders } = vscode.workspace;
    const last = this.#lastOpen();
    const folder = (uri && getWorkspaceFolder(uri)) ?? (last && getWorkspaceFolder(last)) ?? workspaceFolders?.[0];
    return folder?.uri ?? last ?? this.home;
  }

  /** A folder that was taken out of the window is none to propose. */
  #lastOpen(): vscode.Uri | undefined {
    const { getWorkspaceFolder, workspaceFolders = [] } = vscode.workspace;
    return this.#last && (workspaceFolders.length === 0 || getWorkspaceFolder(this.#last)) ? this.#last : undefined;
  }

  #note(editor: vscode.TextEditor | undefined): void {
    if (editor && isOurs(editor.document)) this.#last = folderOf(editor.document.uri) ?? this.#last;
  }
}
