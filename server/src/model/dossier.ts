import type { RoleDocument } from './document.ts';
import { type Direction, type Graph, graphFields, graphs } from './graph-shape.ts';
import type { Head, Name } from './head.ts';
import { RoleIds } from './role-ids.ts';
import type { Definition, Reference } from './symbols.ts';
import { folded } from '../text/folded.ts';
import { wantOurs, wantSeveral } from '../text/wanted.ts';

export interface NamedRole {
  readonly document: RoleDocument;
  readonly name: Name;
}

/** A tie as one of the two roles sees it. */
export interface Neighbour {
  /** Of the other role; there may be no such role. */
  readonly id: string;
  /** The file that says so. */
  readonly uri: string;
}

/** The heads of some files, sorted by what they can be asked for. Never changes. */
export class Dossier {
  /** In the order of their URIs. */
  readonly documents: readonly RoleDocument[];
  /** Those of them that hold settings. */
  readonly configs: readonly RoleDocument[];
  /** Those of them that hold vocabularies. */
  readonly vocabularies: readonly RoleDocument[];
  readonly #byUri = new Map<string, RoleDocument>();
  readonly #definitions = new Map<string, Definition[]>();
  readonly #references = new Map<string, Reference[]>();
  readonly #roles = new Map<string, RoleDocument[]>();
  readonly #translations = new Map<string, RoleDocument[]>();
  readonly #named = new Map<string, NamedRole[]>();
  readonly #neighbours = new Map<string, Neighbour[]>();
  #ids: RoleIds | undefined;

  constructor(documents: Iterable<RoleDocument>) {
    wantSeveral('documents', documents);
    this.documents = [...documents].toSorted((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)));
    this.configs = this.documents.filter(({ kind }) => kind === 'config');
    this.vocabularies = this.documents.filter(({ kind }) => kind === 'vocabulary');
    for (const document of this.documents) {
      wantOurs('documents', document, 'RoleDocument');
      const { id, names, translationOf, definitions, references } = document.head;
      this.#byUri.set(document.uri, document);
      for (const definition of definitions) push(this.#definitions, definition.id, definition);
      for (const reference of references) push(this.#references, reference.id, reference);
      if (id !== undefined) push(this.#roles, id, document);
      if (translationOf !== undefined) push(this.#translations, translationOf, document);
      for (const name of names) push(this.#named, keys.name(name.text), { document, name });
      for (const [key, to] of tiesIn(document.head)) push(this.#neighbours, key, { id: to, uri: document.uri });
    }
  }

  document(uri: string): RoleDocument | undefined {
    return this.#byUri.get(uri);
  }

  definitions(id: string): readonly Definition[] {
    return this.#definitions.get(id) ?? [];
  }

  references(id: string): readonly Reference[] {
    return this.#references.get(id) ?? [];
  }

  roles(id: string): readonly RoleDocument[] {
    return this.#roles.get(id) ?? [];
  }

  translations(id: string): readonly RoleDocument[] {
    return this.#translations.get(id) ?? [];
  }

  /** @param key of a name, as `keys` makes it. */
  rolesNamed(key: string): readonly NamedRole[] {
    return this.#named.get(key) ?? [];
  }

  /** The ids of the roles; made when it is first asked for. */
  get ids(): RoleIds {
    this.#ids ??= new RoleIds(this.#roles.keys());
    return this.#ids;
  }

  neighbours(id: string, graph: Graph, direction: Direction): readonly Neighbour[] {
    return this.#neighbours.get(keys.neighbours(id, graph, direction)) ?? [];
  }
}

/** What an index can be asked for. */
export const keys = {
  all: 'all',
  /** The files that hold settings. */
  configs: 'configs',
  vocabularies: 'vocabularies',
  /** Which ids roles have. */
  ids: 'ids',
  document: (uri: string): string => `${ofDocument}${uri}`,
  role: (id: string): string => `role ${id}`,
  definitions: (id: string): string => `definitions ${id}`,
  references: (id: string): string => `references ${id}`,
  translations: (id: string): string => `translations ${id}`,
  graph: (graph: Graph): string => `graph ${graph}`,
  neighbours: (id: string, graph: Graph, direction: Direction): string => `${direction} ${graph} ${id}`,
  name: (name: string): string => `name ${folded(name)}`,
};

const ofDocument = 'document ';

/** The URIs of the files that were asked for as a whole. */
export function documentsIn(asked: Iterable<string>): readonly string[] {
  return [...asked].flatMap((key) => (key.startsWith(ofDocument) ? [key.slice(ofDocument.length)] : []));
}

/** Whether the question is about all files, so that many ask it and its answer often changes. */
export function isBroad(key: string): boolean {
  return (
    key === keys.all ||
    key === keys.configs ||
    key === keys.vocabularies ||
    key === keys.ids ||
    graphs.some((graph) => key === keys.graph(graph))
  );
}

/**
 * The keys of the questions that an index answers otherwise when `before` becomes `after`. Where in a text something
 * stands is not looked at, nor are summaries: who keeps either depends on the key of the whole document.
 */
export function changedKeys(before: RoleDocument | undefined, after: RoleDocument | undefined): ReadonlySet<string> {
  const uri = (after ?? before)?.uri;
  if (uri === undefined || before === after) return new Set();
  const known = before && lastChanges.get(before);
  if (known && known.after === after) return known.keys;
  const changed = keysThatChange(uri, before, after);
  if (before && after) lastChanges.set(before, { after, keys: changed });
  return changed;
}

/** The last change that was asked about: several ask about one. By what was before, as nobody looks at that any longer. */
const lastChanges = new WeakMap<RoleDocument, { readonly after: RoleDocument; readonly keys: ReadonlySet<string> }>();

/** What was last asked about is what changes next, at least as long as somebody types. */
let last: { readonly document: RoleDocument; readonly answers: ReadonlyMap<string, string> } | undefined;

function keysThatChange(
  uri: string,
  before: RoleDocument | undefined,
  after: RoleDocument | undefined,
): ReadonlySet<string> {
  const old = last && last.document === before ? last.answers : answersOf(before);
  const fresh = answersOf(after);
  last = after && { document: after, answers: fresh };
  const changed = [...old.keys(), ...fresh.keys()].filter((key) => old.get(key) !== fresh.get(key));
  const isOf = (kind: RoleDocument['kind']): boolean => before?.kind === kind || after?.kind === kind;
  const kept = [...(isOf('config') ? [keys.configs] : []), ...(isOf('vocabulary') ? [keys.vocabularies] : [])];
  return new Set([keys.document(uri), keys.all, ...kept, ...changed]);
}

/** What a file contributes to each answer, ranges and summary left out. */
function answersOf(document: RoleDocument | undefined): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  if (!document) return answers;
  // Two answers that differ are two texts: an id that is absent is not one that reads 'undefined'.
  const add = (key: string, ...answer: readonly unknown[]): unknown =>
    answers.set(key, `${answers.get(key) ?? ''}${JSON.stringify(answer)}`);
  const { head } = document;
  const { id, title, names, family, status, supersededBy, lang, translationOf, references, links } = head;
  if (id !== undefined) add(keys.ids, id);
  const words = names.map(({ text, kind }) => [text, kind]);
  const referred = references.map((reference) => [reference.path, reference.id]);
  const ties = links.map(({ relation, functional, label, reference }) => [relation, functional, label, reference.id]);
  const own = [id, title, words, family, status, supersededBy, lang, head.openEnded, referred, ties];
  for (const definition of head.definitions) add(keys.definitions(definition.id), definition.path);
  if (id !== undefined) add(keys.role(id), ...own);
  for (const reference of references) add(keys.references(reference.id), reference.path, id);
  for (const { relation, functional, label, reference } of links)
    add(keys.references(reference.id), relation, functional, label);
  for (const graph of graphs) {
    const { up, down } = graphFields[graph];
    for (const { relation, functional, reference } of links)
      if (relation === up || relation === down) add(keys.graph(graph), id, relation, functional, reference.id);
  }
  for (const [key, to] of tiesIn(head)) add(key, to);
  if (translationOf !== undefined) add(keys.translations(translationOf), lang);
  for (const { text, kind } of names) add(keys.name(text), text, kind, id, lang);
  return answers;
}

/** Each tie of a role twice, as either end sees it: the key of the question, and the other end. */
function* tiesIn({ id, links }: Head): Generator<readonly [key: string, to: string]> {
  if (id === undefined) return;
  for (const graph of graphs) {
    const { up, down } = graphFields[graph];
    for (const { relation, functional, reference } of links) {
      if (functional || reference.id === id || (relation !== up && relation !== down)) continue;
      const [own, other] = relation === up ? (['up', 'down'] as const) : (['down', 'up'] as const);
      yield [keys.neighbours(id, graph, own), reference.id];
      yield [keys.neighbours(reference.id, graph, other), id];
    }
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
