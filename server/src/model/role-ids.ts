import { changesTo, folded } from '../schema/suggest.ts';

/** An id that may have been meant, and how many letters would have to change. */
export interface Near {
  readonly id: string;
  readonly changes: number;
}

/** The nearer of two; of two as near the first by the alphabet. */
export function nearer(one: Near | undefined, other: Near | undefined): Near | undefined {
  if (!one || !other) return one ?? other;
  return other.changes < one.changes || (other.changes === one.changes && other.id < one.id) ? other : one;
}

/** The ids of many roles, to find the one that was meant among ten thousand. Never changes. */
export class RoleIds {
  readonly #ids: readonly Known[];

  constructor(ids: Iterable<string>) {
    this.#ids = [...new Set(ids)].map((id) => ({ id, ...lettersOf(folded(id)) }));
  }

  /**
   * The id that `word` was most likely meant to be; nothing where none is near.
   *
   * To compare two words letter by letter takes many times as long as to see which letters each of them has, and as many
   * have to change at least. So those with the same letters are compared first, and few of the others at all.
   *
   * @param isThere whether the role with this id still counts.
   */
  nearest(word: string, isThere: (id: string) => boolean = () => true): Near | undefined {
    const wanted = lettersOf(folded(word));
    const byChanges: Known[][] = Array.from({ length: MOST + 1 }, () => []);
    for (const known of this.#ids) byChanges[leastChanges(wanted, known)]?.push(known);
    let best: Near | undefined;
    for (const [least, some] of byChanges.entries()) {
      if (best && least > best.changes) break;
      for (const { id, text } of some) {
        const next = nearer(best, { id, changes: changesTo(wanted.text, text) });
        if (next !== best && next && next.changes < Infinity && isThere(id)) best = next;
      }
    }
    return best;
  }
}

/** Letters that may come or go in a slip of the pen; with more, one of ten thousand ids is always near by chance. */
const MOST = 3;

interface Letters {
  readonly text: string;
  /** One bit for each letter, and a few for the digits. */
  readonly letters: number;
}

interface Known extends Letters {
  readonly id: string;
}

/** The changes that it takes at least, ids that go on where the word ends counted as near. */
function leastChanges(wanted: Letters, known: Letters): number {
  const least = Math.max(
    bits(wanted.letters & ~known.letters),
    bits(known.letters & ~wanted.letters),
    Math.abs(known.text.length - wanted.text.length),
  );
  return least > 1 && wanted.text !== '' && known.text.startsWith(wanted.text) ? 1 : least;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0 && count <= MOST; rest &= rest - 1) count += 1;
  return count;
}

function lettersOf(text: string): Letters {
  let letters = 0;
  for (let at = 0; at < text.length && at < 100; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) letters |= 1 << (26 + (code % 6));
  }
  return { text, letters };
}
