/**
 * A text cut into lines for who asks how they are indented. It knows of YAML what that depends on, and nothing else.
 */
import { endOfLine } from '../blank.ts';
import { limits } from '../limits.ts';

/** A line on which something stands: dashes, the name of a field and its value, each of which may be missing. */
export interface Line {
  /** Offset of its first sign that is no white space, and behind its last. */
  readonly start: number;
  readonly end: number;
  /** How many signs stand before that; nothing where tabs are among them, or spaces that YAML does not know. */
  readonly column: number | undefined;
  /** The same with all of those. */
  readonly indent: number;
  /** Where lists and groups of fields begin on it, from `start`: dashes in a row, then the name. */
  readonly marks: readonly Mark[];
  readonly value: Value;
  /** Offset of the value. */
  readonly valueStart: number;
  /** The closing signs that a list or group in brackets lacks at the end of the line. */
  readonly closing: string;
}

export interface Mark {
  readonly kind: 'list' | 'map';
  /** From the first mark, in UTF-16 units. */
  readonly offset: number;
}

/** `none`: nothing is written. `block`: the lines below. `quote`: a text in quotes that are not closed on the line. */
export type Value = 'none' | 'text' | 'flow' | 'quote' | 'block';

/** No longer than any name is, as it is looked for on every line. */
const name =
  /(?:"(?:[^"\\\r\n]|\\.){0,200}"|'[^'\r\n]{0,200}'|[^\s"'#&*!|>%@`,?{}[\]:-][^:#{}[\],\r\n]{0,200}?)[ \t]{0,9}:(?=[ \t\r\n]|$)/y;

/** Words between stars, as in Markdown: no reuse of a value. */
export const emphasis = /^(\*{1,3})[^\s*][^*]*\1/;

/** @returns nothing where there is YAML in the text that lines alone do not tell enough of. */
export function linesOf(text: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOfLine(text, from);
    const line = lineAt(text, from, to);
    if (line === 'unknown') return undefined;
    const marker = line && line.end - line.start === 3 && text.startsWith('---', line.start) && line.indent === 0;
    if (marker && lines.length > 0) return undefined;
    if (line && !marker) lines.push(line);
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}

/** @returns nothing for a line on which there is nothing but a comment, `unknown` where lines alone do not tell enough. */
function lineAt(text: string, from: number, to: number): Line | 'unknown' | undefined {
  let start = from;
  let tabs = 0;
  for (; start < to; start++) {
    const code = text.charCodeAt(start);
    if (code === TAB || oddSpaces.includes(code)) tabs++;
    // A byte order mark takes no column.
    else if (code !== SPACE && !(code === MARK && start === 0)) break;
  }
  if (start === to || text.charCodeAt(start) === HASH) return undefined;
  const indent = start - from - (text.charCodeAt(0) === MARK && from === 0 ? 1 : 0);
  const marks: Mark[] = [];
  let at = start;
  while (
    marks.length <= limits.depth &&
    text.charAt(at) === '-' &&
    (at + 1 === to || isSpace(text.charCodeAt(at + 1)))
  ) {
    marks.push({ kind: 'list', offset: at - start });
    at = skipSpaces(text, at + 1, to);
  }
  if (marks.length > limits.depth) return 'unknown';
  name.lastIndex = at;
  const [named] = name.exec(text) ?? [];
  if (named !== undefined) {
    marks.push({ kind: 'map', offset: at - start });
    at = skipSpaces(text, at + named.length, to);
  } else if (/^(?:[%?]|\.\.\.)/.test(text.slice(at, Math.min(to, at + 3)))) return 'unknown';
  const end = endOfValue(text, at, to);
  const value = valueOf(text, at, end);
  if (value === undefined) return 'unknown';
  const closing = value === 'flow' ? closingOf(text, at, end) : '';
  const lineEnd = Math.max(end, start + 1);
  return { start, end: lineEnd, column: tabs > 0 ? undefined : indent, indent, marks, value, valueStart: at, closing };
}

function valueOf(text: string, at: number, end: number): Value | undefined {
  if (at >= end) return 'none';
  const sign = text.charAt(at);
  // What they stand before may be on the lines below.
  if ('&!*'.includes(sign) && at + 1 < end && !isSpace(text.charCodeAt(at + 1))) {
    return emphasis.test(text.slice(at, end)) ? 'text' : undefined;
  }
  if (sign === '[' || sign === '{') return 'flow';
  if ((sign === '|' || sign === '>') && /^[|>][-+\d]*$/.test(text.slice(at, end))) return 'block';
  if (sign !== '"' && sign !== "'") return 'text';
  return closesQuote(text, at, end) ? 'text' : 'quote';
}

function closesQuote(text: string, at: number, end: number): boolean {
  const written = text.slice(at, end);
  return written.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/.test(written) : /^'(?:[^']|'')*'/.test(written);
}

/** The brackets and braces that are open at the end, as they would be closed. */
export function closingOf(text: string, at: number, end: number, open = ''): string {
  let closing = open;
  let quote = '';
  for (let offset = at; offset < end && closing.length <= limits.depth; offset++) {
    const sign = text.charAt(offset);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && /[\s,[{:]/.test(text.charAt(offset - 1))) quote = sign;
    else if (sign === '[') closing = `]${closing}`;
    else if (sign === '{') closing = `}${closing}`;
    else if (sign === closing.charAt(0)) closing = closing.slice(1);
  }
  return closing;
}

/** Without a comment behind it. */
function endOfValue(text: string, at: number, to: number): number {
  let end = to;
  const sign = text.charAt(at);
  if (sign !== '"' && sign !== "'") {
    for (let hash = at; hash < to; hash++) {
      if (text.charCodeAt(hash) !== HASH || (hash !== at && !isSpace(text.charCodeAt(hash - 1)))) continue;
      end = hash;
      break;
    }
  }
  while (end > at && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** No-break, narrow no-break and figure space: pasted from pages and word processors. */
const oddSpaces: readonly number[] = [0xa0, 0x202f, 0x2007];

const TAB = 0x09;
const SPACE = 0x20;
const HASH = 0x23;
const MARK = 0xfeff;
