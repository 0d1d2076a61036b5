import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `word` was most likely meant to be.
 *
 * @returns nothing where none is near: more than four letters in ten would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(word);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const changes = distance(wanted, folded(candidate));
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) * 0.4));
    if (changes < bestDistance && changes <= allowed) [best, bestDistance] = [candidate, changes];
  }
  return best;
}

/** Without case, accents and the signs people write between words. */
function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_-]/g, '')
    .toLowerCase();
}
