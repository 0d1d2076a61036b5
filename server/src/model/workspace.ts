import { parseRole, type RoleDocument } from './document.ts';
import { RoleIndex } from './role-index.ts';

/** The one mutable object: holds the texts and hands out what follows from them, made when first asked for. */
export class Workspace {
  readonly #documents = new Map<string, RoleDocument>();
  /** What changed since the index was made: the document then. */
  readonly #changes = new Map<string, RoleDocument | undefined>();
  #index = new RoleIndex([]);

  /** Takes in a new text; the same text again changes nothing. */
  set(uri: string, text: string): RoleDocument {
    const known = this.#documents.get(uri);
    if (known?.text === text) return known;
    const document = parseRole(uri, text);
    this.#documents.set(uri, document);
    this.#changes.set(uri, document);
    return document;
  }

  delete(uri: string): void {
    if (this.#documents.delete(uri)) this.#changes.set(uri, undefined);
  }

  get(uri: string): RoleDocument | undefined {
    return this.#documents.get(uri);
  }

  documents(): Iterable<RoleDocument> {
    return this.#documents.values();
  }

  /** All documents together, as of the last change; the same object as long as nothing changes. */
  get index(): RoleIndex {
    if (this.#changes.size === 0) return this.#index;
    this.#index = this.#index.with(this.#changes);
    this.#changes.clear();
    return this.#index;
  }
}
