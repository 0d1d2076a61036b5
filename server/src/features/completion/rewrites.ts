import type { RoleDocument } from '../../model/document.ts';
import { writtenValue } from '../../syntax/write/value.ts';
import { folded } from '../../text/folded.ts';
import { shortened } from '../markdown.ts';
import { slugOfLabel } from '../proposed-ids.ts';
import type { CompletionItem } from './item.ts';
import { nameText } from './snippets.ts';
import type { FieldSpot, Layout } from './spot.ts';

/**
 * Words where an item with an id belongs: the item they can be the label of.
 *
 * @param known items of other roles that are offered beside it.
 */
export function rewrittenItem(
  spot: FieldSpot,
  layout: Layout,
  document: RoleDocument,
  known: readonly CompletionItem[],
): readonly CompletionItem[] {
  const { field, fresh, follows, word, quote, before, after, separator, flow, newItem, rivals = [] } = spot;
  const kind = field.fields.get('id')?.names;
  const label = ['label', 'title', 'statement'].find((name) => field.required.includes(name));
  const text = document.text.slice(word.start + quote.length, word.end - quote.length).trim();
  if (kind === undefined || label === undefined || !fresh || follows !== 'nothing' || text.length < 2) return [];
  // What may still become the name of a field is not pressed into an item.
  if ([...field.fields.keys(), ...rivals].some((name) => name.startsWith(text))) return [];
  // Nor what may become a label that other roles have: an editor would prefer the copy of what is typed.
  if (known.some(({ filterText }) => folded(filterText.slice(quote.length)).startsWith(folded(text)))) return [];
  const id = slugOfLabel(document, kind, text, word.start);
  if (id === undefined || id.length > 100) return [];
  const style = { json: layout.json, flow, quote: '' } as const;
  const written = `${nameText(spot, layout, 'id')}: ${writtenValue(id, style)}${separator}${nameText(spot, layout, label)}: ${writtenValue(text, style)}`;
  const shown = `id: ${shortened(id, 50)}, ${label}: ${shortened(text, 50)}`;
  return [
    {
      label: newItem ? `- ${shown}` : shown,
      kind: 'snippet',
      detail: { en: 'Make it an item', fr: 'En faire un élément' },
      edit: { range: word, newText: before + written + after },
      snippet: false,
      filterText: `${quote}${text}${quote}`,
      sortText: newItem ? '20' : '00',
    },
  ];
}
