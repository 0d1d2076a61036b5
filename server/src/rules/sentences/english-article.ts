/** The English article before words that come in the place of others: `a guru`, `an expert`. */

/**
 * The article that stands right before `words`, and the one that fits them.
 *
 * @param lead what stands before the words.
 * @returns nothing where there is none, where it fits, or where the sound of the first letter cannot be told.
 */
export function articleBefore(
  lead: string,
  words: string,
): { readonly written: string; readonly fit: string } | undefined {
  const written = /(?<![\p{L}\p{N}’'])an?(?=[\s\u00a0]+$)/iu.exec(lead)?.[0];
  const fitting = articleOf(words);
  if (written === undefined || fitting === undefined || written.toLowerCase() === fitting) return undefined;
  return { written, fit: written.charAt(0) + fitting.slice(1) };
}

function articleOf(words: string): 'a' | 'an' | undefined {
  // Some abbreviations are read letter by letter and others as words.
  if (!/^\p{L}\p{Ll}/u.test(words)) return undefined;
  if (consonantSound.test(words)) return 'a';
  return /^(?:[aeiou]|hour|honest|honou?r|heir)/i.test(words) ? 'an' : 'a';
}

/** A vowel that is said as in `you` or `one`. */
const consonantSound = /^(?:eu|uni(?!n)|use|usu|usa|util|ubiq|once|one(?!rous))/i;
