import type { WorkingParams } from '../../server/src/lsp/protocol.ts';

/**
 * Remembers which documents the server died of: those that it was at when it died, twice in a row. Once may be chance,
 * since a server that something else ends (a lack of memory, an administrator) is at some document as well.
 */
export class Suspects {
  readonly #suspected = new Set<string>();
  readonly #poison = new Set<string>();
  #current: string | undefined;

  /** URIs of the documents to leave alone. */
  get poison(): readonly string[] {
    return [...this.#poison];
  }

  /** What the server says it is at; what it was at before has done it no harm. */
  works({ uri }: WorkingParams): void {
    if (this.#current !== undefined) this.#suspected.delete(this.#current);
    this.#current = uri;
  }

  /** The server is gone, without having been asked. @returns the document it was at. */
  died(): string | undefined {
    const uri = this.#current;
    this.#current = undefined;
    if (uri === undefined) return undefined;
    if (this.#suspected.has(uri)) this.#poison.add(uri);
    this.#suspected.add(uri);
    return uri;
  }

  /** The document is another one now. */
  edited(uri: string): void {
    this.#suspected.delete(uri);
    this.#poison.delete(uri);
  }

  clear(): void {
    this.#suspected.clear();
    this.#poison.clear();
    this.#current = undefined;
  }
}
