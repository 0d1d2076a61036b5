/* oxlint-disable unicorn/require-post-message-target-origin -- the other end is our own webview, which has no address */
import * as vscode from 'vscode';
import { previewHtml } from './preview-html.ts';
import type { ShownPage } from './preview.ts';
import { pageMessage, type PageMessage, type ShowMessage } from './webview/messages.ts';

export interface PreviewEvents {
  /** The panel can show a page, and may have an old one. */
  readonly needed: () => void;
  readonly shown: (page: ShownPage) => void;
  /** A link to another of our pages was followed. */
  readonly openPage: (href: string) => void;
  readonly closed: () => void;
}

/** The webview of the preview: its document, and what goes in and out of it. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #events: PreviewEvents;
  #last: ShowMessage | undefined;
  #uri: vscode.Uri | undefined;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, events: PreviewEvents) {
    this.#panel = panel;
    this.#events = events;
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(pageMessage(message)));
    panel.onDidChangeViewState(() => {
      if (panel.visible) events.needed();
    });
    panel.onDidDispose(events.closed);
    void this.#load(extensionUri);
  }

  /** The document whose page is shown. */
  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  get isVisible(): boolean {
    return this.#panel.visible;
  }

  show(uri: vscode.Uri, html: string, banner: string | undefined): void {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    this.#panel.title = vscode.l10n.t('Preview {0}', name);
    this.#uri = uri;
    this.#last = { type: 'show', uri: uri.toString(), html, ...(banner !== undefined && { banner }) };
    void this.#panel.webview.postMessage(this.#last);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #load(extensionUri: vscode.Uri): Promise<void> {
    const html = await previewHtml(extensionUri, vscode.l10n.t('The page is being made…'));
    this.#panel.webview.html = html;
  }

  #receive(message: PageMessage | undefined): void {
    switch (message?.type) {
      case 'ready':
        // What was sent before is lost; a panel that was hidden starts anew.
        if (this.#last) void this.#panel.webview.postMessage(this.#last);
        this.#events.needed();
        break;
      case 'shown':
        this.#events.shown({ uri: message.uri, heading: message.heading, banner: message.banner });
        break;
      case 'openLink':
        void openOutside(message.href);
        break;
      case 'openPage':
        this.#events.openPage(message.href);
        break;
      case undefined:
        break;
    }
  }
}

/** Only what a page may link to; VS Code asks before it leaves. */
async function openOutside(href: string): Promise<void> {
  if (!/^(?:https|mailto):/i.test(href)) return;
  await vscode.env.openExternal(vscode.Uri.parse(href));
}
