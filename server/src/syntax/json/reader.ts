/**
 * Reads the lists and groups of JSON. Where a bracket, a comma or a colon is missing or one too many, the text is read
 * as if it stood there, and the slip is kept.
 */
import type { Diagnostic } from '../../text/diagnostic.ts';
import { limits, tooDeep } from '../limits.ts';
import type { MapEntry, ScalarNode, SyntaxNode } from '../tree.ts';
import { JsonCursor } from './cursor.ts';
import type { JsonFault } from './faults.ts';
import { JsonWords, type Word } from './words.ts';

/** A list or a group that is not closed yet. */
interface Frame {
  readonly kind: 'map' | 'list';
  readonly start: number;
  /** Where its line starts, and the column in which that begins. */
  readonly line: number;
  readonly indent: number;
  readonly entries: MapEntry[];
  readonly items: SyntaxNode[];
  /** Of the field that is being read. */
  key: ScalarNode | undefined;
  /** What was read last; `slip`: something after which nobody knows whether a comma follows. */
  last: 'opener' | 'comma' | 'value' | 'slip';
  /** What stands in it has lines of its own, further in than its own. */
  isLaidOut: boolean;
}

export interface JsonRead {
  readonly root: SyntaxNode | undefined;
  readonly faults: readonly JsonFault[];
  readonly nodes: number;
  /** The limit at which the reading ended. */
  readonly limit: Diagnostic | undefined;
}

export class JsonReader {
  readonly #text: string;
  readonly #trustsLines: boolean;
  readonly #words: JsonWords;
  readonly #cursor: JsonCursor;
  readonly #frames: Frame[] = [];
  #root: SyntaxNode | undefined;
  #limit: Diagnostic | undefined;
  #nodes = 0;
  /** Of the last comma. */
  #comma = 0;

  /** @param trustsLines whether the indentation tells what is closed where brackets do not. */
  constructor(text: string, trustsLines: boolean) {
    this.#text = text;
    this.#trustsLines = trustsLines;
    this.#words = new JsonWords(text);
    this.#cursor = new JsonCursor(text);
  }

  read(): JsonRead {
    this.#cursor.skipBlank();
    if (this.#cursor.isAtEnd()) this.#cursor.report('NOTHING', { start: 0, end: this.#text.length });
    else if (this.#cursor.isNamed()) this.#openMissing('map', -1);
    else this.#readValue();
    for (let frame = this.#frames.at(-1); frame && !this.#limit; frame = this.#frames.at(-1)) {
      this.#cursor.skipBlank();
      if (this.#cursor.isAtEnd()) this.#closeAbove(undefined);
      else this.#readNext(frame);
    }
    this.#cursor.skipBlank();
    if (!this.#cursor.isAtEnd() && !this.#limit) this.#reportRest();
    return { root: this.#root, faults: this.#cursor.faults, nodes: this.#nodes, limit: this.#limit };
  }

  #readNext(frame: Frame): void {
    const char = this.#cursor.char();
    if (char === '}' || char === ']') return this.#readCloser(char, frame);
    if (this.#cursor.isFirst()) {
      if (this.#isLeft(frame)) return this.#closeAbove(this.#innermost((one) => !this.#isLeft(one)));
      if (!frame.isLaidOut && this.#cursor.indent > frame.indent) {
        for (const one of this.#frames) if (one.line === frame.line) one.isLaidOut = true;
      }
    }
    if (char === ',' || char === ';') return this.#readComma(char, frame);
    if (char === ':' || char === '=') return this.#cursor.drop('UNEXPECTED', char);
    return frame.kind === 'map' ? this.#readEntry(frame) : this.#readItem(frame);
  }

  #readComma(char: string, frame: Frame): void {
    if (frame.last === 'opener' || frame.last === 'comma') {
      this.#cursor.drop('COMMA_EXTRA', char);
    } else {
      this.#comma = this.#cursor.at;
      if (char === ',') this.#cursor.at += 1;
      else this.#cursor.replace('COMMA_OTHER', ',');
      this.#cursor.end = this.#cursor.at;
      frame.last = 'comma';
    }
  }

  #readItem(frame: Frame): void {
    if (!this.#cursor.isNamed()) {
      this.#expectComma(frame);
      return this.#readValue();
    }
    // A field in a list: a group begins here without its brace, or the list ended without its bracket.
    const outer = this.#innermost(({ kind }) => kind === 'map');
    const last = frame.items.at(-1);
    if (outer && last && last.kind !== 'map') return this.#closeAbove(outer);
    this.#expectComma(frame);
    return this.#openMissing('map', this.#cursor.indent - 1);
  }

  #readEntry(frame: Frame): void {
    const char = this.#cursor.char();
    const outer = this.#frames.at(-2);
    if (char === '{' && outer?.kind === 'list') return this.#closeAbove(outer);
    this.#expectComma(frame);
    if (char === '{' || char === '[') {
      this.#cursor.report('NAME_MISSING', { start: this.#cursor.at, end: this.#cursor.at + 1 });
      return this.#readValue();
    }
    const word = this.#words.name(this.#cursor.at);
    this.#take(word);
    frame.last = 'slip';
    if (!word.node) return;
    frame.key = word.node;
    const [line, indent] = [this.#cursor.line, this.#cursor.indent];
    this.#cursor.skipBlank();
    if (!this.#readColon(frame, word.node, line)) return;
    this.#cursor.skipBlank();
    this.#readFieldValue(frame, word.node, line, indent);
  }

  /** @returns whether a value may follow. */
  #readColon(frame: Frame, key: ScalarNode, line: number): boolean {
    const char = this.#cursor.char();
    const about = String(key.value);
    if (char === ':') {
      this.#cursor.pass();
    } else if (char === '=') {
      this.#cursor.replace('COLON_OTHER', ':');
    } else if (this.#cursor.endsValue() || (this.#cursor.line !== line && char !== '{' && char !== '[')) {
      // A name and nothing else: its author is about to write it.
      this.#cursor.report('NAME_BEGUN', key.range, this.#text.slice(key.range.start, key.range.end));
      frame.key = undefined;
      return false;
    } else {
      const at = key.range.end;
      this.#cursor.report('COLON_MISSING', key.range, about, { range: { start: at, end: at }, newText: ':' });
    }
    return true;
  }

  #readFieldValue(frame: Frame, key: ScalarNode, line: number, indent: number): void {
    const isBelow = this.#cursor.line !== line;
    const isDeeper = isBelow && this.#cursor.indent > indent;
    if (this.#cursor.endsValue() || (isBelow && !isDeeper && this.#cursor.isNamed())) {
      this.#cursor.report('VALUE_MISSING', key.range, String(key.value));
      const end = this.#cursor.end;
      this.#place({ kind: 'scalar', range: { start: end, end }, style: 'empty', value: null });
      frame.last = 'slip';
    } else if (isDeeper && this.#cursor.isNamed()) {
      this.#openMissing('map', indent);
    } else if (isDeeper && this.#trustsLines && this.#cursor.char() !== '[') {
      this.#openMissing('list', indent);
    } else {
      this.#readValue();
    }
  }

  #readValue(): void {
    const char = this.#cursor.char();
    if (char === '{' || char === '[') {
      this.#cursor.pass();
      return this.#open(char === '{' ? 'map' : 'list', this.#cursor.end - 1, this.#cursor.indent);
    }
    if (this.#cursor.endsValue() || char === ':' || char === '=') return this.#cursor.drop('UNEXPECTED', char);
    const frame = this.#frames.at(-1);
    const inline = frame?.line === this.#cursor.line;
    const word = this.#words.value(this.#cursor.at, { kind: frame?.kind ?? 'list', inline });
    this.#take(word);
    if (word.node) this.#place(word.node);
  }

  #open(kind: Frame['kind'], start: number, indent: number): void {
    if (this.#frames.length >= limits.depth) {
      this.#limit = tooDeep(start);
      return;
    }
    this.#nodes++;
    const [line, key] = [this.#cursor.line, undefined];
    this.#frames.push({ kind, start, line, indent, entries: [], items: [], key, last: 'opener', isLaidOut: false });
  }

  #openMissing(kind: Frame['kind'], indent: number): void {
    const range = { start: this.#cursor.at, end: this.#cursor.at };
    const opener = kind === 'map' ? '{' : '[';
    this.#cursor.report('OPENER_MISSING', this.#cursor.wordHere(), opener, { range, newText: opener });
    this.#open(kind, this.#cursor.at, indent);
  }

  #readCloser(char: string, top: Frame): void {
    const frame = this.#closedBy(char, top);
    if (!frame) return this.#cursor.drop('CLOSER_EXTRA', char);
    this.#closeAbove(frame);
    if (frame.last === 'comma') {
      const range = { start: this.#comma, end: this.#comma + 1 };
      this.#cursor.report('COMMA_EXTRA', range, '', { range, newText: '' });
    }
    const closer = closerOf(frame);
    if (char === closer) this.#cursor.pass();
    else this.#cursor.replace('CLOSER_OTHER', closer);
    this.#finish(frame);
  }

  /** What a closing bracket was meant for; nothing where it is one too many. */
  #closedBy(char: string, top: Frame): Frame | undefined {
    if (this.#trustsLines) {
      const { start, column } = { start: this.#cursor.line + this.#cursor.indent, column: this.#cursor.indent };
      if (this.#cursor.isFirst()) {
        const sameColumn = this.#innermost(
          ({ line, indent, isLaidOut }) => isLaidOut && line < this.#cursor.line && indent === column,
        );
        if (sameColumn) return sameColumn;
      } else if ('}]'.includes(this.#text.charAt(start)) && top.isLaidOut && top.indent < column) {
        return undefined;
      }
    }
    if (closerOf(top) === char) return top;
    const [root] = this.#frames;
    const meant = this.#innermost((frame) => closerOf(frame) === char);
    const rest = this.#text.slice(this.#cursor.at + 1, this.#cursor.at + 200).trimStart();
    if (meant && (meant !== root || rest === '')) return meant;
    return rest.startsWith(closerOf(top)) ? undefined : top;
  }

  /** Closes what lies inside of `outer` and is still open; everything where that is nothing. */
  #closeAbove(outer: Frame | undefined): void {
    const open = this.#frames.slice(outer ? this.#frames.indexOf(outer) + 1 : 0).toReversed();
    const [inner] = open;
    if (!inner) return;
    const closers = open.map(closerOf).join('');
    const start = this.#cursor.valueEnd;
    const goesOn = outer !== undefined && !this.#cursor.endsValue();
    const hasComma = inner.last === 'comma';
    // A comma that is there already goes behind the brackets, or away.
    this.#cursor.report('CLOSER_MISSING', { start: Math.max(start - 1, 0), end: start }, closers, {
      range: { start, end: hasComma && !goesOn ? this.#comma + 1 : start },
      newText: goesOn && !hasComma ? `${closers},` : closers,
    });
    this.#cursor.end = start;
    for (const frame of open) this.#finish(frame);
    if (outer && goesOn) outer.last = 'comma';
  }

  /** Takes a list or a group that is closed to where it belongs. */
  #finish({ kind, start, entries, items }: Frame): void {
    this.#frames.pop();
    const range = { start, end: this.#cursor.end };
    this.#place(kind === 'map' ? { kind, range, flow: true, entries } : { kind, range, flow: true, items });
  }

  #place(node: SyntaxNode): void {
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#root ??= node;
      return;
    }
    if (frame.kind === 'list') frame.items.push(node);
    else if (frame.key) frame.entries.push({ name: String(frame.key.value), key: frame.key, value: node });
    frame.key = undefined;
    frame.last = 'value';
  }

  #expectComma(frame: Frame): void {
    if (frame.last !== 'value') return;
    const range = { start: this.#cursor.valueEnd, end: this.#cursor.valueEnd };
    this.#cursor.report('COMMA_MISSING', this.#cursor.wordHere(), '', { range, newText: ',' });
    frame.last = 'slip';
  }

  #reportRest(): void {
    const range = { start: this.#cursor.at, end: this.#cursor.at + 1 };
    const rest = this.#text.slice(this.#cursor.at);
    const mend = { range, newText: '' };
    if (!/^[}\],\s]*$/.test(rest)) this.#cursor.report('AFTER_END', this.#cursor.wordHere());
    else if (this.#cursor.char() === ',') this.#cursor.report('COMMA_EXTRA', range, '', mend);
    else this.#cursor.report('CLOSER_EXTRA', range, this.#cursor.char(), mend);
  }

  /** The innermost open list or group of some kind. */
  #innermost(isMeant: (frame: Frame) => boolean): Frame | undefined {
    return this.#frames.findLast(isMeant);
  }

  /** Whether what comes is not further in than the line that opened it; all stands in the outermost one. */
  #isLeft({ line, indent, isLaidOut }: Frame): boolean {
    const isOutermost = this.#frames[0]?.line === line;
    return this.#trustsLines && isLaidOut && !isOutermost && line < this.#cursor.line && this.#cursor.indent <= indent;
  }

  /** Goes behind a word. */
  #take({ node, end, fault }: Word): void {
    if (fault) this.#cursor.faults.push(fault);
    if (node) this.#nodes++;
    this.#cursor.at = end;
    this.#cursor.end = end;
    this.#cursor.valueEnd = end;
  }
}

function closerOf({ kind }: Frame): string {
  return kind === 'map' ? '}' : ']';
}
