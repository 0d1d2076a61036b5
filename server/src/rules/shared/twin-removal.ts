/** Taking out an item that is listed twice. */
import type { RoleDocument } from '../../model/document.ts';
import { entryOf, nodeAt, sameNode } from '../../syntax/navigate.ts';
import { removeItem } from '../../syntax/write/removal.ts';
import { onlyByHand, type Fix } from '../../text/diagnostic.ts';
import { editOf } from '../../text/edit.ts';
import { textIn, type Item } from './items.ts';

/** A kind of item by which it is referred to, and the field that is the same in both. */
interface Twins {
  readonly kind: string;
  readonly name: string;
  /** Whether it is all the same which of the two goes. */
  readonly alike: boolean;
}

/** Safe where nothing is lost: it says no more than the first one. None where something refers to it. */
export function twinRemoval(
  { text, tree, uri, references }: RoleDocument,
  { node, path }: Item,
  first: Item,
  { kind, name: same, alike }: Twins,
): readonly Fix[] {
  const id = textIn(node, 'id')?.value;
  const list = nodeAt(tree.root, path.slice(0, -1));
  if (list?.kind !== 'list' || references.some((reference) => reference.kind === kind && reference.id === id))
    return [];
  const edit = removeItem(text, list, node);
  if (!edit) return [];
  const saysNoMore = node.entries.every(({ name, value }) => {
    const there = entryOf(first.node, name)?.value;
    return name === 'id' || name === same || (there !== undefined && sameNode(value, there));
  });
  const safe = saysNoMore && alike;
  const fixes = [{ title: { en: 'Remove the second one', fr: 'Retirer la seconde' }, safe, edit: editOf(uri, edit) }];
  return safe ? fixes : onlyByHand(fixes);
}
