/** A line of the text and where on the page it is shown, both from their start. */
export interface Anchor {
  readonly line: number;
  readonly top: number;
}

/** From lines to the page and back; between two anchors as far as the one side is, so far is the other. */
export interface ScrollMap {
  topOf(line: number): number;
  lineOf(top: number): number;
}

/**
 * @param anchors in any order. A page that shows some things elsewhere than the text has them would make the other side
 *   jump to and fro, so only those count that stand in the same order on both.
 * @param end behind the last line: the height of the page. Both sides reach their ends together.
 */
export function scrollMap(anchors: readonly Anchor[], end: Anchor): ScrollMap {
  const inside = anchors.filter(({ line, top }) => line > 0 && top > 0 && line < end.line && top < end.top);
  const chain = [{ line: 0, top: 0 }, ...agreeing(inside), end];
  return {
    topOf: (line) => interpolate(chain, line, 'line', 'top'),
    lineOf: (top) => interpolate(chain, top, 'top', 'line'),
  };
}

/** The most anchors that can be had with lines and tops both growing. */
function agreeing(anchors: readonly Anchor[]): readonly Anchor[] {
  // Of those at one height, the order keeps all but one from being taken.
  const sorted = anchors.toSorted((a, b) => a.top - b.top || b.line - a.line);
  const before: (Anchor | undefined)[] = [];
  const position = new Map<Anchor, number>();
  /** For each length, the anchor with the smallest line that a chain of that length can end with. */
  const ends: Anchor[] = [];
  for (const [n, anchor] of sorted.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.line ?? 0) < anchor.line) low = middle + 1;
      else high = middle;
    }
    position.set(anchor, n);
    before.push(ends[low - 1]);
    ends[low] = anchor;
  }
  const chain: Anchor[] = [];
  for (let last = ends.at(-1); last; last = before[position.get(last) ?? -1]) chain.push(last);
  return chain.toReversed();
}

function interpolate(chain: readonly Anchor[], value: number, from: keyof Anchor, to: keyof Anchor): number {
  let low = 0;
  let high = chain.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((chain[middle]?.[from] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const [a, b] = [chain[low], chain[high]];
  if (!a || !b || b[from] === a[from]) return a?.[to] ?? 0;
  const share = Math.min(1, Math.max(0, (value - a[from]) / (b[from] - a[from])));
  return a[to] + share * (b[to] - a[to]);
}
