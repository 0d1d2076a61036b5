/**
 * Whether a text reads as French or as English, by the small words that no sentence does without.
 *
 * @returns nothing where too few of them stand in it, as in a title.
 */
export function languageOfText(text: string): 'fr' | 'en' | undefined {
  let [fr, en] = [0, 0];
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (french.has(word)) fr++;
    if (english.has(word)) en++;
  }
  if (fr + en < FEWEST || fr === en) return undefined;
  return fr > en ? 'fr' : 'en';
}

const FEWEST = 3;

const french: ReadonlySet<string> = new Set(
  'le la les un une des du de et est sont dans pour par sur avec au aux ce cette qui que il elle ou ne pas vous nous'.split(
    ' ',
  ),
);

const english: ReadonlySet<string> = new Set(
  'the a an of and is are in for by on with to this that who which he she or not you we our your their it as at'.split(
    ' ',
  ),
);
