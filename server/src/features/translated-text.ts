import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { sentencesOf, sourceOfTranslation, sourcePlace } from '../model/translation.ts';
import { fieldAt, rootField } from '../schema/field.ts';
import { entryOf, placeAt } from '../syntax/navigate.ts';
import type { MapEntry, Path } from '../syntax/tree.ts';
import type { LocalizedText } from '../text/language.ts';
import type { SourceLocation, TextRange } from '../text/range.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

export interface TextInSource extends SourceLocation {
  /** The text or the name in the translation. */
  readonly origin: TextRange;
  /** The whole field of the source. */
  readonly around: TextRange;
}

/**
 * Where the source says what a translation says at `offset`: from a text to the text, from the name of a field to the
 * field. Items and roles that are referred to are found by `index.definitions`.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns nothing in a file that translates nothing, and where the source has no such place.
 */
export function sourceOf(document: RoleDocument, offset: number, index: RoleIndex): TextInSource | undefined {
  const place = placeAt(document.tree.root, offset);
  const source = place && sourceOfTranslation(document, index);
  const field = place && fieldAt(rootField(document.kind), place.path);
  if (!source || !field || (!place.entry && (place.node.kind !== 'scalar' || field.refersTo !== undefined)))
    return undefined;
  const entry = sourceEntry(source, document, place.path);
  if (!entry) return undefined;
  const { key, value } = entry;
  return {
    uri: source.uri,
    range: (place.entry ? key : value).range,
    origin: (place.entry?.key ?? place.node).range,
    around: { start: key.range.start, end: Math.max(key.range.end, value.range.end) },
  };
}

/**
 * What the source says in the place of a text of a translation, as Markdown with its language.
 *
 * @param path of the text, or of one sentence of a list, in the translation.
 * @returns nothing where there is no text to translate.
 */
export function sourceTextAt(document: RoleDocument, path: Path, index: RoleIndex): LocalizedText | undefined {
  if (!isText(document, path) && !isText(document, path.slice(0, -1))) return undefined;
  const source = sourceOfTranslation(document, index);
  const entry = source && sourceEntry(source, document, path);
  return entry && quoted(entry, source);
}

/** A text of the source with its language, as Markdown; nothing where it holds no text. */
export function quoted(entry: MapEntry, { head: { lang } }: RoleDocument): LocalizedText | undefined {
  const sentences = sentencesOf(entry).map((text) => escapeMarkdown(shortened(text, 2000)));
  if (sentences.length === 0) return undefined;
  const text = entry.value.kind === 'list' ? sentences.map((sentence) => `- ${sentence}`).join('\n') : sentences[0];
  const tag = lang === undefined ? '' : ` (${escapeMarkdown(lang)})`;
  return { en: `**In the source**${tag}\n\n${text}`, fr: `**Dans la source**${tag}\n\n${text}` };
}

function isText({ kind }: RoleDocument, path: Path): boolean {
  return fieldAt(rootField(kind), path)?.translatable === true;
}

/** The field of the source that a path of a translation leads to; a sentence leads to its list. */
function sourceEntry(source: RoleDocument, translation: RoleDocument, path: Path): MapEntry | undefined {
  if (path[0] === 'sourceVersion') return entryOf(entryOf(source.tree.root, 'meta')?.value, 'version');
  const around = path.slice(0, -1);
  if (isText(translation, around)) return sourceEntry(source, translation, around);
  if (path.at(-1) !== 'sourceLabel') return sourcePlace(source, translation, path)?.entry;
  return entryOf(sourcePlace(source, translation, around)?.node, 'label');
}
