import { isSlug } from '../schema/slug.ts';
import { changeTo } from '../schema/suggest.ts';
import type { Visited } from '../schema/visit.ts';
import type { Path } from '../syntax/tree.ts';
import type { Diagnostic, Fix } from '../text/diagnostic.ts';
import type { SourceLocation } from '../text/range.ts';
import { shown } from '../text/shown.ts';

/** A place that names a thing (`x-id` in the schema). */
export interface Definition {
  /** `role`, `skill`, `task`, ...: the kinds of `x-id`. */
  readonly kind: string;
  readonly id: string;
  readonly path: Path;
  /** Of the value, quotes included. */
  readonly location: SourceLocation;
}

/** A place that refers to a thing (`x-ref` in the schema). */
export type Reference = Definition;

export interface Symbols {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  /** Items of one kind that share an id: a reference to it would mean either. */
  readonly duplicates: readonly Diagnostic[];
}

/** What the file names and refers to, by the schema's `x-id` and `x-ref`, in the order of the text. */
export function symbolsOf(uri: string, text: string, fields: readonly Visited[]): Symbols {
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const joined: Reference[] = [];
  for (const visited of fields) {
    const { names, refersTo } = visited.field;
    if (names === undefined && refersTo === undefined) continue;
    const { node } = visited;
    if (node.kind !== 'scalar' || typeof node.value !== 'string') continue;
    if (names !== undefined) definitions.push(new Naming(names, node.value, uri, visited));
    if (refersTo === undefined) continue;
    const reference = new Naming(refersTo, node.value, uri, visited);
    references.push(reference);
    // In a translation an item takes up the id of the item it translates.
    if (visited.entry?.name === 'id') joined.push(reference);
  }
  return { definitions, references, duplicates: [...duplicatesIn(definitions, newIds(text)), ...duplicatesIn(joined)] };
}

/** A large file has thousands, and of most nobody asks where they are. */
class Naming implements Definition {
  readonly kind: string;
  readonly id: string;
  readonly #uri: string;
  readonly #visited: Visited;

  constructor(kind: string, id: string, uri: string, visited: Visited) {
    this.kind = kind;
    this.id = id;
    this.#uri = uri;
    this.#visited = visited;
  }

  get path(): Path {
    return this.#visited.path;
  }

  get location(): SourceLocation {
    return { uri: this.#uri, range: this.#visited.node.range };
  }
}

/** The same as plain data, which can be sent and kept. */
export function asData({ kind, id, path, location }: Definition): Definition {
  return { kind, id, path, location };
}

/** The first of each id, by kind. */
type Taken = ReadonlyMap<string, ReadonlyMap<string, Definition>>;

/** @param fixesOf what can be done about each; nothing where the id is not the file's to choose. */
function duplicatesIn(
  definitions: readonly Definition[],
  fixesOf: (definition: Definition, taken: Taken) => readonly Fix[] = () => [],
): Diagnostic[] {
  const taken = new Map<string, Map<string, Definition>>();
  const duplicates: Diagnostic[] = [];
  for (const definition of definitions) {
    const seen = taken.get(definition.kind) ?? new Map<string, Definition>();
    const first = seen.get(definition.id);
    if (!first) {
      taken.set(definition.kind, seen.set(definition.id, definition));
      continue;
    }
    const { location } = definition;
    const id = shown(definition.id);
    duplicates.push({
      code: 'duplicate-item-id',
      severity: 'error',
      message: {
        en: `'${id}' already names another item of this kind in the file`,
        fr: `« ${id} » désigne déjà un autre élément de ce type dans ce fichier`,
      },
      range: location.range,
      related: [
        {
          location: first.location,
          message: { en: `'${id}' is used here first`, fr: `« ${id} » est d’abord employé ici` },
        },
      ],
      fixes: fixesOf(definition, taken),
    });
  }
  return duplicates;
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** The same id with the next free number. References keep to the item that had it first. */
function newIds(text: string): (definition: Definition, taken: Taken) => readonly Fix[] {
  const numbers = new Map<string, number>();
  return ({ kind, id, location }, taken) => {
    let number = numbers.get(keyOf(kind, id)) ?? 2;
    const isTaken = (one: string): boolean => taken.get(kind)?.has(one) === true;
    while (isTaken(`${id}-${number}`)) number++;
    numbers.set(keyOf(kind, id), number + 1);
    const free = `${id}-${number}`;
    return changeTo(location.uri, text, location.range, isSlug(free) ? free : undefined);
  };
}
