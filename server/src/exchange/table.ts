import Papa from 'papaparse';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import { tableText, type TableEncoding } from './table-text.ts';

/** A table from a file, read to its end: CSV with commas, semicolons, tabs or bars. */
export interface Table {
  /** Rows without any text are left out. */
  readonly rows: readonly TableRow[];
  readonly encoding: TableEncoding;
}

export interface TableRow {
  /** As a spreadsheet counts: the first is 1, and a cell of several lines is one row all the same. */
  readonly number: number;
  /** Without the spaces around them. */
  readonly cells: readonly string[];
  /** The columns, from 0, in which a sheet has merged this row with the one above; its cells say what that one does. */
  readonly merged?: readonly number[];
}

/** Why a table is not read, and where. Nothing of such a table is used. */
export interface TableProblem {
  readonly message: LocalizedText;
  /** From 1, as a spreadsheet counts; absent where it is about the whole file. */
  readonly row?: number;
  /** From 1. */
  readonly column?: number;
}

export type TableResult = { readonly table: Table } | { readonly problem: TableProblem };

/** No table has more rows: the largest official download has 130,000. */
export const maxRows = 250_000;

/**
 * The rows of a table. The sign between cells is the one that its first row has most of.
 *
 * @param input the bytes of a file, whose encoding is found out, or its text.
 */
export function readTable(input: Uint8Array | string): TableResult {
  const decoded = tableText(input);
  if ('problem' in decoded) return decoded;
  const { encoding } = decoded;
  const { text, delimiter } = delimited(decoded.text);
  const { data, errors } = cellsOf(text, delimiter, maxRows + 1);
  if (errors[0]) return { problem: brokenQuote(text.slice(0, errors[0].index ?? 0), delimiter) };
  const rows = data.flatMap((written, position) => {
    const cells = written.map((cell) => cell.trim());
    return cells.every((cell) => cell === '') ? [] : [{ number: position + 1, cells }];
  });
  if (rows.length === 0) return { problem: { message: empty } };
  if (data.length > maxRows) return { problem: { message: tooManyRows, row: maxRows + 1 } };
  return { table: { rows, encoding } };
}

/** The first row with a text in a column that has no heading: most often, a sign between cells stands in a text without quotes. */
export function overlongRow(heading: TableRow, rows: readonly TableRow[]): TableProblem | undefined {
  const width = heading.cells.length;
  for (const { number, cells } of rows) {
    const column = cells.length > width ? cells.findIndex((cell, index) => index >= width && cell !== '') : -1;
    if (column >= 0) return { message: noHeading(cells[column] ?? ''), row: number, column: column + 1 };
  }
  return undefined;
}

/** What is wrong, with its place before it. */
export function placedProblem({ message, row, column }: TableProblem): LocalizedText {
  if (row === undefined) return message;
  if (column === undefined) return { en: `row ${row}: ${message.en}`, fr: `ligne ${row} : ${message.fr}` };
  return {
    en: `row ${row}, column ${column}: ${message.en}`,
    fr: `ligne ${row}, colonne ${column} : ${message.fr}`,
  };
}

/** Ends of lines are one sign already. */
function cellsOf(text: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** The first line may name the sign, for Excel, which shows no row for it. */
function delimited(text: string): { readonly text: string; readonly delimiter: string } {
  const [line, delimiter] = /^"?sep=([^"\n])"?(?:\n|$)/i.exec(text) ?? [];
  if (line === undefined || delimiter === undefined) return { text, delimiter: delimiterOf(text) };
  return { text: text.slice(line.length), delimiter };
}

/** Commas where no row has any of the signs. A title above the table may hold another sign than the table does. */
function delimiterOf(text: string): string {
  const rows = firstRows(text).flatMap((row) => signsIn(row) ?? []);
  const [first, second] = rows;
  if (!first) return ',';
  const isTable = second?.counts.get(first.sign) === first.most;
  const table = isTable
    ? undefined
    : rows.find(({ sign, most, counts }, at) => !counts.get(first.sign) && rows[at + 1]?.counts.get(sign) === most);
  return (table ?? first).sign;
}

interface Signs {
  readonly counts: ReadonlyMap<string, number>;
  /** The sign that the row has most of, and how many. */
  readonly sign: string;
  readonly most: number;
}

function signsIn(row: string): Signs | undefined {
  const counts = new Map([',', ';', '\t', '|'].map((sign) => [sign, countOutsideQuotes(row, sign)] as const));
  const most = Math.max(...counts.values());
  const [sign] = [...counts].find(([, count]) => count === most) ?? [];
  return sign === undefined || most === 0 ? undefined : { counts, sign, most };
}

/** The rows that a table starts with; a text in quotes may have lines. */
function firstRows(text: string): readonly string[] {
  const rows: string[] = [];
  for (let start = 0, lines = 0, row = ''; start < text.length && lines < FIRST_LINES; lines++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    row = row === '' ? line : `${row}\n${line}`;
    start += line.length + 1;
    if (countOf(row, '"') % 2 === 1 && lines + 1 < FIRST_LINES) continue;
    rows.push(row);
    row = '';
  }
  return rows;
}

/** Some put titles above a table, and some of its texts have lines. */
const FIRST_LINES = 40;

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function countOutsideQuotes(line: string, sign: string): number {
  let count = 0;
  let isQuoted = false;
  for (const char of line) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === sign && !isQuoted) count++;
  }
  return count;
}

/** @param textBefore what stands before the text that starts with a quote. */
function brokenQuote(textBefore: string, delimiter: string): TableProblem {
  const before = cellsOf(textBefore, delimiter, 0).data;
  return {
    row: Math.max(before.length, 1),
    column: before.at(-1)?.length ?? 1,
    message: {
      en: 'this cell starts with a quote that is not closed at its end; a quote inside it is written twice',
      fr: 'cette cellule commence par un guillemet qui n’est pas fermé à sa fin ; à l’intérieur, un guillemet se double',
    },
  };
}

function noHeading(cell: string): LocalizedText {
  return {
    en: `'${shown(cell)}' stands in a column without heading; a text that holds a separator has to be in quotes`,
    fr: `« ${shown(cell)} » est dans une colonne sans en-tête ; un texte qui contient un séparateur se met entre guillemets`,
  };
}

const empty: LocalizedText = {
  en: 'this table is empty; a first row with headings and a row for each entry are expected',
  fr: 'ce tableau est vide ; une première ligne d’en-têtes et une ligne par entrée sont attendues',
};

const tooManyRows: LocalizedText = {
  en: 'this table has more than 250,000 rows and was not read; take a part of it',
  fr: 'ce tableau a plus de 250 000 lignes et n’a pas été lu ; en prendre une partie',
};
