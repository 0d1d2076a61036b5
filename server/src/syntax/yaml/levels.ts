/** Which lists and groups of fields a line of YAML stands in, by its indentation and that of the lines before it. */
import { closingOf, type Line, type Mark } from './lines.ts';

/** A list or a group of fields that goes on. */
export interface Level {
  readonly kind: Mark['kind'];
  readonly column: number;
  /** What it stands in. */
  readonly up: Level | undefined;
}

/** What is known before a line. */
export interface Place {
  readonly level: Level | undefined;
  /** The column of the name or dash before, if nothing stands behind it yet. */
  readonly opened: number | undefined;
  /** What stands behind it is text, which may go on on lines of its own. */
  readonly text: boolean;
  /** The column of such lines, where there is one already. */
  readonly goesOn: number | undefined;
}

export const top: Place = { level: undefined, opened: undefined, text: false, goesOn: undefined };

/** @returns the place behind the line and the next line to look at; nothing where the line cannot stand there. */
export function follow(
  lines: readonly Line[],
  at: number,
  place: Place,
  source: string,
): { readonly place: Place; readonly next: number } | undefined {
  const line = lines[at];
  const column = line?.column;
  if (!line || column === undefined) return undefined;
  const [first, ...others] = line.marks;
  if (!first) return followText(line, column, at, place, source);
  let level = entered(first.kind, column, place);
  if (!level) return undefined;
  for (const { kind, offset } of others) level = { kind, column: column + offset, up: level };
  const next = endOf(lines, at, level.column, source);
  if (next === undefined) return undefined;
  const { value } = line;
  const below = lines[at + 1];
  return {
    place: {
      level,
      opened: value === 'none' ? level.column : undefined,
      text: value === 'text' || value === 'block',
      goesOn: value === 'block' && next > at + 1 ? below?.indent : undefined,
    },
    next,
  };
}

/** A line without a name goes on with the text above it. */
function followText(
  line: Line,
  column: number,
  at: number,
  { level, opened, text, goesOn }: Place,
  source: string,
): ReturnType<typeof follow> {
  const least = opened ?? (text ? (level?.column ?? 0) : undefined);
  if (least === undefined || column <= least) return undefined;
  // No text begins with a star and a space; where a list is meant, it is a bullet.
  if (opened !== undefined && /^\*[ \t]/.test(source.slice(line.start, line.start + 2))) return undefined;
  if (line.value !== 'text' && (line.value !== 'flow' || line.closing !== '')) return undefined;
  return { place: { level, opened: undefined, text: true, goesOn: goesOn ?? column }, next: at + 1 };
}

function entered(kind: Mark['kind'], column: number, { level, opened }: Place): Level | undefined {
  if (!level) return { kind, column, up: undefined };
  if (column > level.column) return opened === undefined ? undefined : { kind, column, up: level };
  let found: Level | undefined = level;
  while (found && found.column > column) found = found.up;
  if (found?.column !== column) return undefined;
  if (found.kind === kind) return found;
  // A list may stand right below the name of its field.
  if (kind === 'list') return found === level && opened === column ? { kind, column, up: level } : undefined;
  return found.up?.column === column ? found.up : undefined;
}

/** The line behind a value that is written on several. */
function endOf(lines: readonly Line[], at: number, column: number, source: string): number | undefined {
  const line = lines[at];
  let next = at + 1;
  if (line?.value === 'block') while (spacesBefore(lines[next], source) > column) next++;
  let open = line?.value === 'quote' ? source.charAt(line.valueStart) : (line?.closing ?? '');
  for (; open !== ''; next++) {
    const below = lines[next];
    if (!below || (below.marks.length > 0 && below.indent <= column)) return undefined;
    if (line?.value !== 'quote') open = closingOf(source, below.start, below.end, open);
    else if (source.slice(below.start, below.end).includes(open)) open = '';
  }
  return next;
}

/** Only they indent the lines of a text; none where there is no line. */
function spacesBefore(line: Line | undefined, source: string): number {
  if (line?.column !== undefined || !line) return line?.column ?? 0;
  return /^ */.exec(source.slice(line.start - line.indent, line.start))?.[0].length ?? 0;
}
