import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  addSectionRequest,
  locateRequest,
  type AddSectionParams,
  type AddSectionResult,
  type LocateParams,
  type LocateResult,
  type PagePlace,
} from '../../server/src/lsp/protocol.ts';
import { isOurs } from './languages.ts';

/** Selects a place of the text in the editor that shows it, or in one beside the preview. */
export async function selectSource(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  range?: PagePlace['range'],
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = range && document.validateRange(client.protocol2CodeConverter.asRange(range));
  await vscode.window.showTextDocument(document, {
    viewColumn: columnOf(uri),
    ...(selection && { selection }),
  });
}

/** Writes a section that is missing into the text, ready to be filled in. */
export async function addSection(client: BaseLanguageClient, uri: vscode.Uri, section: string): Promise<void> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const params: AddSectionParams = { textDocument, section };
  const answer = await client.sendRequest<AddSectionResult | null>(addSectionRequest, params).catch(() => null);
  if (!answer) return;
  const { version } = await vscode.workspace.openTextDocument(uri);
  // Stops to fill in are for the editor that has the focus.
  await selectSource(client, uri, { start: answer.range.end, end: answer.range.end });
  const document = vscode.window.activeTextEditor?.document;
  if (document?.uri.toString() !== uri.toString() || document.version !== version) return;
  const edit = new vscode.WorkspaceEdit();
  const range = client.protocol2CodeConverter.asRange(answer.range);
  edit.set(uri, [vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(answer.snippet))]);
  await vscode.workspace.applyEdit(edit);
}

/** Opens the role behind a link of a page. */
export async function openLinked(client: BaseLanguageClient, uri: vscode.Uri, href: string): Promise<void> {
  const params: LocateParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, href };
  const found = await client.sendRequest<LocateResult | null>(locateRequest, params).catch(() => null);
  if (found) await selectSource(client, client.protocol2CodeConverter.asUri(found.uri));
}

/** Only what a page may link to; VS Code asks before it leaves. */
export async function openOutside(href: string): Promise<void> {
  if (!/^(?:https|mailto):/i.test(href)) return;
  await vscode.env.openExternal(vscode.Uri.parse(href));
}

/** Where this text is shown, or else another of ours. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn {
  const editors = vscode.window.visibleTextEditors.filter(({ document }) => isOurs(document));
  const own = editors.find(({ document }) => document.uri.toString() === uri.toString());
  return (own ?? editors[0])?.viewColumn ?? vscode.ViewColumn.One;
}
