/**
 * The two graphs that role files make: who reports to whom, and who becomes what. A tie may be written at either end, or
 * at both.
 */
import { graphFields, type Graph } from './graph-shape.ts';
import type { RoleIndex } from './role-index.ts';
import type { Reference } from './symbols.ts';

export type Direction = 'up' | 'down';

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

/**
 * The shortest way up from a role back to itself: the ties in their order, the last one leading to `id`.
 *
 * @returns nothing where there is no way back; a role that is tied to itself is no circle. Empty where there is one, but
 *   it is too long to be told.
 */
export function circleThrough(id: string, graph: Graph, index: RoleIndex): readonly Tie[] | undefined {
  const members = index.circle(id, graph);
  if (!members) return undefined;
  const circle = new Set(members);
  const reached = new Map<string, Step>();
  const waiting = [id];
  for (const from of waiting) {
    if (reached.size > LONGEST) break;
    for (const tie of ties(from, graph, 'up', index)) {
      if (tie.id === from || !circle.has(tie.id) || reached.has(tie.id)) continue;
      reached.set(tie.id, { from, tie });
      if (tie.id === id) return wayTo(id, reached);
      waiting.push(tie.id);
    }
  }
  return [];
}

/** Roles that are looked at for a way back; a longer one nobody would read. */
const LONGEST = 200;

/** The tie that led to a role, and the role before. */
interface Step {
  readonly from: string;
  readonly tie: Tie;
}

function wayTo(id: string, reached: ReadonlyMap<string, Step>): readonly Tie[] {
  const way: Tie[] = [];
  for (let step = reached.get(id); step; step = step.from === id ? undefined : reached.get(step.from)) {
    way.push(step.tie);
  }
  return way.toReversed();
}
