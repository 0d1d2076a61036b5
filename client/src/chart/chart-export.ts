import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Places } from '../places.ts';
import { saveNew } from '../save-new.ts';
import type { Drawing } from '../webview/chart/messages.ts';
import { chartRequest, type ChartParams, type ChartResult } from '../../../server/src/lsp/protocol.ts';

const formats = [
  { label: 'SVG', format: 'svg', extension: 'svg' },
  { label: 'Mermaid', format: 'mermaid', extension: 'mmd' },
  { label: 'JSON', format: 'json', extension: 'json' },
] as const;

/** Asks in which form and where to, and writes the chart there. */
export async function exportChart(client: BaseLanguageClient, drawing: Drawing, places: Places): Promise<void> {
  const chosen = await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export the chart as') });
  if (!chosen) return;
  const { label, format, extension } = chosen;
  const params: ChartParams = { ...drawing, format };
  const made = await client.sendRequest<ChartResult | null>(chartRequest, params).catch(() => null);
  if (!made) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The chart could not be made.'));
    return;
  }
  const folder = places.around();
  const name = `${drawing.view === 'career' ? vscode.l10n.t('career-paths') : vscode.l10n.t('organisation')}.${extension}`;
  await saveNew(made.text, folder && vscode.Uri.joinPath(folder, name), { [label]: [extension] });
}
