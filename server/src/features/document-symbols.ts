import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { fieldAt, rootField, type Field } from '../schema/field.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { sameInAll, type LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { labelOf, labelText } from './labels.ts';
import { shortened } from './markdown.ts';

/** A line of the outline, with those below it. */
export interface DocumentSymbol {
  /** Never empty. */
  readonly name: LocalizedText;
  /** The value of a field in short, how many items a list has, or the id of an item. */
  readonly detail?: string;
  readonly kind: SymbolKind;
  /** Holds the ranges of all children. */
  readonly range: TextRange;
  /** The key of a field, the label of an item; inside `range`. */
  readonly selectionRange: TextRange;
  readonly children: readonly DocumentSymbol[];
}

export type SymbolKind = 'group' | 'list' | 'item' | 'text' | 'number' | 'choice';

/**
 * The outline of a file: fields by their titles, items by what people call them. What refers to another role or item is
 * called by the title of that. Of a very long file, what is written inside the items is left out: nobody would find an item
 * between thousands of lines. Empty where nothing can be read.
 */
export function documentSymbols(document: RoleDocument, index: RoleIndex): readonly DocumentSymbol[] {
  const { root } = document.tree;
  const outline = { referred: referredIn(document, index), isLong: document.fields.length > LONG };
  return root ? childrenOf(root, rootField(document.kind), outline) : [];
}

/** Values: as many lines as other servers show at most. */
const LONG = 5000;

interface Outline {
  readonly referred: Referred;
  readonly isLong: boolean;
}

/** The title or label of what an id of this kind refers to; nothing where there is none. */
type Referred = (kind: string, id: string) => string | undefined;

function referredIn(document: RoleDocument, index: RoleIndex): Referred {
  let labels: ReadonlyMap<string, string> | undefined;
  return (kind, id) => {
    if (kind === 'role') return index.roles(id)[0]?.head.title;
    labels ??= itemLabels(index.home(document));
    return labels.get(`${kind} ${id}`);
  };
}

/** Of all items with an id and a label, the first of each id. */
function itemLabels(home: RoleDocument | undefined): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { kind, id, path } of home?.definitions ?? []) {
    const label = kind === 'role' ? undefined : labelText(nodeAt(home?.tree.root, path.slice(0, -1)));
    if (label !== undefined && !labels.has(`${kind} ${id}`)) labels.set(`${kind} ${id}`, label);
  }
  return labels;
}

function childrenOf(node: SyntaxNode, field: Field | undefined, outline: Outline): readonly DocumentSymbol[] {
  if (node.kind === 'map') return node.entries.map((entry) => ofEntry(entry, field, outline));
  if (node.kind === 'list') return node.items.map((item) => ofItem(item, field?.items, outline));
  return [];
}

/** What is below an item: in a long file, only its lists of other items. */
function insideItem(item: SyntaxNode, field: Field | undefined, outline: Outline): readonly DocumentSymbol[] {
  if (item.kind !== 'map' || !outline.isLong) return childrenOf(item, field, outline);
  const lists = item.entries.filter(
    ({ value }) => value.kind === 'list' && value.items.some(({ kind }) => kind === 'map'),
  );
  return lists.map((entry) => ofEntry(entry, field, outline));
}

function ofEntry({ name, key, value }: MapEntry, group: Field | undefined, outline: Outline): DocumentSymbol {
  const { referred } = outline;
  const field = fieldAt(group, [name]);
  const children = childrenOf(value, field, outline);
  const detail =
    value.kind === 'scalar'
      ? ((name === 'id' ? undefined : referredText(value, field, referred)) ?? shortValue(value))
      : value.kind === 'list'
        ? String(value.items.length)
        : '';
  return {
    // Where names are free, they say more than what they all have in common.
    name: group?.fields.get(name)?.title ?? sameInAll(shortened(name, nameLength) || nameless),
    ...(detail !== '' && { detail }),
    kind: value.kind === 'map' ? 'group' : value.kind === 'list' ? 'list' : kindOfScalar(value, field),
    range: around(key.range, value.range, children),
    selectionRange: key.range,
    children,
  };
}

function ofItem(item: SyntaxNode, field: Field | undefined, outline: Outline): DocumentSymbol {
  const { referred } = outline;
  const children = insideItem(item, field, outline);
  const label = item.kind === 'map' ? labelOf(item) : item.kind === 'scalar' ? item : undefined;
  const range = around(item.range, item.range, children);
  const name = (label && (referredText(label, fieldOf(label, item, field), referred) ?? shortValue(label))) || nameless;
  const id = idIn(item, label);
  const detail = id ? shortValue(id) : '';
  return {
    name: sameInAll(name),
    ...(detail !== '' && detail !== name && { detail }),
    kind: item.kind === 'scalar' && field?.values.length ? 'choice' : 'item',
    range,
    selectionRange: label?.range ?? { start: range.start, end: range.start },
    children,
  };
}

/** What the schema says of the label of an item. */
function fieldOf(label: ScalarNode, item: SyntaxNode, field: Field | undefined): Field | undefined {
  if (item.kind !== 'map') return field;
  const entry = item.entries.find(({ value }) => value === label);
  return entry && fieldAt(field, [entry.name]);
}

/** What others call an item: its own id, or that of the role or the item that it refers to. */
function idIn(item: SyntaxNode, label: ScalarNode | undefined): ScalarNode | undefined {
  for (const name of ['id', 'role', 'skill']) {
    const value = entryOf(item, name)?.value;
    if (value?.kind === 'scalar') return value;
  }
  return item.kind === 'scalar' ? label : undefined;
}

/** In place of an id, what it stands for. */
function referredText({ value }: ScalarNode, field: Field | undefined, referred: Referred): string | undefined {
  if (field?.refersTo === undefined || typeof value !== 'string') return undefined;
  return shortened(referred(field.refersTo, value) ?? '', nameLength) || undefined;
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

/** The ranges of a broken text are known to be in order only one by one. */
function around(one: TextRange, other: TextRange, children: readonly DocumentSymbol[]): TextRange {
  let [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
  for (const { range } of children) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
