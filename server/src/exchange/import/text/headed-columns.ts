/** Tables with the names of their columns above them: what the names make of the rows. */
import { folded } from '../../../text/folded.ts';
import type { FormCell, HeadedRows, Table } from './form-cells.ts';
import { isLabel, isSide, sectionName, sectionOf } from './headings.ts';
import { weighedForm } from './weighed-columns.ts';

/**
 * The cells of a table whose columns are sections, or whose rows are parts of the work, in the order in which they are
 * read; or its rows. Nothing where neither the first name announces a section nor the second one tasks, so that what the
 * rows are is not guessed.
 *
 * @param isHead the table says itself that these are names.
 */
export function headedForm<Cell>(
  table: Table<Cell>,
  isHead: boolean,
): readonly FormCell<Cell>[] | HeadedRows<Cell> | undefined {
  const { head, rows, wordsIn } = withoutNumbers(table);
  const [first, second] = head;
  if (first === undefined || rows.length === 0) return undefined;
  if (second === undefined) return listBelow(first, table.head.length > 1 ? rows : [], wordsIn);
  const names = head.map((cell) => wordsIn(cell).replace(/[\s\u00a0:]+$/, ''));
  const weighed = weighedForm({ head, rows, wordsIn });
  if (weighed) return weighed;
  const [own, beside] = [sectionName(names[0] ?? ''), sectionName(names[1] ?? '')];
  const isWhole = rows.every((row) => row.length === names.length);
  const isWork =
    (isOfTasks(own) && (isOfTasks(beside) || isDetail(names[1] ?? ''))) || (own === undefined && isOfTasks(beside));
  const isParts = isWork && isWhole && rows.every(([part]) => part !== undefined && isTitle(wordsIn(part)));
  // Above a single row, a mission is the one of the role.
  if (isWhole && names.every((name) => isLabel(name) || isSide(name)) && !(isParts && rows.length > 1)) {
    return head.flatMap((cell, at) => [{ cell, is: 'label' }, ...valuesBelow(rows.map((row) => row[at]))]);
  }
  const section = isParts ? (own ?? beside) : own;
  if (section === undefined || !(isHead || (own !== undefined && names.slice(1).every(isColumnName)))) return undefined;
  const label: FormCell<Cell> = { cell: first, is: 'label', name: section };
  if (!isParts) {
    const areNamed = rows.every((row) => row.length > 1 || row.every((cell) => isLabel(wordsIn(cell))));
    return areNamed ? { section: label, names, rows } : undefined;
  }
  return [label, ...rows.flatMap((row, at) => partOf(row, rows[at - 1], names, wordsIn))];
}

/** @param above the row above: where its cell goes on in this one, or this one has nothing there, so does the part. */
function partOf<Cell>(
  row: readonly Cell[],
  above: readonly Cell[] | undefined,
  names: readonly string[],
  wordsIn: (cell: Cell) => string,
): readonly FormCell<Cell>[] {
  const isNew = row[0] !== above?.[0] && row[0] !== undefined && wordsIn(row[0]) !== '';
  return row.flatMap((cell, at): readonly FormCell<Cell>[] => {
    if (at === 0) return isNew ? [{ cell, is: 'part' }] : [];
    if (at === 1) return [{ cell, is: 'value' }];
    const isSaid = !isNew && cell === above?.[at];
    return isSaid || wordsIn(cell) === '' ? [] : [{ cell, is: 'remark', name: names[at] ?? '' }];
  });
}

/** What counts the rows, as the sign of an item does, says nothing. */
function withoutNumbers<Cell>(table: Table<Cell>): Table<Cell> {
  const { head, rows, wordsIn } = table;
  const [first] = head;
  const isNumber = first !== undefined && /^(?:n[°º]|no|nr|num|numero|number|#)?\.?$/.test(folded(wordsIn(first)));
  if (!isNumber || !isCounted(table)) return table;
  return { ...table, head: head.slice(1), rows: rows.map((row) => (row.length === 1 ? row : row.slice(1))) };
}

function isCounted<Cell>({ rows, wordsIn }: Table<Cell>): boolean {
  const cells = rows.flatMap((row) => (row.length === 1 ? [] : row.slice(0, 1)));
  const numbers = cells.filter((cell, at) => cell !== cells[at - 1] && wordsIn(cell) !== '').map(wordsIn);
  return numbers.length > 0 && numbers.every((words, at) => words.replace(/[.)]$/, '') === String(at + 1));
}

/** What is left of a numbered list. */
function listBelow<Cell>(
  head: Cell,
  rows: readonly (readonly Cell[])[],
  wordsIn: (cell: Cell) => string,
): readonly FormCell<Cell>[] | undefined {
  const name = sectionName(wordsIn(head));
  if (name === undefined || rows.length === 0) return undefined;
  return [{ cell: head, is: 'label', name }, ...valuesBelow(rows.map(([cell]) => cell))];
}

/** Figures are no title, and nothing is that of the row above. */
function isTitle(words: string): boolean {
  return words.length <= LONGEST_PART && (words === '' || /\p{L}/u.test(words));
}

/** A longer one says what is done. */
const LONGEST_PART = 150;

/** A cell that goes over several rows is read once. */
function valuesBelow<Cell>(column: readonly (Cell | undefined)[]): readonly FormCell<Cell>[] {
  return column.flatMap((cell, at) => (cell === undefined || cell === column[at - 1] ? [] : [{ cell, is: 'value' }]));
}

function isOfTasks(name: string | undefined): boolean {
  return name !== undefined && sectionOf(name) === 'tasks';
}

function isDetail(name: string): boolean {
  return /^(?:descriptions?|details?|actions?|contenu|content)$/.test(folded(name));
}

function isColumnName(name: string): boolean {
  return sectionName(name) !== undefined || isDetail(name) || aboutRows.test(folded(name));
}

const aboutRows =
  /^(?:niveaux?|niveau (?:requis|attendu|cible)|levels?|(?:required|expected|target) level|maitrise|proficiency|importance|priorites?|priority|frequences?|frequency|periodicite|duree|duration|temps|time|part|share|poids|weight|commentaires?|comments?|remarques?|remarks?|notes?)$/;
