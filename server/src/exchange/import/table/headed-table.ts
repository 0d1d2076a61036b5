import { folded } from '../../../text/folded.ts';
import { overlongRow, type TableRow } from '../../table.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { Source } from '../source.ts';

/** A table with a row that names its columns, the first one mostly. */
export interface HeadedTable {
  /** What stands above that row, as the title of the table does. */
  readonly above: readonly TableRow[];
  readonly headings: readonly string[];
  readonly rows: readonly HeadedRow[];
}

export interface HeadedRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** The cell in the column of that name, whatever its case and accents; empty where there is none. */
  cell(heading: string): string;
}

/**
 * The table of a source, or why there is none.
 *
 * @param titlesAt which columns of a row of headings hold titles; a row that has none is no such row. Absent: the first
 *   row is.
 */
export function headedTable(
  { table: result }: Pick<Source, 'table'>,
  titlesAt?: (cells: readonly string[]) => readonly number[],
): HeadedTable | ImportProblem {
  if ('problem' in result) return { severity: 'error', ...result.problem };
  const start = titlesAt ? headingBelow(result.table.rows, titlesAt) : 0;
  const above = result.table.rows.slice(0, start);
  const [heading, ...written] = result.table.rows.slice(start);
  if (!heading) return { severity: 'error', message: { en: 'this table is empty', fr: 'ce tableau est vide' } };
  const overlong = overlongRow(heading, written);
  if (overlong) return { severity: 'error', ...overlong };
  const rows = continued(written, titlesAt?.(heading.cells) ?? []);
  const places = new Map<string, number>();
  for (const [index, name] of heading.cells.entries()) if (!places.has(folded(name))) places.set(folded(name), index);
  return { above, headings: heading.cells, rows: rows.map((row) => headed(row, places)) };
}

/** No table has so many rows of titles and remarks above it. */
const MOST_ABOVE = 20;

/** Where the row of headings is: below rows with fewer cells, which are none of the table; else the first. */
function headingBelow(rows: readonly TableRow[], titlesAt: (cells: readonly string[]) => readonly number[]): number {
  const some = rows.slice(0, MOST_ABOVE + 1);
  const at = some.findIndex((row) => filled(row) > 1 && titlesAt(row.cells).length > 0);
  return some.slice(0, Math.max(at, 0)).every((row) => filled(row) < filled(some[at])) ? Math.max(at, 0) : 0;
}

/** Rows whose title is merged with that above say more of the same. */
function continued(rows: readonly TableRow[], titles: readonly number[]): readonly TableRow[] {
  const all: { readonly number: number; readonly cells: string[] }[] = [];
  for (const { number, cells, merged = [] } of rows) {
    const last = all.at(-1);
    if (!last || !merged.some((column) => titles.includes(column))) all.push({ number, cells: [...cells] });
    else {
      for (const [column, cell] of cells.entries()) {
        if (cell === '' || merged.includes(column)) continue;
        const before = last.cells[column] ?? '';
        last.cells[column] = before === '' ? cell : `${before}\n${cell}`;
      }
    }
  }
  return all;
}

function filled(row: TableRow | undefined): number {
  return row?.cells.filter((cell) => cell !== '').length ?? 0;
}

/** The names of the columns of a source, folded; none where it is no table. */
export function headingsOf({ table }: Source): ReadonlySet<string> {
  return new Set('table' in table ? table.table.rows[0]?.cells.map(folded) : []);
}

/** That a row names no role. */
export function lacksTitle({ number }: HeadedRow, column: number | undefined): ImportProblem {
  const place = { row: number, ...(column !== undefined && { column: column + 1 }) };
  return {
    severity: 'error',
    ...place,
    message: {
      en: 'this row has no title, and was left out',
      fr: 'cette ligne est sans intitulé, et n’a pas été reprise',
    },
  };
}

function headed({ number, cells }: TableRow, places: ReadonlyMap<string, number>): HeadedRow {
  return { number, cells, cell: (name) => cells[places.get(folded(name)) ?? -1] ?? '' };
}

/** The rows that have the same key together, in the order of the first of each. */
export function grouped<Key>(
  rows: readonly HeadedRow[],
  keyOf: (row: HeadedRow) => Key,
): ReadonlyMap<Key, readonly HeadedRow[]> {
  const groups = new Map<Key, HeadedRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
