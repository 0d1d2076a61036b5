/** Cells of a sheet that are merged with those below: each row of them has what the first one says. */
import { columnNumber, textsOf, type Entry } from './sheet-reach.ts';

/** Numbers from 1. */
export interface Merged {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** Those of one sheet, by where it lies in the archive. */
export async function mergedCells(
  bytes: Uint8Array,
  entries: readonly Entry[],
  path: string,
): Promise<readonly Merged[]> {
  const entry = entries.find(({ name }) => name === path);
  if (!entry) return [];
  const found: Merged[] = [];
  let rest = '';
  for await (const piece of textsOf(bytes, entry)) {
    const known = rest + piece;
    const end = known.lastIndexOf('<') + 1;
    for (const [, letters = '', first, last] of known.slice(0, end).matchAll(range)) {
      if (Number(first) < Number(last) && found.length < MOST_MERGED) {
        found.push({ column: columnNumber(letters), first: Number(first), last: Number(last) });
      }
    }
    rest = known.slice(Math.max(end - 1, 0)).slice(0, LONGEST_TAG);
  }
  return found;
}

const range = /<(?:\w{1,9}:)?mergeCell\s[^<>]{0,100}?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

const MOST_MERGED = 100_000;

const LONGEST_TAG = 1000;
