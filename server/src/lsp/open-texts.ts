import { type TextDocumentContentChangeEvent, TextDocument } from 'vscode-languageserver-textdocument';
import { normalUri } from '../files/uri.ts';

/**
 * What a client has open. One that spells the URI of a file in two ways has it open twice, and each is a text of its own:
 * the one that was opened or changed last counts, and closing one of them leaves the other.
 */
export class OpenTexts {
  /** By the one spelling of the URI; the one that counts comes first, and there is always one. */
  readonly #texts = new Map<string, readonly TextDocument[]>();

  open(text: TextDocument): void {
    const key = normalUri(text.uri);
    this.#texts.set(key, [text, ...this.#without(key, text.uri)]);
  }

  /** @returns whether it is open. */
  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): boolean {
    const text = this.#spelled(uri);
    if (text) this.open(TextDocument.update(text, changes, version));
    return text !== undefined;
  }

  close(uri: string): void {
    const key = normalUri(uri);
    const left = this.#without(key, this.#spelled(uri)?.uri);
    if (left.length > 0) this.#texts.set(key, left);
    else this.#texts.delete(key);
  }

  /** The text that counts. @param key the one spelling of its URI. */
  get(key: string): TextDocument | undefined {
    return this.#texts.get(key)?.[0];
  }

  keys(): Iterable<string> {
    return this.#texts.keys();
  }

  /** The text under just this spelling, or else the one that counts: clients need not spell alike twice. */
  #spelled(uri: string): TextDocument | undefined {
    const texts = this.#texts.get(normalUri(uri));
    return texts?.find((text) => text.uri === uri) ?? texts?.[0];
  }

  #without(key: string, uri: string | undefined): readonly TextDocument[] {
    return (this.#texts.get(key) ?? []).filter((text) => text.uri !== uri);
  }
}
