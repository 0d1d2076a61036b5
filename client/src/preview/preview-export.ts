import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { exportRequest, type ExportParams, type ExportResult } from '../../../server/src/lsp/protocol.ts';
import type { Extension } from '../commands/command.ts';
import { saveNew } from '../save-new.ts';
import { writeFile } from '../written.ts';

type Format = ExportParams['format'];

/** Asks where to, and writes the page there. */
export async function exportPage({ client, places }: Extension, uri: vscode.Uri, format: Format): Promise<void> {
  const made = await exported(client, uri, format);
  if (!made) return;
  const filters: Readonly<Record<string, string[]>> = format === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] };
  const folder = places.beside(uri);
  await saveNew(made.text, folder && vscode.Uri.joinPath(folder, made.fileName), filters);
}

/**
 * Opens the page in the browser, which can print. A browser on another machine than the file, or VS Code in a browser,
 * cannot open it: then the reader is told where it is.
 */
export async function printPage(extension: Extension, uri: vscode.Uri): Promise<void> {
  const { client, storage } = extension;
  const made = await exported(client, uri, 'html');
  if (!made) return;
  const folder = vscode.Uri.joinPath(storage, 'print');
  const target = vscode.Uri.joinPath(folder, made.fileName);
  if (!(await writeFile(target, made.text))) return;
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isHere && target.scheme === 'file' && (await vscode.env.openExternal(target))) return;
  const exporting = vscode.l10n.t('Export as HTML…');
  const message = vscode.l10n.t(
    'Your browser cannot open files of this window by itself. Export the page, open it in the browser and print it there; it also lies in {0}.',
    target.scheme === 'file' ? target.fsPath : target.toString(),
  );
  if ((await vscode.window.showInformationMessage(message, exporting)) === exporting)
    await exportPage(extension, uri, 'html');
}

async function exported(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  format: Format,
): Promise<ExportResult | undefined> {
  const params: ExportParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, format };
  const made = await client.sendRequest<ExportResult | null>(exportRequest, params).catch(() => null);
  if (!made) void vscode.window.showErrorMessage(vscode.l10n.t('The page could not be made.'));
  return made ?? undefined;
}
