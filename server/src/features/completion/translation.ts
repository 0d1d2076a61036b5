/** What is still to be translated, with the text of the source beside it. */
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { sentencesOf, sourceOfTranslation, translatableTexts } from '../../model/translation.ts';
import { fingerprintOf } from '../../model/translations/source-version.ts';
import { nameInSource } from '../../model/translations/translation-keys.ts';
import type { Field } from '../../schema/field.ts';
import { entryOf } from '../../syntax/navigate.ts';
import type { MapNode } from '../../syntax/tree.ts';
import { writtenValue } from '../../syntax/write/value.ts';
import { sameInAll, type LocalizedText } from '../../text/language.ts';
import { labelText } from '../labels.ts';
import { shortened } from '../markdown.ts';
import { quoted } from '../translated-text.ts';
import type { CompletionItem, ValueCandidate } from './item.ts';
import { itemsToTranslate, sourceAround, type SourcePlace } from './source.ts';
import type { FieldSpot, Layout, ValueSpot } from './spot.ts';

/** What there is to say about a field of a translation. */
export interface FieldToTranslate {
  /** Whether the source has something there that is not translated yet. */
  readonly isWanted: boolean;
  readonly detail?: LocalizedText | undefined;
  /** Markdown. */
  readonly documentation?: LocalizedText | undefined;
}

/**
 * Tells of the fields of the group that is being written what the source has in them.
 *
 * @returns nothing in a file that translates nothing, and where the source has no such group.
 */
export function fieldsToTranslate(
  spot: FieldSpot,
  document: RoleDocument,
  index: RoleIndex,
): ((name: string, field: Field) => FieldToTranslate) | undefined {
  const place = sourceAround(spot, spot.path, spot.neighbours, document, index);
  if (!place) return undefined;
  const missing = translatableTexts(place.source, document).filter(({ translated }) => !translated);
  return (name, field) => {
    const entry = entryOf(place.node, name);
    if (field.type !== 'group' && field.type !== 'list' && !field.translatable) return { isWanted: true };
    if (!entry) return { isWanted: false };
    if (field.translatable)
      return { isWanted: true, detail: beside(sentencesOf(entry)), documentation: quoted(entry, place.source) };
    const { start, end } = entry.value.range;
    const count = missing.filter(({ source: { key } }) => start <= key.range.start && key.range.end <= end).length;
    return { isWanted: count > 0, detail: counted(field, count) };
  };
}

function beside(sentences: readonly string[]): LocalizedText | undefined {
  return sentences.length === 0 ? undefined : sameInAll(shortened(sentences.join(' · '), 100));
}

function counted({ title }: Field, count: number): LocalizedText {
  return {
    en: `${title.en} (${count} ${count === 1 ? 'text' : 'texts'} to translate)`,
    fr: `${title.fr} (${count} ${count === 1 ? 'texte' : 'textes'} à traduire)`,
  };
}

/** The items of the source that a list of a translation does not have yet, each with stops for all its texts. */
export function newItems(
  spot: FieldSpot,
  layout: Layout,
  document: RoleDocument,
  index: RoleIndex,
): readonly CompletionItem[] {
  const isItem = typeof spot.path.at(-1) === 'number' && spot.fresh && spot.follows === 'nothing';
  const list = isItem && sourceAround(spot, spot.path.slice(0, -1), undefined, document, index);
  if (!list) return [];
  return itemsToTranslate(list, spot.word.start).flatMap(
    (item, position) => newItem(spot, layout, list, item, position) ?? [],
  );
}

function newItem(
  spot: FieldSpot,
  layout: Layout,
  { source }: SourcePlace,
  item: MapNode,
  position: number,
): CompletionItem | undefined {
  const { field, quote, word, before, after, separator, flow, newItem: hasDash } = spot;
  const name = nameInSource(item);
  if (!name || !field.fields.has(name.field)) return undefined;
  const texts = item.entries.filter(
    (entry) =>
      field.fields.get(entry.name)?.translatable && entry.value.kind === 'scalar' && sentencesOf(entry).length > 0,
  );
  const [sign, text] = layout.json ? ['"', '"'] : [quote, ''];
  const lines = [
    `${sign}${name.field}${sign}: ${escapeSnippet(writtenValue(name.value, { json: layout.json, flow, quote: '' }))}`,
    ...texts.map((entry, stop) => `${sign}${entry.name}${sign}: ${text}$${stop + 1}${text}`),
  ];
  const label = `${hasDash ? '- ' : ''}${name.field}: ${shortened(name.value, 60)}`;
  const [first] = texts;
  const documentation = first && quoted(first, source);
  const detail = first && beside(sentencesOf(first));
  return {
    label,
    kind: 'snippet',
    ...(detail && { detail }),
    ...(documentation && { documentation }),
    edit: { range: word, newText: before + lines.join(separator) + after },
    snippet: true,
    filterText: `${quote}${name.value} ${label}${quote}`,
    // Before an item without a name.
    sortText: `${hasDash ? '2' : '0'}-${String(position).padStart(6, '0')}`,
  };
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/**
 * The values of a translation that its source knows: what joins an item to it, its version, the text to start from.
 *
 * @returns nothing where the source says nothing about the field: then it is a field like any other.
 */
export function valuesToTranslate(
  spot: ValueSpot,
  document: RoleDocument,
  index: RoleIndex,
): readonly ValueCandidate[] | undefined {
  const { path, field, neighbours, word } = spot;
  const name = path.at(-1);
  if (path.length === 1 && name === 'sourceVersion') return versions(sourceOfTranslation(document, index));
  if (typeof name === 'string' && ['id', 'role', 'type', 'sourceLabel'].includes(name)) {
    const list =
      typeof path.at(-2) === 'number' ? sourceAround(spot, path.slice(0, -2), undefined, document, index) : undefined;
    return list && keysToTranslate(name, itemsToTranslate(list, word.start), index);
  }
  const isSentence = typeof name === 'number';
  if (!isSentence && !field.translatable) return undefined;
  const group = isSentence ? path.slice(0, -2) : path.slice(0, -1);
  const place = sourceAround(spot, group, isSentence ? undefined : neighbours, document, index);
  const entry = entryOf(place?.node, String(isSentence ? path.at(-2) : name));
  return place && entry && textsOf(spot, place.source, sentencesOf(entry));
}

function versions(source: RoleDocument | undefined): readonly ValueCandidate[] | undefined {
  if (!source) return undefined;
  const version = source.role.meta?.version;
  return [
    ...(version === undefined ? [] : [{ value: version, kind: 'value' as const, detail: versionDetail }]),
    { value: fingerprintOf(source), kind: 'value', detail: fingerprintDetail },
  ];
}

const versionDetail: LocalizedText = { en: 'version of the source', fr: 'version de la source' };

const fingerprintDetail: LocalizedText = {
  en: 'fingerprint of its texts, which shows every change',
  fr: 'empreinte de ses textes, qui révèle chaque changement',
};

function keysToTranslate(name: string, items: readonly MapNode[], index: RoleIndex): readonly ValueCandidate[] {
  return items.flatMap((item) => {
    const key = nameInSource(item);
    if (key?.field !== name) return [];
    const label = labelText(item);
    const title = name === 'role' ? index.roles(key.value)[0]?.head.title : undefined;
    const about = label === key.value ? title : (label ?? title);
    const kind = name === 'id' || name === 'role' ? 'reference' : 'value';
    if (about === undefined) return [{ value: key.value, kind }];
    const detail = sameInAll(shortened(about, 100));
    return [{ value: key.value, kind, detail, search: detail.en }];
  });
}

/** The text of the source to write over; only where nothing is written yet. */
function textsOf({ word }: ValueSpot, { head }: RoleDocument, sentences: readonly string[]): readonly ValueCandidate[] {
  if (word.end > word.start) return [];
  const tag = head.lang === undefined ? '' : ` (${head.lang})`;
  const detail = { en: `text of the source${tag}`, fr: `texte de la source${tag}` };
  return sentences.map((value) => ({ value, kind: 'value', detail }));
}
