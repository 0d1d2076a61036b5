/** Reading single words of a text that may be broken, for completion: never fails, never looks further than it has to. */
import type { TextRange } from '../../text/range.ts';

/** A key or a value as it is written on one line. */
export interface Word {
  /** With its quotes. */
  readonly range: TextRange;
  /** Without its quotes; escapes are left as they are. */
  readonly text: string;
  readonly quote: Quote;
}

export type Quote = '' | '"' | "'";

/** The end of the line that `offset` is in, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Where the line after the one that ends at `end` starts; behind the text if there is none. */
export function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** The first offset at or after `from` that holds neither a space nor a tab. */
export function skipSpaces(text: string, from: number): number {
  let offset = from;
  while (isSpace(text.charCodeAt(offset))) offset++;
  return offset;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

export function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Whether a token may end before `offset`: white space follows, or nothing. */
export function isGap(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return offset >= text.length || isSpace(code) || isBreak(code);
}

/** Whether a YAML comment starts at `offset`. */
export function isComment(text: string, offset: number): boolean {
  return text.charAt(offset) === '#' && (offset === 0 || isGap(text, offset - 1));
}

export function quoteAt(text: string, offset: number): Quote {
  const char = text.charAt(offset);
  return char === '"' || char === "'" ? char : '';
}

/** The offset behind the quote that closes the one at `start`; nothing where none does from `from` up to `limit`. */
export function closingQuote(text: string, start: number, limit: number, from = start): number | undefined {
  const quote = text.charAt(start);
  for (let offset = Math.max(from, start + 1); offset < limit; offset++) {
    const char = text.charAt(offset);
    if (char === '\\' && quote === '"') offset++;
    else if (char !== quote) continue;
    else if (quote === "'" && text.charAt(offset + 1) === "'") offset++;
    else return offset + 1;
  }
  return undefined;
}

/** The text from `start` to `end` without the spaces at its end, as a word without quotes. */
export function plainWord(text: string, start: number, end: number): Word {
  let stop = end;
  while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
  return { range: { start, end: stop }, text: text.slice(start, stop), quote: '' };
}

export function quotedWord(text: string, start: number, end: number): Word {
  return { range: { start, end }, text: text.slice(start + 1, end - 1), quote: quoteAt(text, start) };
}

/** A word whose quote is never closed: it is taken to end at the first sign that could stand behind it. */
export function openWord(text: string, start: number): Word {
  let end = start + 1;
  while (end < text.length && !isBreak(text.charCodeAt(end)) && !' \t,:{}[]"'.includes(text.charAt(end))) end++;
  return { range: { start, end }, text: text.slice(start + 1, end), quote: quoteAt(text, start) };
}

/** No word, where one can be written. */
export function emptyWord(offset: number): Word {
  return { range: { start: offset, end: offset }, text: '', quote: '' };
}
