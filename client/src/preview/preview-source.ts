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
} from '../../../server/src/lsp/protocol.ts';
import { isOurs } from '../languages.ts';

/**
 * Selects a place of the text in the editor that shows it, or in one beside the preview.
 *
 * @returns nothing where the text cannot be read; that is said.
 */
export async function selectSource(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  range?: PagePlace['range'],
): Promise<vscode.TextEditor | undefined> {
  const document = await opened(uri);
  if (!document) return undefined;
  const selection = range && document.validateRange(client.protocol2CodeConverter.asRange(range));
  return vscode.window.showTextDocument(document, {
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
  const version = (await opened(uri))?.version;
  // Stops to fill in are for the editor that has the focus.
  const editor = await selectSource(client, uri, { start: answer.range.end, end: answer.range.end });
  if (!editor || editor !== vscode.window.activeTextEditor || editor.document.version !== version) return;
  // By the editor: an edit of the workspace would go into a text that is read-only there.
  const snippet = new vscode.SnippetString(answer.snippet);
  await editor.insertSnippet(snippet, client.protocol2CodeConverter.asRange(answer.range));
  if (editor.document.version === version)
    void vscode.window.showInformationMessage(vscode.l10n.t('This text is read-only, so nothing was added.'));
}

/** Opens the role behind a link of a page. */
export async function openLinked(client: BaseLanguageClient, uri: vscode.Uri, href: string): Promise<void> {
  const params: LocateParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, href };
  const found = await client.sendRequest<LocateResult | null>(locateRequest, params).catch(() => null);
  if (found) await selectSource(client, client.protocol2CodeConverter.asUri(found.uri));
}

/** Only what a page may link to; VS Code asks before it leaves. */
export async function openOutside(href: string): Promise<void> {
  // As a text: a `Uri` is written anew on its way to the browser, and `%26`, `%23` and `%2B` mean something else then.
  if (/^https:/i.test(href)) await vscode.commands.executeCommand('vscode.open', href);
  // The command takes no other addresses.
  else if (/^mailto:/i.test(href)) await vscode.env.openExternal(vscode.Uri.parse(href));
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    const name = vscode.workspace.asRelativePath(uri);
    void vscode.window.showErrorMessage(vscode.l10n.t('The file {0} cannot be opened.', name));
    return undefined;
  }
}

/** Where this text is shown, or else another of ours. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn {
  const editors = vscode.window.visibleTextEditors.filter(({ document }) => isOurs(document));
  const own = editors.find(({ document }) => document.uri.toString() === uri.toString());
  return (own ?? editors[0])?.viewColumn ?? vscode.ViewColumn.One;
}
