/** What the panel of the chart and its page say to each other. Shared by both sides; knows neither VS Code nor the DOM. */

export const views = ['reporting', 'career'] as const;

export type View = (typeof views)[number];

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
  readonly view: View;
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
  /** Its script runs; nothing is shown yet. `view` is the one that it showed in the session before. */
  | { readonly type: 'ready'; readonly view: View }
  /** What it was told to show can be seen. */
  | { readonly type: 'shown'; readonly view: View; readonly nodes: number }
  | { readonly type: 'view'; readonly view: View }
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
  const view = viewOf(own(message, 'view'));
  switch (type) {
    case 'ready':
    case 'view':
      return view && { type, view };
    case 'shown': {
      const nodes = own(message, 'nodes');
      return view && typeof nodes === 'number' && Number.isSafeInteger(nodes) && nodes >= 0
        ? { type, view, nodes }
        : undefined;
    }
    case 'open': {
      const id = own(message, 'id');
      return typeof id === 'string' && id.length <= maxLength ? { type, id } : undefined;
    }
    case 'export':
      return { type };
    default:
      return undefined;
  }
}

export function viewOf(value: unknown): View | undefined {
  return views.find((view) => view === value);
}

function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
