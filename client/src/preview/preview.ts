import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Latest } from '../latest.ts';
import type { PageMessage } from '../webview/messages.ts';
import { leftPage, type Page, type Pages } from './preview-pages.ts';
import { PreviewPanel } from './preview-panel.ts';
import { EditorScroll } from './preview-scroll.ts';
import { addSection, openLinked, openOutside, selectSource } from './preview-source.ts';

/** What can be seen in a preview. */
export interface ShownPage {
  /** Of the document. */
  readonly uri: string;
  /** The first heading of the page. */
  readonly heading: string;
  /** The sentence above the page; empty where there is none. */
  readonly banner: string;
  /** It stays with its document. */
  readonly locked: boolean;
}

export interface PreviewOptions {
  readonly extensionUri: vscode.Uri;
  readonly client: BaseLanguageClient;
  readonly pages: Pages;
  readonly uri: vscode.Uri;
  readonly locked: boolean;
  readonly shown: (page: ShownPage) => void;
  /** Another one has the focus, or something about this one is other than before. */
  readonly changed: () => void;
  readonly closed: (preview: Preview) => void;
}

/** The page that is shown, and of which document. */
interface Shown {
  readonly uri: vscode.Uri;
  readonly page: Page;
  /** What goes with it is that of the page before. */
  readonly lacksDetails: boolean;
}

/** One preview: a panel, and the document whose page it shows. */
export class Preview {
  readonly #options: PreviewOptions;
  readonly #panel: PreviewPanel;
  readonly #scroll: EditorScroll;
  readonly #latest = new Latest(() => this.#update());
  readonly #latestDetails = new Latest(() => this.#complete());
  /** The document whose page is wanted. */
  #uri: vscode.Uri;
  #locked: boolean;
  #shown: Shown | undefined;
  /** As the page has told. */
  #seen = '';
  #isClosed = false;

  constructor(panel: vscode.WebviewPanel, options: PreviewOptions) {
    this.#options = options;
    this.#uri = options.uri;
    this.#locked = options.locked;
    this.#scroll = new EditorScroll(
      () => this.#shown?.uri,
      (line) => this.#panel.scrollTo(line),
    );
    this.#panel = new PreviewPanel(panel, options.extensionUri, {
      seen: () => this.request(),
      settled: () => this.#latestDetails.request(),
      activated: options.changed,
      received: (message) => this.#receive(message),
      closed: () => {
        this.#isClosed = true;
        this.#scroll.dispose();
        options.closed(this);
      },
    });
    this.request();
  }

  /** The document whose page is shown, or will be. */
  get uri(): vscode.Uri {
    return this.#uri;
  }

  get locked(): boolean {
    return this.#locked;
  }

  get isActive(): boolean {
    return this.#panel.isActive;
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  /** The page may be another one now. */
  request(): void {
    this.#latest.request();
  }

  show(uri: vscode.Uri): void {
    this.#uri = uri;
    this.request();
  }

  /** A file or a folder has another name: the document may be in it. */
  move(from: vscode.Uri, to: vscode.Uri): void {
    const uri = moved(this.#uri, from, to);
    if (!uri) return;
    this.#uri = uri;
    // The server may hear of the file later; until then the page that is shown is that of the same role.
    if (this.#shown) this.#shown = { ...this.#shown, uri: moved(this.#shown.uri, from, to) ?? this.#shown.uri };
    this.request();
  }

  /** Stays with its document, or follows the editor again. */
  lock(locked: boolean): void {
    this.#locked = locked;
    this.#options.changed();
    this.request();
  }

  reveal(preserveFocus: boolean): void {
    this.#panel.reveal(preserveFocus);
  }

  async showSource(): Promise<void> {
    this.#scroll.expectAny();
    await selectSource(this.#options.client, this.#uri);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #update(): Promise<void> {
    const uri = this.#uri;
    // A panel that is gone cannot even be asked.
    if (this.#isClosed || !this.#panel.isVisible) return;
    // Not closed meanwhile, nor asked for another document: that one is next.
    const isWanted = (): boolean => !this.#isClosed && uri === this.#uri;
    const { pages } = this.#options;
    const seen = await pages.page(uri);
    if (!isWanted()) return;
    const before = this.#shown?.uri.toString() === uri.toString() ? this.#shown.page : undefined;
    if (seen && before) {
      this.#show({ uri, page: { ...before, ...seen }, lacksDetails: true });
    } else if (seen) {
      const details = await pages.details(uri);
      if (details && isWanted()) this.#show({ uri, page: { ...details, ...seen }, lacksDetails: false });
    }
    // No role: the page before stays, and goes on following its own document.
    else if (this.#shown && this.#shown.uri.toString() !== uri.toString()) this.#uri = this.#shown.uri;
    else if (this.#shown && (await isGone(uri)) && isWanted()) {
      this.#shown = { uri, page: leftPage(this.#shown.page), lacksDetails: false };
      this.#panel.complete(uri, this.#locked, this.#shown.page);
    }
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#panel.show(shown.uri, this.#locked, shown.page);
  }

  /** What goes with the page that is shown. Another page that came meanwhile has its own. */
  async #complete(): Promise<void> {
    const shown = this.#shown;
    if (!shown?.lacksDetails || this.#isClosed) return;
    const details = await this.#options.pages.details(shown.uri);
    if (!details || this.#shown !== shown || this.#isClosed) return;
    const { html, banner } = shown.page;
    this.#shown = { uri: shown.uri, page: { ...details, html, banner }, lacksDetails: false };
    this.#panel.complete(shown.uri, this.#locked, this.#shown.page);
  }

  #receive(message: PageMessage): void {
    const { client } = this.#options;
    const { uri = this.#uri, page } = this.#shown ?? {};
    switch (message.type) {
      case 'ready':
        this.request();
        break;
      case 'shown':
        this.#tellShown(message);
        break;
      case 'scrolled':
        this.#scroll.scrollTo(message.line);
        break;
      case 'select':
        void this.#select(page?.places.find(({ pointer }) => pointer === message.pointer));
        break;
      case 'selectProblem':
        void this.#select(page?.problems[message.position]);
        break;
      case 'add':
        void addSection(client, uri, message.id);
        break;
      case 'language': {
        const language = page?.languages[message.position];
        if (language) this.show(client.protocol2CodeConverter.asUri(language.uri));
        break;
      }
      case 'copyLink':
        if (page?.address !== undefined) void copy(`${page.address}#${message.anchor}`);
        break;
      case 'openLink':
        void openOutside(message.href);
        break;
      case 'openPage':
        void openLinked(client, uri, message.href);
        break;
    }
  }

  #tellShown({ uri, heading, banner }: Extract<PageMessage, { readonly type: 'shown' }>): void {
    const isOther = uri !== this.#seen;
    this.#seen = uri;
    const { line } = this.#scroll;
    if (isOther && line !== undefined && this.#shown?.uri.toString() === uri) this.#panel.scrollTo(line);
    this.#options.shown({ uri, heading, banner, locked: this.#locked });
  }

  async #select(found: Pick<Page['places'][number], 'range'> | undefined): Promise<void> {
    if (!found || !this.#shown) return;
    this.#scroll.expectAny();
    await selectSource(this.#options.client, this.#shown.uri, found.range);
  }
}

/** Where a document is after a rename; nothing where that does not concern it. */
function moved(uri: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri | undefined {
  const [own, old] = [uri.toString(), from.toString()];
  if (own === old) return to;
  return own.startsWith(`${old}/`) ? uri.with({ path: to.path + uri.path.slice(from.path.length) }) : undefined;
}

/** There was a file, and there is none; where nobody knows, it is still there. */
async function isGone(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => false,
    (error: unknown) => error instanceof vscode.FileSystemError && error.code === 'FileNotFound',
  );
}

async function copy(address: string): Promise<void> {
  await vscode.env.clipboard.writeText(address);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', address), 4000);
}
