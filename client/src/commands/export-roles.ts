import * as vscode from 'vscode';
import {
  exportFormatsRequest,
  exportRequest,
  type ExportFormat,
  type ExportParams,
  type ExportResult,
} from '../../../server/src/lsp/protocol.ts';
import { isOurs } from '../languages.ts';
import { saveNew } from '../save-new.ts';
import type { Command } from './command.ts';

/** The role at hand, or all roles of the open folders, in a format that is chosen. */
export const exportRoles: Command = {
  id: 'rolespec.export',
  async run({ client, places, previews }) {
    const document = vscode.window.activeTextEditor?.document;
    const uri = previews.active?.uri ?? (document && isOurs(document) ? document.uri : undefined);
    if (!uri) return;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
    const formats = await client
      .sendRequest<readonly ExportFormat[]>(exportFormatsRequest, { textDocument })
      .catch((): readonly ExportFormat[] => []);
    const chosen = await vscode.window.showQuickPick(itemsOf(formats), {
      title: vscode.l10n.t('Export to'),
      matchOnDescription: true,
    });
    if (!chosen?.format) return;
    const { name, extension } = chosen.format;
    const params: ExportParams = { textDocument, format: name };
    const progress = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting…') };
    const made = await vscode.window.withProgress(progress, () =>
      client.sendRequest<ExportResult | null>(exportRequest, params).catch(() => null),
    );
    if (!made) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The export could not be made.'));
      return;
    }
    const folder = chosen.format.takesMany ? places.around(uri) : places.beside(uri);
    const content = made.base64 === undefined ? made.text : bytesOf(made.base64);
    await saveNew(content, folder && vscode.Uri.joinPath(folder, made.fileName), {
      [extension.toUpperCase()]: [extension],
    });
  },
};

interface FormatItem extends vscode.QuickPickItem {
  /** Absent of a heading. */
  readonly format?: ExportFormat;
}

function itemsOf(formats: readonly ExportFormat[]): readonly FormatItem[] {
  const heading = (label: string): FormatItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const item = (format: ExportFormat): FormatItem => ({
    label: format.label.charAt(0).toLocaleUpperCase() + format.label.slice(1),
    description: format.name,
    format,
  });
  return [
    heading(vscode.l10n.t('This role')),
    ...formats.filter(({ takesMany }) => !takesMany).map(item),
    heading(vscode.l10n.t('All roles of the open folders')),
    ...formats.filter(({ takesMany }) => takesMany).map(item),
  ];
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
