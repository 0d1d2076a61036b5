import { configFor } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { allRules } from '../rules/all.ts';
import { check } from '../rules/check.ts';
import { lineStart } from '../syntax/write/style.ts';
import type { LocalizedText } from '../text/language.ts';
import { shortened } from './markdown.ts';

interface IgnorableRule {
  readonly id: string;
  readonly summary: LocalizedText;
}

/**
 * The rules that a file may ignore, ours and those of the house, and what each says: those that find something first, the
 * nearest of what is found on the line of `offset` or below it before all others.
 */
export function ignorableRules(
  document: RoleDocument,
  index: RoleIndex,
  { offset, today }: { readonly offset: number; readonly today: string },
): readonly IgnorableRule[] {
  const config = configFor(document.uri, index.configs);
  const house = config.house.map(({ id, message }) => ({
    id,
    summary: { en: shortened(message, 400), fr: shortened(message, 400) },
  }));
  const all = [...allRules.filter(({ id }) => !id.startsWith('suppression-')), ...house];
  const from = lineStart(document.text, offset);
  const found = check(document, index, { today, config });
  const sorted = [
    ...found.filter(({ range }) => range.start >= from),
    ...found.filter(({ range }) => range.start < from).toReversed(),
  ];
  const places = new Map<string, number>();
  for (const { code } of sorted) if (!places.has(code)) places.set(code, places.size);
  const place = ({ id }: IgnorableRule): number => places.get(id) ?? places.size;
  return all.toSorted((a, b) => place(a) - place(b));
}
