/* oxlint-disable unicorn/require-post-message-target-origin -- the other end is our own webview, which has no address */
import * as vscode from 'vscode';
import { previewHtml } from './preview-html.ts';
import type { Page } from './preview-pages.ts';
import { previewWords } from './preview-words.ts';
import { changeMessage, looksSame } from '../webview/changes.ts';
import { pageMessage, type HostMessage, type PageMessage, type ShownPage } from '../webview/messages.ts';

export interface PanelEvents {
  /** The panel can be seen again. */
  readonly seen: () => void;
  /** What was sent last is on the page. */
  readonly settled: () => void;
  /** It has the focus, or no longer. */
  readonly activated: () => void;
  readonly received: (message: PageMessage) => void;
  readonly closed: () => void;
}

/** The webview of a preview: its document, and what goes in and out of it. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  /** What was sent last. */
  #last: ShownPage | undefined;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, events: PanelEvents) {
    this.#panel = panel;
    const icon = (theme: string) => vscode.Uri.joinPath(extensionUri, 'client', 'media', `role-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.webview.onDidReceiveMessage((received: unknown) => {
      const message = pageMessage(received);
      if (!message) return;
      // What was sent before is lost; a panel that was hidden starts anew.
      if (message.type === 'ready' && this.#last) this.#send({ type: 'show', whole: this.#last });
      events.received(message);
      if (message.type === 'shown' && message.revision === this.#last?.revision) events.settled();
    });
    panel.onDidChangeViewState(() => {
      events.activated();
      if (panel.visible) events.seen();
    });
    panel.onDidDispose(events.closed);
    void this.#load(extensionUri);
  }

  get isVisible(): boolean {
    return this.#panel.visible;
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  show(uri: vscode.Uri, locked: boolean, page: Page): void {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    this.#panel.title = locked ? vscode.l10n.t('Locked preview of {0}', name) : vscode.l10n.t('Preview {0}', name);
    const before = this.#last;
    this.#last = shownPage(uri, locked, page, (before?.revision ?? 0) + 1);
    this.#send(before ? changeMessage(before, this.#last) : { type: 'show', whole: this.#last });
  }

  /** What goes with the page that is shown; at most keys it is what it was. */
  complete(uri: vscode.Uri, locked: boolean, page: Page): void {
    const before = this.#last;
    if (!before || !looksSame(before, shownPage(uri, locked, page, before.revision))) this.show(uri, locked, page);
  }

  scrollTo(line: number): void {
    this.#send({ type: 'scroll', line });
  }

  reveal(preserveFocus: boolean): void {
    this.#panel.reveal(undefined, preserveFocus);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #load(extensionUri: vscode.Uri): Promise<void> {
    const html = await previewHtml(extensionUri, vscode.l10n.t('The page is being made…'), previewWords());
    this.#panel.webview.html = html;
  }

  #send(message: HostMessage): void {
    void this.#panel.webview.postMessage(message);
  }
}

/** Ranges of the text and addresses of files stay on this side. */
function shownPage(uri: vscode.Uri, locked: boolean, page: Page, revision: number): ShownPage {
  const { html, banner = '', address, lineCount, places, problems, sections, missing, status, languages } = page;
  return {
    revision,
    uri: uri.toString(),
    locked,
    html,
    banner,
    hasAddress: address !== undefined,
    lineCount,
    places: places.map(({ pointer, range }) => ({ pointer, line: range.start.line })),
    problems: problems.map(({ pointer, severity, message }) => ({ pointer, severity, message })),
    sections,
    missing,
    status,
    languages: languages.map(({ name, lang, uri: other }) => ({ name, lang, isShown: other === page.uri })),
  };
}
