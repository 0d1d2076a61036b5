import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { allRules } from '../rules/all.ts';
import { valuesOf } from '../rules/explain.ts';
import { suppressionsIn } from '../rules/running/suppressions.ts';
import { fieldAt, rootField, type Field } from '../schema/field.ts';
import { languageOfName } from '../schema/kinds.ts';
import { placeAt } from '../syntax/navigate.ts';
import type { Path, ScalarNode } from '../syntax/tree.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { contains, type TextRange } from '../text/range.ts';
import { completenessText } from './completeness-text.ts';
import { titledDocumentation } from './field-documentation.ts';
import { aboutEntry, aboutSuppression } from './hover-more.ts';
import { aboutTerm } from './hover-terms.ts';
import { itemsOfKind } from './item-references.ts';
import { labelText } from './labels.ts';
import { escapeMarkdown, shortened } from './markdown.ts';
import { roleCard } from './role-card.ts';
import { sourceTextAt } from './translated-text.ts';

/** What is shown about a place under the pointer. */
export interface Hover {
  /** What the text is about. */
  readonly range: TextRange;
  /** Markdown; what comes from a role file is escaped in it. */
  readonly contents: LocalizedText;
}

/**
 * What there is to say about the field, the value or the reference at `offset`.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns nothing where the schema knows no such field, a reference leads nowhere or a value speaks for itself.
 */
export function hover(document: RoleDocument, offset: number, index: RoleIndex): Hover | undefined {
  const ignored = suppressionsIn(document).find(({ range }) => contains(range, offset));
  const aboutIgnored = ignored && aboutSuppression(ignored, document, index);
  if (aboutIgnored) return { range: ignored.range, contents: aboutIgnored };
  const place = placeAt(document.tree.root, offset);
  const field = place && fieldAt(rootField(document.kind), place.path);
  if (!place || !field) return undefined;
  const source = sourceTextAt(document, place.path, index);
  if (place.entry) return aboutField(document, field, place.path, place.entry.key.range, source);
  if (place.node.kind !== 'scalar') return undefined;
  const own =
    source ??
    aboutEntry(document, place.path) ??
    aboutWhole(document, place.path, aboutValue(document, field, place.node, index));
  const term = source ? undefined : aboutTerm(document, place.path, index);
  const contents = term && own ? above(term, own) : (term ?? own);
  return contents && { range: place.node.range, contents };
}

/** Where a role is named, and where it is said how far it is, stands how much of it is there. */
function aboutWhole(
  { kind, role }: RoleDocument,
  path: Path,
  value: LocalizedText | undefined,
): LocalizedText | undefined {
  const name = path.join('.');
  if (kind !== 'role' || (name !== 'id' && name !== 'title' && name !== 'meta.status')) return value;
  const whole = completenessText(role);
  return value ? above(value, whole) : whole;
}

/** @param source what is translated here. */
function aboutField(
  { uri, kind }: RoleDocument,
  field: Field,
  path: Path,
  range: TextRange,
  source: LocalizedText | undefined,
): Hover {
  const documentation = titledDocumentation(field, languageOfName(uri) === 'json');
  if (source) return { range, contents: above(source, documentation) };
  const texts = kind === 'config' ? aboutRule(path) : [];
  const about = (language: Language): string =>
    [...texts.map((text) => escapeMarkdown(text[language])), documentation[language]].join('\n\n');
  return { range, contents: { en: about('en'), fr: about('fr') } };
}

/** What is said in the settings of a rule, or of one of its options. */
function aboutRule(path: Path): readonly LocalizedText[] {
  const [group, id, name] = path[0] === 'overrides' ? path.slice(2) : path;
  const rule = group === 'rules' || group === 'options' ? allRules.find((one) => one.id === id) : undefined;
  if (!rule) return [];
  if (name === undefined) return [rule.summary, rule.why];
  const option = rule.options?.find((one) => one.name === name);
  return option ? [option.summary, valuesOf(option)] : [];
}

function aboutValue(document: RoleDocument, field: Field, { value }: ScalarNode, index: RoleIndex) {
  const chosen = field.values.find((candidate) => candidate.value === value);
  if (chosen) return aboutChoice(field, chosen.description);
  if (field.refersTo === undefined || typeof value !== 'string') return undefined;
  if (field.refersTo === 'role') {
    const role = index.role(value);
    return role && roleCard(role, index);
  }
  const item = itemsOfKind(document, index, field.refersTo).find(({ definition }) => definition.id === value);
  const label = labelText(item?.node);
  return item && label !== undefined ? aboutItem(label, item.definition.path) : undefined;
}

function above(first: LocalizedText, second: LocalizedText): LocalizedText {
  return { en: `${first.en}\n\n${second.en}`, fr: `${first.fr}\n\n${second.fr}` };
}

function aboutChoice({ title }: Field, description: LocalizedText | undefined): LocalizedText | undefined {
  return (
    description && {
      en: `**${escapeMarkdown(title.en)}**: ${escapeMarkdown(description.en)}`,
      fr: `**${escapeMarkdown(title.fr)}** : ${escapeMarkdown(description.fr)}`,
    }
  );
}

/** An item by its label, with the sections of the file that it stands in. */
function aboutItem(label: string, path: Path): LocalizedText {
  const sections = path.flatMap((step, depth) =>
    typeof step === 'string' && depth < path.length - 1
      ? (fieldAt(rootField('role'), path.slice(0, depth + 1))?.title ?? [])
      : [],
  );
  const name = `**${escapeMarkdown(shortened(label, 400))}**`;
  const way = (language: 'en' | 'fr'): string => sections.map((title) => escapeMarkdown(title[language])).join(' › ');
  return { en: `${name}\n\n${way('en')}`, fr: `${name}\n\n${way('fr')}` };
}
