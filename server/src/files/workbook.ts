/** The first sheet of a workbook of Excel, as rows of text. Its formulas are not computed: what they last said counts. */
import { foreignArchive } from '../text/foreign-file.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import { cellNotes, type CellWords } from './cell-notes.ts';
import { listedSheets } from './listed-sheets.ts';
import { mergedCells, type Merged } from './merged-cells.ts';
import { columnNumber, farCorner, type Entry } from './sheet-reach.ts';
import { apart, struckCells, type Struck } from './struck-cells.ts';

export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** The columns, from 0, in which this row is merged with the one above and has what that one says. */
  readonly merged?: readonly number[];
}

export interface Sheet {
  /** Rows without any text are left out; each has its number in the sheet, from 1. */
  readonly rows: readonly SheetRow[];
  /** What is crossed out or noted beside a cell, which is in none of the rows. */
  readonly removed: readonly CellWords[];
  /** The names of the other sheets that hold something. */
  readonly others: readonly string[];
  /** The names of those that hold something and that nobody sees. */
  readonly hidden: readonly string[];
}

/** Whether a file is a workbook, or another archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
}

/** Loads what reads workbooks when it is first asked for. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet | { readonly refused: LocalizedText }> {
  const entries = entriesOf(bytes);
  if (!entries) return { refused: cutShort };
  const names = entries.map(({ name }) => name);
  const foreign = foreignArchive(names, bytes);
  if (foreign) return { refused: foreign };
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) return { refused: tooLarge };
  const corner = await farCorner(bytes, entries);
  if (corner !== undefined) return { refused: tooFar(corner) };
  try {
    const { default: readExcel } = await import('read-excel-file/universal');
    const sheets = await readExcel(new Blob([Uint8Array.from(bytes)]));
    const filled = sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(textOf)) }));
    const all = filled.filter(({ rows }) => rows.some(hasText));
    const listed = await listedSheets(bytes, entries);
    const isHidden = (name: string) => listed.get(name)?.isHidden === true;
    const hidden = all.map(({ sheet }) => sheet).filter(isHidden);
    const [first, ...others] = all.filter(({ sheet }) => !isHidden(sheet));
    if (!first) return { refused: hidden.length > 0 ? allHidden : empty };
    const path = listed.get(first.sheet)?.path ?? '';
    const { rows, struck } = withoutStruck(first.rows, await struckCells(bytes, entries, path));
    const merged = await mergedCells(bytes, entries, path);
    return {
      removed: [...struck, ...(await cellNotes(bytes, entries, path))],
      rows: filledBelow(rows, merged).filter(({ cells }) => hasText(cells)),
      others: others.map(({ sheet }) => sheet),
      hidden,
    };
  } catch {
    return { refused: noWorkbook };
  }
}

function withoutStruck(
  filled: readonly (readonly string[])[],
  cells: ReadonlyMap<string, Struck>,
): { readonly rows: readonly SheetRow[]; readonly struck: readonly CellWords[] } {
  const rows = filled.map((row) => [...row]);
  const struck: CellWords[] = [];
  for (const [cell, found] of cells) {
    const [, letters = '', number] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell) ?? [];
    const [row, column] = [rows[Number(number) - 1], columnNumber(letters) - 1];
    const text = row?.[column] ?? '';
    if (!row || text === '') continue;
    const { kept, struck: words } = apart(found === 'all' ? [{ text, isStruck: true }] : found);
    row[column] = kept;
    if (words !== '') struck.push({ cell, words });
  }
  return { rows: rows.map((row, index) => ({ number: index + 1, cells: row })), struck };
}

/**
 * Rows that say something of their own have what is merged with them from above as well. A cell is merged once: what else
 * a file says of it is not looked at, however often it does.
 */
function filledBelow(rows: readonly SheetRow[], all: readonly Merged[]): readonly SheetRow[] {
  const filled = [...rows];
  const known = new Set<string>();
  for (const { column, first, last } of all) {
    const said = rows[first - 1]?.cells[column - 1] ?? '';
    if (said === '') continue;
    for (let number = first; number <= Math.min(last, rows.length); number += 1) {
      const place = `${column} ${number}`;
      if (known.has(place)) break;
      known.add(place);
      const row = filled[number - 1];
      if (number === first || !row || !hasText(row.cells)) continue;
      filled[number - 1] = {
        number,
        cells: row.cells.with(column - 1, said),
        merged: [...(row.merged ?? []), column - 1],
      };
    }
  }
  return filled;
}

/** What is said of sheets that were not read; nothing where all were. */
export function otherSheets({ others, hidden }: Sheet): LocalizedText | undefined {
  const [seen, unseen] = [namesOf(others), namesOf(hidden)];
  const en = [
    ...(seen === '' ? [] : [`only the first sheet was read; the others are: ${seen}`]),
    ...(unseen === '' ? [] : [`hidden sheets were not read: ${unseen}`]),
  ];
  const fr = [
    ...(seen === '' ? [] : [`seule la première feuille a été lue ; les autres sont : ${seen}`]),
    ...(unseen === '' ? [] : [`les feuilles masquées n’ont pas été lues : ${unseen}`]),
  ];
  return en.length === 0 ? undefined : { en: en.join('; '), fr: fr.join(' ; ') };
}

function namesOf(sheets: readonly string[]): string {
  return sheets.slice(0, 5).map(shown).join(', ');
}

/** A table of this size is no longer one that people keep. */
const MOST_UNPACKED = 200_000_000;

/** The entries of an archive, by its directory at the end; nothing where there is none. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const earliest = Math.max(0, bytes.length - 65_557);
  let end = bytes.length - 22;
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < earliest) return undefined;
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.push({
      name,
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      isStored: view.getUint16(at + 10, true) === 0,
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : '';
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '');
}

const noWorkbook: LocalizedText = {
  en: 'this is no workbook of Excel (.xlsx), or it is damaged; save the sheet as CSV in UTF-8',
  fr: 'ceci n’est pas un classeur Excel (.xlsx), ou il est abîmé ; enregistrer la feuille au format CSV, en UTF-8',
};

const cutShort: LocalizedText = {
  en: 'this file is damaged: its end is missing; download or save it again',
  fr: 'ce fichier est abîmé : la fin manque ; le télécharger ou l’enregistrer à nouveau',
};

const tooLarge: LocalizedText = {
  en: 'this workbook unpacks to more than 200 MB and was not read; take a part of it',
  fr: 'ce classeur dépasse 200 Mo une fois décompressé et n’a pas été lu ; en prendre une partie',
};

function tooFar(corner: string): LocalizedText {
  return {
    en: `a sheet reaches as far as ${corner}, far from its table; delete what stands out there, and save it again`,
    fr: `une feuille va jusqu’à ${corner}, loin de son tableau ; supprimer ce qui s’y trouve, puis l’enregistrer à nouveau`,
  };
}

const allHidden: LocalizedText = {
  en: 'all sheets of this workbook are hidden; show the one that is to be read, and save it again',
  fr: 'toutes les feuilles de ce classeur sont masquées ; afficher celle à lire, puis l’enregistrer à nouveau',
};

const empty: LocalizedText = {
  en: 'this workbook is empty; a first row with headings and a row for each role are expected',
  fr: 'ce classeur est vide ; une première ligne d’en-têtes et une ligne par rôle sont attendues',
};
