import type { LineMap } from './lines.ts';
import type { TextRange } from './range.ts';
import { safeText } from './safe-text.ts';

/** A line of a text with a mark under a range, to be shown to people. */
export interface Frame {
  /** The line number, from 1. */
  readonly line: number;
  /** The line or the part of it around the range, fit for a terminal. */
  readonly source: string;
  /** Spaces and carets, to stand under `source`. */
  readonly mark: string;
  /** `source` in three: what stands before the range, on it, and behind it. */
  readonly parts: readonly [before: string, marked: string, behind: string];
}

/** Characters of a line that are shown; people see the rest in their editor. */
const WIDTH = 100;

/** The line where `range` starts, with carets under the part of the range that lies on it; at least one caret. */
export function frame(text: string, lines: LineMap, range: TextRange): Frame {
  const { line, character } = lines.positionAt(range.start);
  const start = lines.lineStart(line);
  const whole = text.slice(start, lines.lineStart(line + 1)).replace(/[\r\n]+$/, '');
  const from = character < WIDTH - 20 ? 0 : character - 40;
  const shown = whole.slice(from, from + WIDTH);
  const markEnd = Math.max(Math.min(range.end - start, from + shown.length), character + 1);
  const before = escaped(whole.slice(from, character));
  const marked = escaped(whole.slice(character, markEnd));
  const prefix = from > 0 ? '…' : '';
  const suffix = from + shown.length < whole.length ? '…' : '';
  const behind = escaped(whole.slice(markEnd, from + shown.length));
  return {
    line: line + 1,
    parts: [`${prefix}${before}`, marked, `${behind}${suffix}`],
    source: `${prefix}${escaped(shown)}${suffix}`,
    mark: ' '.repeat(prefix.length + Array.from(before).length) + '^'.repeat(Math.max(Array.from(marked).length, 1)),
  };
}

function escaped(part: string): string {
  return safeText(part.replaceAll('\t', '  '));
}
