/** The ways of lines, as SVG paths. */
import { box } from './measures.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners of a line that runs across and down only. */
export type Route = readonly Point[];

/** A line with rounded corners, moved by `origin`. */
export function pathOf(route: Route, origin: Point): string {
  const points = route.map(({ x, y }) => ({ x: round(x + origin.x), y: round(y + origin.y) }));
  return points
    .map((point, position) => {
      const [before, after] = [points[position - 1], points[position + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const [near, far] = [toward(point, before), toward(point, after)];
      return `L${near.x} ${near.y}Q${point.x} ${point.y} ${far.x} ${far.y}`;
    })
    .join('');
}

/** A line from one box to another. */
export interface Curve {
  readonly path: string;
  /** Where it ends, and whether it comes from the left or from the right. */
  readonly tip: Point;
  readonly heading: 1 | -1;
}

/**
 * From the side of one box to the side of another, both given by their left upper corners; in a bow where they stand
 * above each other.
 */
export function curveBetween(from: Point, to: Point): Curve {
  const [start, end] = [sidesOf(from), sidesOf(to)];
  if (start.right < end.left) return curve({ x: start.right, y: start.y }, { x: end.left, y: end.y }, 1);
  if (end.right < start.left) return curve({ x: start.left, y: start.y }, { x: end.right, y: end.y }, -1);
  const outer = round(Math.max(start.right, end.right) + BOW);
  const [y1, y2, tip] = [round(start.y), round(end.y), { x: round(end.right), y: round(end.y) }];
  return { path: `M${round(start.right)} ${y1}C${outer} ${y1} ${outer} ${y2} ${tip.x} ${y2}`, tip, heading: -1 };
}

/** The head of an arrow at the end of a curve. */
export function headOf({ tip: { x, y }, heading }: Curve): string {
  const back = round(x - 7 * heading);
  return `M${back} ${round(y - 4)}L${x} ${y}L${back} ${round(y + 4)}`;
}

function sidesOf({ x, y }: Point): { readonly left: number; readonly right: number; readonly y: number } {
  return { left: x, right: x + box.width, y: y + box.height / 2 };
}

const BOW = 48;
const RADIUS = 5;

function curve(start: Point, end: Point, heading: 1 | -1): Curve {
  const reach = Math.min(Math.max(Math.abs(end.x - start.x) / 2, 16), 160) * heading;
  const [y1, y2, tip] = [round(start.y), round(end.y), { x: round(end.x), y: round(end.y) }];
  const turns = `C${round(start.x + reach)} ${y1} ${round(end.x - reach)} ${y2} ${tip.x} ${y2}`;
  return { path: `M${round(start.x)} ${y1}${turns}`, tip, heading };
}

/** A little way from one corner to the next. */
function toward(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const step = Math.min(RADIUS, Math.hypot(dx, dy) / 2);
  return { x: round(from.x + Math.sign(dx) * step), y: round(from.y + Math.sign(dy) * step) };
}

/** Tenths of a pixel are more than anybody sees, and what is written is short. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
