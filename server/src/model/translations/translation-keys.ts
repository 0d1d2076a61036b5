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
  return typeof label === 'string' ? `label ${folded(label)}` : undefined;
}

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

/** For each key the item of the source that can be named by it. */
export function sourceItemsByKey(list: SyntaxNode | undefined): ReadonlyMap<string, MapNode> {
  const items = new Map<string, MapNode>();
  for (const item of list?.kind === 'list' ? list.items : []) {
    if (item.kind !== 'map') continue;
    for (const key of sourceKeys(valuesOf(item))) if (!items.has(key)) items.set(key, item);
  }
  return items;
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
