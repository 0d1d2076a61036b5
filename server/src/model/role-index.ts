import type { RoleDocument } from './document.ts';
import type { Head } from './head.ts';
import { changedKeys, Dossier, keys, type NamedRole } from './dossier.ts';
import { type Direction, type Graph, graphs, GraphShape } from './graph-shape.ts';
import { merged } from './merged.ts';
import { nearer } from './role-ids.ts';
import type { Definition, Reference } from './symbols.ts';

/**
 * All files together: who defines an id, who refers to it. Never changes; a new text makes a new index, which shares with
 * the old one what is still true.
 *
 * Ids of roles hold for all files. Ids of items hold in a role and its translations.
 */
export class RoleIndex {
  readonly #base: Dossier;
  /** What came or changed since; counts before the base. */
  readonly #patch: Dossier;
  /** URIs of which the base is out of date. */
  readonly #hidden: ReadonlySet<string>;
  readonly #isLeftOut: ((uri: string) => boolean) | undefined;
  readonly #asked: (key: string) => void;
  readonly #shapes: Map<Graph, GraphShape>;
  /** What was meant by ids that no role has; shared by all indexes in which roles have the same ids. */
  readonly #meant: Map<string, string | undefined>;
  #documents: readonly RoleDocument[] | undefined;

  constructor(documents: Iterable<RoleDocument>, parts?: IndexParts) {
    this.#base = parts?.base ?? new Dossier(documents);
    this.#patch = parts?.patch ?? new Dossier([]);
    this.#hidden = parts?.hidden ?? new Set();
    this.#isLeftOut = parts?.isLeftOut;
    this.#asked = parts?.asked ?? (() => undefined);
    this.#shapes = parts?.shapes ?? new Map();
    this.#meant = parts?.meant ?? new Map();
  }

  /** What it is called wherever names of classes are shortened; see text/wanted.ts. */
  get [Symbol.toStringTag](): string {
    return 'RoleIndex';
  }

  /**
   * The index after changes, in time that depends on the changes and hardly on all there is.
   *
   * @param changes by URI; nothing where the file is gone.
   */
  with(changes: ReadonlyMap<string, RoleDocument | undefined>): RoleIndex {
    const hidden = new Set([...this.#hidden, ...changes.keys()]);
    const documents = new Map([...this.#patch.documents].map((document) => [document.uri, document]));
    for (const [uri, document] of changes) {
      documents.delete(uri);
      if (document) documents.set(uri, document);
    }
    const few = hidden.size < 64 + this.#base.documents.length / 16;
    const kept = few ? [] : this.#base.documents.filter(({ uri }) => !hidden.has(uri));
    return new RoleIndex([], {
      ...this.#parts,
      base: few ? this.#base : new Dossier([...kept, ...documents.values()]),
      patch: new Dossier(few ? documents.values() : []),
      hidden: few ? hidden : new Set(),
      shapes: this.#shapesAfter(changes),
      meant: this.#sameIdsAfter(changes) ? this.#meant : new Map(),
    });
  }

  /**
   * The same index, which tells what it is asked for: a change of the documents changes none of the answers as long as
   * none of these keys is in `changedKeys` (dossier.ts).
   */
  watched(asked: (key: string) => void): RoleIndex {
    return new RoleIndex([], { ...this.#parts, asked });
  }

  /** The same index as if these files were not there; each is asked for once, and only when an answer may hold it. */
  without(isLeftOut: (uri: string) => boolean): RoleIndex {
    const known = new Map<string, boolean>();
    const isOut = (uri: string): boolean => {
      const out = known.get(uri) ?? (this.#isLeftOut?.(uri) === true || isLeftOut(uri));
      known.set(uri, out);
      return out;
    };
    return new RoleIndex([], { ...this.#parts, isLeftOut: isOut, shapes: new Map(), meant: new Map() });
  }

  /** In the order of their URIs, so that every answer has one order. */
  get documents(): readonly RoleDocument[] {
    this.#asked(keys.all);
    return this.#all();
  }

  /** The files that hold settings, in the order of their URIs. */
  get configs(): readonly RoleDocument[] {
    this.#asked(keys.configs);
    return this.#merged(this.#base.configs, this.#patch.configs, ({ uri }) => uri);
  }

  /** The files that hold vocabularies, in the order of their URIs. */
  get vocabularies(): readonly RoleDocument[] {
    this.#asked(keys.vocabularies);
    return this.#merged(this.#base.vocabularies, this.#patch.vocabularies, ({ uri }) => uri);
  }

  document(uri: string): RoleDocument | undefined {
    this.#asked(keys.document(uri));
    return this.#at(uri);
  }

  /** What is known at a glance of the file at `uri`, ranges left out of what is watched: the role itself is asked for. */
  headOf(uri: string): Head | undefined {
    return this.#at(uri)?.head;
  }

  /** The roles with this id, by their heads and nothing else; several if it is taken twice, in the order of their URIs. */
  roles(id: string): readonly RoleDocument[] {
    this.#asked(keys.role(id));
    return this.#rolesOf(id);
  }

  /** The file of the role with this id, the first by URI if several claim it. */
  role(id: string): RoleDocument | undefined {
    const [role] = this.roles(id);
    if (role) this.#asked(keys.document(role.uri));
    return role;
  }

  /** Whether no role has an id but this one. */
  isAlone(id: string): boolean {
    this.#asked(keys.ids);
    const isOther = ({ uri, head }: RoleDocument): boolean =>
      head.id !== undefined && head.id !== id && this.#isLeftOut?.(uri) !== true;
    return !(
      this.#patch.documents.some(isOther) ||
      this.#base.documents.some((document) => isOther(document) && !this.#hidden.has(document.uri))
    );
  }

  /**
   * The id of a role that was most likely meant by one that no role has; nothing where none is near. Changes only when
   * an id comes or goes.
   */
  nearestId(id: string): string | undefined {
    this.#asked(keys.ids);
    if (!this.#meant.has(id)) {
      const isThere = (known: string): boolean => this.#rolesOf(known).length > 0;
      this.#meant.set(id, nearer(this.#base.ids.nearest(id, isThere), this.#patch.ids.nearest(id, isThere))?.id);
    }
    return this.#meant.get(id);
  }

  /** The translations of the role with this id, in the order of their URIs. */
  translations(id: string): readonly RoleDocument[] {
    this.#asked(keys.translations(id));
    const found = this.#merged(this.#base.translations(id), this.#patch.translations(id), ({ uri }) => uri);
    for (const { uri } of found) this.#asked(keys.document(uri));
    return found;
  }

  /** The roles that have this title or alternative title; case, accents and kinds of spaces and apostrophes count for nothing. */
  rolesNamed(name: string): readonly NamedRole[] {
    const key = keys.name(name);
    this.#asked(key);
    return this.#merged(this.#base.rolesNamed(key), this.#patch.rolesNamed(key), ({ document }) => document.uri);
  }

  /** Whether the role with this id is one that is left out (`without`): what is for everybody tells no tie to it. */
  isLeftOut(id: string): boolean {
    this.#asked(keys.role(id));
    if (!this.#isLeftOut || this.#rolesOf(id).length > 0) return false;
    return this.#patch.roles(id).length > 0 || this.#base.roles(id).some(({ uri }) => !this.#hidden.has(uri));
  }

  /** Where a role with this id is defined; empty if nowhere. */
  roleDefinitions(id: string): readonly Definition[] {
    this.#asked(keys.definitions(id));
    return this.#merged(this.#base.definitions(id), this.#patch.definitions(id), uriOf);
  }

  /** Who refers to the role with this id, translations included. */
  roleReferences(id: string): readonly Reference[] {
    this.#asked(keys.references(id));
    return this.#merged(this.#base.references(id), this.#patch.references(id), uriOf);
  }

  /** The role that the items of this file belong to: its own, or the one it translates; nothing where that is unknown. */
  home(document: RoleDocument): RoleDocument | undefined {
    const { translationOf } = document.head;
    return document.kind === 'translation' ? this.role(translationOf ?? '') : document;
  }

  /**
   * Where the thing is defined that a symbol of `document` names or refers to; empty if nowhere, several if the id is
   * taken twice.
   */
  definitions(document: RoleDocument, { kind, id }: SymbolName): readonly Definition[] {
    if (kind === 'role') return this.roleDefinitions(id);
    return (this.home(document)?.definitions ?? []).filter((other) => other.kind === kind && other.id === id);
  }

  /** Everything that refers to the thing that a symbol of `document` names or refers to, in all files. */
  references(document: RoleDocument, { kind, id }: SymbolName): readonly Reference[] {
    if (kind === 'role') return this.roleReferences(id);
    const home = this.home(document);
    const translations = home?.head.id === undefined ? [] : this.translations(home.head.id);
    return [...new Set([home ?? document, ...translations])].flatMap(({ references }) =>
      references.filter((other) => other.kind === kind && other.id === id),
    );
  }

  /** The ids next to this one, each once, whoever says so; dotted lines and the role itself left out. */
  neighbours(id: string, graph: Graph, direction: Direction): readonly string[] {
    this.#asked(keys.neighbours(id, graph, direction));
    const base = this.#base.neighbours(id, graph, direction);
    const found = this.#merged(base, this.#patch.neighbours(id, graph, direction), ({ uri }) => uri);
    return [...new Set(found.map((one) => one.id))];
  }

  /** The roles on circles with this one, itself included; nothing where it is on none. */
  circle(id: string, graph: Graph): readonly string[] | undefined {
    return this.#shape(graph).circle(id);
  }

  /** The roles with nobody above them among all that are connected with this one, in the order of their ids. */
  tops(id: string, graph: Graph): readonly string[] {
    return this.#shape(graph).tops(id);
  }

  #shape(graph: Graph): GraphShape {
    this.#asked(keys.graph(graph));
    const known = this.#shapes.get(graph);
    if (known) return known;
    const shape = new GraphShape(this.#all(), graph);
    this.#shapes.set(graph, shape);
    return shape;
  }

  /** A graph keeps its shape while no tie changes. */
  #shapesAfter(changes: ReadonlyMap<string, RoleDocument | undefined>): Map<Graph, GraphShape> {
    const shapes = new Map(this.#shapes);
    for (const [uri, document] of shapes.size === 0 ? [] : changes) {
      const changed = changedKeys(this.#at(uri), document);
      for (const graph of graphs) if (changed.has(keys.graph(graph))) shapes.delete(graph);
    }
    return shapes;
  }

  #sameIdsAfter(changes: ReadonlyMap<string, RoleDocument | undefined>): boolean {
    return [...changes].every(([uri, document]) => this.#at(uri)?.head.id === document?.head.id);
  }

  get #parts(): IndexParts {
    return {
      base: this.#base,
      patch: this.#patch,
      hidden: this.#hidden,
      isLeftOut: this.#isLeftOut,
      shapes: this.#shapes,
      meant: this.#meant,
      asked: this.#asked,
    };
  }

  #rolesOf(id: string): readonly RoleDocument[] {
    return this.#merged(this.#base.roles(id), this.#patch.roles(id), ({ uri }) => uri);
  }

  #at(uri: string): RoleDocument | undefined {
    if (this.#isLeftOut?.(uri)) return undefined;
    return this.#patch.document(uri) ?? (this.#hidden.has(uri) ? undefined : this.#base.document(uri));
  }

  #all(): readonly RoleDocument[] {
    this.#documents ??= this.#merged(this.#base.documents, this.#patch.documents, ({ uri }) => uri);
    return this.#documents;
  }

  #merged<T>(base: readonly T[], patch: readonly T[], uri: (one: T) => string): readonly T[] {
    const all = this.#hidden.size === 0 ? base : merged(base, patch, this.#hidden, uri);
    const isLeftOut = this.#isLeftOut;
    return isLeftOut ? all.filter((one) => !isLeftOut(uri(one))) : all;
  }
}

/** What a definition and its references have in common. */
export interface SymbolName {
  readonly kind: string;
  readonly id: string;
}

interface IndexParts {
  readonly base: Dossier;
  readonly patch: Dossier;
  readonly hidden: ReadonlySet<string>;
  readonly isLeftOut: ((uri: string) => boolean) | undefined;
  readonly shapes: Map<Graph, GraphShape>;
  readonly meant: Map<string, string | undefined>;
  readonly asked: (key: string) => void;
}

const uriOf = ({ location }: Definition): string => location.uri;
