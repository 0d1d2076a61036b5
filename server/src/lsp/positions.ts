import type { Position, Range } from 'vscode-languageserver';
import { LineMap } from '../text/lines.ts';
import type { TextRange } from '../text/range.ts';

/** Offsets of one text as the protocol's lines and columns, and back. */
export class Positions {
  readonly #text: string;
  readonly #lines: LineMap;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineMap(text);
  }

  position(offset: number): Position {
    return this.#lines.positionAt(offset);
  }

  range({ start, end }: TextRange): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** A place outside the text is moved to the nearest one: the end of its line, or an end of the text. */
  offset({ line, character }: Position): number {
    if (!(line >= 0)) return 0;
    if (line >= this.#lines.lineCount) return this.#text.length;
    const start = this.#lines.lineStart(Math.trunc(line));
    const end = this.#endOfLine(start, this.#lines.lineStart(Math.trunc(line) + 1));
    return character > 0 ? Math.min(start + Math.trunc(character), end) : start;
  }

  textRange({ start, end }: Range): TextRange {
    const [a, b] = [this.offset(start), this.offset(end)];
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }

  #endOfLine(start: number, next: number): number {
    let end = next;
    while (end > start && /[\r\n]/.test(this.#text.charAt(end - 1))) end -= 1;
    return end;
  }
}
