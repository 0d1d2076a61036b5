import type { ShownPage, ShowMessage } from './messages.ts';
import { joined, piecesOf } from './pieces.ts';

/**
 * What to tell a page that shows `before`, so that it shows `after`. A page is large and a key changes little of it, and
 * VS Code hands a message on from process to process.
 */
export function changeMessage(before: ShownPage, after: ShownPage): ShowMessage {
  const pieces = piecesOf(before.html, after.html);
  return {
    type: 'show',
    since: before.revision,
    pieces,
    others: { ...changes(before, after), revision: after.revision },
  };
}

/** Whether a page that shows the one shows the other as well. */
export function looksSame(before: ShownPage, after: ShownPage): boolean {
  return before.html === after.html && Object.keys(changes(before, after)).length === 0;
}

function changes(before: ShownPage, after: ShownPage): Partial<ShownPage> {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => {
      if (name === 'html' || name === 'revision') return false;
      return JSON.stringify(value) !== JSON.stringify(Reflect.get(before, name));
    }),
  );
}

/** @returns nothing where the message is about another page than is shown: then it has to be told as a whole. */
export function shownAfter(before: ShownPage | undefined, message: ShowMessage): ShownPage | undefined {
  if ('whole' in message) return message.whole;
  const { since, pieces, others } = message;
  if (before?.revision !== since) return undefined;
  return { ...before, ...others, html: joined(before.html, pieces) };
}
