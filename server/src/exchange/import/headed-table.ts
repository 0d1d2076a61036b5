import { folded } from '../../text/folded.ts';
import { overlongRow, type TableRow } from '../table.ts';
import type { ImportProblem } from './importer.ts';
import type { Source } from './source.ts';

/** A table whose first row names its columns. */
export interface HeadedTable {
  readonly headings: readonly string[];
  readonly rows: readonly HeadedRow[];
}

export interface HeadedRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** The cell in the column of that name, whatever its case and accents; empty where there is none. */
  cell(heading: string): string;
}

/** The table of a source, or why there is none. */
export function headedTable({ table: result }: Source): HeadedTable | ImportProblem {
  if ('problem' in result) return { severity: 'error', ...result.problem };
  const [heading, ...rows] = result.table.rows;
  if (!heading) return { severity: 'error', message: { en: 'this table is empty', fr: 'ce tableau est vide' } };
  const overlong = overlongRow(heading, rows);
  if (overlong) return { severity: 'error', ...overlong };
  const places = new Map<string, number>();
  for (const [index, name] of heading.cells.entries()) if (!places.has(folded(name))) places.set(folded(name), index);
  return { headings: heading.cells, rows: rows.map((row) => headed(row, places)) };
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
