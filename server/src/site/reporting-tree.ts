import { circleTops, type Direction } from '../model/graph-shape.ts';
import type { RoleIndex } from '../model/role-index.ts';

/** A role and those who report to it. */
export interface Branch {
  readonly id: string;
  readonly reports: readonly Branch[];
  /** Why those who report to it are not told here: they are elsewhere, or the role reports to itself over others. */
  readonly cut: 'elsewhere' | 'circle' | undefined;
}

export interface Reporting {
  /** One for each role with nobody above it, and for what was cut off elsewhere. */
  readonly trees: readonly Branch[];
  /** The roles without a tie to any other. */
  readonly alone: readonly string[];
}

/** Deeper, a list inside a list is not readable any more. */
const DEEPEST = 12;

/**
 * Who reports to whom, each role with its reports once. A role with two superiors stands under both; a circle that nobody
 * stands above begins where the chart begins it.
 *
 * @param ids of the roles that count, in the order in which they are to stand.
 */
export function reportingTrees(ids: Iterable<string>, index: RoleIndex): Reporting {
  const order = new Map([...ids].map((id, position) => [id, position]));
  const nextTo = (id: string, direction: Direction): readonly string[] =>
    index.neighbours(id, 'reporting', direction).filter((other) => order.has(other));
  const reportsOf = (id: string): readonly string[] =>
    nextTo(id, 'down').toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const superiors = new Map([...order.keys()].map((id) => [id, new Set(nextTo(id, 'up'))]));
  const tops = circleTops(superiors);
  const told = new Set<string>();
  /** Those that the one at hand stands under. */
  const above = new Set<string>();
  const deep: string[] = [];
  const branch = (id: string, depth: number): Branch => {
    if (above.has(id)) return { id, reports: [], cut: 'circle' };
    const below = reportsOf(id);
    if (told.has(id)) return { id, reports: [], cut: below.length > 0 ? 'elsewhere' : undefined };
    if (depth === DEEPEST && below.length > 0) {
      deep.push(id);
      return { id, reports: [], cut: 'elsewhere' };
    }
    told.add(id);
    above.add(id);
    const reports = below.map((report) => branch(report, depth + 1));
    above.delete(id);
    return { id, reports, cut: undefined };
  };
  const trees: Branch[] = [];
  const alone: string[] = [];
  const take = (id: string): void => {
    if (!told.has(id)) trees.push(branch(id, 0));
  };
  for (const [id, uppers] of superiors) {
    if (uppers.size > 0 && !tops.has(id)) continue;
    if (reportsOf(id).length === 0) alone.push(id);
    else take(id);
    for (let next = deep.shift(); next !== undefined; next = deep.shift()) take(next);
  }
  return { trees, alone };
}
