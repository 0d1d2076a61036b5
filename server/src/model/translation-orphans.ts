import { rootField, type Field } from '../schema/field.ts';
import { entryOf } from '../syntax/navigate.ts';
import type { ListNode, MapNode, Path, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import type { RoleDocument } from './document.ts';
import { itemsByKey, joinFields, joinKey, sourceItemsByKey, sourceKeys, valuesOf } from './translation-keys.ts';

/** An item of a translation that the source does not have in that list. */
export interface Orphan {
  readonly item: MapNode;
  readonly list: ListNode;
  /** Of the list, in the translation. */
  readonly path: Path;
  /** The field that should join it, and what stands there. */
  readonly joinedBy: (typeof joinFields)[number];
  readonly key: ScalarNode & { readonly value: string };
  /** What things the source calls by such an id. */
  readonly refersTo: string | undefined;
  /** What the source has in that list and the translation does not: ids, roles, types or labels as `joinedBy` says. */
  readonly free: readonly string[];
}

/** In the order of the translation. What is inside an orphan belongs to it and is not told again. */
export function orphansOf(source: RoleDocument, translation: RoleDocument): readonly Orphan[] {
  const orphans: Orphan[] = [];
  const { root } = translation.tree;
  if (root) descend(root, source.tree.root, rootField('translation'), [], orphans);
  return orphans;
}

function descend(own: SyntaxNode, source: SyntaxNode | undefined, field: Field, path: Path, orphans: Orphan[]): void {
  if (own.kind !== 'map') return;
  for (const { name, value } of own.entries) {
    const inner = field.fields.get(name);
    if (!inner || inner.translatable) continue;
    const counterpart = entryOf(source, name)?.value;
    const at = [...path, name];
    if (inner.type === 'group') descend(value, counterpart, inner, at, orphans);
    else if (inner.items?.type === 'group' && value.kind === 'list')
      descendItems(value, counterpart, inner.items, at, orphans);
  }
}

function descendItems(
  list: ListNode,
  source: SyntaxNode | undefined,
  field: Field,
  path: Path,
  orphans: Orphan[],
): void {
  const known = sourceItemsByKey(source);
  const names = new Map<string, readonly string[]>();
  const freeNames = (field: string): readonly string[] => {
    const found = names.get(field) ?? namesOf(freeItems(source, list), field);
    names.set(field, found);
    return found;
  };
  for (const [position, item] of list.items.entries()) {
    const key = joinKey(valuesOf(item));
    if (item.kind !== 'map' || key === undefined) continue;
    const counterpart = known.get(key);
    if (counterpart) {
      descend(item, counterpart, field, [...path, position], orphans);
      continue;
    }
    const orphan = orphanOf(item, list, field, path, freeNames);
    if (orphan) orphans.push(orphan);
  }
}

function orphanOf(
  item: MapNode,
  list: ListNode,
  field: Field,
  path: Path,
  freeNames: (field: string) => readonly string[],
): Orphan | undefined {
  for (const joinedBy of joinFields) {
    const node = entryOf(item, joinedBy)?.value;
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') continue;
    const key = { ...node, value: node.value };
    return {
      item,
      list,
      path,
      joinedBy,
      key,
      refersTo: field.fields.get(joinedBy)?.refersTo,
      free: freeNames(joinedBy),
    };
  }
  return undefined;
}

/** The items of the source that no item of the translation names. */
function freeItems(source: SyntaxNode | undefined, list: ListNode): readonly MapNode[] {
  const taken = itemsByKey(list);
  return (source?.kind === 'list' ? source.items : []).filter(
    (item): item is MapNode => item.kind === 'map' && !sourceKeys(valuesOf(item)).some((key) => taken.has(key)),
  );
}

function namesOf(items: readonly MapNode[], field: string): readonly string[] {
  const name = field === 'sourceLabel' ? 'label' : field;
  return items.map((item) => valuesOf(item)(name)).filter((value) => typeof value === 'string');
}
