import { hierarchy, tree } from 'd3-hierarchy';
import type { Arrangement, Branch } from './arrangement.ts';
import { box, gap } from './measures.ts';

/** Trees that grow together from left to right, their roots in the last column; each step is one column. */
export function growing(roots: readonly Branch[]): Arrangement {
  const layout = tree<Branch>()
    .nodeSize([box.height + gap.y, box.width + gap.across])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.25));
  const ground: Branch = { id: '', children: roots };
  const nodes = layout(hierarchy(ground, ({ children }) => children))
    .descendants()
    .slice(1);
  // The library lays out from top to bottom and from the root; we read across, and the root is the goal.
  const top = nodes.reduce((least, { x }) => Math.min(least, x), Infinity);
  const end = nodes.reduce((most, { y }) => Math.max(most, y), 0);
  const places = new Map(nodes.map(({ data: { id }, x, y }) => [id, { x: end - y, y: x - top }]));
  const points = [...places.values()];
  return {
    width: points.reduce((most, { x }) => Math.max(most, x), 0) + box.width,
    height: points.reduce((most, { y }) => Math.max(most, y), 0) + box.height,
    places,
    routes: new Map(),
  };
}
