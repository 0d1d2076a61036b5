import { type CallHierarchyItem, type Range, SymbolKind } from 'vscode-languageserver';
import { normalUri } from '../files/uri.ts';
import type { HierarchyRole } from '../features/hierarchy-role.ts';
import type { SourceLocation, TextRange } from '../text/range.ts';
import type { Context } from './context.ts';
import type { HierarchyParams } from './params.ts';
import { Positions } from './positions.ts';

/** One item, the same for both hierarchies; none where the file is gone meanwhile. */
export function hierarchyItem(context: Context, role: HierarchyRole): [item: CallHierarchyItem] | [] {
  const { id, name, detail, uri } = role;
  const range = rangeIn(context, uri, role.range);
  const selectionRange = rangeIn(context, uri, role.selectionRange);
  if (!range || !selectionRange) return [];
  return [
    {
      name,
      ...(detail && { detail: detail[context.client.language] }),
      kind: SymbolKind.Class,
      uri: context.texts.clientUri(uri),
      range,
      selectionRange,
      data: { id },
    },
  ];
}

/**
 * Those places that are in the file of the item, since the protocol has ranges without a file here; the item itself where
 * only the other role says that they are tied.
 */
export function rangesIn(
  context: Context,
  { uri, selectionRange }: Pick<HierarchyParams['item'], 'uri' | 'selectionRange'>,
  places: readonly SourceLocation[],
): Range[] {
  const key = normalUri(uri);
  const ranges = places.flatMap((place) => (place.uri === key ? (rangeIn(context, key, place.range) ?? []) : []));
  return ranges.length > 0 ? ranges : [selectionRange];
}

/**
 * One range of a file that may be one of thousands: its lines are counted up to there and not kept.
 *
 * @returns nothing where the file is gone.
 */
export function rangeIn({ texts }: Context, uri: string, range: TextRange): Range | undefined {
  const text = texts.document(uri)?.text;
  return text === undefined ? undefined : new Positions(text.slice(0, range.end + 1)).range(range);
}
