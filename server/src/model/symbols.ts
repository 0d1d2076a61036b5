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
  for (const visited of fields) {
    const { names, refersTo } = visited.field;
    if (names === undefined && refersTo === undefined) continue;
    const { node, path } = visited;
    if (node.kind !== 'scalar' || typeof node.value !== 'string') continue;
    const location = { uri, range: node.range };
    if (names !== undefined) definitions.push({ kind: names, id: node.value, path, location });
    if (refersTo !== undefined) references.push({ kind: refersTo, id: node.value, path, location });
  }
  const joined = references.filter(namesItsOwnItem);
  return { definitions, references, duplicates: [...duplicatesIn(definitions, newIds(text)), ...duplicatesIn(joined)] };
}

/** In a translation an item takes up the id of the item it translates. */
function namesItsOwnItem({ path }: Reference): boolean {
  return path.at(-1) === 'id';
}

/** @param fixesOf what can be done about each; nothing where the id is not the file's to choose. */
function duplicatesIn(
  definitions: readonly Definition[],
  fixesOf: (definition: Definition, taken: ReadonlyMap<string, Definition>) => readonly Fix[] = () => [],
): Diagnostic[] {
  const seen = new Map<string, Definition>();
  const duplicates: Diagnostic[] = [];
  for (const definition of definitions) {
    const key = keyOf(definition.kind, definition.id);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, definition);
      continue;
    }
    const { location } = definition;
    const id = shown(definition.id);
    duplicates.push({
      code: 'duplicate-item-id',
      severity: 'error',
      message: {
        en: `'${id}' already names another item of this kind in the file`,
        fr: `« ${id} » désigne déjà un autre élément de ce type dans la fiche`,
      },
      range: location.range,
      related: [
        {
          location: first.location,
          message: { en: `'${id}' is used here first`, fr: `« ${id} » est d’abord employé ici` },
        },
      ],
      fixes: fixesOf(definition, seen),
    });
  }
  return duplicates;
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** The same id with the next free number. References keep to the item that had it first. */
function newIds(text: string): (definition: Definition, taken: ReadonlyMap<string, Definition>) => readonly Fix[] {
  const numbers = new Map<string, number>();
  return ({ kind, id, location }, taken) => {
    let number = numbers.get(keyOf(kind, id)) ?? 2;
    while (taken.has(keyOf(kind, `${id}-${number}`))) number++;
    numbers.set(keyOf(kind, id), number + 1);
    const free = `${id}-${number}`;
    return changeTo(location.uri, text, location.range, isSlug(free) ? free : undefined);
  };
}
