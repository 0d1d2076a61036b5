/** The names, texts, numbers and words of JSON, and what was meant where one of them is not written as JSON wants it. */
import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { TextEdit } from '../../text/edit.ts';
import type { ScalarNode, ScalarStyle, ScalarValue } from '../tree.ts';
import type { JsonFault } from './faults.ts';

/**
 * Signs of a line that are looked at to find out how a text was meant to end, and what they may be in all: a line may be
 * as long as the text. Then fewer are looked at.
 */
const FAR = 4000;
const ALL = 4_000_000;
const NEAR = 100;
/** Lines that a text may go on for without its closing quotation mark. */
const LINES = 40;

/** What is read at one place, and what is wrong with it. */
export interface Word {
  /** Nothing where it counts for nothing. */
  readonly node: ScalarNode | undefined;
  /** Where it ends in the text. */
  readonly end: number;
  readonly fault?: JsonFault;
}

/** The list or the group that a value stands in. */
export interface Surroundings {
  readonly kind: 'map' | 'list';
  /** It is opened on the line of the value. */
  readonly inline: boolean;
}

/** What may follow a closing quotation mark. */
const closed = /(?<!\\)["'’”“»`](?=[ \t]*(?:$|[}\]]|,[ \t]*(?:$|["'“‘«{[\d-]|(?:true|false|null)\b)))/g;
const named = /,[ \t]*"[^"]*"[ \t]*:/;
const quoted = /,[ \t]*"/;

export class JsonWords {
  readonly #text: string;
  readonly #scanner: JSONScanner;
  #looked = 0;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text);
  }

  /** The name of a field; nothing where only its beginning is written, or something else. */
  name(at: number): Word {
    if (this.#text.charAt(at) !== '"') return this.#bareName(at);
    const { value, end, error } = this.#scan(at);
    if (error === NONE && this.#next(end) === ':') return { node: scalar(at, end, 'double', value), end };
    const open = this.#match(/"([^":{}[\],\r\n]{1,80}?)[ \t]*[:=](?=[ \t]|$)/my, at);
    if (open) {
      const stop = at + 1 + open.length;
      const fault = {
        code: 'NAME_OPEN',
        range: { start: at, end: stop },
        about: open,
        mend: insert(stop, '"'),
      } as const;
      return { node: scalar(at, stop, 'double', open), end: stop, fault };
    }
    if (error !== OPEN) return this.#spoilt(at, end, value, error);
    const range = { start: at, end };
    return { node: undefined, end, fault: { code: 'NAME_BEGUN', range, about: this.#text.slice(at + 1, end) } };
  }

  #bareName(at: number): Word {
    const bare = /['‘’“”„«»`]?[ \t\u00a0]*([^\s"'‘’“”„«»`:,=;{}[\]]+)[ \t\u00a0]*["'‘’“”„«»`]?(?=[ \t]*[:=])/y;
    const name = this.#match(bare, at);
    if (name) {
      const range = { start: at, end: bare.lastIndex };
      const mend = { range, newText: JSON.stringify(name) };
      const node = scalar(at, range.end, 'plain', name);
      return { node, end: range.end, fault: { code: 'NAME_QUOTES', range, mend } };
    }
    const word = this.#match(/([^\s,:;{}[\]"]+)/y, at) ?? '';
    const range = { start: at, end: at + Math.max(word.length, 1) };
    const fault: JsonFault = /[\p{L}\d]/u.test(word)
      ? { code: 'NAME_BEGUN', range, about: word }
      : { code: 'UNEXPECTED', range, mend: { range, newText: '' } };
    return { node: undefined, end: range.end, fault };
  }

  /** Whatever is neither a list nor a group. */
  value(at: number, around: Surroundings): Word {
    if (this.#text.charAt(at) === '"') {
      const { value, end, error } = this.#scan(at);
      if (error !== OPEN && this.#mayEnd(end)) return this.#spoilt(at, end, value, error);
      return this.#slippedText(at, around);
    }
    return (
      this.#constant(at) ??
      this.#nothing(at) ??
      this.#otherQuotes(at) ??
      this.#number(at, around) ??
      this.#bareText(at, around)
    );
  }

  #scan(at: number): { readonly value: string; readonly end: number; readonly error: number } {
    this.#scanner.setPosition(at);
    this.#scanner.scan();
    const end = this.#scanner.getPosition();
    return { value: this.#scanner.getTokenValue(), end, error: this.#scanner.getTokenError() };
  }

  /** The next sign that is no space. */
  #next(at: number): string {
    let offset = at;
    while (isSpace(this.#text.charCodeAt(offset))) offset++;
    return this.#text.charAt(offset);
  }

  /** Whether what follows is not what goes on with the text. */
  #mayEnd(end: number): boolean {
    const code = this.#text.charCodeAt(end);
    if (code === COMMA || code === LINE_FEED || Number.isNaN(code)) return true;
    return this.#match(/([ \t]*(?:$|[,;:=}\]"{[/])|[ \t]+(?:[#\d-]|(?:true|false|null)\b))/my, end) !== undefined;
  }

  /** A text that ends where it seems to; its signs may be at fault. */
  #spoilt(start: number, end: number, value: string, error: number): Word {
    if (error === NONE) return { node: scalar(start, end, 'double', value), end };
    return this.#told(
      start,
      end,
      sound(this.#text.slice(start + 1, end - 1)),
      error === CONTROL ? 'CONTROL' : 'ESCAPE',
    );
  }

  /** A text, written as `written` if it was written well. */
  #told(start: number, end: number, written: string, code: JsonFault['code'], mend?: TextEdit): Word {
    const value: unknown = JSON.parse(written);
    const range = { start, end };
    const fault = { code, range, mend: mend ?? { range, newText: written } };
    return { node: scalar(start, end, 'double', String(value)), end, fault };
  }

  /** The rest of the line, as far as is looked. */
  #line(at: number): string {
    const end = at + (this.#looked < ALL ? FAR : NEAR);
    const [line = ''] = /^[^\r\n]*/.exec(this.#text.slice(at, end)) ?? [];
    this.#looked += line.length;
    return line;
  }

  /** A text with a quotation mark too few, or too many. */
  #slippedText(at: number, around: Surroundings): Word {
    const start = at + 1;
    const line = this.#line(start);
    const next = (around.kind === 'list' && around.inline ? quoted : named).exec(line);
    const last = firstOf(closed, line, '"');
    if (next && (!last || next.index < last.index)) return this.#open(at, line.slice(0, next.index));
    if (last) return this.#told(at, start + last.index + 1, sound(line.slice(0, last.index)), 'QUOTE_INSIDE');
    return (/,\s*$/.test(line) ? undefined : this.#broken(at, line)) ?? this.#open(at, withoutEnd(line, around));
  }

  #open(at: number, content: string): Word {
    const end = at + 1 + content.length;
    return this.#told(at, end, sound(content), 'TEXT_OPEN', insert(end, '"'));
  }

  /** A text that goes on over several lines. */
  #broken(at: number, first: string): Word | undefined {
    const lines = [first.trimEnd()];
    let from = at + 1 + first.length;
    while (lines.length < LINES) {
      const lineBreak = this.#match(/(\r\n?|\n)/y, from);
      if (!lineBreak) return undefined;
      from += lineBreak.length;
      const line = this.#line(from);
      if (/^\s*(?:["{}[\]]|$)/.test(line)) return undefined;
      const last = firstOf(closed, line, '"');
      lines.push(line.slice(0, last?.index).trim());
      if (last) return this.#told(at, from + last.index + 1, sound(lines.join(' ')), 'LINE_BREAK');
      from += line.length;
    }
    return undefined;
  }

  #constant(at: number): Word | undefined {
    const word = this.#match(/(true|false|null)(?=[ \t]*(?:[,;}\]/]|$)|[ \t]+[[{"#])/imy, at);
    if (!word) return undefined;
    const [range, small] = [{ start: at, end: at + word.length }, word.toLowerCase()];
    const value = small === 'null' ? null : small === 'true';
    const node = scalar(at, range.end, 'plain', value);
    if (small === word) return { node, end: range.end };
    return { node, end: range.end, fault: { code: 'WORD_CASE', range, about: small, mend: { range, newText: small } } };
  }

  /** The word for no value of other languages. */
  #nothing(at: number): Word | undefined {
    const word = this.#match(/(None|nil|undefined|NaN)(?=[ \t]*(?:[,;}\]/]|$))/my, at);
    if (!word) return undefined;
    const range = { start: at, end: at + word.length };
    const fault = { code: 'NO_VALUE', range, about: word, mend: { range, newText: 'null' } } as const;
    return { node: scalar(at, range.end, 'plain', null), end: range.end, fault };
  }

  /** A text in quotation marks that are none in JSON. */
  #otherQuotes(at: number): Word | undefined {
    if (!/['“”„‘«`]/.test(this.#text.charAt(at))) return undefined;
    const line = this.#line(at + 1);
    const last = firstOf(closed, line);
    const content = last ? line.slice(0, last.index) : line.replace(/,?\s*$/, '');
    const end = at + 1 + content.length + (last ? 1 : 0);
    return this.#told(at, end, sound(withoutEscapes(content.trim())), 'OTHER_QUOTES');
  }

  #number(at: number, { kind }: Surroundings): Word | undefined {
    const written =
      (kind === 'map' ? this.#match(/(-?\d+,\d+)(?=[ \t]*(?:[,}]|$))/my, at) : undefined) ??
      this.#match(/([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?=[ \t]*(?:[,;}\]/]|$)|[ \t]+[[{"#])/imy, at);
    if (!written) return undefined;
    const range = { start: at, end: at + written.length };
    const value = Number(written.replace(',', '.'));
    const node = scalar(at, range.end, 'plain', value);
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(written)) return { node, end: range.end };
    return { node, end: range.end, fault: { code: 'NUMBER', range, mend: { range, newText: String(value) } } };
  }

  /** A text without quotation marks, or without the first. */
  #bareText(at: number, around: Surroundings): Word {
    const line = this.#line(at);
    const last = firstOf(closed, line, '"');
    const isOpen = last && !line.slice(0, last.index).includes('"');
    const content = isOpen ? line.slice(0, last.index) : bare(line, around);
    const end = at + content.length;
    const range = { start: at, end: isOpen ? end + 1 : end };
    const mend = { range, newText: JSON.stringify(content) };
    return {
      node: scalar(at, range.end, 'plain', content),
      end: range.end,
      fault: { code: 'TEXT_QUOTES', range, mend },
    };
  }

  /** What the group of the pattern, which is sticky, finds at one place. */
  #match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[1];
  }
}

/** The errors of the scanner (`ScanError` of jsonc-parser, which exists for its types only). */
const NONE = 0;
const OPEN = 2;
const CONTROL = 6;

const LINE_FEED = 0x0a;
const COMMA = 0x2c;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function scalar(start: number, end: number, style: ScalarStyle, value: ScalarValue): ScalarNode {
  return { kind: 'scalar', range: { start, end }, style, value };
}

function insert(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** A text as JSON has it, given what stands between its quotation marks, which may be at fault. */
function sound(content: string): string {
  const escaped = content.replace(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|[\\"]|\p{Cc}/gu, (sign) =>
    sign.length > 1 ? sign : JSON.stringify(sign).slice(1, -1),
  );
  return `"${escaped}"`;
}

/** In other quotation marks, a backslash may stand before one of those: `l\'an`. */
function withoutEscapes(content: string): string {
  return content.replace(/\\(?:\\|(['’`]))/g, (escape, mark?: string) => mark ?? escape);
}

/** The first place where a text may end, with a certain quotation mark. */
function firstOf(pattern: RegExp, line: string, mark?: string): RegExpExecArray | undefined {
  for (const found of line.matchAll(pattern)) if (!mark || found[0] === mark) return found;
  return undefined;
}

/** What is left of the rest of a line without the comma and the brackets behind a text. */
function withoutEnd(line: string, { inline }: Surroundings): string {
  let end = line.trimEnd();
  if (end.endsWith(',')) end = end.slice(0, -1).trimEnd();
  if (!inline) return end;
  while (end.endsWith('}') || end.endsWith(']')) end = end.slice(0, -1).trimEnd();
  return end;
}

function bare(line: string, around: Surroundings): string {
  const end = around.inline ? line.search(/[ \t]*[,}\]]/) : -1;
  return end > 0 ? line.slice(0, end) : withoutEnd(line, around);
}
