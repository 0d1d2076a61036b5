import { parseRole, type RoleDocument } from './document.ts';
import { RoleIndex } from './role-index.ts';

/** The one mutable object: holds the texts and hands out what follows from them, made when first asked for. */
export class Workspace {
  readonly #documents = new Map<string, RoleDocument>();
  #index: RoleIndex | undefined;

  /** Takes in a new text; the same text again changes nothing. */
  set(uri: string, text: string): RoleDocument {
    const known = this.#documents.get(uri);
    if (known?.text === text) return known;
    const document = parseRole(uri, text);
    this.#documents.set(uri, document);
    this.#index = undefined;
    return document;
  }

  delete(uri: string): void {
    if (this.#documents.delete(uri)) this.#index = undefined;
  }

  get(uri: string): RoleDocument | undefined {
    return this.#documents.get(uri);
  }

  documents(): Iterable<RoleDocument> {
    return this.#documents.values();
  }

  /** All documents together, as of the last change. */
  get index(): RoleIndex {
    return (this.#index ??= new RoleIndex(this.#documents.values()));
  }
}
