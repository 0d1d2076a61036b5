import * as vscode from 'vscode';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  State,
  type BaseLanguageClient,
} from 'vscode-languageclient';
import {
  changedNotification,
  locateRequest,
  pageRequest,
  type LocateParams,
  type LocateResult,
  type PageParams,
  type PageResult,
} from '../../server/src/lsp/protocol.ts';
import { isOurs } from './languages.ts';
import { Latest } from './latest.ts';
import { PreviewPanel } from './preview-panel.ts';

/** What can be seen in the preview. */
export interface ShownPage {
  /** Of the document. */
  readonly uri: string;
  /** The first heading of the page. */
  readonly heading: string;
  /** The sentence above the page; empty where there is none. */
  readonly banner: string;
}

const viewType = 'rolespec.preview';

/**
 * The one preview: shows the page of the role in the active editor and follows what is typed. While a text cannot be
 * read as a whole, its last good page stays.
 */
export class Preview implements vscode.WebviewPanelSerializer {
  readonly #extensionUri: vscode.Uri;
  readonly #client: BaseLanguageClient;
  readonly #latest = new Latest(() => this.#update());
  readonly #shown = new vscode.EventEmitter<ShownPage>();
  readonly #subscriptions: vscode.Disposable;
  /** Last good pages of documents, by URI. */
  readonly #goodPages = new Map<string, string>();
  #panel: PreviewPanel | undefined;
  /** The document whose page is wanted. */
  #uri: vscode.Uri | undefined;

  readonly onDidShowPage = this.#shown.event;

  constructor(extensionUri: vscode.Uri, client: BaseLanguageClient) {
    this.#extensionUri = extensionUri;
    this.#client = client;
    this.#subscriptions = vscode.Disposable.from(
      this.#shown,
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isOurs(editor.document)) this.#show(editor.document.uri);
      }),
      // Once the server has the new text. The page of a role tells of other roles too, so any of them counts.
      client.getFeature(DidOpenTextDocumentNotification.method).onNotificationSent(() => this.#latest.request()),
      client.getFeature(DidChangeTextDocumentNotification.method).onNotificationSent(() => this.#latest.request()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#goodPages.delete(uri.toString())),
      client.onNotification(changedNotification, () => this.#latest.request()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#latest.request();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }

  /** Shows the page of a document beside the editor. The editor keeps the focus. */
  open(uri: vscode.Uri): void {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    if (this.#panel) this.#panel.reveal();
    else this.#take(vscode.window.createWebviewPanel(viewType, 'Role Specs', place));
    this.#show(uri);
  }

  /** Called by VS Code for a preview of the session before. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    this.#take(panel);
    const active = vscode.window.activeTextEditor?.document;
    const uri = active && isOurs(active) ? active.uri : uriIn(state);
    if (uri) this.#show(uri);
    return Promise.resolve();
  }

  #take(panel: vscode.WebviewPanel): void {
    this.#panel?.dispose();
    const taken = new PreviewPanel(panel, this.#extensionUri, {
      needed: () => this.#latest.request(),
      shown: (page) => this.#shown.fire(page),
      openPage: (href) => void this.#openPage(href),
      closed: () => {
        if (this.#panel === taken) this.#panel = undefined;
      },
    });
    this.#panel = taken;
  }

  #show(uri: vscode.Uri): void {
    this.#uri = uri;
    this.#latest.request();
  }

  async #update(): Promise<void> {
    const [panel, uri] = [this.#panel, this.#uri];
    if (!panel || !uri || !panel.isVisible) return;
    const page = await this.#page(uri);
    // Asked again meanwhile, for another document: that one is next.
    if (uri !== this.#uri || panel !== this.#panel) return;
    if (page) panel.show(uri, this.#goodOrPresent(uri, page), bannerFor(page, this.#goodPages.has(uri.toString())));
    // No role: the page before stays, and goes on following its own document.
    else if (panel.uri) this.#uri = panel.uri;
  }

  async #page(uri: vscode.Uri): Promise<PageResult | null> {
    const params: PageParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
    try {
      return await this.#client.sendRequest<PageResult | null>(pageRequest, params);
    } catch {
      // The server is down; when it is back, the page is asked for again.
      return null;
    }
  }

  #goodOrPresent(uri: vscode.Uri, { html, syntaxProblems }: PageResult): string {
    if (syntaxProblems > 0) return this.#goodPages.get(uri.toString()) ?? html;
    this.#goodPages.set(uri.toString(), html);
    return html;
  }

  async #openPage(href: string): Promise<void> {
    if (!this.#uri) return;
    const params: LocateParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(this.#uri) }, href };
    const found = await this.#client.sendRequest<LocateResult | null>(locateRequest, params).catch(() => null);
    if (!found) return;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => isOurs(document));
    await vscode.window.showTextDocument(this.#client.protocol2CodeConverter.asUri(found.uri), {
      viewColumn: editor?.viewColumn ?? vscode.ViewColumn.One,
    });
  }
}

function bannerFor({ syntaxProblems }: PageResult, keepsGoodPage: boolean): string | undefined {
  if (syntaxProblems === 0) return undefined;
  return keepsGoodPage
    ? vscode.l10n.t('The text cannot be read as a whole at the moment. This is the page as it was before.')
    : vscode.l10n.t('The text cannot be read as a whole at the moment. This page shows what can be read.');
}

function uriIn(state: unknown): vscode.Uri | undefined {
  const uri: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'uri') : undefined;
  try {
    return typeof uri === 'string' ? vscode.Uri.parse(uri, true) : undefined;
  } catch {
    return undefined;
  }
}
