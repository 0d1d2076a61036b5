import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { compareRequest, type CompareParams, type CompareResult } from '../../../server/src/lsp/protocol.ts';
import { Latest } from '../latest.ts';
import type { Refusal } from './head-text.ts';

/** What can be seen in the panel. */
export interface ShownComparison {
  readonly title: string;
  readonly changes: number;
}

/** What is compared; asked again when a file is saved, as the answer may be another one by then. */
export type Comparing = () => Promise<CompareParams | Refusal>;

/** The one panel that shows a comparison. Its page has no script, and none may run in it. */
export class Comparisons {
  readonly #extensionUri: vscode.Uri;
  readonly #client: BaseLanguageClient;
  readonly #shown = new vscode.EventEmitter<ShownComparison>();
  readonly #latest = new Latest(() => this.#update());
  readonly #saving: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #comparing: Comparing | undefined;

  readonly onDidShowComparison = this.#shown.event;

  constructor(extensionUri: vscode.Uri, client: BaseLanguageClient) {
    this.#extensionUri = extensionUri;
    this.#client = client;
    this.#saving = vscode.workspace.onDidSaveTextDocument(() => {
      if (this.#panel?.visible) this.#latest.request();
    });
  }

  dispose(): void {
    this.#saving.dispose();
    this.#shown.dispose();
    this.#panel?.dispose();
  }

  /** Shows a comparison, or says why there is none. */
  async open(comparing: Comparing): Promise<void> {
    const location = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Comparing roles…') };
    await vscode.window.withProgress(location, async () => {
      const result = await this.#ask(comparing);
      if ('refused' in result) {
        void tell(result);
        return;
      }
      this.#comparing = comparing;
      this.#show(result, this.#panel ?? this.#newPanel());
    });
  }

  #newPanel(): vscode.WebviewPanel {
    const options = { enableScripts: false, localResourceRoots: [], enableFindWidget: true };
    const panel = vscode.window.createWebviewPanel('rolespec.compare', 'Role Specs', vscode.ViewColumn.Active, options);
    const icon = (theme: string): vscode.Uri =>
      vscode.Uri.joinPath(this.#extensionUri, 'client', 'media', `role-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#comparing = undefined;
    });
    this.#panel = panel;
    return panel;
  }

  #show({ title, html, changes }: CompareResult, panel: vscode.WebviewPanel): void {
    panel.title = title;
    panel.webview.html = html;
    if (!panel.visible) panel.reveal();
    this.#shown.fire({ title, changes });
  }

  async #update(): Promise<void> {
    if (!this.#comparing || !this.#panel) return;
    const result = await this.#ask(this.#comparing);
    if (!('refused' in result) && this.#panel) this.#show(result, this.#panel);
  }

  async #ask(comparing: Comparing): Promise<CompareResult | Refusal> {
    const params = await comparing();
    if ('refused' in params) return params;
    const result = await this.#client.sendRequest<CompareResult | null>(compareRequest, params).catch(() => null);
    return result ?? { refused: vscode.l10n.t('These two cannot be compared.') };
  }
}

async function tell({ refused, remedy }: Refusal): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(refused, ...(remedy ? [remedy.title] : []));
  if (remedy && chosen === remedy.title) await vscode.commands.executeCommand(remedy.command);
}
