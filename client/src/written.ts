import * as vscode from 'vscode';

/**
 * Whether a file was written. Where it was not, that is said in plain words.
 *
 * @param write writes it, and rejects where that fails.
 */
export async function isWritten(uri: vscode.Uri, write: () => Thenable<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    const name = vscode.workspace.asRelativePath(uri);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The file {0} could not be written: {1}.', name, reasonOf(error)),
    );
    return false;
  }
}

/** Writes a text or bytes, or says why that fails. */
export function writeFile(uri: vscode.Uri, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return isWritten(uri, () => vscode.workspace.fs.writeFile(uri, bytes));
}

function reasonOf(error: unknown): string {
  switch (error instanceof vscode.FileSystemError ? error.code : '') {
    case 'NoPermissions':
      return vscode.l10n.t('you may not write there');
    case 'FileIsADirectory':
      return vscode.l10n.t('a folder has that name');
    case 'FileNotFound':
    case 'FileNotADirectory':
      return vscode.l10n.t('no file can be made there');
    default:
      return vscode.l10n.t('the disk may be full, read-only or out of reach');
  }
}
