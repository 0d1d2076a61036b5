/** The little French words that lose their vowel before another: `d’habiter`, `de vivre`. */

/**
 * The word that stands right before `words`, and the form of it that fits them.
 *
 * @param lead what stands before the words.
 * @returns nothing where there is none, where it fits, or where nobody can tell: before an h, and of `l’`, which may be
 *   `le` or `la`.
 */
export function elidedBefore(
  lead: string,
  words: string,
): { readonly written: string; readonly fit: string } | undefined {
  const first = words.charAt(0).normalize('NFD').charAt(0).toLowerCase();
  if (/[aeiouœæ]/.test(first)) {
    const written = /(?<![\p{L}\p{N}])(?:d|qu|n|s|jusqu)e[\s\u00a0]+$/iu.exec(lead)?.[0];
    return written === undefined ? undefined : { written, fit: `${written.trim().slice(0, -1)}’` };
  }
  if (!/[b-gj-z]/.test(first)) return undefined;
  const written = /(?<![\p{L}\p{N}])(?:d|qu|n|s|jusqu)['’]$/iu.exec(lead)?.[0];
  return written === undefined ? undefined : { written, fit: `${written.slice(0, -1)}e ` };
}
