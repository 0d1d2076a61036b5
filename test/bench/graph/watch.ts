import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { LanguageClient } from '../lsp/client.ts';

/**
 * What a server tells of all files, as VS Code hears it: one question that takes its answer in parts, and lasts.
 */
export class WorkspaceWatch {
  readonly #client: LanguageClient;
  /** The codes of the errors found in each file, by URI; files without one are left out. */
  readonly errors = new Map<string, readonly string[]>();
  #waiting: (() => void) | undefined;

  constructor(client: LanguageClient) {
    this.#client = client;
    client.onNotification((method, params) => {
      if (method === '$/progress') this.#take((params as { readonly value: WorkspaceDiagnosticReport }).value);
    });
    const params = { previousResultIds: [], partialResultToken: 'all' };
    // It lasts until the server ends; who waits for it notices that.
    void client.requestWithoutLimit<WorkspaceDiagnosticReport>('workspace/diagnostic', params).catch(() => undefined);
  }

  /** @returns when this came true, as `performance.now()` tells. */
  until(what: string, isTrue: () => boolean, limit?: number): Promise<number> {
    return this.#client.within<number>(
      what,
      (resolve) => {
        this.#waiting = () => {
          if (isTrue()) resolve(performance.now());
        };
        this.#waiting();
      },
      limit,
    );
  }

  #take({ items }: WorkspaceDiagnosticReport): void {
    for (const report of items) {
      const codes = report.kind === 'full' ? report.items.filter(({ severity }) => severity === 1) : [];
      if (codes.length > 0)
        this.errors.set(
          report.uri,
          codes.map(({ code }) => String(code)),
        );
      else this.errors.delete(report.uri);
    }
    this.#waiting?.();
  }
}
