/** What the preview and its page say to each other. Shared by both sides; knows neither VS Code nor the DOM. */
import type { Piece } from './pieces.ts';

/** To the page. */
export type HostMessage = ShowMessage | ScrollMessage;

/** A page, or what is other in it than in the one before. */
export type ShowMessage =
  | { readonly type: 'show'; readonly whole: ShownPage }
  | {
      readonly type: 'show';
      /** The revision of the page before. */
      readonly since: number;
      /** Of its HTML. */
      readonly pieces: readonly Piece[];
      readonly others: Partial<Omit<ShownPage, 'html'>>;
    };

export interface ShownPage {
  /** Another one for each page that is shown. */
  readonly revision: number;
  /** Of the document; another one than before starts at its top. */
  readonly uri: string;
  /** Stays with its document; kept for the next session. */
  readonly locked: boolean;
  /** A whole HTML document. */
  readonly html: string;
  /** A sentence above the page; empty where there is none. */
  readonly banner: string;
  /** The sections have addresses that can be copied. */
  readonly hasAddress: boolean;
  readonly lineCount: number;
  readonly places: readonly ShownPlace[];
  readonly problems: readonly ShownProblem[];
  /** Ids of the sections that there can be, in the order of the page. */
  readonly sections: readonly string[];
  readonly missing: readonly ShownGap[];
  readonly status: { readonly label?: string; readonly version?: string; readonly share?: number };
  readonly languages: readonly ShownLanguage[];
}

/** Where the text speaks of an element of the page. Lines count from 0. */
export interface ShownPlace {
  readonly pointer: string;
  readonly line: number;
}

export interface ShownProblem {
  /** Empty where nothing on the page shows it. */
  readonly pointer: string;
  readonly severity: Severity;
  readonly message: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something that could be added. */
export interface ShownGap {
  readonly id: string;
  readonly label: string;
  /** The section that would show it. */
  readonly section: string;
}

export interface ShownLanguage {
  readonly name: string;
  readonly lang: string;
  readonly isShown: boolean;
}

/** This line of the text is the first that can be seen. */
export interface ScrollMessage {
  readonly type: 'scroll';
  readonly line: number;
}

/** From the page. It names nothing but what it was shown. */
export type PageMessage =
  /** Its script runs; nothing is shown yet. */
  | { readonly type: 'ready' }
  /** What it was told to show can be seen. */
  | {
      readonly type: 'shown';
      readonly revision: number;
      readonly uri: string;
      readonly heading: string;
      readonly banner: string;
    }
  /** The reader scrolled: what this line says is at the top. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** An element was clicked. */
  | { readonly type: 'select'; readonly pointer: string }
  /** A problem was clicked: its position among those shown. */
  | { readonly type: 'selectProblem'; readonly position: number }
  /** A section is to be added. */
  | { readonly type: 'add'; readonly id: string }
  /** Another language is wanted: its position among those shown. */
  | { readonly type: 'language'; readonly position: number }
  /** The address of a section is to be copied. */
  | { readonly type: 'copyLink'; readonly anchor: string }
  /** A link to the outside was followed. */
  | { readonly type: 'openLink'; readonly href: string }
  /** A link to another page of ours was followed. */
  | { readonly type: 'openPage'; readonly href: string };

const maxLength = 2000;
const maxNumber = 10_000_000;

/**
 * A message that came out of a webview, built anew from what is expected in it: nothing else gets through.
 *
 * @returns nothing where it is none of ours.
 */
export function pageMessage(message: unknown): PageMessage | undefined {
  const type = textIn(message, 'type') ?? '';
  switch (type) {
    case 'ready':
      return { type };
    case 'shown': {
      const revision = numberIn(message, 'revision');
      const [uri, heading, banner] = [textIn(message, 'uri'), textIn(message, 'heading'), textIn(message, 'banner')];
      if (revision === undefined || uri === undefined || heading === undefined || banner === undefined)
        return undefined;
      return { type, revision, uri, heading, banner };
    }
    case 'scrolled': {
      const line = numberIn(message, 'line');
      return line === undefined ? undefined : { type, line };
    }
    case 'selectProblem':
    case 'language': {
      const position = numberIn(message, 'position');
      return position === undefined || !Number.isInteger(position) ? undefined : { type, position };
    }
    case 'select': {
      const pointer = textIn(message, 'pointer');
      return pointer === undefined ? undefined : { type, pointer };
    }
    case 'add': {
      const id = textIn(message, 'id');
      return id === undefined ? undefined : { type, id };
    }
    case 'copyLink': {
      const anchor = textIn(message, 'anchor') ?? '';
      return /^[a-z0-9-]+$/.test(anchor) ? { type, anchor } : undefined;
    }
    case 'openLink':
    case 'openPage': {
      const href = textIn(message, 'href');
      return href === undefined ? undefined : { type, href };
    }
    default:
      return undefined;
  }
}

function textIn(message: unknown, name: string): string | undefined {
  const value = valueIn(message, name);
  return typeof value === 'string' && value.length <= maxLength ? value : undefined;
}

function numberIn(message: unknown, name: string): number | undefined {
  const value = valueIn(message, name);
  return typeof value === 'number' && value >= 0 && value <= maxNumber ? value : undefined;
}

function valueIn(message: unknown, name: string): unknown {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, name)) return undefined;
  return Reflect.get(message, name);
}
