/** Several files, a cursor and what is to be found, drawn in one string. */
import type { TextRange } from '../../server/src/text/range.ts';

export interface FixtureFile {
  readonly uri: string;
  /** Without the marks. */
  readonly text: string;
  /** Where `$0` stood. */
  readonly cursor: number | undefined;
  readonly marks: readonly Mark[];
}

/** A stretch of one line. */
export interface Mark {
  readonly range: TextRange;
  /** It goes on in the next lines: drawn as `^^^>`. */
  readonly goesOn: boolean;
  /** What is said about it; empty where that does not matter. */
  readonly message: string;
}

/**
 * The files of a fixture. A line `#- /name` (in JSON `//- /name`) starts one; without it, the file is named after its id.
 * Under a line, a comment of carets marks what stands above them, with an optional message behind: `#   ^^^ the message`.
 * A `|` marks an empty stretch, and where there is no room for the sign of the comment, it is left out.
 */
export function fixture(source: string): readonly FixtureFile[] {
  const files: { name: string | undefined; lines: string[] }[] = [];
  for (const line of dedent(source).split('\n')) {
    const name = /^(?:#|\/\/)- (\/\S+)$/.exec(line)?.[1];
    if (name !== undefined) files.push({ name, lines: [] });
    else if (files.length > 0) files.at(-1)!.lines.push(line);
    else files.push({ name: undefined, lines: [line] });
  }
  return files.map(({ name, lines }) => fileOf(name, lines));
}

/** The text with the marks drawn under its lines, messages included, as a fixture is written. */
export function picture(text: string, marks: readonly Mark[]): string {
  const drawn: string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    drawn.push(line);
    const end = offset + line.length;
    const here = marks.filter(({ range }) => offset <= range.start && range.start <= end);
    for (const { range, goesOn, message } of here.toSorted(byPlace)) {
      const length = Math.min(range.end, end) - range.start;
      const sign = length === 0 && !goesOn ? '|' : '^'.repeat(Math.max(length, 1));
      const before = ' '.repeat(range.start - offset);
      drawn.push(`${before}${sign}${goesOn ? '>' : ''}${message && ` ${message}`}`);
    }
    offset = end + 1;
  }
  return drawn.join('\n');
}

/** A range as it is drawn: up to the end of its first line. */
export function markOf(text: string, range: TextRange, message = ''): Mark {
  const lineEnd = text.indexOf('\n', range.start);
  const goesOn = lineEnd >= 0 && lineEnd < range.end;
  return { range: goesOn ? { start: range.start, end: lineEnd } : range, goesOn, message };
}

function fileOf(name: string | undefined, lines: readonly string[]): FixtureFile {
  const marks: Mark[] = [];
  let text = '';
  let lineStart = 0;
  let cursor: number | undefined;
  for (const line of lines) {
    const match = /^\s*(?:#|\/\/)?\s*?(\^+>?|(?<=(?:#|\/\/)\s*)\|)(?: (.*))?$/.exec(line);
    if (match?.[1] !== undefined) {
      const sign = match[1];
      const start = lineStart + line.indexOf(sign);
      const length = sign === '|' ? 0 : sign.replace('>', '').length;
      marks.push({ range: { start, end: start + length }, goesOn: sign.endsWith('>'), message: match[2] ?? '' });
      continue;
    }
    lineStart = text.length;
    if (line.includes('$0')) cursor = lineStart + line.indexOf('$0');
    text += `${line.replace('$0', '')}\n`;
  }
  // What follows the last line break of the source is no line.
  text = text.slice(0, -1);
  return { uri: `file://${name ?? defaultName(text)}`, text, cursor, marks };
}

function defaultName(text: string): string {
  if (/^\s*\{/.test(text)) return `/${/"id": *"([\w-]+)"/.exec(text)?.[1] ?? 'role'}.role.json`;
  return `/${/^id: *["']?([\w-]+)/m.exec(text)?.[1] ?? 'role'}.role.yaml`;
}

/** Without the line break at its start and the indentation that all lines share, a last line of spaces included. */
function dedent(source: string): string {
  const lines = source.replace(/^\n/, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  if (!source.startsWith('\n') || !Number.isFinite(indent)) return source;
  return lines.map((line) => line.slice(indent)).join('\n');
}

function byPlace(a: Mark, b: Mark): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.message < b.message ? -1 : 1);
}
