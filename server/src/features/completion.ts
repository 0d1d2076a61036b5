import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { completionContext } from './completion/context.ts';
import { fieldItems } from './completion/fields.ts';
import type { CompletionItem } from './completion/item.ts';
import { suppressionItems } from './completion/suppressions.ts';
import { valueItems } from './completion/values.ts';
import { vocabularyItems, vocabularyValues } from './completion/vocabulary.ts';

export type { CompletionItem } from './completion/item.ts';
export { completionCard } from './completion/card.ts';

/**
 * What can be written at `offset`, the most useful first: fields, values, references. No two have the same label.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @param today as `2027-03-31`.
 * @returns nothing where only the author can know what to write, in running text, and in comments but for the rules that
 *   they ignore.
 */
export function completion(
  document: RoleDocument,
  offset: number,
  index: RoleIndex,
  today: string,
): readonly CompletionItem[] {
  return completionList(document, offset, index, today).items;
}

/** The same, and whether what is typed next may bring others: of a vocabulary only the nearest terms are offered. */
export function completionList(
  document: RoleDocument,
  offset: number,
  index: RoleIndex,
  today: string,
): { readonly items: readonly CompletionItem[]; readonly isIncomplete: boolean } {
  const rules = suppressionItems(document, offset, index, today);
  if (rules) return { items: rules, isIncomplete: false };
  let isIncomplete = false;
  const { layout, spots } = completionContext(document, offset);
  const items = new Map<string, CompletionItem>();
  for (const spot of spots) {
    const found =
      spot.kind === 'field'
        ? fieldItems(spot, layout, document, index, today)
        : valueItems(spot, layout, document, index, { offset, today });
    const terms =
      spot.kind === 'field'
        ? vocabularyItems(spot, layout, document, index)
        : vocabularyValues(spot, layout, document, index);
    if (terms) isIncomplete = true;
    const needed = spot.also ?? [];
    for (const item of [...found, ...(terms ?? [])]) {
      if (items.has(item.label)) continue;
      items.set(item.label, needed.length > 0 ? { ...item, also: [...needed, ...(item.also ?? [])] } : item);
    }
  }
  const sorted = [...items.values()].toSorted((a, b) =>
    a.sortText < b.sortText ? -1 : Number(a.sortText > b.sortText),
  );
  return { items: sorted, isIncomplete };
}
