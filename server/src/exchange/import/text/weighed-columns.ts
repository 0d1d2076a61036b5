/** Tables with a column for what nobody can do without and one for what is welcome, as person specifications are. */
import type { FormCell, Table } from './form-cells.ts';
import { sectionName, weightAlone } from './headings.ts';

/**
 * The cells of such a table in the order in which they are read; nothing where it has no such columns. In front of them
 * may stand which section a row is of, or, where they are only ticked, what is asked for.
 */
export function weighedForm<Cell>(table: Table<Cell>): readonly FormCell<Cell>[] | undefined {
  const { head, rows, wordsIn } = table;
  const columns = head.map((cell, at) => ({ cell, at, weight: weightAlone(wordsIn(cell)) }));
  const weighed = columns.flatMap(({ cell, at, weight }) => (weight ? [{ ...weight, cell, at }] : []));
  if (new Set(weighed.map(({ importance }) => importance)).size < 2) return undefined;
  const below = (at: number): readonly FormCell<Cell>[] =>
    rows.flatMap((row, n) => valueAt(row, rows[n - 1], at, wordsIn));
  const others = columns.filter(({ weight, at }) => !weight && at > 0);
  const isBeside = columns[0]?.weight === undefined;
  const cells = isBeside
    ? (tickedForm(table, weighed) ?? areaForm(table, weighed))
    : weighed.flatMap((column) => [sublabel(column), ...below(column.at)]);
  return [...cells, ...others.flatMap(({ cell, at }): readonly FormCell<Cell>[] => [label(cell), ...below(at)])];
}

interface Column<Cell> {
  readonly cell: Cell;
  readonly at: number;
  /** What its weight is called. */
  readonly name: string;
}

/** Each row is what is asked for in one section, or stands above such rows as the name of theirs. */
function areaForm<Cell>({ rows, wordsIn }: Table<Cell>, weighed: readonly Column<Cell>[]): readonly FormCell<Cell>[] {
  return rows.flatMap((row, n) => {
    const above = rows[n - 1];
    const values = weighed.flatMap((column) => {
      const value = valueAt(row, above, column.at, wordsIn);
      return value.length > 0 ? [sublabel(column), ...value] : [];
    });
    const [area] = row;
    return area !== undefined && area !== above?.[0] && wordsIn(area) !== '' ? [label(area), ...values] : values;
  });
}

/** Each row is one thing that is asked for; nothing where not every row is ticked once. */
function tickedForm<Cell>(
  { head, rows, wordsIn }: Table<Cell>,
  weighed: readonly Column<Cell>[],
): readonly FormCell<Cell>[] | undefined {
  const cells: FormCell<Cell>[] = [];
  const [name] = head;
  const section = name === undefined ? undefined : sectionName(wordsIn(name));
  if (name !== undefined && section !== undefined) cells.push({ cell: name, is: 'label', name: section });
  let open: Column<Cell> | undefined;
  for (const row of rows) {
    const [first] = row;
    const ticks = weighed.flatMap((column) => {
      const cell = row[column.at];
      const words = cell === undefined ? '' : wordsIn(cell);
      return words === '' ? [] : [{ column, words }];
    });
    const [ticked] = ticks;
    if (first === undefined) continue;
    if (row.length === 1) cells.push(label(first));
    else if (!ticked || ticks.length > 1 || !tick.test(ticked.words)) return undefined;
    else {
      if (ticked.column !== open) cells.push(sublabel(ticked.column));
      cells.push({ cell: first, is: 'value' });
    }
    open = ticked?.column;
  }
  return cells;
}

const tick = /^(?:[x✓✔☑☒•●*]|yes|oui|e|d)$/i;

function label<Cell>(cell: Cell): FormCell<Cell> {
  return { cell, is: 'label' };
}

function sublabel<Cell>({ cell, name }: Column<Cell>): FormCell<Cell> {
  return { cell, is: 'sublabel', name };
}

/** A cell that goes over several rows is read once. */
function valueAt<Cell>(
  row: readonly Cell[],
  above: readonly Cell[] | undefined,
  at: number,
  wordsIn: (cell: Cell) => string,
): readonly FormCell<Cell>[] {
  const cell = row[at];
  return cell === undefined || cell === above?.[at] || wordsIn(cell) === '' ? [] : [{ cell, is: 'value' }];
}
