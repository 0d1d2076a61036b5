import * as vscode from 'vscode';
import { ProgressType, type BaseLanguageClient } from 'vscode-languageclient';
import { pageRequest, type PageDetails, type PageHtml, type PageParams } from '../../../server/src/lsp/protocol.ts';

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
  #asked = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#good.delete(uri.toString()));
  }

  /**
   * Nothing where there is no such role, or nobody to ask.
   *
   * @param seen is called as soon as the page itself is there, before what goes with it.
   */
  async page(uri: vscode.Uri, seen: (page: SeenPage) => void): Promise<Page | undefined> {
    const token = `rolespec-page-${(this.#asked += 1)}`;
    const params: PageParams = {
      textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) },
      partialResultToken: token,
    };
    let page: SeenPage | undefined;
    const told = this.#client.onProgress(new ProgressType<PageHtml>(), token, (html) => {
      page = this.#seen(uri, html);
      seen(page);
    });
    // Where the server is down, the page is asked for again when it is back.
    const asked = this.#client.sendRequest<PageDetails | null>(pageRequest, params).catch(() => null);
    const details = await asked.finally(() => told.dispose());
    return details && page ? { ...details, ...page } : undefined;
  }

  dispose(): void {
    this.#closing.dispose();
  }

  #seen(uri: vscode.Uri, { html, syntaxProblems }: PageHtml): SeenPage {
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
