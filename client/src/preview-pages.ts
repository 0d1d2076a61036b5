import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pageRequest, type PageParams, type PageResult } from '../../server/src/lsp/protocol.ts';

/** A page to show. */
export interface Page extends PageResult {
  /** What there is to say above it. */
  readonly banner: string | undefined;
}

/** Asks for pages, and keeps the last good one of each document for the time in which its text cannot be read as a whole. */
export class Pages {
  readonly #client: BaseLanguageClient;
  /** By URI. */
  readonly #good = new Map<string, string>();
  readonly #closing: vscode.Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#good.delete(uri.toString()));
  }

  /** Nothing where there is no such role, or nobody to ask. */
  async page(uri: vscode.Uri): Promise<Page | undefined> {
    const params: PageParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
    // Where the server is down, the page is asked for again when it is back.
    const result = await this.#client.sendRequest<PageResult | null>(pageRequest, params).catch(() => null);
    if (!result) return undefined;
    const key = uri.toString();
    if (result.syntaxProblems === 0) {
      this.#good.set(key, result.html);
      return { ...result, banner: undefined };
    }
    const good = this.#good.get(key);
    return { ...result, html: good ?? result.html, banner: bannerOf(good !== undefined) };
  }

  dispose(): void {
    this.#closing.dispose();
  }
}

function bannerOf(keepsGoodPage: boolean): string {
  return keepsGoodPage
    ? vscode.l10n.t('The text cannot be read as a whole at the moment. This is the page as it was before.')
    : vscode.l10n.t('The text cannot be read as a whole at the moment. This page shows what can be read.');
}
