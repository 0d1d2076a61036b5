import type { TextRange } from '../../text/range.ts';
import type { Suppression } from './suppressions.ts';

/** A passage in which findings of one rule are ignored, and by what. */
export interface Cover {
  readonly range: TextRange;
  readonly suppressions: readonly Suppression[];
  /** The next larger passage around it. */
  readonly outer: Cover | undefined;
}

/** By rule, the passages in the order of the text: lines and the file around them, or groups inside of groups. */
export function coversOf(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Cover[]> {
  const byRule = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const same = byRule.get(suppression.rule);
    if (same) same.push(suppression);
    else byRule.set(suppression.rule, [suppression]);
  }
  return new Map([...byRule].map(([rule, same]) => [rule, nested(same)]));
}

function nested(suppressions: readonly Suppression[]): readonly Cover[] {
  const covers: (Cover & { readonly suppressions: Suppression[] })[] = [];
  for (const suppression of suppressions.toSorted(
    (a, b) => a.covers.start - b.covers.start || b.covers.end - a.covers.end,
  )) {
    const { covers: range } = suppression;
    const last = covers.at(-1);
    if (last && last.range.start === range.start && last.range.end === range.end) {
      last.suppressions.push(suppression);
      continue;
    }
    let outer: Cover | undefined = last;
    while (outer && outer.range.end <= range.start) outer = outer.outer;
    covers.push({ range, suppressions: [suppression], outer });
  }
  return covers;
}

/** The passages that hold `offset`, the smallest first. */
export function coversAt(covers: readonly Cover[], offset: number): readonly Cover[] {
  let low = 0;
  let high = covers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((covers[middle]?.range.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found: Cover[] = [];
  for (let cover = covers[low - 1]; cover; cover = cover.outer) {
    if (offset < cover.range.end) found.push(cover);
  }
  return found;
}
