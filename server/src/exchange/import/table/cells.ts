import { fieldAt, rootField, type Field } from '../../../schema/field.ts';
import { labelsOf } from '../../../schema/labels.ts';
import type { Path } from '../../../syntax/tree.ts';
import { folded } from '../../../text/folded.ts';
import type { Column, ColumnField } from './columns.ts';
import type { HeadedRow } from './headed-table.ts';

export function cellOf({ cells }: HeadedRow, column: { readonly index: number } | undefined): string {
  return column ? (cells[column.index] ?? '') : '';
}

/** The columns of a field in which this row has something. */
export function filledColumns(row: HeadedRow, columns: readonly Column[], field: ColumnField): readonly Column[] {
  return columns.filter((column) => column.field === field && cellOf(row, column) !== '');
}

/** Columns of this row for a field that holds one value, where another before them has filled it, and with what. */
export function lateColumns(row: HeadedRow, columns: readonly Column[]): ReadonlyMap<Column, string> {
  const late = ofOneValue.flatMap((field) => {
    const [first, ...others] = filledColumns(row, columns, field);
    return others.map((column) => [column, cellOf(row, first)] as const);
  });
  return new Map(late);
}

const ofOneValue: readonly ColumnField[] = [
  'id',
  'title',
  'lang',
  'seniority',
  'time',
  'country',
  'experienceMonths',
  'currency',
  'payMin',
  'payMax',
  'payUnit',
];

/** The entries of a cell that holds sentences: its lines, or what stands between semicolons or bars. */
export function sentencesOf(cell: string): readonly string[] {
  const lines = cell.split(/\n|;|\s\|\s|\s*•\s*/).map((line) => line.trim().replace(/^(?:[-*–]|\d{1,2}[.)])\s+/, ''));
  return lines.filter((line) => line !== '');
}

/** The entries of a cell that holds names: as sentences are, and between commas where nothing else parts them. */
export function namesOf(cell: string): readonly string[] {
  const parts = sentencesOf(cell);
  return parts.length === 1 ? betweenCommas(parts[0] ?? '').map((part) => part.trim()) : parts;
}

/** Commas in parentheses part nothing. */
function betweenCommas(line: string): readonly string[] {
  const pieces = line.split(/(?<=[()])/);
  return pieces
    .map((piece) => (piece.endsWith(')') ? piece : piece.replace(/,\s+/g, '\n')))
    .join('')
    .split('\n');
}

/** An amount as people write it: `38 000 €`, `38,000.50`, `38 000,50`, `38k`. */
export function amountOf(cell: string): number | undefined {
  const [, figures = '', thousand] = /^[^\d-]{0,5}(\d[\d\s\u00a0\u202f.,']*)\s*(k)?\s*[^\d]{0,12}$/i.exec(cell) ?? [];
  const plain = figures.replace(/[\s\u00a0\u202f']/g, '');
  const normal = /[.,]\d{1,2}$/.test(plain)
    ? plain.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')
    : plain.replace(/[.,]/g, '');
  const amount = Number(normal);
  return normal === '' || Number.isNaN(amount) ? undefined : amount * (thousand ? 1000 : 1);
}

/** The value of a field with a choice that is called so, by the schema or on the page, in any language. */
export function choiceOf(path: Path, word: string): string | undefined {
  return valueCalled(word, fieldAt(rootField('role'), path)?.values ?? []);
}

/** The value among those of a choice that is called so, in a file or on the page. */
export function valueCalled(word: string, values: Field['values']): string | undefined {
  const labels = labelsOf(values);
  const found = values.find(({ value }) => {
    const label = labels?.[value];
    return [String(value), label?.en, label?.fr].some((name) => name !== undefined && folded(name) === folded(word));
  });
  return found && String(found.value);
}
