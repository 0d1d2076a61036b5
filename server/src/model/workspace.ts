import { wantText } from '../text/wanted.ts';
import { RoleDocument } from './document.ts';
import { RoleIndex } from './role-index.ts';
import { Work } from './work.ts';

/** The one mutable object: holds the texts and hands out what follows from them, made when first asked for. */
export class Workspace {
  /** What it took so far to answer. */
  readonly work = new Work();
  readonly #documents = new Map<string, RoleDocument>();
  /** What changed since the index was made. */
  readonly #changes = new Map<string, RoleDocument | undefined>();
  /** What changed since `takeChanges`, with the documents of then. */
  #before = new Map<string, RoleDocument | undefined>();
  #index = new RoleIndex([]);

  /** What it is called wherever names of classes are shortened; see text/wanted.ts. */
  get [Symbol.toStringTag](): string {
    return 'Workspace';
  }

  /**
   * Takes in a new text; the same text again changes nothing.
   *
   * @throws TypeError where one of them is no string.
   */
  set(uri: string, text: string): RoleDocument {
    wantText('uri', uri);
    wantText('text', text);
    const before = this.#documents.get(uri);
    return this.take(uri, text, () => new RoleDocument(uri, text, undefined, this.work, before));
  }

  /** The same for who has read the text already. */
  take(uri: string, text: string, read: () => RoleDocument): RoleDocument {
    const known = this.#documents.get(uri);
    if (known?.text === text) return known;
    const document = read();
    this.#change(uri, document);
    return document;
  }

  /** The same for who has read it, whatever was known of the file. */
  add(document: RoleDocument): void {
    this.#change(document.uri, document);
  }

  delete(uri: string): void {
    wantText('uri', uri);
    if (this.#documents.has(uri)) this.#change(uri, undefined);
  }

  get(uri: string): RoleDocument | undefined {
    wantText('uri', uri);
    return this.#documents.get(uri);
  }

  documents(): Iterable<RoleDocument> {
    return this.#documents.values();
  }

  /** All documents together, as of the last change; the same object as long as nothing changes. */
  get index(): RoleIndex {
    if (this.#changes.size === 0) return this.#index;
    this.work.did('indexes');
    this.#index = this.#index.with(this.#changes);
    this.#changes.clear();
    return this.#index;
  }

  /** The files that changed since this was last asked: their documents then and now, nothing where there is none. */
  takeChanges(): readonly Change[] {
    const changes = [...this.#before].map(([uri, before]) => ({ uri, before, after: this.#documents.get(uri) }));
    if (changes.length > 0) this.#before = new Map();
    return changes;
  }

  #change(uri: string, document: RoleDocument | undefined): void {
    if (!this.#before.has(uri)) this.#before.set(uri, this.#documents.get(uri));
    this.#changes.set(uri, document);
    if (document) this.#documents.set(uri, document);
    else this.#documents.delete(uri);
    // Who never asks is not to gather what came and went.
    if (!document && this.#before.get(uri) === undefined) this.#before.delete(uri);
  }
}

/** One file before and after. */
export interface Change {
  readonly uri: string;
  readonly before: RoleDocument | undefined;
  readonly after: RoleDocument | undefined;
}
