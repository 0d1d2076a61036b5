import { isSlug, slugOf } from '../../../schema/slug.ts';
import { folded } from '../../../text/folded.ts';
import { shown } from '../../../text/shown.ts';
import type { ImportProblem } from '../import-problem.ts';
import { cellOf, filledColumns } from './cells.ts';
import type { Column } from './columns.ts';
import { lacksTitle, type HeadedRow } from './headed-table.ts';

/** A row that becomes a role. */
export interface RowId {
  readonly row: HeadedRow;
  readonly id: string;
  /** What it is known by at the next import: its id in the table, else its title. */
  readonly key: string;
  readonly isKnownByTitle: boolean;
  readonly title: string;
}

/** An id for each row with a title; rows of the same title are numbered, ids of the table may stand only once. */
export function rowIds(
  rows: readonly HeadedRow[],
  columns: readonly Column[],
): { readonly ids: readonly RowId[]; readonly problems: readonly ImportProblem[] } {
  const ids: RowId[] = [];
  const problems: ImportProblem[] = [];
  const taken = new Set<string>();
  const given = (row: HeadedRow): Column | undefined => filledColumns(row, columns, 'id')[0];
  const written = new Set(rows.map((row) => slugOf(cellOf(row, given(row)))));
  for (const row of rows) {
    const own = cellOf(row, given(row));
    const title = cellOf(row, filledColumns(row, columns, 'title')[0]);
    const slug = isSlug(own) ? own : slugOf(own);
    if (title === '') problems.push(lacksTitle(row, columns.find(({ field }) => field === 'title')?.index));
    else if (slug !== '' && taken.has(slug)) problems.push(problemOf(row, given(row), idTwice(own)));
    else {
      const base = slugOf(title) || 'role';
      let id = slug || base;
      // A number must not take the id that the table gives to another row.
      if (slug === '') for (let number = 2; taken.has(id) || written.has(id); number++) id = `${base}-${number}`;
      taken.add(id);
      ids.push({ row, id, key: id, isKnownByTitle: slug === '', title });
    }
  }
  return { ids, problems };
}

/** The id of the one role that has this id or title; nothing for what two of them have. */
export function rolesByName(ids: readonly RowId[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const twice = new Set<string>();
  for (const { title } of ids) {
    if (names.has(folded(title))) twice.add(folded(title));
    names.set(folded(title), '');
  }
  names.clear();
  for (const { id, title } of ids) if (!twice.has(folded(title))) names.set(folded(title), id);
  for (const { id } of ids) names.set(id, id);
  return names;
}

/** The superior of each role that names one of this table, leaving out ties that would close a circle. */
export function chainOf(
  ids: readonly RowId[],
  names: ReadonlyMap<string, string>,
  columns: readonly Column[],
): ReadonlyMap<string, string> {
  const superiors = new Map<string, string>();
  for (const { id, row } of ids) {
    const superior = names.get(folded(cellOf(row, filledColumns(row, columns, 'reportsTo')[0])));
    if (superior === undefined) continue;
    let above: string | undefined = superior;
    // No chain is longer than the table.
    for (let steps = 0; above !== undefined && above !== id && steps <= ids.length; steps++)
      above = superiors.get(above);
    if (above === undefined) superiors.set(id, superior);
  }
  return superiors;
}

function problemOf(
  { number }: HeadedRow,
  column: Column | undefined,
  message: ImportProblem['message'],
): ImportProblem {
  return { severity: 'error', row: number, ...(column && { column: column.index + 1 }), message };
}

function idTwice(id: string): ImportProblem['message'] {
  return {
    en: `the id '${shown(id)}' stands in a row above as well; this one was left out`,
    fr: `l’identifiant « ${shown(id)} » figure aussi plus haut ; cette ligne n’a pas été reprise`,
  };
}
