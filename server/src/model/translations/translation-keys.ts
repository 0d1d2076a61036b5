/** What joins the items of a translation to those of the source; never their position. */
import { entryOf } from '../../syntax/navigate.ts';
import type { MapNode, SyntaxNode } from '../../syntax/tree.ts';
import { folded } from '../../text/folded.ts';

/**
 * What joins an item of a translation to the source: its `id`, `role` or `type`, else the label that it has there.
 *
 * @param valueOf what the item has in the field of that name.
 * @returns nothing where the item does not say; else the field stands in front, so that a label never meets an id.
 */
export function joinKey(valueOf: (name: string) => unknown): string | undefined {
  return firmKey(valueOf) ?? labelKey(valueOf('sourceLabel')) ?? labelKey(valueOf('label'));
}

/** The keys by which a translation may name an item of the source, best first. */
export function sourceKeys(valueOf: (name: string) => unknown): readonly string[] {
  return [firmKey(valueOf), labelKey(valueOf('label'))].filter((key) => key !== undefined);
}

/** The fields that join items, the one that counts first. */
export const joinFields = ['id', 'role', 'type', 'sourceLabel', 'label'] as const;

function firmKey(valueOf: (name: string) => unknown): string | undefined {
  const name = ['id', 'role', 'type'].find((candidate) => typeof valueOf(candidate) === 'string');
  return name === undefined ? undefined : `${name} ${String(valueOf(name))}`;
}

function labelKey(label: unknown): string | undefined {
  return typeof label === 'string' ? `${labelMark}${folded(label)}` : undefined;
}

const labelMark = 'label ';

/** The texts that an item of a tree has in its fields. */
export function valuesOf(item: SyntaxNode): (name: string) => unknown {
  return (name) => {
    const value = entryOf(item, name)?.value;
    return value?.kind === 'scalar' ? value.value : undefined;
  };
}

/** For each key the item of the translation that has it; of two, the first. */
export function itemsByKey(list: SyntaxNode | undefined): ReadonlyMap<string, MapNode> {
  const items = new Map<string, MapNode>();
  for (const item of list?.kind === 'list' ? list.items : []) {
    const key = item.kind === 'map' ? joinKey(valuesOf(item)) : undefined;
    if (key !== undefined && item.kind === 'map' && !items.has(key)) items.set(key, item);
  }
  return items;
}

/** The item of the translation that has one of the keys of an item of the source, the best key first. */
export function counterpartOf<Item>(
  valueOf: (name: string) => unknown,
  known: ReadonlyMap<string, Item>,
): Item | undefined {
  // To make a key of a label takes the longest, and few are asked for.
  return known.get(firmKey(valueOf) ?? '') ?? known.get(labelKey(valueOf('label')) ?? '');
}

/** The items of a list of the source, by the keys that can name them. */
export class SourceItems {
  readonly #items: readonly SyntaxNode[];
  readonly #firm: ReadonlyMap<string, MapNode>;
  #labelled: ReadonlyMap<string, MapNode> | undefined;

  constructor(list: SyntaxNode | undefined) {
    this.#items = list?.kind === 'list' ? list.items : [];
    this.#firm = this.#by(firmKey);
  }

  /** Of two items with this key, the first. */
  get(key: string): MapNode | undefined {
    const firm = this.#firm.get(key);
    if (firm || !key.startsWith(labelMark)) return firm;
    this.#labelled ??= this.#by((valueOf) => labelKey(valueOf('label')));
    return this.#labelled.get(key);
  }

  #by(keyOf: (valueOf: (name: string) => unknown) => string | undefined): ReadonlyMap<string, MapNode> {
    const items = new Map<string, MapNode>();
    for (const item of this.#items) {
      const key = item.kind === 'map' ? keyOf(valuesOf(item)) : undefined;
      if (key !== undefined && item.kind === 'map' && !items.has(key)) items.set(key, item);
    }
    return items;
  }
}

/** What a person calls an item of the source: the first of its keys, else its first text. */
export function itemName(item: MapNode): string | undefined {
  return [...joinFields, ...item.entries.map(({ name }) => name)]
    .map((field) => textIn(item, field))
    .find((text) => text !== undefined);
}

/** The field by which a translation names an item of the source, and what stands there. */
export function nameInSource(item: MapNode): { readonly field: string; readonly value: string } | undefined {
  for (const field of ['id', 'role', 'type', 'label']) {
    const value = textIn(item, field);
    if (value !== undefined) return { field: field === 'label' ? 'sourceLabel' : field, value };
  }
  return undefined;
}

/** What is written in a field of the item; nothing where that is empty. */
function textIn(item: MapNode, field: string): string | undefined {
  const value = valuesOf(item)(field);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
