/**
 * The lines of a YAML text by their indentation, for completion. The tree has no incomplete line; here every line counts
 * that is no comment, not blank and not inside a value that started further up.
 */
import { limits } from '../../syntax/limits.ts';
import { readFlow, type FlowGroup } from './flow.ts';
import {
  closingQuote,
  isBreak,
  isComment,
  isGap,
  isSpace,
  lineEnd,
  nextLine,
  openWord,
  plainWord,
  quoteAt,
  quotedWord,
  skipSpaces,
  type Word,
} from './words.ts';

export interface BlockLine {
  readonly start: number;
  /** The end of the line, or of the last line of a value that takes several. */
  readonly end: number;
  /** The columns of the dashes that start items, from 0. */
  readonly dashes: readonly number[];
  /** The column of what follows the dashes. */
  readonly column: number;
  readonly key: Word | undefined;
  /** The offset behind the colon of the key. */
  readonly colon: number | undefined;
  /** What stands on the line behind the key, or behind the dashes where there is no key. */
  readonly value: Word | undefined;
  readonly flow: FlowGroup | undefined;
  /** Where a text starts that is written with `|` or `>`. */
  readonly blockText: number | undefined;
  readonly comment: number | undefined;
  /** A `---` or `...`: what stands before it is another document. */
  readonly boundary: boolean;
}

export function blockLines(text: string): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  const signs = new Signs(text);
  // A byte order mark takes no column.
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length;) {
    const end = signs.lineEnd(start);
    const line = readLine(text, start, end, signs);
    if (line) lines.push(line);
    start = nextLine(text, line?.end ?? end);
  }
  return lines;
}

/** The column of the first dash or of the key: how far the line is indented. */
export function indentOf(line: BlockLine): number {
  return line.dashes[0] ?? line.column;
}

/** Whether something stands behind the key, or behind the dashes where there is no key. */
export function hasValue(line: BlockLine): boolean {
  return line.value !== undefined || line.flow !== undefined || line.blockText !== undefined;
}

function readLine(text: string, start: number, end: number, signs: Signs): BlockLine | undefined {
  let offset = skipSpaces(text, start);
  if (offset === end || text.charCodeAt(offset) === HASH) return undefined;
  const boundary = offset === start && isGap(text, start + 3) && ['---', '...'].includes(text.slice(start, start + 3));
  let dashes = noDashes;
  while (dashes.length < limits.depth && text.charCodeAt(offset) === DASH && isGap(text, offset + 1)) {
    dashes = [...dashes, offset - start];
    offset = skipSpaces(text, offset + 1);
  }
  const opening = signs.opening(offset);
  return new Line(text, { start, end, dashes, column: offset - start, boundary, mayGoOn: mayGoOn(text, opening, end) });
}

/** What is looked for on every line, found by the engine's own search, from the start of a text to its end. */
class Signs {
  readonly #text: string;
  readonly #hasReturns: boolean;
  /** Where a value may begin that takes several lines: `{`, `[`, `|`, `>` or a quote with nothing before it but space. */
  readonly #openings = /["'[{|>](?<=(?:^|[ \t\uFEFF]).)/gm;
  #opening = -1;

  constructor(text: string) {
    this.#text = text;
    this.#hasReturns = text.includes('\r');
  }

  lineEnd(offset: number): number {
    if (this.#hasReturns) return lineEnd(this.#text, offset);
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }

  /** The first opening at or behind `offset`, which is no less than that of the call before; infinite: there is none. */
  opening(offset: number): number {
    if (this.#opening >= offset) return this.#opening;
    this.#openings.lastIndex = offset;
    this.#opening = this.#openings.test(this.#text) ? this.#openings.lastIndex - 1 : Infinity;
    return this.#opening;
  }
}

const noDashes: readonly number[] = [];

/** One of all lines of a file, made at every key that is hit: of most nobody asks what is written on them. */
class Line implements BlockLine {
  readonly start: number;
  readonly end: number;
  readonly dashes: readonly number[];
  readonly column: number;
  readonly boundary: boolean;
  readonly #text: string;
  #written: Written | undefined;

  /** @param mayGoOn a value may begin on it that ends further down. */
  constructor(
    text: string,
    {
      start,
      end,
      dashes,
      column,
      boundary,
      mayGoOn,
    }: Pick<BlockLine, 'start' | 'end' | 'dashes' | 'column' | 'boundary'> & { readonly mayGoOn: boolean },
  ) {
    this.#text = text;
    this.start = start;
    this.dashes = dashes;
    this.column = column;
    this.boundary = boundary;
    this.end = mayGoOn ? (this.#read().end ?? end) : end;
  }

  get key(): Word | undefined {
    return this.#read().key;
  }

  get colon(): number | undefined {
    return this.#read().colon;
  }

  get value(): Word | undefined {
    return this.#read().value;
  }

  get flow(): FlowGroup | undefined {
    return this.#read().flow;
  }

  get blockText(): number | undefined {
    return this.#read().blockText;
  }

  get comment(): number | undefined {
    return this.#read().comment;
  }

  #read(): Written {
    this.#written ??= this.boundary ? nothingWritten : written(this.#text, this);
    return this.#written;
  }
}

/**
 * Whether a value may begin on this line that takes several: one in quotes or brackets that is not closed on it, or a
 * block.
 *
 * @param start the first sign on it that such a value begins with.
 */
function mayGoOn(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (!isOpening(code) || (offset > start && !isSpace(text.charCodeAt(offset - 1)))) continue;
    const close =
      code === DOUBLE || code === SINGLE ? closingQuote(text, offset, end) : closingBracket(text, offset, end);
    if (close === undefined) return true;
    offset = close - 1;
  }
  return false;
}

/** `{`, `[`, `|`, `>`, `"` or `'`. */
function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b || code === 0x7c || code === 0x3e || code === DOUBLE || code === SINGLE;
}

/**
 * The offset behind the bracket that closes the one at `start`, where there are no others, no comments, and no quotes but
 * around whole values.
 */
function closingBracket(text: string, start: number, end: number): number | undefined {
  const wanted = text.charCodeAt(start) === 0x5b ? 0x5d : 0x7d;
  for (let offset = start + 1; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === wanted) return offset + 1;
    if ((code === DOUBLE || code === SINGLE) && startsValue(text, offset)) {
      const close = closingQuote(text, offset, end);
      if (close === undefined) return undefined;
      offset = close - 1;
    } else if (isOpening(code) || code === 0x5d || code === 0x7d || code === HASH) return undefined;
  }
  return undefined;
}

/** Whether what is at `offset` comes first behind a key, a comma or a bracket. */
function startsValue(text: string, offset: number): boolean {
  let before = offset - 1;
  while (isSpace(text.charCodeAt(before))) before--;
  const sign = text.charAt(before);
  return sign === ':' ? before < offset - 1 : sign === ',' || sign === '[' || sign === '{';
}

/** What stands on a line behind its dashes. */
interface Written extends Value {
  readonly key: Word | undefined;
  readonly colon: number | undefined;
}

function written(text: string, { start, dashes, column }: Pick<BlockLine, 'start' | 'dashes' | 'column'>): Written {
  const offset = start + column;
  const found = readKey(text, offset, lineEnd(text, offset));
  const base = found ? column : (dashes.at(-1) ?? column - 1);
  const alone = !found && dashes.length === 0;
  const value = readValue(text, skipSpaces(text, found?.colon ?? offset), base, alone);
  // Spelled out, as spreading is slow.
  const { end, flow, blockText, comment } = value;
  return { key: found?.word, colon: found?.colon, end, value: value.value, flow, blockText, comment };
}

function readKey(text: string, start: number, end: number): { word: Word; colon: number } | undefined {
  if (quoteAt(text, start)) {
    const close = closingQuote(text, start, end);
    const colon = close === undefined ? end : skipSpaces(text, close);
    if (close === undefined || text.charAt(colon) !== ':' || !isGap(text, colon + 1)) return undefined;
    return { word: quotedWord(text, start, close), colon: colon + 1 };
  }
  if ('{[|>#'.includes(text.charAt(start))) return undefined;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === COLON && isGap(text, offset + 1)) {
      return { word: plainWord(text, start, offset), colon: offset + 1 };
    }
    if (code === HASH && isComment(text, offset)) return undefined;
  }
  return undefined;
}

interface Value extends Pick<BlockLine, 'value' | 'flow' | 'blockText' | 'comment'> {
  /** Where it is not the end of the line. */
  readonly end: number | undefined;
}

const noValue: Value = { end: undefined, value: undefined, flow: undefined, blockText: undefined, comment: undefined };

const nothingWritten: Written = { ...noValue, key: undefined, colon: undefined };

/** @param alone it has its line to itself: only deeper lines continue it, what stands below may be a sibling. */
function readValue(text: string, start: number, base: number, alone: boolean): Value {
  const end = lineEnd(text, start);
  if (start === end) return noValue;
  const char = text.charAt(start);
  if (isComment(text, start)) return { ...noValue, comment: start };
  if (char === '{' || char === '[') {
    const flow = readFlow(text, start, false, base);
    return { ...noValue, flow, end: lineEnd(text, flow.range.end) };
  }
  if ((char === '|' || char === '>') && /^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(text.slice(start, end))) {
    return { ...noValue, blockText: start, end: lastDeeperLine(text, end, base) };
  }
  if (quoteAt(text, start)) {
    const close = closingQuoteBelow(text, start, alone ? base + 1 : base);
    if (close === undefined) return { ...noValue, value: openWord(text, start) };
    const rest = skipSpaces(text, close);
    const comment = isComment(text, rest) ? rest : undefined;
    return { ...noValue, value: quotedWord(text, start, close), comment, end: lineEnd(text, close) };
  }
  let stop = start;
  while (stop < end && (text.charCodeAt(stop) !== HASH || !isComment(text, stop))) stop++;
  const comment = stop < end ? stop : undefined;
  return { end: undefined, value: plainWord(text, start, stop), flow: undefined, blockText: undefined, comment };
}

/** The offset behind the closing quote, on the line of the opening one or on one below it that is indented by more. */
function closingQuoteBelow(text: string, start: number, base: number): number | undefined {
  let from = start;
  for (;;) {
    const end = lineEnd(text, from);
    const close = closingQuote(text, start, end, from);
    if (close !== undefined) return close;
    const next = nextLine(text, end);
    const content = skipSpaces(text, next);
    if (next >= text.length || (!isBreak(text.charCodeAt(content)) && content - next <= base)) return undefined;
    from = next;
  }
}

/** The end of the last line of those that follow and are indented by more than `base`. */
function lastDeeperLine(text: string, firstEnd: number, base: number): number {
  let last = firstEnd;
  for (let start = nextLine(text, firstEnd); start < text.length;) {
    const content = skipSpaces(text, start);
    const end = lineEnd(text, content);
    const blank = content >= text.length || isBreak(text.charCodeAt(content));
    if (!blank && content - start <= base) break;
    if (!blank) last = end;
    start = nextLine(text, end);
  }
  return last;
}

const [HASH, DASH, COLON, DOUBLE, SINGLE] = [0x23, 0x2d, 0x3a, 0x22, 0x27];
