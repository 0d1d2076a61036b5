/**
 * The two graphs that role files make: who reports to whom, and who becomes what. A tie may be written at either end, or
 * at both.
 */
import { type Direction, graphFields, type Graph } from './graph-shape.ts';
import type { RoleIndex } from './role-index.ts';
import type { Reference } from './symbols.ts';

export type { Direction } from './graph-shape.ts';

/** One role seen from another. */
export interface Tie {
  /** The id of the role at the other end; there may be no such role. */
  readonly id: string;
  /** Where it is written, in the file of either role; one or two. */
  readonly references: readonly Reference[];
}

/**
 * The roles next to this one, in the order in which its own file names them, then in that of the other files. Dotted
 * lines (`relation: functional`) are none of the reporting line.
 */
export function ties(id: string, graph: Graph, direction: Direction, index: RoleIndex): readonly Tie[] {
  const { [direction]: own, [direction === 'up' ? 'down' : 'up']: other } = graphFields[graph];
  const found = new Map<string, Reference[]>();
  const add = (to: string, reference: Reference): void => {
    const known = found.get(to);
    if (known) known.push(reference);
    else found.set(to, [reference]);
  };
  for (const { head } of index.roles(id)) {
    for (const { relation, functional, reference } of head.links)
      if (relation === own && !functional) add(reference.id, reference);
  }
  for (const reference of index.roleReferences(id)) {
    if (reference.path[1] !== other) continue;
    const from = index.headOf(reference.location.uri);
    const link = from?.links.find(({ reference: known }) => known === reference);
    if (from?.id !== undefined && link && !link.functional) add(from.id, reference);
  }
  return [...found].map(([to, references]) => ({ id: to, references }));
}

/** The roles that lie above one, nearest first, and how they were reached. */
export interface Ascent {
  /** For each role, the one below it by which it was reached; the role itself is there if there is a way back to it. */
  readonly below: ReadonlyMap<string, string>;
  /** Nothing is missing: there were not more than anybody would follow. */
  readonly isComplete: boolean;
}

/** Asks only for the neighbours of what it comes across, so that who depends on it depends on little. */
export function ascent(id: string, graph: Graph, index: RoleIndex): Ascent {
  const below = new Map<string, string>();
  const waiting = [id];
  for (const [count, from] of waiting.entries()) {
    if (count >= MANY) return { below, isComplete: false };
    for (const to of index.neighbours(from, graph, 'up')) {
      if (below.has(to)) continue;
      below.set(to, from);
      if (to !== id) waiting.push(to);
    }
  }
  return { below, isComplete: true };
}

/** No line of command has as many levels, and few roles as many ways to go. */
const MANY = 64;

/** The roles on the shortest way up from the one the ascent started at to one it reached, both included. */
export function wayTo(id: string, from: string, { below }: Ascent): readonly string[] {
  const way = [id];
  for (let at = below.get(id); at !== undefined; at = at === from ? undefined : below.get(at)) way.push(at);
  return way.toReversed();
}
