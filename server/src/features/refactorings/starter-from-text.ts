import type { RoleDocument } from '../../model/document.ts';
import { languageOfOthers } from '../../model/language-of-others.ts';
import { starterText } from '../../model/starter.ts';
import { fieldAt, rootField, type Field } from '../../schema/field.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { slugOf } from '../../schema/slug.ts';
import { editOf } from '../../text/edit.ts';
import { folded } from '../../text/folded.ts';
import { type Language, languages } from '../../text/language.ts';
import { languageOfText } from '../../text/language-of-text.ts';
import { slugOfFile } from '../proposed-ids.ts';
import type { Offer } from './refactoring.ts';

/**
 * Of a text that is no role yet, pasted from elsewhere: a role with its title, and its paragraphs as comments at the
 * sections that its headings name. Nothing is made of the sentences; every line of them stays.
 */
export const starterFromText: Offer = (document, _range, index, editorLanguage) => {
  if (!isPlainText(document)) return [];
  const { uri, text } = document;
  const found = languages.map((language) => ({ language, parts: partsOf(text, language) }));
  const most = Math.max(...found.map(({ parts }) => parts.length));
  const likely = languageOfText(text) ?? languageOfOthers(document, index) ?? editorLanguage;
  return found
    .filter(({ parts }) => parts.length === most)
    .toSorted((a, b) => Number(b.language === likely) - Number(a.language === likely))
    .map(({ language, parts }) => ({
      id: 'starterFromText',
      kind: 'rewrite',
      title: titles[language],
      edit: () => editOf(uri, { range: { start: 0, end: text.length }, newText: written(document, language, parts) }),
    }));
};

const titles = {
  en: {
    en: 'Make a role of this text (in English)',
    fr: 'Faire une fiche de ce texte (en anglais)',
  },
  fr: {
    en: 'Make a role of this text (in French)',
    fr: 'Faire une fiche de ce texte (en français)',
  },
} as const;

/** What stands under one heading; the first part under none that names a section. */
interface Part {
  readonly name: string | undefined;
  readonly lines: string[];
}

function isPlainText({ uri, text, kind, tree }: RoleDocument): boolean {
  if (kind !== 'role' || languageOfName(uri) === 'json' || text.trim() === '') return false;
  const { root } = tree;
  const known = rootField('role').fields;
  // A role that is begun has a field, a broken one at least a line that looks like one.
  if (root?.kind === 'map' && root.entries.some(({ name }) => known.has(name))) return false;
  return !text
    .split(/\r\n|\r|\n/)
    .some((line) => /^[a-zA-Z]+(?=:(?:\s|$))/.test(line) && known.has(line.split(':')[0] ?? ''));
}

function partsOf(text: string, language: Language): readonly Part[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const start = lines.findIndex((line) => line.trim() !== '') + 1;
  const parts: Part[] = [{ name: undefined, lines: [] }];
  for (const [position, line] of lines.entries()) {
    if (position < start) continue;
    const name = isHeading(lines, position) ? sectionIn(line, language) : undefined;
    const known = name === undefined ? undefined : parts.find((part) => part.name === name);
    // What is said of a section in two places comes together.
    if (known) parts.push(...parts.splice(parts.indexOf(known), 1));
    else if (name !== undefined) parts.push({ name, lines: [] });
    parts.at(-1)?.lines.push(line.trimEnd());
  }
  return parts;
}

/** A short line on its own that is no sentence. */
function isHeading(lines: readonly string[], position: number): boolean {
  const line = (lines[position] ?? '').trim();
  const isApart = (lines[position - 1] ?? '').trim() === '' || line.startsWith('#') || line.endsWith(':');
  return line !== '' && line.length <= 100 && isApart && !/[.!?;,…]$/.test(line) && !/^[-*•–]\s/.test(line);
}

/** The section whose title stands in a heading; the longest title counts. */
function sectionIn(heading: string, language: Language): string | undefined {
  const words = ` ${folded(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  const sections = [...rootField('role').fields].filter(([, field]) => isSection(field));
  const named = sections
    .map(([name, { title }]) => ({ name, words: folded(title[language]).replace(/[^a-z0-9]+/g, ' ') }))
    .filter((section) => words.includes(` ${section.words} `))
    .toSorted((a, b) => b.words.length - a.words.length);
  return named[0]?.name;
}

function isSection({ type, prose, translatable, maxLength = 0 }: Field): boolean {
  return type === 'list' || type === 'group' || prose || (translatable && maxLength > 300);
}

function written(document: RoleDocument, language: Language, [first, ...named]: readonly Part[]): string {
  const { uri, text } = document;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const title = titleOf(text);
  const id = slugOfFile(uri) ?? (slugOf(title) || 'role');
  const order = [...rootField('role').fields.keys()];
  const sections = named.toSorted((a, b) => order.indexOf(a.name ?? '') - order.indexOf(b.name ?? ''));
  const lines = [
    ...starterText({ id, lang: language, title }, 'yaml').trimEnd().split('\n'),
    ...titleComment(text),
    ...comments(first?.lines ?? []),
    ...sections.flatMap(({ name = '', lines: under }) => ['', ...comments(under), `${name}: ${empty(name)}`]),
  ];
  return `${text.startsWith('\ufeff') ? '\ufeff' : ''}${lines.join(eol)}${eol}`;
}

const { maxLength: longest = Infinity } = fieldAt(rootField('role'), ['title']) ?? {};

function titleOf(text: string): string {
  const line =
    text
      .replace(/^\ufeff/, '')
      .trimStart()
      .split(/[\r\n]/)[0] ?? '';
  const title = line.replace(/^[#*\s]+/, '').replace(/[\s:*#]+$/, '');
  return (title || line.trim()).slice(0, longest).trim();
}

/** The first line, where the title is not the whole of it. */
function titleComment(text: string): readonly string[] {
  const line =
    text
      .replace(/^\ufeff/, '')
      .trimStart()
      .split(/[\r\n]/)[0] ?? '';
  return line.length > longest ? ['', `# ${line.trim()}`] : [];
}

/** Each line as a comment, with one line of space for any number of them. */
function comments(lines: readonly string[]): readonly string[] {
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
  if (text === '') return [];
  return [...text.split('\n').map((line) => (line === '' ? '#' : `# ${line}`))].filter(
    (line, position, all) => line !== '#' || all[position - 1] !== '#',
  );
}

/** What a field can hold that holds nothing yet. */
function empty(name: string): string {
  const type = rootField('role').fields.get(name)?.type;
  return type === 'list' ? '[]' : type === 'group' ? '{}' : '""';
}
