/** Adding to what stands between braces or brackets, in YAML and JSON. */
import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import { endOfLine } from '../blank.ts';
import type { ListNode, MapEntry, MapNode, SyntaxNode } from '../tree.ts';
import { lineStart, type AuthorStyle } from './style.ts';
import { flowField, flowText, isCollection, spaced, type PlainData } from './value.ts';

export function addToFlowMap(
  text: string,
  node: MapNode,
  name: string,
  value: PlainData,
  style: AuthorStyle,
): readonly TextEdit[] | undefined {
  const ranges = node.entries.map(({ key, value: { range } }) => rangeOver(key.range, range));
  return add(text, node, ranges, style, (indent) => flowField(name, written(value, indent, style), style));
}

export function addToFlowList(
  text: string,
  node: ListNode,
  item: PlainData,
  style: AuthorStyle,
): readonly TextEdit[] | undefined {
  const last = node.items.at(-1);
  const inOneLine = last !== undefined && last.kind !== 'scalar' && !hasLineBreak(text, last.range);
  return add(
    text,
    node,
    node.items.map(({ range }) => range),
    style,
    (indent) => (inOneLine ? flowText(item, style) : written(item, indent, style)),
  );
}

/** Writes the value of a field between braces that has none yet. */
export function fillFlowField(
  text: string,
  { value: { range } }: MapEntry,
  value: PlainData,
  style: AuthorStyle,
): TextEdit {
  const indent = style.json ? indentOfField(text, range.start) : undefined;
  const words = written(value, indent, style);
  if (range.end > range.start) return { range, newText: words };
  const isBehindColon = text.charAt(range.start - 1) === ':';
  return { range, newText: isBehindColon ? spaced(text, range.start, words) : `: ${words}` };
}

/**
 * @param ranges of what stands there.
 * @param write what is added; gets the indentation of its line, or nothing where it shares its line with others.
 */
function add(
  text: string,
  node: MapNode | ListNode,
  ranges: readonly TextRange[],
  style: AuthorStyle,
  write: (indent: string | undefined) => string,
): readonly TextEdit[] | undefined {
  const { start, end } = node.range;
  const isClosed = text.charAt(start) === (node.kind === 'map' ? '{' : '[') && '}]'.includes(text.charAt(end - 1));
  // A single pair between brackets has no braces of its own.
  if (!isClosed || end - start < 2) return undefined;
  const last = ranges.at(-1);
  if (!last) return [addFirst(text, node, style, write)];
  const indent = text.slice(lineStart(text, last.start), last.start);
  const gap = text.slice(last.end, end - 1).replaceAll(/(?<=\s)#.*/g, '');
  const hasComma = gap.includes(',');
  if (indent.trim() !== '' || lineStart(text, last.start) <= start) {
    return [insertion(last.end, `,${style.gap}${write(undefined)}`)];
  }
  const rest = text.slice(last.end, endOfLine(text, last.end));
  const newLine = `${style.eol}${indent}${write(indent)}`;
  const isLineFree =
    last.end + rest.length < end && /^\s*,?\s*(?:#|$)/.test(rest) && rest.trimStart().startsWith(',') === hasComma;
  if (!isLineFree || rest === '') return [insertion(last.end, `,${newLine}`)];
  const addition = insertion(last.end + rest.trimEnd().length, hasComma ? `${newLine},` : newLine);
  return hasComma ? [addition] : [insertion(last.end, ','), addition];
}

function addFirst(
  text: string,
  { kind, range: { start, end } }: MapNode | ListNode,
  style: AuthorStyle,
  write: (indent: string | undefined) => string,
): TextEdit {
  const inside = { start: start + 1, end: end - 1 };
  // What stands there is a comment.
  if (text.slice(inside.start, inside.end).trim() !== '') return insertion(inside.start, ` ${write(undefined)}`);
  const outer = style.unit === undefined ? undefined : indentOfField(text, start);
  if (outer === undefined) {
    const pad = kind === 'map' ? style.brace : style.bracket;
    return { range: inside, newText: pad + write(undefined) + pad };
  }
  const indent = outer + style.unit;
  return { range: inside, newText: style.eol + indent + write(indent) + style.eol + outer };
}

/** A value on the lines of its own that JSON gives it, or on one line. */
function written(value: PlainData, indent: string | undefined, style: AuthorStyle): string {
  if (indent === undefined || style.unit === undefined || !isCollection(value)) return flowText(value, style);
  return JSON.stringify(value, undefined, style.unit).replaceAll('\n', style.eol + indent);
}

/** The indentation of the line if nothing but a name precedes `offset` on it. */
function indentOfField(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return /^(\s*)(?:"(?:[^"\\]|\\.)*"\s*:\s*)?$/.exec(before)?.[1];
}

function rangeOver(first: TextRange, second: TextRange): TextRange {
  return { start: first.start, end: Math.max(first.end, second.end) };
}

function hasLineBreak(text: string, { start, end }: SyntaxNode['range']): boolean {
  return /[\r\n]/.test(text.slice(start, end));
}

function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}
