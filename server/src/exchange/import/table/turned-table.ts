/** Tables that have a column for each role and a row for each field, as those that compare roles. */
import type { TableRow } from '../../table.ts';
import type { ImportProblem } from '../import-problem.ts';

export interface TurnedTable {
  /** A row for each role below one with the names of fields; the number of each is that of its column. */
  readonly rows: readonly TableRow[];
  /** What stands above, and names no field. */
  readonly above: readonly TableRow[];
  /** The numbers of the rows that have become columns. */
  readonly numbers: readonly number[];
}

/**
 * Such a table with its rows for columns; nothing where it is none: half of the words of its first column are names of fields,
 * and the first row has one at most.
 *
 * @param fieldOf what a row or a column with this heading holds.
 */
export function turnedTable(
  all: readonly TableRow[],
  fieldOf: (heading: string) => string | undefined,
): TurnedTable | undefined {
  const start = all.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const rows = all.slice(Math.max(start, 0));
  // No table has so many fields, and most have very many roles.
  if (start < 0 || rows.length < 2 || rows.length > MOST_FIELDS) return undefined;
  const [first] = rows;
  const names = rows.map(({ cells }) => cells[0] ?? '');
  const below = fieldsOf(names, fieldOf);
  const across = fieldsOf(first?.cells ?? [], fieldOf);
  const known = names.filter((name) => fieldOf(name) !== undefined);
  const isEnough = across.size < 2 && below.size > across.size + 1 && sure.some((field) => below.has(field));
  if (!first || !isEnough || known.length * 2 < names.length) return undefined;
  const [corner = '', ...titles] = first.cells;
  const hasTitles = below.has('title');
  // The roles are named in the first row, whatever stands in its corner, unless that is a field of its own.
  if (!hasTitles && (fieldOf(corner) !== undefined || titles.every((title) => title === ''))) return undefined;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) => ({
    number: column + 1,
    cells: rows.map(({ cells }) => cells[column] ?? ''),
  }));
  const [headings, ...roles] = columns;
  if (!headings) return undefined;
  return {
    rows: [
      hasTitles ? headings : { ...headings, cells: headings.cells.with(0, 'title') },
      ...roles.filter(({ cells }) => cells.some((cell) => cell !== '')),
    ],
    above: [...all.slice(0, start), ...(hasTitles || corner === '' ? [] : [{ number: first.number, cells: [corner] }])],
    numbers: rows.map(({ number }) => number),
  };
}

const MOST_FIELDS = 100;

/** Roles can be called `Manager` or `Direction`, as columns are; nobody is called like these. */
const sure = ['mission', 'tasks', 'summary', 'skills', 'knowledge', 'softSkills', 'tools'];

function fieldsOf(names: readonly string[], fieldOf: (heading: string) => string | undefined): ReadonlySet<string> {
  return new Set(names.flatMap((name) => fieldOf(name) ?? []));
}

/** A problem at its place in the table as it was. */
export function turnedBack(problem: ImportProblem, { numbers }: TurnedTable): ImportProblem {
  const { row, column, ...rest } = problem;
  const at = column === undefined ? undefined : numbers[column - 1];
  return { ...rest, ...(at !== undefined && { row: at }), ...(row !== undefined && { column: row }) };
}
