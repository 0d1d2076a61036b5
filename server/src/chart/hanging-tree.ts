/**
 * A tree that hangs from its root, as charts of organisations do. Side by side, a few hundred roles would be a band that
 * nobody can read; so most stand in columns, indented like the headings of a text (columns.ts).
 *
 * The library gives each node of a tree one level. Here a box is two levels high and the free space above it is one, so
 * that columns of any height stand beside each other without a gap or an overlap.
 */
import { hierarchy, tree, type HierarchyPointNode } from 'd3-hierarchy';
import type { Arrangement, Branch } from './arrangement.ts';
import { type Block, type Column, columnsOf } from './columns.ts';
import { box, gap } from './measures.ts';
import type { Point, Route } from './route.ts';

/** A part of one level. */
interface Slot {
  /** Of the whole column that it is in. */
  readonly width: number;
  /** Set where a box begins: whose, and how far from the left of the column. */
  readonly box?: Row;
  readonly children: readonly Slot[];
}

interface Row {
  readonly id: string;
  readonly indent: number;
  readonly hangs: Hangs;
}

/** From a line along the top of it and its siblings, from one along their left, or from its parent in the same column. */
type Hangs = 'below' | 'in a stack' | 'in an outline';

interface Place extends Point {
  readonly hangs: Hangs;
}

const level = (box.height + gap.y) / 2;

export function hanging(root: Branch): Arrangement {
  const layout = tree<Slot>()
    .nodeSize([1, level])
    .separation((a, b) => (a.data.width + b.data.width) / 2 + gap.x * (a.parent === b.parent ? 1 : 1.5));
  const nodes = layout(hierarchy(slotsOf(columnsOf(root)), ({ children }) => children)).descendants();
  const left = nodes.reduce((least, node) => Math.min(least, leftOf(node)), Infinity);
  const places = new Map<string, Place>();
  for (const node of nodes) {
    const { box: row } = node.data;
    if (row) places.set(row.id, { x: leftOf(node) - left + row.indent, y: node.y, hangs: row.hangs });
  }
  return {
    width: nodes.reduce((most, node) => Math.max(most, leftOf(node) - left + node.data.width), 0),
    height: [...places.values()].reduce((most, { y }) => Math.max(most, y), 0) + box.height,
    places,
    routes: routesIn(root, places),
  };
}

function leftOf({ x, data }: HierarchyPointNode<Slot>): number {
  return x - data.width / 2;
}

function slotsOf(block: Block): Slot {
  if ('outline' in block) return chain(outlineOf(block.outline, 0));
  const { width } = box;
  // The free space above a column is as wide as it, so that the line along the columns meets nobody else.
  const spaced = block.columns.map((column) => {
    const slot = columnOf(column);
    return { width: slot.width, children: [slot] };
  });
  const { id } = block.head;
  return { width, box: { id, indent: 0, hangs: 'below' }, children: [{ width, children: spaced }] };
}

function columnOf(column: Column): Slot {
  if (!('stack' in column)) return slotsOf(column);
  return chain(
    column.stack.flatMap((branch) =>
      outlineOf(branch, gap.indent).map((row) =>
        row.id === branch.id ? { ...row, hangs: 'in a stack' as const } : row,
      ),
    ),
  );
}

/** The branch as rows, each below the one it hangs from and a step to its right. */
function outlineOf(root: Branch, start: number): readonly Row[] {
  const rows: Row[] = [];
  const waiting: { branch: Branch; indent: number }[] = [{ branch: root, indent: start }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { branch, indent } = next;
    rows.push({ id: branch.id, indent, hangs: branch === root ? 'below' : 'in an outline' });
    for (const child of branch.children.toReversed()) waiting.push({ branch: child, indent: indent + gap.indent });
  }
  return rows;
}

/** Boxes below each other: a chain of slots. */
function chain(rows: readonly Row[]): Slot {
  const width = rows.reduce((most, { indent }) => Math.max(most, indent), 0) + box.width;
  let below: readonly Slot[] = [];
  for (const row of rows.toReversed()) below = [{ width, box: row, children: [{ width, children: below }] }];
  return below[0] ?? { width, children: [] };
}

function routesIn(root: Branch, places: ReadonlyMap<string, Place>): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  const waiting = [root];
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    const from = places.get(branch.id);
    for (const child of branch.children) {
      const to = places.get(child.id);
      if (from && to) routes.set(child.id, routeBetween(from, to));
      waiting.push(child);
    }
  }
  return routes;
}

function routeBetween(from: Point, to: Place): Route {
  const start = { x: from.x + box.width / 2, y: from.y + box.height };
  const along = start.y + (gap.y + level) / 2;
  const end = { x: to.x, y: to.y + box.height / 2 };
  const trunk = to.x - gap.indent / 2;
  switch (to.hangs) {
    case 'below': {
      const x = to.x + box.width / 2;
      return x === start.x
        ? [start, { x, y: to.y }]
        : [start, { x: start.x, y: along }, { x, y: along }, { x, y: to.y }];
    }
    case 'in a stack':
      return [start, { x: start.x, y: along }, { x: trunk, y: along }, { x: trunk, y: end.y }, end];
    case 'in an outline':
      return [{ x: trunk, y: start.y }, { x: trunk, y: end.y }, end];
  }
}
