import type { RoleDocument } from './document.ts';
import { type Graph, graphFields, graphs } from './graph-shape.ts';
import type { Name } from './head.ts';
import type { Definition, Reference } from './symbols.ts';
import { folded } from '../text/folded.ts';

export interface NamedRole {
  readonly document: RoleDocument;
  readonly name: Name;
}

/** The heads of some files, sorted by what they can be asked for. Never changes. */
export class Dossier {
  /** In the order of their URIs. */
  readonly documents: readonly RoleDocument[];
  readonly #byUri = new Map<string, RoleDocument>();
  readonly #definitions = new Map<string, Definition[]>();
  readonly #references = new Map<string, Reference[]>();
  readonly #roles = new Map<string, RoleDocument[]>();
  readonly #translations = new Map<string, RoleDocument[]>();
  readonly #named = new Map<string, NamedRole[]>();

  constructor(documents: Iterable<RoleDocument>) {
    this.documents = [...documents].toSorted((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)));
    for (const document of this.documents) {
      const { id, names, translationOf, definitions, references } = document.head;
      this.#byUri.set(document.uri, document);
      for (const definition of definitions) push(this.#definitions, definition.id, definition);
      for (const reference of references) push(this.#references, reference.id, reference);
      if (id !== undefined) push(this.#roles, id, document);
      if (translationOf !== undefined) push(this.#translations, translationOf, document);
      for (const name of names) push(this.#named, folded(name.text), { document, name });
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

  rolesNamed(name: string): readonly NamedRole[] {
    return this.#named.get(folded(name)) ?? [];
  }
}

/** What an index can be asked for. */
export const keys = {
  all: 'all',
  document: (uri: string): string => `document ${uri}`,
  role: (id: string): string => `role ${id}`,
  references: (id: string): string => `references ${id}`,
  translations: (id: string): string => `translations ${id}`,
  graph: (graph: Graph): string => `graph ${graph}`,
  name: (name: string): string => `name ${folded(name)}`,
};

/**
 * The keys of the questions that an index answers otherwise when `before` becomes `after`. Where in a text something
 * stands is not looked at: who keeps a range of a file depends on the key of the whole document.
 */
export function changedKeys(before: RoleDocument | undefined, after: RoleDocument | undefined): ReadonlySet<string> {
  const uri = (after ?? before)?.uri;
  if (uri === undefined || before === after) return new Set();
  const [old, fresh] = [answersOf(before), answersOf(after)];
  const changed = [...old.keys(), ...fresh.keys()].filter((key) => old.get(key) !== fresh.get(key));
  return new Set([keys.document(uri), ...(before && after ? [] : [keys.all]), ...changed]);
}

/** What a file contributes to each answer, ranges left out. */
function answersOf(document: RoleDocument | undefined): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  if (!document) return answers;
  const add = (key: string, answer: string): unknown => answers.set(key, `${answers.get(key) ?? ''}\n${answer}`);
  const { id, title, names, status, supersededBy, lang, translationOf, definitions, references, links } = document.head;
  for (const definition of definitions) {
    add(keys.role(definition.id), JSON.stringify([id, title, status, supersededBy, lang]));
    for (const { relation, functional, reference } of links)
      add(keys.role(definition.id), `${relation} ${functional} ${reference.id}`);
  }
  for (const { id: referred, path } of references) add(keys.references(referred), `${path.join('/')} ${id}`);
  for (const { relation, functional, reference } of links)
    add(keys.references(reference.id), `${relation} ${functional}`);
  for (const graph of graphs) {
    const { up, down } = graphFields[graph];
    for (const { relation, functional, reference } of links)
      if (relation === up || relation === down)
        add(keys.graph(graph), `${id} ${relation} ${functional} ${reference.id}`);
  }
  if (translationOf !== undefined) add(keys.translations(translationOf), `${lang}`);
  for (const { text, kind } of names) add(keys.name(text), `${kind} ${id} ${lang}`);
  return answers;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
