import type { Language } from '../../text/language.ts';
import { firstHash } from '../../text/word-scan.ts';
import { wordForms } from './word-forms.ts';
import type { WordLists } from './word-list.ts';

/**
 * Where the patterns of lists begin: in pairs, the hash of a first word and the place of a pattern. Pairs of one word
 * stand together, and in the order of the lists.
 */
export type Beginnings = readonly number[];

/** In the place of a hash, where a pattern begins with a number; no hash, as those are whole. */
export const NUMBER = 0.5;

/** More than a list may have entries: a file has fewer values. */
const MOST = 2 ** 20;

/**
 * Takes each form of each pattern, of which there are thousands: the build does it for our own rules.
 *
 * @param language nothing for a text in one that we have no words of: lists for every language hold for it.
 */
export function beginnings(lists: WordLists, language: Language | undefined): Beginnings {
  const places = new Map<number, number[]>();
  for (const [nth, list] of [...lists.values()].flat().entries()) {
    if (list.language !== undefined && list.language !== language) continue;
    for (const [at, entry] of list.entries.entries()) {
      for (const hash of new Set(formsOf(entry).map(beginningOf))) {
        const known = places.get(hash);
        const place = nth * MOST + at;
        if (known) known.push(place);
        else places.set(hash, [place]);
      }
    }
  }
  return [...places].flatMap(([hash, all]) => all.flatMap((place) => [hash, place]));
}

/** @returns which of all lists, and which of its entries; from 0. */
export function placeOf(place: number): readonly [list: number, entry: number] {
  return [Math.floor(place / MOST), place % MOST];
}

/** The forms of a pattern that begin with this word. */
export function formsFrom(entry: string, hash: number): readonly string[] {
  return formsOf(entry).filter((form) => beginningOf(form) === hash);
}

function beginningOf(form: string): number {
  return firstHash(form.split('#', 1)[0] ?? '') ?? NUMBER;
}

function formsOf(entry: string): readonly string[] {
  const forms = wordForms(entry);
  if (!forms) throw new RangeError(`'${entry}' has too many forms`);
  return forms;
}
