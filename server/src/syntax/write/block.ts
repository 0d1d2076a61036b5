/** Adding to what YAML holds together by indentation. */
import type { TextEdit } from '../../text/edit.ts';
import { endOfLine } from '../blank.ts';
import type { ListNode, MapEntry, MapNode, SyntaxNode } from '../tree.ts';
import { columnOf, lineStart, type AuthorStyle } from './style.ts';
import {
  blockField,
  blockItem,
  blockLines,
  flowText,
  isCollection,
  needsLineBreak,
  spaced,
  type PlainData,
} from './value.ts';

export function addToBlockMap(
  text: string,
  node: MapNode,
  name: string,
  value: PlainData,
  style: AuthorStyle,
): readonly TextEdit[] | undefined {
  const column = columnOfFirst(text, node.entries[0]?.key.range.start);
  if (column === undefined) return undefined;
  const lines = blockField(name, value, style);
  return addLines(text, node, column, isLastApart(text, node) ? ['', ...lines] : lines, needsLineBreak(value), style);
}

export function addToBlockList(
  text: string,
  node: ListNode,
  item: PlainData,
  style: AuthorStyle,
): readonly TextEdit[] | undefined {
  const column = columnOfFirst(text, node.range.start);
  const last = node.items.at(-1);
  if (column === undefined || !last) return undefined;
  const isFlow = last.kind !== 'scalar' && last.flow && isCollection(item);
  const lines = isFlow ? [flowText(item, style)] : blockLines(item, style);
  return addLines(text, node, column, blockItem(lines, gapOfLast(text, last)), !isFlow && needsLineBreak(item), style);
}

/** Whether a blank line stands before the last field. */
function isLastApart(text: string, { entries }: MapNode): boolean {
  const last = entries.length > 1 ? entries.at(-1) : undefined;
  return last !== undefined && /\n[ \t]*\r?\n$/.test(text.slice(0, lineStart(text, last.key.range.start)));
}

/** Writes the value of a field that has none yet, or `null`; a comment stays on the line of the name. */
export function fillBlockField(
  text: string,
  { key, value: { range } }: MapEntry,
  value: PlainData,
  style: AuthorStyle,
): readonly TextEdit[] | undefined {
  const column = columnOfFirst(text, key.range.start);
  const colon = /^\s*:/.exec(text.slice(key.range.end, range.start));
  if (column === undefined || !colon) return undefined;
  const [first = '', ...rest] = blockField('', value, style);
  const inLine = first.slice(first.indexOf(':') + 1).trimStart();
  if (inLine !== '' && rest.length === 0) {
    return [{ range, newText: range.end > range.start ? inLine : spaced(text, range.start, inLine) }];
  }
  const after = afterValue(text, range.end);
  if (after === undefined) return undefined;
  const words = inLine === '' ? '' : ` ${inLine}`;
  const lines = toLines(rest, column, style) + lastBreak(text, after, needsLineBreak(value), style);
  const removed = { range: { start: key.range.end + colon[0].length, end: range.end }, newText: words };
  const added = { range: { start: after, end: after }, newText: lines };
  return words !== '' || removed.range.end > removed.range.start ? [removed, added] : [added];
}

function addLines(
  text: string,
  node: SyntaxNode,
  column: number,
  lines: readonly string[],
  needsBreak: boolean,
  style: AuthorStyle,
): readonly TextEdit[] | undefined {
  const after = afterValue(text, node.range.end);
  if (after === undefined || !canBeFollowed(text, node, after)) return undefined;
  const newText = toLines(lines, column, style) + lastBreak(text, after, needsBreak, style);
  return [{ range: { start: after, end: after }, newText }];
}

function toLines(lines: readonly string[], column: number, { eol }: AuthorStyle): string {
  return lines.map((line) => eol + (line === '' ? '' : ' '.repeat(column) + line)).join('');
}

/** The lines of a text that ends in a line break need one behind them, at the end of a file as well. */
function lastBreak(text: string, after: number, isNeeded: boolean, { eol }: AuthorStyle): string {
  return isNeeded && after === text.length ? eol : '';
}

/** The column of a key or dash that nothing but indentation and dashes precede on its line. */
function columnOfFirst(text: string, offset: number | undefined): number | undefined {
  if (offset === undefined) return undefined;
  const before = text.slice(lineStart(text, offset), offset);
  return /^ *(?:- +)*$/.test(before) ? columnOf(text, offset) : undefined;
}

/** The end of the line, if nothing but a comment stands between. */
function afterValue(text: string, end: number): number | undefined {
  const lineEnd = endOfLine(text, end);
  return /^\s*(?:$|(?<=\s)#)/.test(text.slice(end, lineEnd)) ? lineEnd : undefined;
}

/** Not so where another line would change how the text behind a `|` or `>` ends. */
function canBeFollowed(text: string, node: SyntaxNode, after: number): boolean {
  if (node.kind !== 'scalar') {
    const last = node.kind === 'map' ? node.entries.at(-1)?.value : node.items.at(-1);
    return last === undefined || canBeFollowed(text, last, after);
  }
  if (node.style === 'unsupported') return false;
  if (node.style !== 'literal' && node.style !== 'folded') return true;
  // Spaces on a line of their own may belong to the text.
  if (/^[\r\n]+[ \t]+(?:[\r\n]|$)/.test(text.slice(after))) return false;
  const chomping = /[-+]/.exec(/^\S*/.exec(text.slice(node.range.start, node.range.end))?.[0] ?? '')?.[0];
  return chomping === '-' || (chomping === undefined && after < text.length);
}

function gapOfLast(text: string, { range }: SyntaxNode): string | undefined {
  return /-( +)$/.exec(text.slice(lineStart(text, range.start), range.start))?.[1];
}
