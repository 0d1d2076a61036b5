import type { Diagnostic, PublishDiagnosticsParams, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { capabilities } from './capabilities.ts';
import type { IsRight } from './checks.ts';
import { LanguageClient } from './client.ts';
import type { OpenText } from './open-text.ts';
import type { Server } from './servers.ts';
import { keepAskingForWorkspace } from './workspace-pull.ts';

/** When what was waited for was here, as `performance.now()` tells. */
export type Arrival = Promise<number>;

/** A server with an editor in front of it. */
export class Session {
  readonly server: Server;
  readonly client: LanguageClient;
  /** When the server said what it can do, as `performance.now()` tells. */
  readonly initializedAt: number;
  #stopAsking: (() => void) | undefined;

  private constructor(server: Server, client: LanguageClient, initializedAt: number) {
    this.server = server;
    this.client = client;
    this.initializedAt = initializedAt;
  }

  /** Starts the server for a folder. */
  static async start(server: Server, node: string, folderUri: string): Promise<Session> {
    const client = new LanguageClient({ command: node, ...server });
    const { result, at } = await client.request<InitializeResult>('initialize', {
      processId: process.pid,
      locale: 'en',
      rootUri: folderUri,
      workspaceFolders: [{ uri: folderUri, name: 'roles' }],
      capabilities: capabilities(server.pulls),
    });
    const session = new Session(server, client, at);
    client.notify('initialized', {});
    client.notify('workspace/didChangeConfiguration', { settings: server.settings });
    if (server.pulls && !result.capabilities.diagnosticProvider) throw new Error(`${server.name} cannot be asked`);
    if (result.capabilities.diagnosticProvider?.workspaceDiagnostics) {
      session.#stopAsking = keepAskingForWorkspace(client);
    }
    return session;
  }

  /** @returns when diagnostics were here that are right. */
  open(text: OpenText, isRight: IsRight): Arrival {
    const { uri, version } = text;
    const { languageId } = this.server;
    return this.#diagnosticsAfter(text, isRight, () => {
      this.client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text: text.text } });
    });
  }

  /** Tells of a change that `text.edit` made. @returns when diagnostics were here that are right. */
  edit(text: OpenText, change: TextDocumentContentChangeEvent, isRight: IsRight): Arrival {
    return this.#diagnosticsAfter(text, isRight, () => this.tell(text, change));
  }

  /** Tells of a change that `text.edit` made, and does not care what the server says to it. */
  tell({ uri, version }: OpenText, change: TextDocumentContentChangeEvent): void {
    this.client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  /** Asks for the diagnostics of a text, as VS Code does right behind every change. */
  async ask({ uri }: OpenText): Promise<{ readonly items: readonly Diagnostic[]; readonly at: number }> {
    const params = { textDocument: { uri } };
    const { result, at } = await this.client.request<{ items: readonly Diagnostic[] }>(
      'textDocument/diagnostic',
      params,
    );
    return { items: result.items, at };
  }

  async stop(): Promise<void> {
    this.#stopAsking?.();
    await this.client.stop();
  }

  async #diagnosticsAfter(text: OpenText, isRight: IsRight, act: () => void): Arrival {
    if (!this.server.pulls) return this.#pushed(text, isRight, act);
    act();
    const { items, at } = await this.ask(text);
    // An answer is the last word: nobody asks again until the next change.
    if (!isRight(this.#faults(items))) throw new Error(`${this.server.name}: wrong diagnostics ${shortened(items)}`);
    return at;
  }

  #faults(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    return diagnostics.filter(({ severity = 1 }) => severity <= this.server.faultSeverity);
  }

  async #pushed(text: OpenText, isRight: IsRight, act: () => void): Arrival {
    let last: readonly Diagnostic[] | undefined;
    let stop = () => {};
    try {
      return await this.client.within<number>('right diagnostics', (resolve) => {
        stop = this.client.onNotification((method, params, at) => {
          if (method !== 'textDocument/publishDiagnostics') return;
          const { uri, version, diagnostics } = params as PublishDiagnosticsParams;
          // Some do not say of which version they speak.
          if (uri !== text.uri || (version !== undefined && version !== text.version)) return;
          last = diagnostics;
          if (isRight(this.#faults(diagnostics))) resolve(at);
        });
        act();
      });
    } catch (error) {
      throw new Error(`${String(error)}; the last ones: ${shortened(last)}`, { cause: error });
    } finally {
      stop();
    }
  }
}

interface InitializeResult {
  readonly capabilities: { readonly diagnosticProvider?: { readonly workspaceDiagnostics: boolean } };
}

function shortened(value: unknown): string {
  return (JSON.stringify(value) ?? 'none').slice(0, 1000);
}
