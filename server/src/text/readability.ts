/** How hard a text is to read, by formulas that count words and letters. */
import type { WordScan } from './word-scan.ts';

/** Words of a text, and how many of them have more than six letters. */
export interface WordCount {
  readonly words: number;
  readonly long: number;
}

/** @param scan room that is used again. */
export function countWords(text: string, scan: WordScan): WordCount {
  scan.read(text);
  let long = 0;
  for (let at = 0; at < scan.count; at++) if ((scan.ends[at] ?? 0) - (scan.starts[at] ?? 0) > 6) long++;
  return { words: scan.count, long };
}

/** Björnsson's measure: words per sentence and the share in percent of words with more than six letters; high is hard. */
export function lixOf({ words, long }: WordCount, sentences: number): number {
  return words / sentences + (100 * long) / words;
}

/** Kandel and Moles' measure for French: low is hard. */
export function kandelMolesOf(text: string, { words }: WordCount, sentences: number): number {
  const syllables = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).reduce((sum, word) => sum + frenchSyllables(word), 0);
  return 207 - (1.015 * words) / sentences - (73.6 * syllables) / words;
}

/** Groups of vowels, the silent endings left out: near enough for a mean. */
export function frenchSyllables(word: string): number {
  const spoken = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=[^aeiouyàâéèêëîïôöûùüœ])es?$/u, '')
    .replace(/(?<=[éèiuûïî])es?$/u, '');
  return Math.max(1, spoken.match(/[aeiouyàâéèêëîïôöûùüœ]+/gu)?.length ?? 0);
}
