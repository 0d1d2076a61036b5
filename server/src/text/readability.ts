/** How hard a text is to read, by formulas that count words and letters. */
import { sentencesIn } from './sentences.ts';

export interface Readability {
  readonly words: number;
  /** Björnsson's measure: words per sentence and the share in percent of words with more than six letters; high is hard. */
  readonly lix: number;
  /** Kandel and Moles' measure for French: low is hard. */
  readonly kandelMoles: number;
}

/** @returns nothing for a text without words. */
export function readability(text: string): Readability | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const sentences = sentencesIn(text).length;
  if (words.length === 0 || sentences === 0) return undefined;
  const long = words.filter((word) => word.length > 6).length;
  const syllables = words.reduce((sum, word) => sum + frenchSyllables(word), 0);
  const perSentence = words.length / sentences;
  return {
    words: words.length,
    lix: perSentence + (100 * long) / words.length,
    kandelMoles: 207 - 1.015 * perSentence - 73.6 * (syllables / words.length),
  };
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
