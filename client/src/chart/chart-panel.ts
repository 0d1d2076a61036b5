/* oxlint-disable unicorn/require-post-message-target-origin -- the other end is our own webview, which has no address */
import * as vscode from 'vscode';
import {
  type FromChart,
  fromChart,
  type Drawing,
  isSameDrawing,
  type MarkCurrent,
  type ShowChart,
  type ToChart,
} from '../webview/chart/messages.ts';
import { chartHtml } from './chart-html.ts';
import { chartWords } from './chart-words.ts';

/** What can be seen in the panel. */
export interface ShownChart extends Drawing {
  /** How many boxes there are. */
  readonly nodes: number;
}

export interface ChartEvents {
  /** The panel can be seen, and may show an old chart. */
  readonly seen: () => void;
  readonly draw: (drawing: Drawing) => void;
  readonly shown: (chart: ShownChart) => void;
  /** A box was clicked. */
  readonly open: (id: string) => void;
  readonly export: () => void;
  readonly closed: () => void;
}

/** The webview of the chart: its document, and what goes in and out of it. */
export class ChartPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #events: ChartEvents;
  #last: ShowChart | undefined;
  #mark: MarkCurrent = { type: 'current' };
  #isReady = false;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, events: ChartEvents) {
    this.#panel = panel;
    this.#events = events;
    panel.title = vscode.l10n.t('Org Chart');
    const icon = (theme: string): vscode.Uri =>
      vscode.Uri.joinPath(extensionUri, 'client', 'media', `role-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(fromChart(message)));
    panel.onDidChangeViewState(() => {
      if (panel.visible) events.seen();
      // Its document is thrown away and made anew when it is seen again.
      else this.#isReady = false;
    });
    panel.onDidDispose(events.closed);
    void this.#load(extensionUri);
  }

  get isVisible(): boolean {
    return this.#panel.visible;
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  /** The same chart again is not drawn again. */
  show(chart: ShowChart): void {
    const isSame = this.#last?.svg === chart.svg && isSameDrawing(this.#last.drawing, chart.drawing);
    this.#last = chart;
    if (this.#isReady && !isSame) this.#send(chart);
  }

  mark(id: string | undefined): void {
    this.#mark = { type: 'current', ...(id !== undefined && { id }) };
    if (this.#isReady) this.#send(this.#mark);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #load(extensionUri: vscode.Uri): Promise<void> {
    const html = await chartHtml(extensionUri, this.#panel.title, chartWords());
    this.#panel.webview.html = html;
  }

  #send(message: ToChart): void {
    void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromChart | undefined): void {
    switch (message?.type) {
      case 'ready':
        this.#isReady = true;
        this.#send(this.#mark);
        if (this.#last) this.#send(this.#last);
        this.#events.seen();
        break;
      case 'shown':
        this.#events.shown({ ...message.drawing, nodes: message.nodes });
        break;
      case 'draw':
        this.#events.draw(message.drawing);
        break;
      case 'open':
        this.#events.open(message.id);
        break;
      case 'export':
        this.#events.export();
        break;
      case undefined:
        break;
    }
  }
}
