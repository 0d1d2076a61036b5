import { type TextDocumentContentChangeEvent, TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem, Refusal } from '../files/file-system.ts';
import { isBelow, normalUri } from '../files/uri.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { Workspace } from '../model/workspace.ts';
import { kindOfName } from '../schema/kinds.ts';
import { Positions } from './positions.ts';

export interface WorkspaceOptions {
  /** URIs that an earlier server died of. */
  readonly skip: readonly string[];
  /** Around everything that reads a document. */
  readonly during: <T>(uri: string, work: () => T) => T;
  readonly failed: (at: string, error: unknown) => void;
}

/**
 * The texts of the server, open and on disk; open text wins. A text is read when somebody asks for what is in it, so
 * that keys typed in a row cost one reading. All URIs that go in may be spelled in any way.
 */
export class ServerWorkspace {
  readonly #options: WorkspaceOptions;
  readonly #workspace = new Workspace();
  readonly #open = new Map<string, TextDocument>();
  /** Open documents that changed since they were last read. */
  readonly #unread = new Set<string>();
  readonly #refused = new Map<string, Refusal>();
  readonly #skipped: Set<string>;
  readonly #positions = new WeakMap<RoleDocument, Positions>();
  #configs: readonly RoleDocument[] | undefined;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#skipped = new Set(options.skip.map(normalUri));
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    const key = normalUri(uri);
    // An editor may send us every YAML file there is.
    if (!languageId.startsWith('rolespec') && !kindOfName(key)) return;
    this.#open.set(key, TextDocument.create(uri, languageId, version, text));
    this.#refused.delete(key);
    this.#unread.add(key);
  }

  /** Without effect on a document that is not open. */
  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const key = normalUri(uri);
    const open = this.#open.get(key);
    if (!open) return;
    this.#open.set(key, TextDocument.update(open, changes, version));
    this.#skipped.delete(key);
    this.#unread.add(key);
  }

  /** The text stays until `load` or `remove` says what is on disk. */
  close(uri: string): void {
    this.#read(normalUri(uri));
    this.#open.delete(normalUri(uri));
  }

  isOpen(uri: string): boolean {
    return this.#open.has(normalUri(uri));
  }

  /** Takes in what is on disk; where the file is open, that counts for nothing. */
  load(uri: string, result: Awaited<ReturnType<FileSystem['read']>>): void {
    const key = normalUri(uri);
    if (this.#open.has(key)) return;
    if ('text' in result) {
      this.#refused.delete(key);
      this.#take(key, result.text);
    } else {
      this.#forget(key);
      if (result.refused.reason !== 'missing') this.#refused.set(key, result.refused);
    }
  }

  /** Forgets a file, or all files of a folder; the open ones stay. */
  remove(uri: string): void {
    const key = normalUri(uri);
    for (const known of this.uris()) {
      if ((known === key || isBelow(key, known)) && !this.#open.has(known)) this.#forget(known);
    }
  }

  /** A file that an earlier server died of has changed. */
  tryAgain(uri: string): void {
    this.#skipped.delete(normalUri(uri));
  }

  /** The document as it is now; nothing where it is unknown, cannot be read, or is left alone. */
  document(uri: string): RoleDocument | undefined {
    const key = normalUri(uri);
    this.#read(key);
    return this.#workspace.get(key);
  }

  /** All documents together, as they are now. */
  get index(): RoleIndex {
    for (const uri of [...this.#unread]) this.#read(uri);
    return this.#workspace.index;
  }

  /** The settings files among the documents; the same list as long as none of them changes. */
  get configs(): readonly RoleDocument[] {
    for (const uri of [...this.#unread]) if (kindOfName(uri) === 'config') this.#read(uri);
    return (this.#configs ??= [...this.#workspace.documents()].filter(({ kind }) => kind === 'config'));
  }

  /** Every file that there is something to say about: open ones first. */
  uris(): readonly string[] {
    const documents = [...this.#workspace.documents()].map(({ uri }) => uri);
    return [...new Set([...this.#open.keys(), ...documents, ...this.#refused.keys(), ...this.#skipped])];
  }

  /** Why the file could not be read. */
  refusal(uri: string): Refusal | undefined {
    return this.#refused.get(normalUri(uri));
  }

  /** Whether the file is left alone because an earlier server died of it. */
  isSkipped(uri: string): boolean {
    return this.#skipped.has(normalUri(uri));
  }

  /** Of an open document. */
  version(uri: string): number | undefined {
    return this.#open.get(normalUri(uri))?.version;
  }

  /** The URI as the client spells it. */
  clientUri(uri: string): string {
    return this.#open.get(uri)?.uri ?? uri;
  }

  /** Lines and columns of a document. */
  positions(document: RoleDocument): Positions {
    const known = this.#positions.get(document);
    if (known) return known;
    const positions = new Positions(document.text);
    this.#positions.set(document, positions);
    return positions;
  }

  #read(key: string): void {
    if (!this.#unread.delete(key)) return;
    const text = this.#open.get(key)?.getText();
    if (text !== undefined) this.#take(key, text);
  }

  #take(key: string, text: string): void {
    if (this.#skipped.has(key)) return;
    if (kindOfName(key) === 'config') this.#configs = undefined;
    try {
      this.#options.during(key, () => this.#workspace.set(key, text));
    } catch (error) {
      // Reading never fails; if it does, the other files must not suffer.
      this.#options.failed(`read ${key}`, error);
      this.#workspace.delete(key);
    }
  }

  #forget(key: string): void {
    if (kindOfName(key) === 'config') this.#configs = undefined;
    this.#refused.delete(key);
    this.#workspace.delete(key);
  }
}
