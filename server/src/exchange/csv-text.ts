import Papa from 'papaparse';

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as it is meant: in UTF-8 with its mark, and a cell that would be taken for
 * a formula has an apostrophe in front, as its text is somebody else's.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(oneLine));
  return `\ufeff${Papa.unparse(cells, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

/** Some programs take the wide forms of the signs for the signs. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** Without spaces around it, so that what a cell starts with is what counts; lines of a text stay lines. */
function oneLine(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').replace(controls, ' ').trim();
}

/** No reader of CSV knows what to do with them; line feeds are lines. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]+/g;
