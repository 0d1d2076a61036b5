import type { RoleDocument } from './document.ts';
import type { Definition, Reference } from './symbols.ts';

/** All files together: who defines an id, who refers to it. Never changes; a new text makes a new index. */
export class RoleIndex {
  /** In the order of their URIs, so that every answer has one order. */
  readonly documents: readonly RoleDocument[];
  readonly #definitions = new Map<string, Definition[]>();
  readonly #references = new Map<string, Reference[]>();
  readonly #byId = new Map<string, RoleDocument>();
  readonly #translations = new Map<string, RoleDocument[]>();

  constructor(documents: Iterable<RoleDocument>) {
    this.documents = [...documents].toSorted((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)));
    for (const document of this.documents) {
      for (const definition of document.definitions) push(this.#definitions, keyOf(definition), definition);
      for (const reference of document.references) push(this.#references, keyOf(reference), reference);
      const source = document.translation?.translationOf;
      if (source !== undefined) push(this.#translations, source, document);
      const { id } = document.role;
      if (document.kind === 'role' && id !== undefined && !this.#byId.has(id)) this.#byId.set(id, document);
    }
  }

  /** Where things of this kind and id are defined, in all files; empty if nowhere, several if the id is taken twice. */
  definitions(kind: string, id: string): readonly Definition[] {
    return this.#definitions.get(keyOf({ kind, id })) ?? [];
  }

  /** Who refers to things of this kind and id, in all files. */
  references(kind: string, id: string): readonly Reference[] {
    return this.#references.get(keyOf({ kind, id })) ?? [];
  }

  /** The file of the role with this id, the first by URI if several claim it. */
  role(id: string): RoleDocument | undefined {
    return this.#byId.get(id);
  }

  /** The translations of the role with this id. */
  translations(id: string): readonly RoleDocument[] {
    return this.#translations.get(id) ?? [];
  }
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
