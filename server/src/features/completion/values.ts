/** The values that a field can take, as far as they can be known. */
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { sourceOfTranslation } from '../../model/translation.ts';
import type { Field } from '../../schema/field.ts';
import { labelsOf } from '../../schema/labels.ts';
import { valueSynonyms } from '../../schema/value-synonyms.ts';
import { entryOf } from '../../syntax/navigate.ts';
import { writtenValue, type PlainValue } from '../../syntax/write/value.ts';
import { sameInAll, type LocalizedText } from '../../text/language.ts';
import { labelFields } from '../labels.ts';
import { listAround } from '../list-around.ts';
import { escapeMarkdown, shortened } from '../markdown.ts';
import { slugOfFile, slugOfLabel, translationInName } from '../proposed-ids.ts';
import { roleFieldAt } from '../role-fields.ts';
import { searchWords } from '../search-words.ts';
import { codeCandidates } from './codes.ts';
import { exampleCandidates } from './examples.ts';
import type { CompletionItem, ValueCandidate } from './item.ts';
import { familyCandidates, referenceCandidates } from './references.ts';
import type { Layout, ValueSpot } from './spot.ts';
import { valuesToTranslate } from './translation.ts';

export function valueItems(
  spot: ValueSpot,
  layout: Layout,
  document: RoleDocument,
  index: RoleIndex,
  { offset, today }: { readonly offset: number; readonly today: string },
): readonly CompletionItem[] {
  const { quote, taken } = spot;
  return candidates(spot, document, index, today)
    .filter(({ value }) => !taken.has(String(value)))
    .map(({ value, kind, detail, documentation, subject, search, fleeting }, position) => {
      const { edit, isInside } = edited(spot, value, layout, document.text, offset);
      const sign = isInside ? '' : quote;
      return {
        label: shortened(String(value), 100),
        kind,
        ...(detail && { detail }),
        ...(documentation && { documentation }),
        ...(subject && { subject }),
        edit,
        snippet: false,
        filterText: fleeting ? `${sign} ${sign}` : `${sign}${value}${sign}${search === undefined ? '' : ` ${search}`}`,
        sortText: `1${String(position).padStart(6, '0')}`,
      };
    });
}

/** Quotes that are there on both sides stay: a tab stop between them would be lost with them. */
function edited(
  { word, quote, before, after, flow }: ValueSpot,
  value: PlainValue,
  { json }: Layout,
  text: string,
  offset: number,
) {
  const written = writtenValue(value, { json, flow, quote });
  const { start, end } = word;
  const isClosed = quote !== '' && start < offset && offset < end && text.charAt(end - 1) === quote;
  const isInside = isClosed && before === '' && after === '' && written.startsWith(quote) && written.endsWith(quote);
  const edit = isInside
    ? { range: { start: start + 1, end: end - 1 }, newText: written.slice(1, -1) }
    : { range: word, newText: before + written + after };
  return { edit, isInside };
}

function candidates(
  spot: ValueSpot,
  document: RoleDocument,
  index: RoleIndex,
  today: string,
): readonly ValueCandidate[] {
  const [first, , where, address] = spot.path;
  if (document.kind !== 'config' || first !== 'house' || where !== 'where' || typeof address !== 'string') {
    return candidatesFor(spot, document, index, today);
  }
  // A rule of the house says which roles it means by what they have in a field: the values are those of that field.
  const named = roleFieldAt(address);
  const field = named?.items ?? named;
  if (!field || field.names !== undefined) return [];
  const meant = candidatesFor({ ...spot, field, path: address.split('.') }, document, index, today);
  return meant.map((candidate) => ({ ...candidate, value: String(candidate.value) }));
}

function candidatesFor(
  spot: ValueSpot,
  document: RoleDocument,
  index: RoleIndex,
  today: string,
): readonly ValueCandidate[] {
  const { field, path, neighbours, word } = spot;
  const translated = valuesToTranslate(spot, document, index);
  if (translated) return translated;
  if (field.refersTo !== undefined) {
    const found = referenceCandidates(spot, document, index, field.refersTo);
    return path.at(-1) === 'translationOf' ? startingWith(translationInName(document.uri)?.id, found) : found;
  }
  if (field.names !== undefined) return proposedId(spot, document, field.names);
  const before = valueBefore(spot, document);
  if (field.values.length > 0) return startingWith(before, chosen(field, document.head.lang));
  if (field.type === 'yes or no') return startingWith(before, yesOrNo);
  const codes = codeCandidates(field, path.at(-1), today);
  if (codes.length > 0) return path.length === 1 && path[0] === 'lang' ? languages(codes, document, index) : codes;
  const title = path.at(-1) === 'label' ? index.role(neighbours.get('role') ?? '')?.role.title : undefined;
  if (title !== undefined) return [{ value: title, kind: 'value' }];
  const steps = scale(field);
  if (steps.length > 0) return startingWith(before, steps);
  if (field.type === 'whole number' && typeof before === 'number') return [{ value: before + 1, kind: 'value' }];
  const families = path.length === 1 && path[0] === 'family' ? familyCandidates(document, index) : [];
  if (families.length > 0) return families;
  // An example of running text is of use only where nothing is written yet.
  return field.pattern !== undefined || word.start === word.end ? exampleCandidates(spot, document) : [];
}

/** What the item before the one around the spot has in this field. */
function valueBefore({ path, word }: ValueSpot, { tree }: RoleDocument): unknown {
  const name = path.at(-1);
  const items = listAround(tree.root, path.slice(0, -1), word.start)?.items ?? [];
  const own = items.findLastIndex(({ range }) => range.start <= word.start);
  const value = typeof name === 'string' ? entryOf(items[own - 1], name)?.value : undefined;
  return value?.kind === 'scalar' ? value.value : undefined;
}

/** A file is in the language that its name tells, and a translation least of all in that of its source. */
function languages(
  all: readonly ValueCandidate[],
  document: RoleDocument,
  index: RoleIndex,
): readonly ValueCandidate[] {
  const named = translationInName(document.uri);
  const source = sourceOfTranslation(document, index) ?? index.roles(named?.id ?? '')[0];
  const lang = source?.head.lang;
  const others = [...all.filter(({ value }) => value !== lang), ...all.filter(({ value }) => value === lang)];
  const isKnown = named === undefined || all.some(({ value }) => value === named.lang);
  return isKnown ? startingWith(named?.lang, others) : [{ value: named.lang, kind: 'value' }, ...others];
}

/** Items of a list have much in common, so what the one before has comes first. */
function startingWith(first: unknown, all: readonly ValueCandidate[]): readonly ValueCandidate[] {
  const same = all.filter(({ value }) => value === first);
  return same.length > 0 ? [...same, ...all.filter(({ value }) => value !== first)] : all;
}

/**
 * An id is made of what the item is called, the id of the role is the name of the file. Who begins to write the id of an
 * item wants another one: a list that is still open would take the next Tab.
 */
function proposedId(
  { path, neighbours, word, quote }: ValueSpot,
  document: RoleDocument,
  kind: string,
): ValueCandidate[] {
  const label = labelFields.map((name) => neighbours.get(name)).find((text) => text !== undefined && text !== '');
  const slug = path.length === 1 ? slugOfFile(document.uri) : label && slugOfLabel(document, kind, label, word.start);
  if (path.length > 1 && word.end - word.start > 2 * quote.length) return [];
  return slug ? [{ value: slug, kind: 'value', fleeting: path.length > 1 }] : [];
}

/** Each with the word that the page has for it, in the language of the role; else with what it means. */
function chosen({ values, default: byDefault }: Field, lang: string | undefined): readonly ValueCandidate[] {
  const labels = labelsOf(values);
  return values.map(({ value, description }) => {
    const label = labels?.[value];
    const about = label ? inLanguageOf(lang, label) : description;
    const detail = value === byDefault ? markedAsDefault(about) : about;
    const search = searchWords(label, valueSynonyms[value]);
    return {
      value,
      kind: 'value',
      ...(detail && { detail }),
      ...(description && { documentation: escaped(description) }),
      ...(search !== '' && { search }),
    };
  });
}

/** In the language of the role where it is one of ours, else in that of the editor. */
function inLanguageOf(lang: string | undefined, { en, fr }: LocalizedText): LocalizedText {
  const language = lang?.split('-')[0];
  if (language === 'fr') return sameInAll(fr);
  return language === 'en' ? sameInAll(en) : { en, fr };
}

function markedAsDefault(description: LocalizedText | undefined): LocalizedText {
  if (!description) return { en: 'by default', fr: 'par défaut' };
  return { en: `${description.en} (by default)`, fr: `${description.fr} (par défaut)` };
}

const yesOrNo: readonly ValueCandidate[] = [
  { value: true, kind: 'value', detail: { en: 'yes', fr: 'oui' } },
  { value: false, kind: 'value', detail: { en: 'no', fr: 'non' } },
];

/** The steps of a scale of whole numbers, where there are few. */
function scale({ type, minimum, maximum }: Field): readonly ValueCandidate[] {
  if (type !== 'whole number' || minimum === undefined || maximum === undefined || maximum - minimum > 10) return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, step) => ({ value: minimum + step, kind: 'value' }));
}

function escaped({ en, fr }: LocalizedText): LocalizedText {
  return { en: escapeMarkdown(en), fr: escapeMarkdown(fr) };
}
