/** Where everything of a chart is drawn. */
import type { Arrangement, Branch } from './arrangement.ts';
import type { Chart, ChartLine, ChartRole } from './chart.ts';
import { growing } from './growing-tree.ts';
import { hanging } from './hanging-tree.ts';
import { block, packed } from './pack.ts';
import { curveBetween, headOf, type Point } from './route.ts';

export interface PlacedRole extends ChartRole {
  /** The left upper corner of its box; all boxes have the size of `box` (measures.ts). */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine extends ChartLine {
  /** What an SVG path is made of. */
  readonly path: string;
}

/** A chart with a place for each box and each line, in units of the drawing from its upper left corner. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** In the order of the chart. */
  readonly roles: readonly PlacedRole[];
  readonly lines: readonly PlacedLine[];
}

/**
 * Lays out a chart: reporting lines from top to bottom, careers from left to right. No boxes overlap. It is meant for
 * reading on a screen, so what is large becomes neither a band nor a tower.
 */
export function layOut(chart: Chart): ChartLayout {
  const isReporting = chart.view === 'reporting';
  const { width, height, places, routes } = packed(isReporting ? lineParts(chart) : pathParts(chart));
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const pathBetween = (from: Point, to: Point): string => {
    const curve = curveBetween(from, to);
    return isReporting ? curve.path : curve.path + headOf(curve);
  };
  return {
    width,
    height,
    roles: chart.roles.map((role) => ({ ...role, ...at(role.id) })),
    lines: chart.lines.map((line) => {
      const route = line.kind === 'tree' ? routes.get(line.from) : undefined;
      return { ...line, path: route ?? pathBetween(at(line.from), at(line.to)) };
    }),
  };
}

/** Each line of command, and what is in none. */
function lineParts({ roles }: Chart): readonly Arrangement[] {
  const roots = branchesOf(roles);
  const single = roots.filter(({ children }) => children.length === 0);
  const lines = roots.filter(({ children }) => children.length > 0).map(hanging);
  return single.length === 0 ? lines : [...lines, block(single)];
}

/** Paths that have nothing to do with each other, apart. */
function pathParts({ roles, lines }: Chart): readonly Arrangement[] {
  const groups = new Map<string, string>();
  const groupOf = (id: string): string => {
    let top = id;
    for (let next = groups.get(top); next !== undefined; next = groups.get(top)) top = next;
    if (top !== id) groups.set(id, top);
    return top;
  };
  for (const { from, to } of lines) {
    const [a, b] = [groupOf(from), groupOf(to)];
    if (a !== b) groups.set(a, b);
  }
  const parts = new Map<string, Branch[]>();
  for (const root of branchesOf(roles)) {
    const group = groupOf(root.id);
    const known = parts.get(group);
    if (known) known.push(root);
    else parts.set(group, [root]);
  }
  return [...parts.values()].map(growing);
}

function branchesOf(roles: readonly ChartRole[]): readonly Branch[] {
  const children = new Map<string, Branch[]>();
  const roots: Branch[] = [];
  for (const { id, parent } of roles) {
    const own: Branch[] = [];
    children.set(id, own);
    const siblings = parent === undefined ? roots : children.get(parent);
    siblings?.push({ id, children: own });
  }
  return roots;
}
