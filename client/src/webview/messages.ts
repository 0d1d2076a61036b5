/** What the preview and its page say to each other. Shared by both sides; knows neither VS Code nor the DOM. */

/** To the page. */
export interface ShowMessage {
  readonly type: 'show';
  /** Of the document; another one than before starts at its top. */
  readonly uri: string;
  /** A whole HTML document. */
  readonly html: string;
  /** A sentence above the page. */
  readonly banner?: string;
}

/** From the page. */
export type PageMessage =
  /** Its script runs; nothing is shown yet. */
  | { readonly type: 'ready' }
  /** What it was told to show can be seen. */
  | { readonly type: 'shown'; readonly uri: string; readonly heading: string; readonly banner: string }
  /** A link to the outside was followed. */
  | { readonly type: 'openLink'; readonly href: string }
  /** A link to another page of ours was followed. */
  | { readonly type: 'openPage'; readonly href: string };

const maxLength = 2000;

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
      const [uri, heading, banner] = [textIn(message, 'uri'), textIn(message, 'heading'), textIn(message, 'banner')];
      if (uri === undefined || heading === undefined || banner === undefined) return undefined;
      return { type, uri, heading, banner };
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
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, name)) return undefined;
  const value: unknown = Reflect.get(message, name);
  return typeof value === 'string' && value.length <= maxLength ? value : undefined;
}
