import { rootField, type Field } from '../../schema/field.ts';
import { nearest } from '../../schema/suggest.ts';
import { entryOf } from '../../syntax/navigate.ts';
import type { ListNode, MapNode, Path, ScalarNode, SyntaxNode } from '../../syntax/tree.ts';
import { onceForPair } from './once-for-pair.ts';
import { itemsByKey, joinFields, joinKey, SourceItems, sourceKeys, valuesOf } from './translation-keys.ts';

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
  /** Which of these is most likely translated here: one that is spelled alike, else the one in its place. */
  readonly meant: string | undefined;
}

/** In the order of the translation. What is inside an orphan belongs to it and is not told again. */
export const orphansOf = onceForPair((source, translation): readonly Orphan[] => {
  const orphans: Orphan[] = [];
  if (translation) descend(translation, source, rootField('translation'), [], orphans);
  return orphans;
});

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
  const found: Candidate[] = [];
  const inside: Orphan[] = [];
  const known = new SourceItems(source);
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
      descend(item, counterpart, field, [...path, position], inside);
      continue;
    }
    const orphan = orphanOf(item, list, field, path, freeNames);
    if (orphan) found.push(orphan);
  }
  const all = [...inside, ...withMeant(found, source)];
  orphans.push(...all.toSorted((a, b) => a.key.range.start - b.key.range.start));
}

/** Of lists without end, what was meant is not looked for among all there is. */
const MANY = 100_000;

/** Each free item of the source is meant once. */
function withMeant(orphans: readonly Candidate[], source: SyntaxNode | undefined): readonly Orphan[] {
  const found: Orphan[] = [];
  for (const joinedBy of joinFields) {
    const same = orphans.filter((orphan) => orphan.joinedBy === joinedBy);
    const free = same[0]?.free ?? [];
    const few = same.length * free.length < MANY;
    const alike = same.map(({ key }) => (few ? nearest(key.value, free) : undefined));
    // Roles and types are known by what they are, and not guessed.
    const isGuessed = joinedBy === 'id' || joinedBy === 'label';
    const placed = isGuessed ? byPlace(same, alike, source) : new Map<Candidate, string>();
    found.push(...same.map((orphan, at) => ({ ...orphan, meant: alike[at] ?? placed.get(orphan) })));
  }
  return found;
}

/** Where as many are left on each side, one after the other; else what stands in the same place. */
function byPlace(
  orphans: readonly Candidate[],
  alike: readonly (string | undefined)[],
  source: SyntaxNode | undefined,
): ReadonlyMap<Candidate, string> {
  const others = orphans.filter((_, at) => alike[at] === undefined);
  const [first] = others;
  if (!first) return new Map();
  const taken = new Set(alike);
  const left = first.free.filter((name) => !taken.has(name));
  const free = new Set(left);
  const items = source?.kind === 'list' ? source.items : [];
  const positions = new Map(first.list.items.map((item, position) => [item, position]));
  const pairs = others.flatMap((orphan, at): (readonly [Candidate, string])[] => {
    const there = items[positions.get(orphan.item) ?? -1];
    const name = left.length === others.length ? left[at] : there && valuesOf(there)(orphan.joinedBy);
    return typeof name === 'string' && free.has(name) ? [[orphan, name]] : [];
  });
  return new Map(pairs);
}

type Candidate = Omit<Orphan, 'meant'>;

function orphanOf(
  item: MapNode,
  list: ListNode,
  field: Field,
  path: Path,
  freeNames: (field: string) => readonly string[],
): Candidate | undefined {
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
