/** What the source has where something is being written in a translation. */
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { sourceOfTranslation } from '../../model/translation.ts';
import { itemsByKey, joinKey, SourceItems, sourceKeys, valuesOf } from '../../model/translations/translation-keys.ts';
import { entryOf } from '../../syntax/navigate.ts';
import type { MapNode, Path, SyntaxNode } from '../../syntax/tree.ts';
import type { Spot } from './spot.ts';

export interface SourcePlace {
  readonly source: RoleDocument;
  readonly node: SyntaxNode;
  /** What the translation has there so far. */
  readonly own: SyntaxNode | undefined;
}

/**
 * The group or the list of the source that belongs to a place in a translation.
 *
 * @param path of the group or the list. Its fields are sure; which items it leads through, the position of the word says.
 * @param neighbours where the path ends in an item: the fields that are written around the place.
 * @returns nothing in a file that translates nothing, and where the source has no such place.
 */
export function sourceAround(
  { word }: Pick<Spot, 'word'>,
  path: Path,
  neighbours: Spot['neighbours'] | undefined,
  document: RoleDocument,
  index: RoleIndex,
): SourcePlace | undefined {
  const source = sourceOfTranslation(document, index);
  if (!source) return undefined;
  let [node, own] = [source.tree.root, document.tree.root];
  for (const [position, step] of path.entries()) {
    if (typeof step === 'string') {
      [node, own] = [entryOf(node, step)?.value, entryOf(own, step)?.value];
      continue;
    }
    const item: SyntaxNode | undefined =
      own?.kind === 'list' ? own.items.findLast(({ range }) => range.start <= word.start) : undefined;
    const isLast = position === path.length - 1;
    const key: string | undefined =
      isLast && neighbours ? joinKey((name) => neighbours.get(name)) : item && joinKey(valuesOf(item));
    [node, own] = [key === undefined ? undefined : new SourceItems(node).get(key), item];
  }
  return node && { source, node, own };
}

/** The items of a list of the source that the translation does not have yet. @param at where one is being written. */
export function itemsToTranslate({ node, own }: SourcePlace, at: number): readonly MapNode[] {
  const taken = new Set(
    [...itemsByKey(own)].flatMap(([key, { range }]) => (range.start <= at && at <= range.end ? [] : [key])),
  );
  return (node.kind === 'list' ? node.items : []).filter(
    (item): item is MapNode => item.kind === 'map' && !sourceKeys(valuesOf(item)).some((key) => taken.has(key)),
  );
}
