/** How much of a sentence words are. */
import type { WordHit } from '../../model/terms/word-matcher.ts';
import { before, behind } from './person-sought.ts';

/** Whether a sentence begins with the words. */
export function beginsSentence(hit: WordHit): boolean {
  return /(?:^|[.!?;•\n])[\s\u00a0]*$/u.test(before(hit));
}

/** Whether a sign or the end stands behind the words. */
export function endsPhrase(hit: WordHit): boolean {
  return /^\s*(?:$|[.,;:!?)])/.test(behind(hit));
}
