import { primaryTag } from './language.ts';

/** Languages written from right to left, by their primary tag, as CLDR has them (`characterOrder` right-to-left). */
const rightToLeft = ['ar', 'ckb', 'dv', 'fa', 'he', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'] as const;

/** What stands in such a language, as a selector of CSS. */
export const readFromTheRight = `:is(${rightToLeft.map((tag) => `:lang(${tag})`).join(', ')})`;

/** @param tag BCP 47; nothing for a language that is written from left to right, as pages are if nobody says otherwise. */
export function directionOf(tag: string | undefined): 'rtl' | undefined {
  const primary = tag === undefined ? undefined : primaryTag(tag);
  return rightToLeft.some((one) => one === primary) ? 'rtl' : undefined;
}
