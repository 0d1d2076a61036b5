/** Terms of vocabularies, where something is called by a name or a code. */
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { searchConcepts, type Hit } from '../../model/terms/concept-search.ts';
import { labelOfConcept, languageIn, type ConceptKind, type Termbase } from '../../model/terms/concept.ts';
import { termbasesFor } from '../../model/terms/termbases.ts';
import { fieldAt, rootField } from '../../schema/field.ts';
import type { Path } from '../../syntax/tree.ts';
import { writtenValue, type PlainData } from '../../syntax/write/value.ts';
import type { TextEdit } from '../../text/edit.ts';
import { besideTerm } from '../concept-card.ts';
import { shortened } from '../markdown.ts';
import { slugOfLabel } from '../proposed-ids.ts';
import type { CompletionItem } from './item.ts';
import { mappingOfRole, mappingTo, restOfMapping } from './mapping.ts';
import { nameText } from './snippets.ts';
import type { FieldSpot, Layout, ValueSpot } from './spot.ts';
import { aboveLabel, alongside } from './vocabulary-text.ts';

/** Kinds of terms by the fields that lead to what they name; what has no kind is a term of the house for any skill. */
const kindsByField: Readonly<Record<string, readonly (ConceptKind | undefined)[]>> = {
  title: ['occupation'],
  'alternativeTitles.label': ['occupation'],
  'skills.technical.label': ['skill', undefined],
  'skills.knowledge.label': ['knowledge', undefined],
  'skills.soft.label': ['soft', 'skill', undefined],
  'tools.label': ['tool', 'knowledge'],
  'requirements.domains.label': ['domain', 'knowledge'],
  'market.sectors.label': ['activity'],
  'market.sectors.naf': ['activity'],
  'market.sectors.nace': ['activity'],
  'workContext.places': ['context'],
  'workContext.hours': ['context'],
  'workContext.travel': ['context'],
  'workContext.conditions': ['context'],
  'workContext.publics': ['context'],
};

const skillKinds: readonly (ConceptKind | undefined)[] = ['skill', 'knowledge', 'soft', undefined];

/** Terms in one list, more than one sees at once: more are found by typing on, and each is written out at every key. */
const MOST = 20;

/**
 * Terms for the value at the spot.
 *
 * @returns nothing where no vocabulary is asked for it.
 */
export function vocabularyValues(
  spot: ValueSpot,
  layout: Layout,
  document: RoleDocument,
  index: RoleIndex,
): readonly CompletionItem[] | undefined {
  const way = wayOf(spot.path);
  const last = spot.path.at(-1);
  const isMapping = spot.path.at(-3) === 'mappings' && (last === 'code' || last === 'uri' || last === 'label');
  const kinds = isMapping ? mappingKinds(spot) : kindsByField[way];
  if (!kinds || document.kind !== 'role') return undefined;
  const asked = termbasesFor(document.uri, index).filter(
    (termbase) => isAsked(termbase, spot, isMapping) && (isMapping || hasWordsFor(termbase, document)),
  );
  if (asked.length === 0) return undefined;
  const typed = typedAt(spot, document.text);
  const query = typed || queryFor(spot, document, isMapping);
  // Of a classification, nothing typed would bring the first twenty of thousands.
  const open = query === '' ? asked.filter(({ scheme }) => scheme === undefined) : asked;
  const place: ValuePlace = { spot, layout, document, isMapping, idKind: isMapping ? undefined : idKindAt(spot) };
  return hitsIn(open, query, document.head.lang, kinds)
    .filter((hit) => !spot.taken.has(labelFor(hit, document)))
    .map((hit, position) => valueItem(hit, position, typed, place));
}

/**
 * Whole items for what is typed where one begins.
 *
 * @returns nothing where no vocabulary is asked for them.
 */
export function vocabularyItems(
  spot: FieldSpot,
  layout: Layout,
  document: RoleDocument,
  index: RoleIndex,
): readonly CompletionItem[] | undefined {
  const { field, fresh, follows, rivals = [] } = spot;
  const kind = field.fields.get('id')?.names;
  const kinds = kindsByField[`${wayOf(spot.path)}.label`];
  if (!kinds || kind === undefined || !fresh || follows !== 'nothing' || document.kind !== 'role') return undefined;
  const asked = termbasesFor(document.uri, index).filter((termbase) => hasWordsFor(termbase, document));
  if (asked.length === 0) return undefined;
  const typed = typedAt(spot, document.text);
  // What may still become the name of a field is not taken for a term.
  if (typed.length < 2 || [...field.fields.keys(), ...rivals].some((name) => name.startsWith(typed))) return [];
  return hitsIn(asked, typed, document.head.lang, kinds).flatMap((hit, position) => {
    const label = labelFor(hit, document);
    const id = idFor(hit, label, kind, spot, document);
    if (id === undefined) return [];
    return [newItem(hit, { id, label, position, typed }, { spot, layout, document })];
  });
}

function hitsIn(
  termbases: readonly Termbase[],
  typed: string,
  lang: string | undefined,
  kinds: readonly (ConceptKind | undefined)[],
): readonly Hit[] {
  const hits = termbases.map((termbase) => searchConcepts(termbase, typed, lang, kinds, MOST));
  // What is nearer comes first, whichever vocabulary it is of; of two as near, that of the nearer vocabulary.
  return hits
    .flat()
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST);
}

/** What the entry is called that a mapping is to name, before anything is typed of its code. */
function queryFor({ path, neighbours }: ValueSpot, { role }: RoleDocument, isMapping: boolean): string {
  if (!isMapping) return '';
  return neighbours.get('label') ?? (path[0] === 'mappings' ? (role.title ?? '') : '');
}

/** A mapping names entries of its own classification, a sector those of its own list; elsewhere all are asked. */
function isAsked({ scheme }: Termbase, { path, neighbours }: ValueSpot, isMapping: boolean): boolean {
  if (isMapping) return scheme !== undefined && scheme === neighbours.get('scheme');
  const last = path.at(-1);
  return last === 'naf' || last === 'nace' ? scheme === last : true;
}

/** A code holds in any language, a label in that of the role. */
function hasWordsFor(termbase: Termbase, { head }: RoleDocument): boolean {
  return head.lang === undefined || languageIn(termbase, head.lang) >= 0;
}

/** Of a skill, skills; of a role, what is no skill. */
function mappingKinds({ path }: ValueSpot): readonly (ConceptKind | undefined)[] {
  return path[0] === 'skills' ? skillKinds : ['occupation', 'domain', 'activity', 'context', 'tool'];
}

function wayOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function typedAt({ word, quote }: ValueSpot | FieldSpot, text: string): string {
  return text.slice(word.start + quote.length, Math.max(word.start, word.end - quote.length)).trim();
}

interface ValuePlace {
  readonly spot: ValueSpot;
  readonly layout: Layout;
  readonly document: RoleDocument;
  readonly isMapping: boolean;
  /** What kind of id an item that is called after a term gets, where it takes one and has none. */
  readonly idKind: string | undefined;
}

function valueItem(hit: Hit, position: number, typed: string, place: ValuePlace): CompletionItem {
  const { spot, layout, document, isMapping } = place;
  const { word, quote, before, after, flow } = spot;
  const label = labelFor(hit, document);
  const name = String(spot.path.at(-1));
  const value = valueOf(hit, name, label);
  const written = writtenValue(value, { json: layout.json, flow, quote });
  const fields = isMapping ? restOfMapping(hit, document.head.lang, spot) : besideLabel(hit, spot, document);
  return {
    ...shownAs(hit, label, typed, document),
    edit: { range: word, newText: before + written + alongside(fields, spot, layout, document.text) + after },
    filterText: `${quote}${typed || label}`,
    sortText: `2${String(position).padStart(4, '0')}`,
    ...(name === 'title' && spot.path.length === 1 && { also: mappingOfRole(hit, spot, document) }),
    ...(place.idKind !== undefined && { also: idOfItem(hit, label, place.idKind, place) }),
  };
}

/** The field takes a code, an address or words. */
function valueOf({ concept }: Hit, name: string, label: string): string {
  if (name === 'uri') return concept.uri ?? label;
  return name === 'code' || name === 'naf' || name === 'nace' ? concept.code : label;
}

function newItem(
  hit: Hit,
  { id, label, position, typed }: { readonly id: string; readonly label: string; position: number; typed: string },
  { spot, layout, document }: { readonly spot: FieldSpot; readonly layout: Layout; readonly document: RoleDocument },
): CompletionItem {
  const { word, quote, before, after, separator, flow, newItem: isNew, field } = spot;
  const style = { json: layout.json, flow, quote: '' } as const;
  const fields = [`${nameText(spot, layout, 'id')}: ${writtenValue(id, style)}`].concat(
    `${nameText(spot, layout, 'label')}: ${writtenValue(label, style)}`,
  );
  const more = fieldsOf(hit, document.head.lang, field.fields);
  const shown = shownAs(hit, label, typed, document);
  return {
    ...shown,
    label: isNew ? `- ${shown.label}` : shown.label,
    edit: {
      range: word,
      newText: before + fields.join(separator) + alongside(more, spot, layout, document.text) + after,
    },
    filterText: `${quote}${typed}${quote}`,
    sortText: `${isNew ? '2' : '0'}7${String(position).padStart(4, '0')}`,
  };
}

function shownAs({ concept, termbase, name }: Hit, label: string, typed: string, { head }: RoleDocument) {
  const isOther = typed !== '' && name !== label;
  return {
    label: shortened(isOther ? `${label} (${name})` : label, 100),
    kind: 'reference',
    detail: besideTerm(termbase, concept),
    subject: { vocabulary: termbase.uri, code: concept.code, lang: head.lang },
    snippet: false,
  } as const;
}

/** In the language of the role. A title is taken as it was found: the other titles of an occupation are no worse. */
function labelFor({ concept, termbase, name }: Hit, { head }: RoleDocument): string {
  if (concept.kind === 'occupation') return name;
  return labelOfConcept(concept, languageIn(termbase, head.lang));
}

/** What an item with this label gets besides, where its fields let it. */
function fieldsOf(
  { concept, termbase }: Hit,
  lang: string | undefined,
  fields: { has(name: string): boolean },
): Readonly<Record<string, PlainData>> {
  const { scheme } = termbase;
  if (fields.has('mappings')) {
    const mappings = scheme ? [mappingTo(concept, termbase, lang)] : concept.mappings.map((one) => ({ ...one }));
    return mappings.length > 0 ? { mappings } : {};
  }
  return (scheme === 'naf' || scheme === 'nace') && fields.has(scheme) ? { [scheme]: concept.code } : {};
}

function besideLabel(hit: Hit, spot: ValueSpot, document: RoleDocument): Readonly<Record<string, PlainData>> {
  if (spot.path.at(-1) !== 'label') return {};
  const way = wayOf(spot.path.slice(0, -1));
  const known = way.startsWith('skills.') ? ['mappings'] : way === 'market.sectors' ? ['naf', 'nace'] : [];
  const free = known.filter((name) => !spot.neighbours.has(name));
  return fieldsOf(hit, document.head.lang, new Set(free));
}

function idKindAt({ path, neighbours }: ValueSpot): string | undefined {
  if (path.at(-1) !== 'label' || neighbours.has('id')) return undefined;
  return fieldAt(rootField('role'), [...path.slice(0, -1), 'id'])?.names;
}

/** An item that is called after a term is known by it. */
function idOfItem(hit: Hit, label: string, kind: string, { spot, layout, document }: ValuePlace): readonly TextEdit[] {
  const id = idFor(hit, label, kind, spot, document);
  const edit = id === undefined ? undefined : aboveLabel(id, spot, layout, document.text);
  return edit ? [edit] : [];
}

/** @returns nothing where the file has an item that is the same term of the house, or no id can be made. */
function idFor(
  { concept, termbase }: Hit,
  label: string,
  kind: string,
  { word }: ValueSpot | FieldSpot,
  document: RoleDocument,
): string | undefined {
  const id = termbase.scheme ? slugOfLabel(document, kind, label, word.start) : concept.code;
  const isTaken = document.definitions.some((one) => one.kind === kind && one.id === id);
  return id === undefined || id.length > 100 || isTaken ? undefined : id;
}
