import { folded } from './folded.ts';

/**
 * The words of a text for a search: without case and accents (`folded`), with one space in place of all other signs.
 * Empty where the text has neither letters nor digits.
 */
export function wordsOf(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  // A search goes through all titles there are with every key. Nearly all are of these letters, and this is many times as fast.
  if (!/^[ -~à-ſ]*$/.test(lower)) return separated(folded(text), /[^\p{L}\p{N}]+/gu);
  const plain = separated(lower, /[^a-z0-9à-ſ]+/g);
  return /[à-ſ]/.test(plain) ? separated(plain.replace(/[à-ſ]/g, plainOf), / +/g) : plain;
}

function separated(text: string, signs: RegExp): string {
  return text.replace(signs, ' ').trim();
}

/** What stands for each letter that was met. */
const latin = new Map<string, string>();

function plainOf(letter: string): string {
  let plain = latin.get(letter);
  if (plain === undefined) {
    plain = separated(folded(letter), /[^\p{L}\p{N}]+/gu) || ' ';
    latin.set(letter, plain);
  }
  return plain;
}
