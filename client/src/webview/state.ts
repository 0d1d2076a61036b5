import { usualZoom } from './zoom.ts';

/** What a preview is like, beside its page; kept by VS Code when the page is hidden and from session to session. */
export interface PreviewState {
  /** Of the document. */
  readonly uri: string | undefined;
  readonly locked: boolean;
  /** In percent. */
  readonly zoom: number;
  /** In pixels from the top. */
  readonly scroll: number;
  /** What could be added is shown. */
  readonly showsMissing: boolean;
}

/** Reads what was kept, whoever wrote it. */
export function stateIn(kept: unknown): PreviewState {
  const uri = fieldOf(kept, 'uri');
  return {
    uri: typeof uri === 'string' ? uri : undefined,
    locked: fieldOf(kept, 'locked') === true,
    zoom: numberBetween(fieldOf(kept, 'zoom'), 50, 300) ?? usualZoom,
    scroll: numberBetween(fieldOf(kept, 'scroll'), 0, 10_000_000) ?? 0,
    showsMissing: fieldOf(kept, 'showsMissing') !== false,
  };
}

function fieldOf(kept: unknown, name: string): unknown {
  return typeof kept === 'object' && kept !== null && Object.hasOwn(kept, name) ? Reflect.get(kept, name) : undefined;
}

function numberBetween(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}
