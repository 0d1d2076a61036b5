/** What the panel of the chart and its page say to each other. Shared by both sides; knows neither VS Code nor the DOM. */

export const views = ['reporting', 'career'] as const;

export type View = (typeof views)[number];

/** What of the roles is drawn. */
export interface Drawing {
  readonly view: View;
  /** The id of the role whose branch it is; all roles where there is none. */
  readonly root?: string;
  /** How many levels below the first; all where it is left out. */
  readonly depth?: number;
}

/** A box of the chart. */
export interface Node {
  readonly id: string;
  readonly title: string;
  /** The id of the node that it hangs from; absent for a root. */
  readonly parent?: string;
  /** There is something to open. */
  readonly opens: boolean;
}

/** To the page: another chart, or another state of it. */
export interface ShowChart {
  readonly type: 'show';
  readonly drawing: Drawing;
  /** One SVG element, in which each node has its id in `data-id`. */
  readonly svg: string;
  readonly nodes: readonly Node[];
}

/** To the page: the node that belongs to the active editor, if any. */
export interface MarkCurrent {
  readonly type: 'current';
  readonly id?: string;
}

export type ToChart = ShowChart | MarkCurrent;

/** From the page. */
export type FromChart =
  /** Its script runs; nothing is shown yet. */
  | { readonly type: 'ready' }
  /** What it was told to show can be seen. */
  | { readonly type: 'shown'; readonly drawing: Drawing; readonly nodes: number }
  /** Something else is to be drawn. */
  | { readonly type: 'draw'; readonly drawing: Drawing }
  /** A node was clicked. */
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'export' };

const maxLength = 2000;

/**
 * A message that came out of the webview, built anew from what is expected in it: nothing else gets through.
 *
 * @returns nothing where it is none of ours.
 */
export function fromChart(message: unknown): FromChart | undefined {
  const type = own(message, 'type');
  switch (type) {
    case 'ready':
    case 'export':
      return { type };
    case 'draw': {
      const drawing = drawingOf(own(message, 'drawing'));
      return drawing && { type, drawing };
    }
    case 'shown': {
      const drawing = drawingOf(own(message, 'drawing'));
      const nodes = countIn(message, 'nodes');
      return drawing && nodes !== undefined ? { type, drawing, nodes } : undefined;
    }
    case 'open': {
      const id = own(message, 'id');
      return typeof id === 'string' && id.length <= maxLength ? { type, id } : undefined;
    }
    default:
      return undefined;
  }
}

/** Reads what is to be drawn, whoever wrote it; nothing where it is no such thing. */
export function drawingOf(value: unknown): Drawing | undefined {
  const view = views.find((one) => one === own(value, 'view'));
  const [root, depth] = [own(value, 'root'), own(value, 'depth')];
  if (!view || (root !== undefined && (typeof root !== 'string' || root.length > maxLength))) return undefined;
  const levels = depth === undefined ? undefined : countIn(value, 'depth');
  if (depth !== undefined && levels === undefined) return undefined;
  return { view, ...(root !== undefined && { root }), ...(levels !== undefined && { depth: levels }) };
}

export function isSameDrawing(one: Drawing, other: Drawing): boolean {
  return one.view === other.view && one.root === other.root && one.depth === other.depth;
}

function countIn(value: unknown, name: string): number | undefined {
  const count = own(value, name);
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
