import type { RoleDocument } from '../model/document.ts';
import { fieldAt, rootField, type Field } from '../schema/field.ts';
import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { labelOf } from './labels.ts';
import { sameInAll, shortened } from './markdown.ts';

export interface DocumentSymbol {
  /** Never empty. */
  readonly name: LocalizedText;
  /** The value of a field in short, or how many items a list has. */
  readonly detail?: string;
  readonly kind: SymbolKind;
  /** Holds the ranges of all children. */
  readonly range: TextRange;
  /** The key of a field, the label of an item; inside `range`. */
  readonly selectionRange: TextRange;
  readonly children: readonly DocumentSymbol[];
}

export type SymbolKind = 'group' | 'list' | 'item' | 'text' | 'number' | 'choice';

/** The outline of a file: fields by their titles, items by what people call them. Empty where nothing can be read. */
export function documentSymbols({ tree: { root }, kind }: RoleDocument): readonly DocumentSymbol[] {
  return root ? childrenOf(root, rootField(kind)) : [];
}

function childrenOf(node: SyntaxNode, field: Field | undefined): readonly DocumentSymbol[] {
  if (node.kind === 'map') return node.entries.map((entry) => ofEntry(entry, field));
  if (node.kind === 'list') return node.items.map((item) => ofItem(item, field?.items));
  return [];
}

function ofEntry({ name, key, value }: MapEntry, group: Field | undefined): DocumentSymbol {
  const field = fieldAt(group, [name]);
  const children = childrenOf(value, field);
  const detail = value.kind === 'scalar' ? shortValue(value) : value.kind === 'list' ? String(value.items.length) : '';
  return {
    // Where names are free, they say more than what they all have in common.
    name: group?.fields.get(name)?.title ?? sameInAll(shortened(name, nameLength) || nameless),
    ...(detail !== '' && { detail }),
    kind: value.kind === 'map' ? 'group' : value.kind === 'list' ? 'list' : kindOfScalar(value, field),
    range: around([key.range, value.range, ...children.map(({ range }) => range)]),
    selectionRange: key.range,
    children,
  };
}

function ofItem(item: SyntaxNode, field: Field | undefined): DocumentSymbol {
  const children = childrenOf(item, field);
  const label = item.kind === 'map' ? labelOf(item) : item.kind === 'scalar' ? item : undefined;
  const range = around([item.range, ...children.map((child) => child.range)]);
  return {
    name: sameInAll((label && shortValue(label)) || nameless),
    kind: item.kind === 'scalar' && field?.values.length ? 'choice' : 'item',
    range,
    selectionRange: label?.range ?? { start: range.start, end: range.start },
    children,
  };
}

function kindOfScalar({ value }: ScalarNode, field: Field | undefined): SymbolKind {
  if (typeof value === 'boolean' || (field && field.values.length > 0)) return 'choice';
  return typeof value === 'number' ? 'number' : 'text';
}

const nameLength = 80;
const nameless = '…';

function shortValue({ value }: ScalarNode): string {
  return value === null ? '' : shortened(String(value), nameLength);
}

function around(ranges: readonly TextRange[]): TextRange {
  // The ranges of a broken text are known to be in order only one by one.
  let { start, end } = ranges[0] ?? { start: 0, end: 0 };
  for (const range of ranges) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
