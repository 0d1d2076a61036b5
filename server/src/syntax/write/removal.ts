import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import { endOfLine } from '../blank.ts';
import type { ListNode, SyntaxNode } from '../tree.ts';
import { lineStart } from './style.ts';

/**
 * Takes an item out of its list, together with its dash or its comma and the line break that it leaves behind.
 *
 * @returns nothing where the list would be left empty, the item shares its lines with something else, or a comment would
 *   go with it.
 */
export function removeItem(text: string, list: ListNode, item: SyntaxNode): TextEdit | undefined {
  if (list.items.length < 2) return undefined;
  const range = list.flow ? flowRange(list, item) : linesOf(text, item);
  const isWhole = range && !/(?:^|\s)#/.test(text.slice(range.start, range.end));
  return isWhole ? { range, newText: '' } : undefined;
}

function flowRange({ items }: ListNode, item: SyntaxNode): TextRange {
  const position = items.indexOf(item);
  const next = items[position + 1];
  if (next) return { start: item.range.start, end: next.range.start };
  return { start: items[position - 1]?.range.end ?? item.range.start, end: item.range.end };
}

function linesOf(text: string, { range }: SyntaxNode): TextRange | undefined {
  const dash = text.slice(0, range.start).trimEnd().length - 1;
  const start = lineStart(text, dash);
  const end = endOfLine(text, range.end);
  const isAlone = text.charAt(dash) === '-' && text.slice(start, dash).trim() === '';
  if (!isAlone || text.slice(range.end, end).trim() !== '') return undefined;
  const lineBreak = /^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0] ?? '';
  return { start, end: end + lineBreak.length };
}
