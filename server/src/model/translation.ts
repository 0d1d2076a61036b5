/**
 * A role and a translation of it, side by side: joined by what the items of a list have in common, never by position.
 */
import { rootField, type Field } from '../schema/field.ts';
import { entryOf } from '../syntax/navigate.ts';
import type { ListNode, MapEntry, MapNode, Path, SyntaxNode } from '../syntax/tree.ts';
import type { RoleDocument } from './document.ts';
import type { RoleIndex } from './role-index.ts';
import { onceForPair } from './translations/once-for-pair.ts';
import {
  counterpartOf,
  itemName,
  itemsByKey,
  joinKey,
  SourceItems,
  valuesOf,
} from './translations/translation-keys.ts';

/** The role that this file tells in another language; nothing of a role, which tells itself, and where it is unknown. */
export function sourceOfTranslation(document: RoleDocument, index: RoleIndex): RoleDocument | undefined {
  const home = index.home(document);
  return home === document ? undefined : home;
}

/** Whether both are in one language: a variant of it repeats nothing that it shares. */
export function sameLanguage(source: RoleDocument, translation: RoleDocument): boolean {
  const [one, other] = [source.head.lang, translation.head.lang].map((tag) => tag?.toLowerCase().split('-')[0]);
  return one !== undefined && one === other;
}

/** A text of the source and its counterpart. A list of sentences is one text. */
export interface TranslatableText {
  readonly field: Field;
  /** Of the text in the source. */
  readonly path: Path;
  readonly source: MapEntry;
  /** Absent where nothing is written, or something of another kind. */
  readonly translated: MapEntry | undefined;
  /** What has to be added for it, where there is something to add. */
  readonly gap: Gap | undefined;
}

/** A field or an item of the source that the translation does not have. */
export interface Gap {
  /** The list or the group of the translation where it is missing; absent for the file itself. */
  readonly inside: MapEntry | undefined;
  /** What the item is called whose field is missing. */
  readonly item: string | undefined;
  /** The name of the field, or what the missing item is called. */
  readonly name: string;
}

/** Every text of the source that a translation may hold, in the order of the source. Empty texts are none. */
export const translatableTexts = onceForPair((source, translation): readonly TranslatableText[] => {
  const texts: TranslatableText[] = [];
  if (source?.kind === 'map') {
    const at: Standpoint = { path: [], inside: undefined, item: undefined, gap: undefined };
    compare(source, translation, rootField('role'), at, texts);
  }
  return texts;
});

/** The sentences of a text or of a list of sentences, blank ones left out; empty for anything else. */
export function sentencesOf({ value }: Pick<MapEntry, 'value'>): readonly string[] {
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== '' ? [item.value] : [],
  );
}

/**
 * The place of the source that belongs to a place of the translation.
 *
 * @param path in the translation.
 * @returns the node and the entry whose value it is; nothing where the source has no such place. There is no way to a
 *   single sentence of a list.
 */
export function sourcePlace(
  source: RoleDocument,
  translation: RoleDocument,
  path: Path,
): { readonly node: SyntaxNode; readonly entry: MapEntry | undefined } | undefined {
  let [node, own] = [source.tree.root, translation.tree.root];
  let entry: MapEntry | undefined;
  for (const step of path) {
    if (typeof step === 'string') {
      entry = entryOf(node, step);
      [node, own] = [entry?.value, entryOf(own, step)?.value];
    } else {
      const item: SyntaxNode | undefined = own?.kind === 'list' ? own.items[step] : undefined;
      const key: string | undefined = item && joinKey(valuesOf(item));
      [node, own, entry] = [key === undefined ? undefined : new SourceItems(node).get(key), item, undefined];
    }
  }
  return node && { node, entry };
}

interface Standpoint extends Omit<Gap, 'name'> {
  readonly path: Path;
  /** What is already known to be missing around this place. */
  readonly gap: Gap | undefined;
}

function compare(
  source: MapNode,
  translated: SyntaxNode | undefined,
  group: Field,
  at: Standpoint,
  texts: TranslatableText[],
): void {
  for (const entry of source.entries) {
    const field = group.fields.get(entry.name);
    if (!field) continue;
    const path = [...at.path, entry.name];
    const own = entryOf(translated, entry.name);
    const gap = at.gap ?? { inside: at.inside, item: at.item, name: entry.name };
    const { value } = entry;
    if (field.translatable) {
      if (sentencesOf(entry).length === 0) continue;
      const fits = own && own.value.kind === value.kind && sentencesOf(own).length > 0;
      texts.push({ field, path, source: entry, translated: fits ? own : undefined, gap: fits ? undefined : gap });
    } else if (value.kind === 'map') {
      const inner = own?.value.kind === 'map' ? own : undefined;
      const inside = inner ?? at.inside;
      compare(value, inner?.value, field, { path, inside, item: undefined, gap: inner ? undefined : gap }, texts);
    } else if (value.kind === 'list' && field.items?.type === 'group') {
      const inner = own?.value.kind === 'list' ? own : undefined;
      compareItems(value, inner, field.items, { ...at, path, gap: inner ? undefined : gap }, texts);
    }
  }
}

function compareItems(
  { items }: ListNode,
  list: MapEntry | undefined,
  field: Field,
  at: Standpoint,
  texts: TranslatableText[],
): void {
  const known = itemsByKey(list?.value);
  for (const [position, item] of items.entries()) {
    if (item.kind !== 'map') continue;
    const name = itemName(item) ?? String(at.path.at(-1));
    const own = counterpartOf(valuesOf(item), known);
    const gap = at.gap ?? (own ? undefined : { inside: list, item: undefined, name });
    const inside = list ?? at.inside;
    compare(item, own, field, { path: [...at.path, position], inside, item: name, gap }, texts);
  }
}
