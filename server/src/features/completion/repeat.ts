/** One more item like those before it: lists are read most easily when all of their items tell the same. */
import type { RoleDocument } from '../../model/document.ts';
import type { Field } from '../../schema/field.ts';
import type { MapNode } from '../../syntax/tree.ts';
import { labelFields } from '../labels.ts';
import { listAround } from '../list-around.ts';
import type { CompletionItem } from './item.ts';
import { nameText } from './snippets.ts';
import type { FieldSpot, Layout } from './spot.ts';

/** The fields that the items before have, where these are more than have to be there. */
export function repeatedItem(spot: FieldSpot, layout: Layout, document: RoleDocument): readonly CompletionItem[] {
  const { path, field, fresh, follows, word, quote, newItem, before, after, separator } = spot;
  if (typeof path.at(-1) !== 'number' || !fresh || follows !== 'nothing' || document.kind !== 'role') return [];
  const names = commonFields(itemsBefore(document, spot), field);
  if (names.length <= Math.max(1, field.required.length) || field.required.some((name) => !names.includes(name)))
    return [];
  const numbers = inWritingOrder(names, field);
  const fields = names.map((name) => {
    const isText = layout.json && field.fields.get(name)?.type === 'text';
    const stop = `$${numbers.indexOf(name) + 1}`;
    return `${nameText(spot, layout, name)}: ${isText ? `"${stop}"` : stop}`;
  });
  const label = names.join(', ');
  return [
    {
      label: newItem ? `- ${label}` : label,
      kind: 'snippet',
      detail: { en: 'Like the one before', fr: 'Comme le précédent' },
      edit: { range: word, newText: before + fields.join(separator) + after },
      snippet: true,
      filterText: `${quote}${label}${quote}`,
      sortText: newItem ? '2' : '0',
    },
  ];
}

/** The last one first. */
function itemsBefore({ tree }: RoleDocument, { path, word }: FieldSpot): readonly MapNode[] {
  const items = listAround(tree.root, path, word.start)?.items ?? [];
  return items.filter((item): item is MapNode => item.kind === 'map' && item.range.end <= word.start).toReversed();
}

/** What the last item tells, and the one before it as well, in the order of the last; nothing that is a group or a list. */
function commonFields([last, other = last]: readonly MapNode[], field: Field): readonly string[] {
  const inOther = new Set(other?.entries.map(({ name }) => name));
  return (last?.entries ?? [])
    .filter(({ name, value }) => value?.kind === 'scalar' && inOther.has(name) && field.fields.has(name))
    .map(({ name }) => name);
}

/** What the item is called, the id that follows from it, and the rest as it stands. */
function inWritingOrder(names: readonly string[], { fields }: Field): readonly string[] {
  const isId = (name: string): boolean => fields.get(name)?.names !== undefined;
  const called = labelFields.find((name) => names.includes(name) && !isId(name));
  const rank = (name: string): number => (name === called ? 0 : isId(name) ? 1 : 2);
  return names.toSorted((a, b) => rank(a) - rank(b));
}
