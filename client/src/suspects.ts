import type { WorkingParams } from '../../server/src/lsp/protocol.ts';

/** Remembers which documents the server died of. */
export class Suspects {
  readonly #poison = new Set<string>();
  #current: string | undefined;

  /** URIs of the documents to leave alone. */
  get poison(): readonly string[] {
    return [...this.#poison];
  }

  /** What the server says it is at. */
  works({ uri }: WorkingParams): void {
    this.#current = uri;
  }

  /** The server is gone, without having been asked. @returns the document it was at. */
  died(): string | undefined {
    const uri = this.#current;
    this.#current = undefined;
    if (uri !== undefined) this.#poison.add(uri);
    return uri;
  }

  /** The document is another one now. */
  edited(uri: string): void {
    this.#poison.delete(uri);
  }

  clear(): void {
    this.#poison.clear();
    this.#current = undefined;
  }
}
