import type { Language } from '../text/language.ts';
import { folded } from '../text/folded.ts';

/**
 * Compares texts as people of that language look them up: case and accents count only between texts that are the same
 * otherwise, and numbers by their value. The order is the same each time: at last the signs themselves decide.
 */
export function lookUpOrder(language: Language): (one: string, other: string) => number {
  // The language is given, so that the settings of the machine do not count.
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (one, other) => compare(one, other) || (one < other ? -1 : Number(one > other));
}

/** The letter under which a text is looked up: `É` is an `E`; `#` for what starts with no letter. */
export function letterOf(text: string): string {
  const [first = ''] = folded(text.replace(/^[^\p{L}\p{N}]+/u, ''));
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
