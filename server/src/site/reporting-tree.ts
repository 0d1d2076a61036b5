import type { RoleIndex } from '../model/role-index.ts';

/** A role and those who report to it. */
export interface Branch {
  readonly id: string;
  readonly reports: readonly Branch[];
  /** Those who report to it are told elsewhere: it stands there too, or it lies too deep here. */
  readonly isCut: boolean;
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
 * Who reports to whom, each role with its reports once. A role with two superiors stands under both; one on a circle
 * begins a tree where nothing else leads to it.
 *
 * @param ids of the roles that count, in the order in which they are to stand.
 */
export function reportingTrees(ids: Iterable<string>, index: RoleIndex): Reporting {
  const order = new Map([...ids].map((id, position) => [id, position]));
  const reportsOf = (id: string): readonly string[] =>
    index
      .neighbours(id, 'reporting', 'down')
      .filter((other) => order.has(other))
      .toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const hasSuperior = (id: string): boolean =>
    index.neighbours(id, 'reporting', 'up').some((other) => order.has(other));
  const told = new Set<string>();
  const cut: string[] = [];
  const branch = (id: string, depth: number): Branch => {
    if (told.has(id)) return { id, reports: [], isCut: reportsOf(id).length > 0 };
    const below = reportsOf(id);
    if (depth === DEEPEST && below.length > 0) {
      cut.push(id);
      return { id, reports: [], isCut: true };
    }
    told.add(id);
    return { id, reports: below.map((report) => branch(report, depth + 1)), isCut: false };
  };
  const trees: Branch[] = [];
  const alone: string[] = [];
  const take = (id: string): void => {
    if (!told.has(id)) trees.push(branch(id, 0));
    for (let next = cut.shift(); next !== undefined; next = cut.shift())
      if (!told.has(next)) trees.push(branch(next, 0));
  };
  for (const id of order.keys()) {
    if (hasSuperior(id)) continue;
    if (reportsOf(id).length > 0) take(id);
    else alone.push(id);
  }
  // What nobody at the top leads to lies on a circle, or under one.
  for (const id of order.keys()) if (!told.has(id) && hasSuperior(id)) take(id);
  return { trees, alone };
}
