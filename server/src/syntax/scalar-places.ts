/**
 * Where a passage of a scalar's value stands in the text: past quotes, escapes, folded lines and indentation.
 */
import type { TextRange } from '../text/range.ts';
import type { ScalarNode, SyntaxLanguage } from './tree.ts';

export interface ScalarPlaces {
  /** Where the signs from `start` to `end` of the value are written. */
  range(start: number, end: number): TextRange;
}

/**
 * @returns nothing where value and text cannot be brought together sign by sign: then only the whole scalar is a place.
 */
export function scalarPlaces(text: string, node: ScalarNode, language: SyntaxLanguage): ScalarPlaces | undefined {
  const { value, style, range } = node;
  if (typeof value !== 'string' || value === '') return undefined;
  const quoted = style === 'single' || style === 'double';
  const inner = quoted ? { start: range.start + 1, end: range.end - 1 } : range;
  if (style === 'literal' || style === 'folded') {
    const header = text.indexOf('\n', inner.start);
    return header === -1 || header >= inner.end
      ? undefined
      : aligned(text, { ...inner, start: header + 1 }, node, 'yaml');
  }
  if (text.startsWith(value, inner.start) && inner.start + value.length === inner.end) {
    // Most texts are written as they are read.
    return { range: (start, end) => ({ start: inner.start + start, end: inner.start + end }) };
  }
  return aligned(text, inner, node, language);
}

/** Value and text run side by side; between two words either may have other spaces than the other. */
function aligned(
  text: string,
  inner: TextRange,
  { value, style }: ScalarNode,
  language: SyntaxLanguage,
): ScalarPlaces | undefined {
  if (typeof value !== 'string') return undefined;
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let [at, from] = [0, inner.start];
  while (from < inner.end) {
    if (isSpace(text.charCodeAt(from))) {
      const to = endOfSpaces(text, from, inner.end);
      const written = text.slice(from, to);
      const length = value.startsWith(written, at) ? written.length : spacesAt(value, at);
      const same = length === to - from && value.startsWith(written, at);
      for (let step = 0; step < length; step++) {
        starts[at + step] = same ? from + step : from;
        ends[at + step] = same ? from + step + 1 : to;
      }
      [at, from] = [at + length, to];
      continue;
    }
    const sign = signAt(text, from, style, language);
    if (!value.startsWith(sign.read, at)) return undefined;
    for (let step = 0; step < sign.read.length; step++) {
      starts[at + step] = from;
      ends[at + step] = from + sign.length;
    }
    [at, from] = [at + sign.read.length, from + sign.length];
  }
  // What is left is the line break behind a block.
  if (at + spacesAt(value, at) < value.length) return undefined;
  for (; at < value.length; at++) starts[at] = ends[at] = inner.end;
  return {
    range: (start, end) => ({
      start: starts[start] ?? inner.end,
      end: end > start ? (ends[end - 1] ?? inner.end) : (starts[start] ?? inner.end),
    }),
  };
}

/** What one sign, or one escape, is read as; an escaped line break is read as nothing. */
function signAt(
  text: string,
  from: number,
  style: ScalarNode['style'],
  language: SyntaxLanguage,
): { readonly read: string; readonly length: number } {
  const sign = text.charAt(from);
  if (style === 'single' && text.startsWith("''", from)) return { read: "'", length: 2 };
  if (style !== 'double' || sign !== '\\') return { read: sign, length: 1 };
  const kind = text.charAt(from + 1);
  const digits = kind === 'u' ? 4 : language === 'yaml' ? (kind === 'x' ? 2 : kind === 'U' ? 8 : 0) : 0;
  if (digits > 0) {
    const code = Number.parseInt(text.slice(from + 2, from + 2 + digits), 16);
    // Half of a pair is a sign of its own here: two escapes may make one letter.
    const read = digits === 4 ? String.fromCharCode(code) : code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return { read, length: 2 + digits };
  }
  const lineBreak = /^\\[ \t]*\r?\n[ \t]*/.exec(text.slice(from, from + 1000));
  if (lineBreak) return { read: '', length: lineBreak[0].length };
  return { read: escapes.get(kind) ?? kind, length: 2 };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['\t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['0', '\0'],
  ['a', '\u0007'],
  ['v', '\u000b'],
  ['e', '\u001b'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function endOfSpaces(text: string, from: number, end: number): number {
  let to = from;
  while (to < end && isSpace(text.charCodeAt(to))) to++;
  return to;
}

function spacesAt(value: string, from: number): number {
  return endOfSpaces(value, from, value.length) - from;
}
