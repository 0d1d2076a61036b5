import type { RoleDocument } from './document.ts';
import type { Relation } from './head.ts';

/** `reporting`: up is the superior. `career`: up is what one becomes. */
export type Graph = 'reporting' | 'career';

export type Direction = 'up' | 'down';

export const graphs: readonly Graph[] = ['reporting', 'career'];

/** The fields that make a graph: one written by who is below, one by who is above. */
export const graphFields: Readonly<Record<Graph, { readonly up: Relation; readonly down: Relation }>> = {
  reporting: { up: 'reportsTo', down: 'manages' },
  career: { up: 'evolvesTo', down: 'evolvesFrom' },
};

/** What of a graph can only be seen from far away. Never changes. */
export class GraphShape {
  /** For each role with a tie, the ids above it; both ends are there, whether or not they have a file. */
  readonly #up = new Map<string, Set<string>>();
  #circles: ReadonlyMap<string, readonly string[]> | undefined;
  #parts: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(documents: Iterable<RoleDocument>, graph: Graph) {
    const { up, down } = graphFields[graph];
    for (const { id, links } of heads(documents)) {
      for (const { relation, functional, reference } of links) {
        if (functional || id === undefined || reference.id === id) continue;
        if (relation === up) this.#add(id, reference.id);
        else if (relation === down) this.#add(reference.id, id);
      }
    }
  }

  /** The roles that can be reached from this one and lead back to it, itself included; nothing where there are none. */
  circle(id: string): readonly string[] | undefined {
    this.#circles ??= circlesIn(this.#up);
    return this.#circles.get(id);
  }

  /**
   * The roles with nobody above them among all that are connected with this one, in the order of their ids; empty for a
   * role without ties.
   */
  tops(id: string): readonly string[] {
    this.#parts ??= topsIn(this.#up);
    return this.#parts.get(id) ?? [];
  }

  #add(lower: string, upper: string): void {
    const known = this.#up.get(lower);
    if (known) known.add(upper);
    else this.#up.set(lower, new Set([upper]));
    if (!this.#up.has(upper)) this.#up.set(upper, new Set());
  }
}

/**
 * Where to begin on circles that nothing lies above: of each the first id, so that all who draw or list it begin at the
 * same. What is on a circle or below one can be reached from there, or from a role with nobody above it.
 *
 * @param up for each id those above it; both are there.
 */
export function circleTops(up: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const tops = new Set<string>();
  for (const circle of new Set(circlesIn(up).values())) {
    const members = new Set(circle);
    const isTop = circle.every((id) => [...(up.get(id) ?? [])].every((upper) => members.has(upper)));
    const [first] = circle.toSorted();
    if (isTop && first !== undefined) tops.add(first);
  }
  return tops;
}

function* heads(documents: Iterable<RoleDocument>) {
  for (const { head } of documents) yield head;
}

/**
 * For each role on a circle, all that are on circles with it: the strongly connected parts of the graph, by Tarjan's
 * algorithm with a stack of its own, since a line of command may be deeper than the stack of the engine.
 */
function circlesIn(up: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open = new Set<string>();
  const stack: string[] = [];
  const circles = new Map<string, readonly string[]>();
  for (const start of up.keys()) {
    if (order.has(start)) continue;
    const enter = (id: string) => {
      order.set(id, order.size);
      low.set(id, order.size - 1);
      open.add(id);
      stack.push(id);
      return { id, above: [...(up.get(id) ?? [])].values() };
    };
    const path = [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { id, above } = step;
      const next = above.next();
      if (!next.done) {
        if (!order.has(next.value)) path.push(enter(next.value));
        else if (open.has(next.value)) lower(low, id, order.get(next.value));
        continue;
      }
      path.pop();
      const below = path.at(-1);
      if (below) lower(low, below.id, low.get(id));
      if (low.get(id) === order.get(id)) {
        const part = stack.splice(stack.lastIndexOf(id));
        for (const other of part) open.delete(other);
        if (part.length > 1) for (const other of part) circles.set(other, part);
      }
    }
  }
  return circles;
}

function lower(low: Map<string, number>, id: string, value: number | undefined): void {
  low.set(id, Math.min(low.get(id) ?? Infinity, value ?? Infinity));
}

/** For each role, the tops of the part of the graph that it is connected with. */
function topsIn(up: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string>();
  const partOf = (id: string): string => {
    let top = id;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    // What was found is kept for the next time.
    for (let at = id; at !== top;) {
      const next = parents.get(at) ?? top;
      parents.set(at, top);
      at = next;
    }
    return top;
  };
  for (const [id, above] of up) {
    for (const other of above) {
      const [a, b] = [partOf(id), partOf(other)];
      if (a !== b) parents.set(a, b);
    }
  }
  const tops = new Map<string, string[]>();
  for (const id of [...up.keys()].toSorted()) {
    const part = partOf(id);
    const known = tops.get(part) ?? [];
    tops.set(part, known);
    if (up.get(id)?.size === 0) known.push(id);
  }
  return new Map([...up.keys()].map((id) => [id, tops.get(partOf(id)) ?? []]));
}
