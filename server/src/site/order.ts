import { isForeign, primaryTag, type Language } from '../text/language.ts';
import { textFor, type SiteRole } from './roles.ts';

/**
 * BCP 47 tag of the language whose alphabet the lists of a site follow: the reader's, or the one that most titles are in.
 * Where they are all Polish, `Ł` is a letter of its own; a Polish one among others stands with `L`.
 */
export function orderTag(roles: Iterable<SiteRole>, language: Language): string {
  const tags = [...roles].map((role) => textFor(role, language).lang ?? language);
  const counts = new Map<string, number>();
  for (const tag of tags.map(primaryTag)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const most = tags.find((tag) => 2 * (counts.get(primaryTag(tag)) ?? 0) > tags.length);
  return isForeign(most, language) && collated.test(most) ? most : language;
}

/** Tags without what only few systems know. */
const collated = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?$/i;

/**
 * Compares texts as people of that language look them up: case and accents count only between texts that are the same
 * otherwise, and numbers by their value. The order is the same each time: at last the signs themselves decide.
 */
export function lookUpOrder(tag: string): (one: string, other: string) => number {
  // The language is given, so that the settings of the machine do not count.
  const { compare } = new Intl.Collator(tag, { numeric: true });
  return (one, other) => compare(one, other) || (one < other ? -1 : Number(one > other));
}
