import type {
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
  MessageConnection,
  Range,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';

/** A client in a test: says what the test tells it, keeps all it hears, and waits for what it is told to wait for. */
export class TestClient {
  readonly connection: MessageConnection;
  /** The disk that the server sees, where it is in memory. */
  readonly files: Map<string, string>;
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  readonly #waiting = new Set<(method: string, params: unknown) => void>();
  readonly #versions = new Map<string, number>();

  constructor(connection: MessageConnection, files: Map<string, string> = new Map()) {
    this.connection = connection;
    this.files = files;
    const hear = (method: string, params: unknown) => {
      this.heard.push({ method, params });
      for (const waiting of [...this.#waiting]) waiting(method, params);
    };
    connection.onNotification((method, params) => hear(method, params));
    connection.onUnhandledProgress((params) => hear('$/progress', params));
    connection.onRequest((method, params) => {
      hear(method, params);
      return null;
    });
    connection.listen();
  }

  async initialize(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      ...params,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  request<Result>(method: string, params?: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** The next message with this method that satisfies; it is asked for before what brings it about. */
  next<Params = unknown>(method: string, satisfies: (params: Params) => boolean = () => true): Promise<Params> {
    return new Promise((resolve) => {
      const waiting = (said: string, params: unknown) => {
        if (said !== method || !satisfies(params as Params)) return;
        this.#waiting.delete(waiting);
        resolve(params as Params);
      };
      this.#waiting.add(waiting);
    });
  }

  open(uri: string, text: string, languageId = 'rolespec'): Promise<void> {
    this.#versions.set(uri, 1);
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** One change: of the whole text, or of a range of it. */
  change(uri: string, text: string, range?: Range): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** The diagnostics of a document, as `code at line:column`, from 0. */
  async diagnostics(uri: string): Promise<readonly string[]> {
    return inShort(itemsOf(await this.pull(uri)));
  }

  /** What the server has to tell about all files, by URI; waits until it has something to tell. */
  async workspaceDiagnostics(
    previousResultIds: readonly { uri: string; value: string }[] = [],
  ): Promise<Readonly<Record<string, readonly string[]>>> {
    const { items } = await this.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    return Object.fromEntries(items.map((report) => [report.uri, inShort(itemsOf(report))]));
  }

  /** The next part of an answer of `workspace/diagnostic` that is given in parts, in short. */
  async nextPart(token: string): Promise<Readonly<Record<string, readonly string[]>>> {
    const { value } = await this.next<Part>('$/progress', (params) => params.token === token);
    return Object.fromEntries(value.items.map((report) => [report.uri, inShort(itemsOf(report))]));
  }

  /** What all parts so far say together. */
  parts(token: string): () => Readonly<Record<string, readonly string[]>> {
    return () =>
      Object.fromEntries(
        this.heard
          .filter(({ method, params }) => method === '$/progress' && (params as Part).token === token)
          .flatMap(({ params }) => (params as Part).value.items)
          .map((report) => [report.uri, inShort(itemsOf(report))]),
      );
  }

  async exit(): Promise<void> {
    await this.request('shutdown');
    await this.notify('exit', undefined);
  }
}

interface Part {
  readonly token: string;
  readonly value: WorkspaceDiagnosticReport;
}

export function inShort(items: readonly Diagnostic[]): readonly string[] {
  return items.map(({ code, range: { start } }) => `${code} at ${start.line}:${start.character}`);
}

function itemsOf(report: { readonly kind: string; readonly items?: readonly Diagnostic[] }): readonly Diagnostic[] {
  return report.items ?? [];
}
