/** Where in a text of JSON the reader is: the sign that comes, its line, and what has been wrong so far. */
import type { TextEdit } from '../../text/edit.ts';
import { once } from '../../text/once.ts';
import type { TextRange } from '../../text/range.ts';
import type { JsonFault } from './faults.ts';

export class JsonCursor {
  readonly faults: JsonFault[] = [];
  /** The sign that comes. */
  at = 0;
  /** Behind what was read last, and behind the last that was no comma. */
  end = 0;
  valueEnd = 0;
  /** Where the line of `at` starts, and the column in which that begins. */
  line = 0;
  indent = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether nothing was read before on its line. */
  isFirst(): boolean {
    return this.end <= this.line;
  }

  /** Whether a name and its colon come. */
  isNamed(): boolean {
    const pattern = named();
    pattern.lastIndex = this.at;
    return pattern.test(this.#text);
  }

  isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  /** Whether no value can come. */
  endsValue(): boolean {
    return this.isAtEnd() || ',;}]'.includes(this.char());
  }

  char(): string {
    return this.#text.charAt(this.at);
  }

  /** The word or the text that comes, or the sign. */
  wordHere(): TextRange {
    const found = /^(?:"[^"\r\n]*"?|[^\s,:]*)/.exec(this.#text.slice(this.at, this.at + 200));
    return { start: this.at, end: this.at + Math.max(found?.[0].length ?? 0, 1) };
  }

  /** Goes behind a sign. */
  pass(): void {
    this.at += 1;
    this.end = this.at;
    this.valueEnd = this.at;
  }

  /** Goes behind a sign that should be another. */
  replace(code: JsonFault['code'], newText: string): void {
    const range = { start: this.at, end: this.at + 1 };
    this.report(code, range, code === 'CLOSER_OTHER' ? newText : this.char(), { range, newText });
    this.pass();
  }

  /** Goes behind a sign that should not be there. */
  drop(code: JsonFault['code'], about: string): void {
    const range = { start: this.at, end: this.at + 1 };
    this.report(code, range, about, { range, newText: '' });
    this.at += 1;
    this.end = this.at;
  }

  report(code: JsonFault['code'], range: TextRange, about?: string, mend?: TextEdit): void {
    this.faults.push({ code, range, ...(about !== undefined && { about }), ...(mend && { mend }) });
  }

  /** Goes to the next sign that is neither space nor comment, and learns about its line. */
  skipBlank(): void {
    const text = this.#text;
    const line = this.line;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === LINE_FEED || code === RETURN) this.line = this.at + 1;
      else if (code !== SPACE && code !== TAB && !this.#skipSlip(code)) break;
    }
    if (this.line !== line || this.end === 0) this.indent = this.at - this.line;
  }

  /** Goes to the last sign of a comment, or of a space that is none in JSON. */
  #skipSlip(code: number): boolean {
    if (code !== SLASH && code !== HASH && code < 0x80) return false;
    const pattern = oddSpaces();
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) return false;
    const range = { start: this.at, end: this.at + found.length };
    if (code >= 0x80) this.report('SPACE', range, '', { range, newText: ' ' });
    else this.report('COMMENT', range, '', { range, newText: '' });
    this.at = range.end - 1;
    return true;
  }
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const SLASH = 0x2f;

/** Comments, and spaces that JSON does not know. */
const oddSpaces = once(() => /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)|#[^\r\n]*|[\p{Zs}\u200b\u2028\u2029\ufeff]+/uy);

/** The name of a field, in whatever quotation marks, and its colon. */
const named = once(() => /"(?:[^"\\\r\n]|\\.)*"\s*:|['“”„«]?[\p{L}\d_-]+["'”“»]?[ \t]*:(?=\s|$)/uy);
