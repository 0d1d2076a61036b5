/** Whether words are part of a name: what somebody else calls a thing is not put in other words. */
import type { WordList } from '../../model/terms/word-list.ts';
import type { WordHit } from '../../model/terms/word-matcher.ts';
import { products } from '../words/products.ts';
import { before, behind } from './person-sought.ts';
import type { Passage } from './rewording.ts';

/** For rules that look for other words: those of a product are then one hit. */
export const productNames: WordList = { case: 'exact', entries: products };

const names: ReadonlySet<string> = new Set(products);

export function isProduct({ entry }: WordHit): boolean {
  return names.has(entry);
}

/** Whether words with a capital stand in a row with others, within a sentence: `SQL Server Reporting Services`. */
export function isInName(passage: Passage): boolean {
  const { text, start } = passage;
  const lead = before(passage);
  if (!/^\p{Lu}/u.test(text.value.charAt(start))) return false;
  return isBehindCapital(passage) || (/\p{Ll}[\s\u00a0]$/u.test(lead) && /^[\s\u00a0]\p{Lu}/u.test(behind(passage)));
}

/** Whether a word with a capital stands before a passage that is not the first of its sentence. */
export function isBehindCapital(passage: Passage): boolean {
  return /[\p{L}\p{N},][\s\u00a0]\p{Lu}[\p{L}\p{N}]*[\s\u00a0]$/u.test(before(passage));
}
