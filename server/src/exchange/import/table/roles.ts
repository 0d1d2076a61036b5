/** A table of roles, one row each, as offices keep them. */
import { folded } from '../../../text/folded.ts';
import { languageOfText } from '../../../text/language-of-text.ts';
import type { LocalizedText } from '../../../text/language.ts';
import { shown } from '../../../text/shown.ts';
import { emptyAnswer } from '../empty-answers.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { Importer, ReadOptions, ReadResult, ReadRole } from '../importer.ts';
import { merged } from '../loose-fields.ts';
import { aboveTable, Losses, noField, saidBefore } from '../losses.ts';
import { readRole } from '../read-role.ts';
import type { Source } from '../source.ts';
import { cellOf, lateColumns } from './cells.ts';
import { isColumnField, usualField, type Column } from './columns.ts';
import { headedTable, type HeadedTable } from './headed-table.ts';
import { chainOf, rolesByName, rowIds, type RowId } from './ids.ts';
import { looseTasks, ownColumns, ownRole } from './own-table.ts';
import { rowRole } from './row.ts';
import { turnedBack, turnedTable, type TurnedTable } from './turned-table.ts';

export const table: Importer = {
  name: 'table',
  summary: {
    en: 'a table with a row for each role: CSV, or a sheet of a workbook',
    fr: 'un tableau avec une ligne par rôle : CSV, ou feuille d’un classeur',
  },

  recognises: (source) => /^(?:csv|tsv|tab|xlsx)$/.test(source.ending),

  read: (source, options) => {
    const titlesAt = (cells: readonly string[]) =>
      columnsOf(cells, options).flatMap(({ field, index }) => (field === 'title' ? [index] : []));
    const turned = turnedIn(source, options);
    const found = turned
      ? headedTable({ table: { table: { rows: turned.rows, encoding: 'utf-8' } } })
      : headedTable(source, titlesAt);
    if ('message' in found) return { roles: [], homeless: [], problems: [found] };
    const columns = columnsOf(found.headings, options);
    const problem = noTitle(found, columns) ?? tooMany(found);
    if (problem) return { roles: [], homeless: [], problems: [problem] };
    if (!turned) return readRows(source, found, columns, options);
    const result = readRows(source, { ...found, above: turned.above }, columns, options);
    return { ...result, problems: result.problems.map((one) => turnedBack(one, turned)) };
  },
};

function turnedIn({ table: read }: Source, options: ReadOptions): TurnedTable | undefined {
  if (!('table' in read)) return undefined;
  return turnedTable(read.table.rows, (heading) => columnsOf([heading], options)[0]?.field);
}

/** No import writes more files. */
const MOST_ROLES = 10_000;

function isRemembered(heading: string, { columns }: ReadOptions): boolean {
  return Object.keys(columns).some((one) => folded(one) === folded(heading));
}

/** What is remembered of a heading comes before what is usual. Of two columns for one field, both count. */
function columnsOf(headings: readonly string[], { columns }: ReadOptions): readonly Column[] {
  const remembered = new Map(Object.entries(columns).map(([heading, field]) => [folded(heading), field]));
  return headings.flatMap((heading, index) => {
    const field = remembered.get(folded(heading)) ?? usualField(heading);
    return field !== undefined && isColumnField(field) ? [{ index, field, heading }] : [];
  });
}

function readRows(
  source: Source,
  { above, headings, rows }: HeadedTable,
  columns: readonly Column[],
  options: ReadOptions,
): ReadResult {
  const homeless = new Losses();
  for (const { number, cells } of above) {
    for (const cell of cells) if (cell !== '') homeless.add(`${number}`, cell, aboveTable);
  }
  const problems: ImportProblem[] = [];
  // What was said of a column comes before its name.
  const own = ownColumns(headings).filter(({ heading }) => !isRemembered(heading, options));
  const ownIndexes = new Set(own.map(({ index }) => index));
  const usual = columns.filter(({ index }) => !ownIndexes.has(index));
  let hasLooseTasks = false;
  const known = new Set([...own, ...usual].map(({ index }) => index));
  const unknown = headings.flatMap((heading, index) => (known.has(index) ? [] : [{ heading, index }]));
  const { ids, problems: wrongIds } = rowIds(rows, columns);
  const names = rolesByName(ids);
  const superiors = chainOf(ids, names, columns);
  const lang = languageOf(rows, columns, options);
  const roles: ReadRole[] = [];
  for (const id of ids) {
    const losses = new Losses();
    const misfits: ImportProblem[] = [];
    const late = lateColumns(id.row, columns);
    const counting = usual.filter((column) => {
      const reason = late.has(column) ? undefined : emptyAnswer(column.field, cellOf(id.row, column));
      if (reason) losses.add(column.heading, cellOf(id.row, column), reason);
      return !reason && !late.has(column);
    });
    const role = rowRole(id, counting, { names, superiors, lang }, (column, value, reason) => {
      losses.add(column.heading, value, reason);
      misfits.push(misfit(id, column, value, reason));
    });
    problems.push(...misfits);
    for (const [column, said] of late) {
      const cell = cellOf(id.row, column);
      if (!ownIndexes.has(column.index) && cell !== said) losses.add(column.heading, cell, saidBefore);
    }
    for (const { heading, index } of unknown) {
      const cell = id.row.cells[index] ?? '';
      if (cell !== '') homeless.add(heading === '' ? `${index + 1}` : heading, cell, noField);
    }
    const origin = { title: source.name };
    const ours = ownRole(id, own, (name) => names.get(folded(name)), losses);
    hasLooseTasks ||= ours.hasLooseTasks;
    const whole = merged(ours.role, { ...role, meta: { ...role.meta, sources: [origin] } });
    roles.push({ ...readRole(`table ${id.key}`, whole, losses, lang), isKnownByTitle: id.isKnownByTitle });
  }
  if (hasLooseTasks) problems.unshift({ severity: 'warning', message: looseTasks });
  return { roles, homeless: homeless.all(), problems: [...wrongIds, ...problems] };
}

function languageOf(rows: HeadedTable['rows'], columns: readonly Column[], { lang }: ReadOptions): string {
  const words = rows.slice(0, 50).map((row) => columns.map(({ index }) => row.cells[index] ?? '').join(' '));
  return languageOfText(words.join(' ')) ?? lang;
}

function misfit({ row: { number } }: RowId, { index }: Column, value: string, reason: LocalizedText): ImportProblem {
  return {
    severity: 'warning',
    row: number,
    column: index + 1,
    message: {
      en: `'${shown(value)}' was not taken over: ${reason.en}`,
      fr: `« ${shown(value)} » n’a pas été repris : ${reason.fr}`,
    },
  };
}

function noTitle({ headings }: HeadedTable, columns: readonly Column[]): ImportProblem | undefined {
  if (columns.some(({ field }) => field === 'title')) return undefined;
  const [first = ''] = headings;
  return {
    severity: 'error',
    row: 1,
    message: {
      en: `no column is known to hold the titles of the roles; say which does: --column "${shown(first)}=title", or 'import.columns' in the settings`,
      fr: `aucune colonne connue ne contient les intitulés des rôles ; indiquer laquelle : --column "${shown(first)}=title", ou « import.columns » dans les réglages`,
    },
  };
}

function tooMany({ rows }: HeadedTable): ImportProblem | undefined {
  const next = rows[MOST_ROLES];
  return (
    next && {
      severity: 'error',
      row: next.number,
      message: {
        en: `this table has ${rows.length} roles, and ${MOST_ROLES} at most are imported at once; take a part of it`,
        fr: `ce tableau a ${rows.length} rôles, et ${MOST_ROLES} au plus sont importés à la fois ; en prendre une partie`,
      },
    }
  );
}
