import * as vscode from 'vscode';
import { writeFile } from './written.ts';

/** Asks where to, writes the text or the bytes there, and offers to open it; or says why it could not be written. */
export async function saveNew(
  content: string | Uint8Array,
  proposed: vscode.Uri | undefined,
  filters: Readonly<Record<string, string[]>>,
): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    ...(proposed && { defaultUri: proposed }),
    filters: { ...filters },
    saveLabel: vscode.l10n.t('Export'),
  });
  if (!target) return;
  if (!(await writeFile(target, content))) return;
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t('Exported to {0}', vscode.workspace.asRelativePath(target));
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.commands.executeCommand('vscode.open', target);
}
