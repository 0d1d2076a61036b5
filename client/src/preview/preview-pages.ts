import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  pageDetailsRequest,
  pageRequest,
  type PageDetails,
  type PageParams,
  type PageResult,
} from '../../../server/src/lsp/protocol.ts';

/** A page to show, and what goes with it. */
export type Page = PageDetails & SeenPage;

/** What a reader sees. */
export interface SeenPage {
  readonly html: string;
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
  async page(uri: vscode.Uri): Promise<SeenPage | undefined> {
    const page = await this.#ask<PageResult>(pageRequest, uri);
    return page && this.#seen(uri, page);
  }

  /** What goes with the page; asked for once it is shown, as it costs as much again. */
  async details(uri: vscode.Uri): Promise<PageDetails | undefined> {
    return this.#ask<PageDetails>(pageDetailsRequest, uri);
  }

  dispose(): void {
    this.#closing.dispose();
  }

  async #ask<Result>(method: string, uri: vscode.Uri): Promise<Result | undefined> {
    const params: PageParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
    // Where the server is down, the page is asked for again when it is back.
    const answer = await this.#client.sendRequest<Result | null>(method, params).catch(() => null);
    return answer ?? undefined;
  }

  #seen(uri: vscode.Uri, { html, syntaxProblems }: PageResult): SeenPage {
    const key = uri.toString();
    if (syntaxProblems === 0) {
      this.#good.set(key, html);
      return { html, banner: undefined };
    }
    const good = this.#good.get(key);
    return { html: good ?? html, banner: bannerOf(good !== undefined) };
  }
}

/** The page of a role that is gone: as it was, but nothing of it can be found, mended or added to any more. */
export function leftPage(page: Page): Page {
  const banner = vscode.l10n.t('This role is no longer there. This is its page as it was before.');
  return { ...page, banner, places: [], problems: [], missing: [], status: {} };
}

function bannerOf(keepsGoodPage: boolean): string {
  return keepsGoodPage
    ? vscode.l10n.t('The text cannot be read as a whole at the moment. This is the page as it was before.')
    : vscode.l10n.t('The text cannot be read as a whole at the moment. This page shows what can be read.');
}
