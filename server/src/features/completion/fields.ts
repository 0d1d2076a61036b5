/** The fields that a group can take, with what they need to be filled in. */
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { allRules } from '../../rules/all.ts';
import { otherNames } from '../../schema/field-synonyms.ts';
import { ignoredRules, ignoreField, rootField, type Field } from '../../schema/field.ts';
import { isAboutRole } from '../../schema/kinds.ts';
import type { Path } from '../../syntax/tree.ts';
import type { LocalizedText } from '../../text/language.ts';
import { fieldDocumentation } from '../field-documentation.ts';
import { ignorableRules } from '../ignorable-rules.ts';
import { languageTags } from '../language-tags.ts';
import { escapeMarkdown } from '../markdown.ts';
import { translationInName } from '../proposed-ids.ts';
import { roleFields } from '../role-fields.ts';
import { searchWords } from '../search-words.ts';
import type { CompletionItem } from './item.ts';
import { repeatedItem } from './repeat.ts';
import { rewrittenItem } from './rewrites.ts';
import { fieldSnippet, skeleton, wholeRole, wholeRoleFields, type Snippet } from './snippets.ts';
import type { FieldSpot, Layout } from './spot.ts';
import { knownItems } from './terms.ts';
import { fieldsToTranslate, newItems, type FieldToTranslate } from './translation.ts';

/** Fields that are present are left out; required ones come first, the others in the order of the schema. */
export function fieldItems(
  place: FieldSpot,
  layout: Layout,
  document: RoleDocument,
  index: RoleIndex,
  today: string,
): readonly CompletionItem[] {
  const isTranslation = isTranslationByName(place, document);
  const spot = isTranslation ? { ...place, field: rootField('translation') } : place;
  const { field, follows, neighbours, newItem } = spot;
  // A translation gets along without a title, but who begins one has it in mind.
  const required = [...requiredFields(field), ...(isTranslation ? ['title'] : [])];
  const whole = spot.fresh && follows === 'nothing' && required.length > (newItem ? 0 : 1);
  const isEmptyRole = whole && spot.path.length === 0 && document.kind === 'role' && !isTranslation;
  const start = [
    ...(isEmptyRole ? [wholeRoleItem(spot, layout, document, required)] : []),
    ...repeatedItem(spot, layout, document),
    ...(whole ? [skeletonItem(spot, layout, document, required)] : []),
  ];
  const known = knownItems(spot, layout, document, index);
  const items = [...newItems(spot, layout, document, index), ...rewrittenItem(spot, layout, document, known), ...known];
  if (spot.running) return items;
  if (whole && newItem) return [...items, ...start];
  const translated = fieldsToTranslate(spot, document, index);
  const fields = candidates(spot, layout, document, index, today)
    .filter(({ name }) => !neighbours.has(name))
    .map((candidate) => ({ ...candidate, translated: translated?.(candidate.name, candidate.field) }))
    .map((candidate, position) => fieldItem(spot, layout, candidate, position));
  return [...items, ...start, ...fields];
}

interface Candidate {
  readonly name: string;
  readonly field: Field;
  /** Where it is not the field that says what it is about. */
  readonly about?: LocalizedText;
  /** Where it is found by that as well. */
  readonly isTitle?: boolean;
  /** In a translation. */
  readonly translated?: FieldToTranslate | undefined;
}

function candidates(
  { field, path, word, quote }: FieldSpot,
  { json }: Layout,
  document: RoleDocument,
  index: RoleIndex,
  today: string,
): readonly Candidate[] {
  const { kind, text } = document;
  const fields: Candidate[] = [...field.fields].map(([name, known]) => ({ name, field: known }));
  const { others } = field;
  if (field === ignoredRules && others) {
    const place = { offset: word.start, today };
    return ignorableRules(document, index, place).map(({ id: name, summary: about }) => ({
      name,
      field: others,
      about,
    }));
  }
  // Only for those who ask for it: there is always something better to begin with.
  if (json && isAboutRole(kind) && text.startsWith('x', word.start + quote.length)) {
    fields.push({ name: ignoreField, field: ignoredRules });
  }
  if (kind === 'vocabulary' && others && fields.length === 0) {
    return languageTags.map((name) => ({ name, field: others }));
  }
  if (kind !== 'config' || !others) return fields;
  return freeNames(path).map((free) => ({ ...free, field: others }));
}

/** The groups of the settings with free names hold what is said of rules, of the options of a rule, and of fields. */
function freeNames(path: Path): readonly (Omit<Candidate, 'field'> & { readonly about: LocalizedText })[] {
  const [first, rule] = path[0] === 'overrides' ? path.slice(2) : path;
  if (first === 'house') {
    return roleFields().map(({ address, field }) => ({ name: address, about: field.title, isTitle: true }));
  }
  if (rule !== undefined) {
    const options = allRules.find(({ id }) => id === rule)?.options ?? [];
    return options.map(({ name, summary: about }) => ({ name, about }));
  }
  const wanted = first === 'options' ? allRules.filter(({ options }) => options) : allRules;
  return wanted.map(({ id: name, summary: about }) => ({ name, about }));
}

/** What makes a file a translation is its first field; until that is written, the name tells. */
function isTranslationByName({ path, neighbours }: FieldSpot, { kind, uri }: RoleDocument): boolean {
  return kind === 'role' && path.length === 0 && !neighbours.has('id') && translationInName(uri) !== undefined;
}

function fieldItem(
  spot: FieldSpot,
  layout: Layout,
  { name, field, about, isTitle, translated }: Candidate,
  position: number,
): CompletionItem {
  const { quote, newItem, word } = spot;
  const isRequired = spot.field.required.includes(name);
  const isRarelyWanted = translated?.isWanted === false || saysNothingNew(field);
  const { text, hasStops } = fieldSnippet(spot, layout, name, field);
  const documentation = fieldDocumentation(field, layout.json);
  const title = about ? isTitle && about : field.title;
  const above = translated?.documentation ?? (about && escaped(about));
  return {
    label: newItem ? `- ${name}` : name,
    kind: 'field',
    detail: translated?.detail ?? about ?? (isRequired ? required(field.title) : field.title),
    documentation: above ? under(above, documentation) : documentation,
    edit: { range: word, newText: text },
    snippet: hasStops,
    filterText: `${quote}${name}${quote}${title ? ` ${searchWords(title, otherNames(spot.path, name))}` : ''}`,
    sortText: sortText(newItem ? '2' : isRequired ? '1' : isRarelyWanted ? '4' : '3', position),
  };
}

/** Whether the field can only say what holds without it. */
function saysNothingNew({ values, default: usual }: Field): boolean {
  return values.length === 1 && values[0]?.value === usual;
}

/** All fields that have to be there in one go. */
function skeletonItem(
  spot: FieldSpot,
  layout: Layout,
  document: RoleDocument,
  names: readonly string[],
): CompletionItem {
  const { field, path, quote, newItem, word } = spot;
  const { text, hasStops }: Snippet = skeleton(spot, layout, names, path.length === 0 ? document : undefined);
  const label = names.join(', ');
  return {
    label: newItem ? `- ${label}` : label,
    kind: 'snippet',
    detail: field.title,
    documentation: fieldDocumentation(field, layout.json),
    edit: { range: word, newText: text },
    snippet: hasStops,
    filterText: `${quote}${label}${quote}`,
    sortText: sortText(newItem ? '2' : '0', 0),
  };
}

/** A first draft in one go. */
function wholeRoleItem(
  spot: FieldSpot,
  layout: Layout,
  document: RoleDocument,
  names: readonly string[],
): CompletionItem {
  const { text, hasStops } = wholeRole(spot, layout, document);
  const all = [...names, ...wholeRoleFields];
  // Short enough to stand beside what it is.
  const label = `${all[0]}, …, ${all.at(-1)}`;
  return {
    label,
    kind: 'snippet',
    detail: { en: 'A whole role', fr: 'Une fiche entière' },
    documentation: fieldDocumentation(spot.field, layout.json),
    edit: { range: spot.word, newText: text },
    snippet: hasStops,
    filterText: `${spot.quote}${all.join(', ')}${spot.quote}`,
    sortText: sortText('0', 1),
  };
}

function requiredFields({ fields, required: names }: Field): readonly string[] {
  return [...fields.keys()].filter((name) => names.includes(name));
}

function required({ en, fr }: LocalizedText): LocalizedText {
  return { en: `${en} (required)`, fr: `${fr} (obligatoire)` };
}

function escaped({ en, fr }: LocalizedText): LocalizedText {
  return { en: escapeMarkdown(en), fr: escapeMarkdown(fr) };
}

function under(above: LocalizedText, { en, fr }: LocalizedText): LocalizedText {
  return { en: `${above.en}\n\n${en}`, fr: `${above.fr}\n\n${fr}` };
}

function sortText(group: string, position: number): string {
  return `${group}${String(position).padStart(4, '0')}`;
}
