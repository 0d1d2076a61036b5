import type { RoleDocument } from '../../model/document.ts';
import type { RoleText } from '../../model/role-texts.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { rewriteScalar } from '../../syntax/write/scalar.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { editOf, type TextEdit } from '../../text/edit.ts';
import { articleBefore } from './english-article.ts';
import { elidedBefore } from './french-elision.ts';

/** A passage of a text, by offsets in its value; a `WordHit` is one. */
export interface Passage {
  readonly text: RoleText;
  readonly start: number;
  readonly end: number;
}

/**
 * A fix that puts other words in the place of a passage, in the quotes and the lines that stand around it. A capital at
 * its beginning stays.
 *
 * @param words may be empty: the spaces before the passage then go with it.
 * @param safe whether it may be made unasked: only where it cannot change what was meant.
 */
export function reword(document: RoleDocument, passage: Passage, words: string, safe = false): Fix {
  const { text } = passage;
  if (words === '') return taking(document, passage, safe);
  return exactly(document, passage, capitalLike(text.value, passage, words), safe);
}

/** The same with these very letters; an English article or an elided French word before them still fits. */
export function exactly(document: RoleDocument, passage: Passage, words: string, safe = false): Fix {
  const { text } = passage;
  const lead = text.value.slice(0, passage.start);
  const article = text.language === 'en' ? articleBefore(lead, words) : undefined;
  const elided = text.language === 'fr' ? elidedBefore(lead, words) : undefined;
  const start = article
    ? lead.trimEnd().length - article.written.length
    : passage.start - (elided ? elided.written.length : 0);
  const shownWords = article ? `${article.fit} ${words}` : elided ? `${elided.fit}${words}` : words;
  return {
    title: { en: `Change to '${shownWords}'`, fr: `Remplacer par « ${shownWords} »` },
    safe,
    edit: editOf(document.uri, replacement(document, text, { start, end: passage.end }, shownWords)),
  };
}

/** What is left is still well written: no comma, brackets or space too many, and a capital where it begins. */
function taking(document: RoleDocument, { text, ...passage }: Passage, safe: boolean): Fix {
  const { value } = text;
  let { start, end } = passage;
  if (value.charAt(start - 1) === '(' && value.charAt(end) === ')') [start, end] = [start - 1, end + 1];
  const isFirst = isSentenceStart(value, start);
  if (isFirst) while (end < value.length && /[\s\u00a0,;:.!?…]/.test(value.charAt(end))) end++;
  const isLine = value.charAt(start) === '\n';
  if (!isLine && (!isFirst || end === value.length)) start = withSpaceBefore(value, start);
  if (!isFirst) {
    // A comma leads to what comes behind it.
    const isLast = /^[\s\u00a0]*(?:[.,;!?)]|$)/.test(value.slice(end));
    if (isLast && /[,;]/.test(value.charAt(start - 1))) start = withSpaceBefore(value, start - 1);
  }
  const next = isFirst ? capital(value.charAt(end)) : '';
  return {
    title: { en: 'Remove it', fr: 'Retirer ces mots' },
    safe,
    edit: editOf(document.uri, replacement(document, text, { start, end: end + next.length }, next)),
  };
}

/** One edit for a passage: of the very words where that cannot change how the rest is read, else of the whole text. */
export function replacement(
  document: RoleDocument,
  text: RoleText,
  { start, end }: Pick<Passage, 'start' | 'end'>,
  words: string,
): TextEdit {
  const isInside = start > 0 && end < text.value.length;
  const range = text.range(start, end);
  if (text.isExact && isInside && words !== '' && /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .,’·()/-]*$/u.test(words)) {
    return { range, newText: words };
  }
  // A block of lines stays one where a line goes.
  const isLine = text.node.style === 'literal' && /^\r?\n[^\n]*$/.test(document.text.slice(range.start, range.end));
  if (text.isExact && isInside && isLine && words === '') return { range, newText: '' };
  const value = text.value.slice(0, start) + words + text.value.slice(end);
  return rewriteScalar(document.text, text.node, value, languageOfName(document.uri));
}

function withSpaceBefore(value: string, start: number): number {
  let from = start;
  while (from > 0 && /\s/.test(value.charAt(from - 1))) from--;
  return from;
}

/** @returns `words` with a capital where what they replace has one, unless it is an abbreviation: `ASAP`, `B to B`. */
function capitalLike(value: string, { start, end }: Pick<Passage, 'start' | 'end'>, words: string): string {
  const replaced = value.slice(start, end);
  const isAbbreviation =
    /^\p{Lu}(?=\P{L})/u.test(replaced) || (replaced.length > 1 && replaced === replaced.toUpperCase());
  const isCapital = /^\p{Lu}/u.test(replaced) && (!isAbbreviation || isSentenceStart(value, start));
  return isCapital ? capital(words) : words;
}

function isSentenceStart(value: string, start: number): boolean {
  return /^[\s\p{P}]*$/u.test(value.slice(0, start)) || /[.!?…][\s\u00a0]+$/u.test(value.slice(0, start));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
