import * as vscode from 'vscode';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  State,
  type BaseLanguageClient,
} from 'vscode-languageclient';
import { isOurs } from '../languages.ts';
import { stateIn } from '../webview/state.ts';
import { Pages } from './preview-pages.ts';
import { Preview, type ShownPage } from './preview.ts';

const viewType = 'rolespec.preview';

/** For the manifest: the preview that has the focus stays with its document. */
const lockedContext = 'rolespec.previewLocked';

export interface OpenOptions {
  readonly beside: boolean;
  readonly locked: boolean;
}

/** All previews. Those that are not locked show the page of the role in the active editor. */
export class Previews implements vscode.WebviewPanelSerializer {
  readonly #extensionUri: vscode.Uri;
  readonly #client: BaseLanguageClient;
  readonly #pages: Pages;
  readonly #all = new Set<Preview>();
  readonly #shown = new vscode.EventEmitter<ShownPage>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidShowPage = this.#shown.event;

  /** @param onDidChangeFiles what the server has read may be other than before. */
  constructor(extensionUri: vscode.Uri, client: BaseLanguageClient, onDidChangeFiles: vscode.Event<void>) {
    this.#extensionUri = extensionUri;
    this.#client = client;
    this.#pages = new Pages(client);
    this.#subscriptions = vscode.Disposable.from(
      this.#shown,
      this.#pages,
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const preview of this.#all) for (const { oldUri, newUri } of files) preview.move(oldUri, newUri);
      }),
      // Once the server has the new text. The page of a role tells of other roles too, so any of them counts.
      client.getFeature(DidOpenTextDocumentNotification.method).onNotificationSent(() => this.#request()),
      client.getFeature(DidChangeTextDocumentNotification.method).onNotificationSent(() => this.#request()),
      onDidChangeFiles(() => this.#request()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#request();
      }),
    );
  }

  /** The one that has the focus. */
  get active(): Preview | undefined {
    return [...this.#all].find(({ isActive }) => isActive);
  }

  /** Shows the page of a document, in a preview that is there already if one will do. */
  open(uri: vscode.Uri, { beside, locked }: OpenOptions): void {
    const column = vscode.window.activeTextEditor?.viewColumn;
    const isThere = (preview: Preview) => beside || preview.viewColumn === column;
    const known = [...this.#all].find((preview) =>
      locked ? preview.locked && preview.uri.toString() === uri.toString() : !preview.locked && isThere(preview),
    );
    if (known) {
      known.show(uri);
      known.reveal(beside);
      return;
    }
    const viewColumn = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const place = { viewColumn, preserveFocus: beside };
    const panel = vscode.window.createWebviewPanel(viewType, 'Role Specs', place, { enableFindWidget: true });
    this.#take(panel, uri, locked);
  }

  /** Called by VS Code for a preview of the session before. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const { uri, locked } = stateIn(kept);
    const active = vscode.window.activeTextEditor?.document;
    const wanted = !locked && active && isOurs(active) ? active.uri : uriOf(uri);
    if (wanted) this.#take(panel, wanted, locked);
    else panel.dispose();
    return Promise.resolve();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const preview of [...this.#all]) preview.dispose();
  }

  #take(panel: vscode.WebviewPanel, uri: vscode.Uri, locked: boolean): void {
    const preview = new Preview(panel, {
      extensionUri: this.#extensionUri,
      client: this.#client,
      pages: this.#pages,
      uri,
      locked,
      shown: (page) => this.#shown.fire(page),
      changed: () => this.#tellContext(),
      closed: (closed) => {
        this.#all.delete(closed);
        this.#tellContext();
      },
    });
    this.#all.add(preview);
    this.#tellContext();
  }

  #request(): void {
    for (const preview of this.#all) preview.request();
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isOurs(editor.document)) return;
    for (const preview of this.#all) if (!preview.locked) preview.show(editor.document.uri);
  }

  #tellContext(): void {
    void vscode.commands.executeCommand('setContext', lockedContext, this.active?.locked ?? false);
  }
}

function uriOf(text: string | undefined): vscode.Uri | undefined {
  try {
    return text === undefined ? undefined : vscode.Uri.parse(text, true);
  } catch {
    return undefined;
  }
}
