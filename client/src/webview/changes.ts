import type { ShownPage, ShowMessage } from './messages.ts';
import { joined, piecesOf } from './pieces.ts';

/**
 * What to tell a page that shows `before`, so that it shows `after`. A page is large and a key changes little of it, and
 * VS Code hands a message on from process to process.
 *
 * @returns nothing where both look the same.
 */
export function changeMessage(before: ShownPage, after: ShownPage): ShowMessage | undefined {
  const { html, revision, ...others } = after;
  const changed = Object.entries(others).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(Reflect.get(before, name));
  });
  if (html === before.html && changed.length === 0) return undefined;
  return {
    type: 'show',
    since: before.revision,
    pieces: piecesOf(before.html, html),
    others: { revision, ...Object.fromEntries(changed) },
  };
}

/** @returns nothing where the message is about another page than is shown: then it has to be told as a whole. */
export function shownAfter(before: ShownPage | undefined, message: ShowMessage): ShownPage | undefined {
  if ('whole' in message) return message.whole;
  const { since, pieces, others } = message;
  if (before?.revision !== since) return undefined;
  return { ...before, ...others, html: joined(before.html, pieces) };
}
