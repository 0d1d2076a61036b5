import type { Arrangement, Branch } from './arrangement.ts';
import { box, gap } from './measures.ts';
import { type Point, pathOf } from './route.ts';

export interface Packed {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Point>;
  /** SVG paths, by the id of the lower role. */
  readonly routes: ReadonlyMap<string, string>;
}

/** How much wider than high it is to be, and what is always fine. */
const RATIO = 1.6;
const WIDE = 900;

/** Several parts on one sheet: beside each other, and below where there is no room. */
export function packed(parts: readonly Arrangement[]): Packed {
  const room = parts.reduce((sum, { width, height }) => sum + (width + gap.tree) * (height + gap.tree), 0);
  const widest = parts.reduce((most, { width }) => Math.max(most, width), WIDE);
  const limit = Math.max(widest, Math.sqrt(room * RATIO));

  const places = new Map<string, Point>();
  const routes = new Map<string, string>();
  const end = { x: gap.margin, y: gap.margin, bottom: gap.margin, right: gap.margin };
  for (const part of parts) {
    if (end.x > gap.margin && end.x + part.width > gap.margin + limit) {
      end.x = gap.margin;
      end.y = end.bottom + gap.tree;
    }
    const origin = { x: end.x, y: end.y };
    for (const [id, { x, y }] of part.places) places.set(id, { x: x + origin.x, y: y + origin.y });
    for (const [id, route] of part.routes) routes.set(id, pathOf(route, origin));
    end.bottom = Math.max(end.bottom, origin.y + part.height);
    end.right = Math.max(end.right, origin.x + part.width);
    end.x += part.width + gap.tree;
  }
  return { width: end.right + gap.margin, height: end.bottom + gap.margin, places, routes };
}

/** Roles without ties. */
export function block(roles: readonly Branch[]): Arrangement {
  const step = { x: box.width + gap.x, y: box.height + gap.y };
  const columns = Math.ceil(Math.sqrt((roles.length * step.y * RATIO) / step.x));
  const places = new Map(
    roles.map(({ id }, position): [string, Point] => [
      id,
      { x: (position % columns) * step.x, y: Math.floor(position / columns) * step.y },
    ]),
  );
  const rows = Math.ceil(roles.length / columns);
  return { width: columns * step.x - gap.x, height: rows * step.y - gap.y, places, routes: new Map() };
}
