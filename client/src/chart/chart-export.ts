import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chartRequest, type ChartParams, type ChartResult } from '../../../server/src/lsp/protocol.ts';

const formats = [
  { label: 'SVG', format: 'svg', extension: 'svg' },
  { label: 'Mermaid', format: 'mermaid', extension: 'mmd' },
  { label: 'JSON', format: 'json', extension: 'json' },
] as const;

/** Asks in which form and where to, and writes the chart there. */
export async function exportChart(client: BaseLanguageClient, view: ChartParams['view']): Promise<void> {
  const chosen = await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export the chart as') });
  if (!chosen) return;
  const { label, format, extension } = chosen;
  const params: ChartParams = { view, format };
  const made = await client.sendRequest<ChartResult | null>(chartRequest, params).catch(() => null);
  if (!made) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The chart could not be made.'));
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${view === 'career' ? vscode.l10n.t('career-paths') : vscode.l10n.t('organisation')}.${extension}`;
  const target = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [label]: [extension] },
    saveLabel: vscode.l10n.t('Export'),
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(made.text));
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t('Exported to {0}', vscode.workspace.asRelativePath(target));
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.commands.executeCommand('vscode.open', target);
}
