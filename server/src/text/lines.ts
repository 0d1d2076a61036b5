import { wantText } from './wanted.ts';

/** A place as people count it: both from 0, `character` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of one text begin. Lines end at LF, CRLF or CR, as in the LSP. */
export class LineMap {
  readonly #starts: readonly number[];
  readonly #length: number;
  /** Who asks for many places asks for one beside the other: the line of the last one is looked at first. */
  #last = 0;

  constructor(text: string) {
    wantText('text', text);
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.#length));
    const line = this.#isOn(this.#last, inside) ? this.#last : this.#lineOf(inside);
    this.#last = line;
    return { line, character: inside - this.lineStart(line) };
  }

  /** Offset of the first character of `line` (from 0); the end of the text for a line after the last. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  #isOn(line: number, offset: number): boolean {
    return this.lineStart(line) <= offset && offset < (this.#starts[line + 1] ?? Infinity);
  }

  #lineOf(offset: number): number {
    if (this.#isOn(this.#last + 1, offset)) return this.#last + 1;
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.lineStart(middle) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  // Many times as fast as a look at each sign.
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return starts;
}
