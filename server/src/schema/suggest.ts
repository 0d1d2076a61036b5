import { distance } from 'fastest-levenshtein';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { languageOfName } from './kinds.ts';

/**
 * The candidate that `word` was most likely meant to be.
 *
 * @returns nothing where none is near: more than four letters in ten would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(word);
  if (wanted.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestChanges = Infinity;
  for (const candidate of candidates) {
    const changes = changesTo(wanted, folded(candidate));
    if (changes < bestChanges) [best, bestChanges] = [candidate, changes];
  }
  return best;
}

/**
 * How many letters have to change for one word to become the other; infinite where the words are not near.
 *
 * @param wanted what was written, folded; `known` as well.
 */
export function changesTo(wanted: string, known: string): number {
  if (Math.max(wanted.length, known.length) > LONGEST) return Infinity;
  // The beginning of a word is the word, however much is missing.
  const changes = wanted.length >= 3 && known.startsWith(wanted) ? 1 : distance(wanted, known);
  const longer = Math.max(wanted.length, known.length);
  // Of one letter, nothing is left when it is another one.
  return changes <= Math.max(1, Math.floor(longer * 0.4)) && (changes < longer || longer === 0) ? changes : Infinity;
}

/** UTF-16 units of a word that is compared; names and ids are shorter, and the time grows with the square. */
const LONGEST = 100;

/** Without case, accents and the signs people write between words. */
export function folded(word: string): string {
  if (word.length > 2 * LONGEST) return word;
  // Most words are plain, and this is most of the time it takes to compare them.
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_-]/g, '')
    .toLowerCase();
}

/** The end of a sentence that proposes `word`; empty where there is nothing to propose. */
export function didYouMean(word: string | undefined): LocalizedText {
  if (word === undefined) return { en: '', fr: '' };
  return { en: `, did you mean '${word}'?`, fr: ` : s’agit-il de « ${word} » ?` };
}

/** Writes `word` over `range`, in the quotes that stand there; nothing where there is no word. */
export function changeTo(uri: string, text: string, range: TextRange, word: string | undefined): readonly Fix[] {
  if (word === undefined) return [];
  const quote = /^-?\d/.test(word) ? quoteAt(text, range) : quoteFor(uri, text, range);
  return [
    {
      title: { en: `Change to '${word}'`, fr: `Remplacer par « ${word} »` },
      safe: false,
      edit: editOf(uri, { range, newText: `${quote}${word}${quote}` }),
    },
  ];
}

/** The quotation mark for a name or a text that is written over another: in JSON always the one that it knows. */
export function quoteFor(uri: string, text: string, range: TextRange): string {
  return languageOfName(uri) === 'json' ? '"' : quoteAt(text, range);
}

function quoteAt(text: string, { start }: TextRange): string {
  return /["']/.exec(text.charAt(start))?.[0] ?? '';
}
