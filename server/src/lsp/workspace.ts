import { type TextDocumentContentChangeEvent, TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem, Refusal } from '../files/file-system.ts';
import { normalUri, parentUri } from '../files/uri.ts';
import { parseRole, RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Work } from '../model/work.ts';
import { type Change, Workspace } from '../model/workspace.ts';
import type { UnderstoodText } from '../reading/understood.ts';
import { kindOfName } from '../schema/kinds.ts';
import { OpenTexts } from './open-texts.ts';
import { Positions } from './positions.ts';
import { Resting } from './resting.ts';

/** A file that another thread has read. */
export interface ReadElsewhere extends UnderstoodText {
  readonly text: string;
}

export interface WorkspaceOptions {
  /** URIs that an earlier server died of. */
  readonly skip: readonly string[];
  /** Around everything that reads a document. */
  readonly during: <T>(uri: string, work: () => T) => T;
  readonly failed: (at: string, error: unknown) => void;
  /** A file that nobody has open was read, and maybe looked at before it came here. */
  readonly loaded: (document: RoleDocument, understood: UnderstoodText | undefined) => void;
  /** Whether files at this URI are of the workspace, should they exist. */
  readonly belongs: (uri: string) => boolean;
}

/**
 * The texts of the server, open and on disk; open text wins. A text is read when somebody asks for what is in it, so
 * that keys typed in a row cost one reading. All URIs that go in may be spelled in any way.
 */
export class ServerWorkspace {
  readonly #options: WorkspaceOptions;
  readonly #workspace = new Workspace();
  readonly #open = new OpenTexts();
  /** Open documents that changed since they were last read. */
  readonly #unread = new Set<string>();
  readonly #refused = new Map<string, Refusal>();
  readonly #skipped: Set<string>;
  /** Open documents that are no files of the workspace: another version of one, shown beside it. */
  readonly #aside = new Map<string, RoleDocument>();
  /** Files about which something changed that is no document of the workspace. */
  #others = new Set<string>();
  readonly #resting = new Resting();
  #isComplete = false;
  #revision = 0;
  readonly #positions = new WeakMap<RoleDocument, Positions>();
  #configs: readonly RoleDocument[] | undefined;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#skipped = new Set(options.skip.map(normalUri));
  }

  /** What it took so far to answer. */
  get work(): Work {
    return this.#workspace.work;
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    const key = normalUri(uri);
    // An editor may send us every YAML file there is.
    if (!languageId.startsWith('rolespec') && !kindOfName(key)) return;
    this.#open.open(TextDocument.create(uri, languageId, version, text));
    this.#refused.delete(key);
    this.#unread.add(key);
    this.#others.add(key);
  }

  /** Without effect on a document that is not open. */
  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const key = normalUri(uri);
    if (!this.#open.change(uri, changes, version)) return;
    this.#skipped.delete(key);
    this.#unread.add(key);
  }

  /** The text stays until `load` or `remove` says what is on disk; it is open still where another spelling is. */
  close(uri: string): void {
    const key = normalUri(uri);
    this.#read(key);
    this.#open.close(uri);
    if (this.isOpen(key)) this.#unread.add(key);
    this.#others.add(key);
  }

  isOpen(uri: string): boolean {
    return this.#open.get(normalUri(uri)) !== undefined;
  }

  /** Takes in what is on disk; where the file is open, that counts for nothing. */
  load(uri: string, result: Awaited<ReturnType<FileSystem['read']>> | ReadElsewhere): void {
    const key = normalUri(uri);
    if (this.isOpen(key)) return;
    if ('text' in result) {
      this.#refused.delete(key);
      this.#take(key, result.text, 'head' in result ? result : undefined);
      const document = this.#workspace.get(key);
      if (document) this.#options.loaded(document, 'head' in result ? result : undefined);
    } else {
      this.#forget(key);
      if (result.refused.reason !== 'missing') this.#refused.set(key, result.refused);
      else this.#skipped.delete(key);
    }
  }

  setComplete(isComplete: boolean): void {
    this.#isComplete = isComplete;
  }

  /** All files of the folders are read, so that what is not here is nowhere. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Forgets files, or all files of folders; the open ones stay. */
  remove(uris: Iterable<string>): void {
    const gone = new Set([...uris].map((uri) => normalUri(uri).replace(/(?<=[^/])\/$/, '')));
    // What is known as a file is no folder; only for the others it takes a look at all files.
    for (const uri of gone) {
      if (this.isOpen(uri) || !this.#workspace.get(uri)) continue;
      this.#forget(uri);
      gone.delete(uri);
    }
    if (gone.size === 0) return;
    for (const known of this.uris()) {
      if (this.isOpen(known)) continue;
      for (let at: string | undefined = known; at !== undefined; at = parentUri(at)) {
        if (!gone.has(at)) continue;
        this.#forget(known);
        break;
      }
    }
  }

  /** A file that an earlier server died of has changed. */
  tryAgain(uri: string): void {
    if (this.#skipped.delete(normalUri(uri))) this.#others.add(normalUri(uri));
  }

  /** The document as it is now; nothing where it is unknown, cannot be read, or is left alone. */
  document(uri: string): RoleDocument | undefined {
    const key = normalUri(uri);
    this.#read(key);
    return this.#workspace.get(key) ?? this.#aside.get(key);
  }

  /** Somebody has asked what is in the document; of those that are not asked for again, only texts and heads are kept. */
  lookedAt(document: RoleDocument): void {
    this.#resting.lookedAt(document);
  }

  /** Whether what is known of other files can be said of this one. */
  isTogether(uri: string): boolean {
    return this.#isComplete && !this.#aside.has(normalUri(uri));
  }

  /** Grows with every change of what is known of the files. */
  get revision(): number {
    return this.#revision;
  }

  /** The documents of the workspace that changed since this was last asked. */
  takeChanges(): readonly Change[] {
    for (const uri of [...this.#unread]) this.#read(uri);
    return this.#workspace.takeChanges();
  }

  /** The files about which something else changed since this was last asked: that they can be read, or are open. */
  takeOthers(): ReadonlySet<string> {
    const others = this.#others;
    if (others.size > 0) this.#others = new Set();
    return others;
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
    const others = [...this.#refused.keys(), ...this.#skipped, ...this.#aside.keys()];
    return [...new Set([...this.#open.keys(), ...documents, ...others])];
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

  #take(key: string, text: string, understood?: UnderstoodText): void {
    if (this.#skipped.has(key)) return;
    if (kindOfName(key) === 'config' && this.#workspace.get(key)?.text !== text) this.#configs = undefined;
    this.#revision += 1;
    if (understood && this.#options.belongs(key)) {
      this.#workspace.take(key, text, () => new RoleDocument(key, text, understood, this.work));
      return;
    }
    try {
      this.#options.during(key, () => {
        this.#aside.delete(key);
        if (this.#options.belongs(key)) this.#workspace.set(key, text);
        else this.#setAside(key, text);
      });
    } catch (error) {
      // Reading never fails; if it does, the other files must not suffer.
      this.#options.failed(`read ${key}`, error);
      this.#workspace.delete(key);
    }
  }

  #setAside(key: string, text: string): void {
    this.#aside.set(key, parseRole(key, text));
    this.#others.add(key);
  }

  #forget(key: string): void {
    if (kindOfName(key) === 'config') this.#configs = undefined;
    this.#revision += 1;
    this.#others.add(key);
    this.#refused.delete(key);
    this.#aside.delete(key);
    this.#workspace.delete(key);
  }
}
