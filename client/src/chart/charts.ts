import * as vscode from 'vscode';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  State,
  type BaseLanguageClient,
} from 'vscode-languageclient';
import { chartRequest, type ChartParams, type ChartResult } from '../../../server/src/lsp/protocol.ts';
import { Latest } from '../latest.ts';
import type { Places } from '../places.ts';
import { type Drawing, drawingOf, isSameDrawing } from '../webview/chart/messages.ts';
import { exportChart } from './chart-export.ts';
import { ChartPanel, type ShownChart } from './chart-panel.ts';

const viewType = 'rolespec.chart';

/** A chart of more roles is not drawn again at each key, but when a file is saved. */
const LARGE = 1000;

/** The one panel that shows the chart, and keeps up with the files. */
export class Charts implements vscode.WebviewPanelSerializer {
  readonly #extensionUri: vscode.Uri;
  readonly #client: BaseLanguageClient;
  readonly #places: Places;
  readonly #latest = new Latest(() => this.#update());
  readonly #shown = new vscode.EventEmitter<ShownChart>();
  readonly #subscriptions: vscode.Disposable;
  #panel: ChartPanel | undefined;
  #drawing: Drawing = { view: 'reporting' };
  #last: ChartResult | undefined;

  readonly onDidShowChart = this.#shown.event;

  /** @param onDidChangeFiles what the server has read may be other than before. */
  constructor(
    extensionUri: vscode.Uri,
    client: BaseLanguageClient,
    places: Places,
    onDidChangeFiles: vscode.Event<void>,
  ) {
    this.#extensionUri = extensionUri;
    this.#client = client;
    this.#places = places;
    this.#subscriptions = vscode.Disposable.from(
      this.#shown,
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor(() => this.#markCurrent()),
      // Once the server has the new text.
      client.getFeature(DidOpenTextDocumentNotification.method).onNotificationSent(() => this.#latest.request()),
      client.getFeature(DidChangeTextDocumentNotification.method).onNotificationSent(() => {
        if ((this.#last?.roles.length ?? 0) <= LARGE) this.#latest.request();
      }),
      vscode.workspace.onDidSaveTextDocument(() => this.#latest.request()),
      onDidChangeFiles(() => this.#latest.request()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#latest.request();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }

  /** Shows the chart, and gives it the focus. */
  open(): void {
    if (this.#panel) this.#panel.reveal();
    else this.#take(vscode.window.createWebviewPanel(viewType, 'Role Specs', vscode.ViewColumn.Active));
  }

  /** Called by VS Code for a chart of the session before. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    this.#drawing = drawingOf(state) ?? { view: 'reporting' };
    this.#take(panel);
    return Promise.resolve();
  }

  #take(panel: vscode.WebviewPanel): void {
    this.#panel?.dispose();
    this.#last = undefined;
    const taken = new ChartPanel(panel, this.#extensionUri, {
      seen: () => this.#latest.request(),
      draw: (drawing) => {
        this.#drawing = drawing;
        this.#latest.request();
      },
      shown: (chart) => this.#shown.fire(chart),
      open: (id) => void this.#openRole(id),
      export: () => void exportChart(this.#client, this.#drawing, this.#places),
      closed: () => {
        if (this.#panel === taken) this.#panel = undefined;
      },
    });
    this.#panel = taken;
    this.#latest.request();
  }

  async #update(): Promise<void> {
    const [panel, drawing] = [this.#panel, this.#drawing];
    if (!panel?.isVisible) return;
    const params: ChartParams = drawing;
    // Where the server is down, the chart is asked for again when it is back.
    const chart = await this.#client.sendRequest<ChartResult | null>(chartRequest, params).catch(() => undefined);
    if (chart === undefined || panel !== this.#panel || !isSameDrawing(drawing, this.#drawing)) return;
    if (!chart) {
      // The role whose branch it was has another id by now, or is gone.
      if (drawing.root !== undefined) {
        this.#drawing = { view: drawing.view };
        this.#latest.request();
      }
      return;
    }
    this.#last = chart;
    const nodes = chart.roles.map(({ id, title, parent, uri }) => ({
      id,
      title,
      ...(parent !== undefined && { parent }),
      opens: uri !== undefined,
    }));
    panel.show({ type: 'show', drawing, svg: chart.text, nodes });
    this.#markCurrent();
  }

  #markCurrent(): void {
    const document = vscode.window.activeTextEditor?.document;
    // While the chart has the focus, no editor is active, and the last one still counts.
    if (!document) return;
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri);
    this.#panel?.mark(this.#last?.roles.find((role) => role.uri === uri)?.id);
  }

  async #openRole(id: string): Promise<void> {
    const uri = this.#last?.roles.find((role) => role.id === id)?.uri;
    if (uri === undefined) return;
    const other = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== this.#panel?.viewColumn);
    await vscode.window.showTextDocument(this.#client.protocol2CodeConverter.asUri(uri), {
      viewColumn: other?.viewColumn ?? vscode.ViewColumn.Beside,
    });
  }
}
