import type { Field } from '../schema/field.ts';
import { blockLines, type PlainData } from '../syntax/write/value.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { examplesIn } from './language-tags.ts';
import { escapeMarkdown } from './markdown.ts';

/**
 * What an author wants to know about a field, as Markdown: what it is for, what may stand in it, how it looks.
 *
 * @param json whether the example is shown as JSON.
 */
export function fieldDocumentation(field: Field, json: boolean): LocalizedText {
  return { en: documentationIn('en', field, json), fr: documentationIn('fr', field, json) };
}

/** The same under the title of the field, where nothing else shows it. */
export function titledDocumentation(field: Field, json: boolean): LocalizedText {
  const { en, fr } = fieldDocumentation(field, json);
  return { en: underTitle(field.title.en, en), fr: underTitle(field.title.fr, fr) };
}

function underTitle(title: string, text: string): string {
  return [`**${escapeMarkdown(title)}**`, text].filter((paragraph) => paragraph !== '').join('\n\n');
}

const words = {
  example: { en: 'Example:', fr: 'Exemple :' },
  byDefault: { en: 'By default:', fr: 'Par défaut :' },
} as const;

function documentationIn(language: Language, field: Field, json: boolean): string {
  const { description, examples, default: byDefault } = field;
  const values = field.values.length > 0 ? field.values : (field.items?.values ?? []);
  const form = field.form ?? field.items?.form;
  const [example = examples[0]] = examplesIn(examples, language);
  const paragraphs = [
    description && escapeMarkdown(description[language]),
    form && values.length === 0 && escapeMarkdown(sentence(form[language])),
    values
      .map(({ value, description: meaning }) =>
        meaning ? `- ${code(value)}: ${escapeMarkdown(meaning[language])}` : `- ${code(value)}`,
      )
      .map((line) => (language === 'fr' ? line.replace('`: ', '` : ') : line))
      .join('\n'),
    example !== undefined && values.length === 0 && `${words.example[language]} ${exampleMarkdown(example, json)}`,
    byDefault !== undefined && `${words.byDefault[language]} ${code(byDefault)}`,
  ];
  return paragraphs.filter((paragraph) => typeof paragraph === 'string' && paragraph !== '').join('\n\n');
}

function exampleMarkdown(example: unknown, json: boolean): string {
  if (typeof example !== 'object') return code(json ? writtenExample(example, json) : example);
  return `\n\n\`\`\`${json ? 'json' : 'yaml'}\n${writtenExample(example, json)}\n\`\`\``;
}

/** @param value from the schema. */
function code(value: unknown): string {
  return `\`${String(value)}\``;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** An example as it is written in a file. */
function writtenExample(value: unknown, json: boolean): string {
  if (json) return JSON.stringify(value, undefined, 2);
  return isPlainData(value) ? blockLines(value, { indent: 2, dash: 2 }).join('\n') : '';
}

function isPlainData(value: unknown): value is PlainData {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isPlainData);
  return ['string', 'number', 'boolean'].includes(typeof value);
}
