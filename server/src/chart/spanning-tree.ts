import { circleTops } from '../model/graph-shape.ts';

/** What a tree is made of: ids in an order, and for each the ids that it may hang from, the preferred one first. */
export interface Hangers {
  readonly ids: readonly string[];
  readonly above: (id: string) => readonly string[];
}

/** `first` is the first of those above, `deepest` the one that is farthest from a root. */
export type Preference = 'first' | 'deepest';

/**
 * For each id the one that it hangs from, nothing for a root. Every id is there, after the one it hangs from, and no line
 * leads back to where it began: in a circle one line is left out, where it is entered if it can be entered at all, else
 * at its first id.
 */
export function spanningTree({ ids, above }: Hangers, preference: Preference): ReadonlyMap<string, string | undefined> {
  const known = new Set(ids);
  const waiting = new Map(
    ids.map((id) => [id, new Set(above(id).filter((upper) => upper !== id && known.has(upper)))]),
  );
  const below = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const [id, uppers] of waiting) for (const upper of uppers) below.get(upper)?.push(id);

  const missing = new Map([...waiting].map(([id, uppers]) => [id, uppers.size]));
  const levels = new Map<string, number>();
  const placed = new Map<string, string | undefined>();
  const ready = [...missing].filter(([, count]) => count === 0).map(([id]) => id);
  /** Not all above them is placed, but something is. */
  const entered: string[] = [];
  const queues = [ready, entered, [...circleTops(waiting)]].map((waiting) => ({ waiting, at: 0 }));

  const place = (id: string): void => {
    const uppers = [...(waiting.get(id) ?? [])].filter((upper) => placed.has(upper));
    const levelOf = (upper: string): number => levels.get(upper) ?? 0;
    const upper =
      preference === 'first' || uppers.length === 0
        ? uppers[0]
        : uppers.reduce((best, other) => (levelOf(other) > levelOf(best) ? other : best));
    placed.set(id, upper);
    levels.set(id, upper === undefined ? 0 : levelOf(upper) + 1);
    for (const lower of below.get(id) ?? []) {
      const left = (missing.get(lower) ?? 0) - 1;
      missing.set(lower, left);
      (left === 0 ? ready : entered).push(lower);
    }
  };
  const nextQueue = () => queues.find(({ waiting, at }) => at < waiting.length);
  for (let queue = nextQueue(); queue; queue = nextQueue()) {
    const next = queue.waiting[queue.at++];
    if (next !== undefined && !placed.has(next)) place(next);
  }
  return placed;
}
