/** Tables of a page that say one thing a row, as forms do: what it is called, and beside or below that what it is. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { isLabel } from './headings.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Some cells of such a table: those that are names, and what they are the names of behind each. */
export interface FormCell {
  readonly cell: Element;
  readonly isLabel: boolean;
}

/** The cells of a table that is such a form, in the order in which they are read; nothing where it is none. */
export function formCells(table: Element): readonly FormCell[] | undefined {
  const rows = rowsOf(table).map((row) => row.filter((cell) => wordsIn(cell) !== ''));
  const filled = rows.filter((row) => row.length > 0);
  return turned(filled) ?? inRows(filled);
}

/** Names in the first row, and below each what it is. */
function turned(rows: readonly (readonly Element[])[]): readonly FormCell[] | undefined {
  const [names = [], ...others] = rows;
  const isForm =
    names.length > 1 &&
    names.every((cell) => isLabel(wordsIn(cell))) &&
    others.length === 1 &&
    others.every((row) => row.length === names.length);
  if (!isForm) return undefined;
  return names.flatMap((cell, at) => [
    { cell, isLabel: true },
    ...others.flatMap((row) => (row[at] ? [{ cell: row[at], isLabel: false }] : [])),
  ]);
}

function inRows(rows: readonly (readonly Element[])[]): readonly FormCell[] | undefined {
  const cells = rows.flatMap((row) => cellsOfRow(row));
  const names = cells.filter((cell) => cell.isLabel).map(({ cell }) => cell);
  const others = names.filter((cell) => !isLabel(wordsIn(cell)));
  const known = names.length - others.length;
  const isMarked = others.every((cell) => cell.tagName === 'th' || wordsIn(cell).endsWith(':') || hasBold(cell));
  const isForm = known > 0 && (isMarked || known >= others.length);
  return isForm ? cells : undefined;
}

/** A row is one name and what it is, or several such pairs; a name may also stand alone above the next row. */
function cellsOfRow(row: readonly Element[]): readonly FormCell[] {
  const [first] = row;
  const isName = (cell: Element): boolean => wordsIn(cell).length <= LONGEST_NAME;
  if (row.length === 1 && first) return [{ cell: first, isLabel: isName(first) && isLabel(wordsIn(first)) }];
  const isPairs =
    row.length % 2 === 0 &&
    row.every(
      (cell, at) => at % 2 === 1 || (isName(cell) && (at === 0 || cell.tagName === 'th' || isLabel(wordsIn(cell)))),
    );
  return row.map((cell, at) => ({ cell, isLabel: isPairs ? at % 2 === 0 : at === 0 && isName(cell) }));
}

const LONGEST_NAME = 90;

/** Those of tables within it are none of its own. */
function rowsOf(table: Element): readonly (readonly Element[])[] {
  const parts = elementsIn(table).flatMap((part) =>
    /^t(?:head|body|foot)$/.test(part.tagName) ? elementsIn(part) : part,
  );
  return parts
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => elementsIn(row).filter(({ tagName }) => /^t[hd]$/.test(tagName)));
}

function elementsIn({ childNodes }: Element): readonly Element[] {
  return childNodes.filter((node) => 'tagName' in node);
}

/** The words in a cell, on one line; of one that holds very much, only the first. */
export function wordsIn(element: Element): string {
  let words = '';
  let seen = 0;
  const left: DefaultTreeAdapterTypes.ChildNode[] = [...element.childNodes].toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    // Tables can stand in each other, thousands deep, and each is asked.
    if (++seen > MOST_NODES || words.length > MOST_WORDS) return `${words}…`;
    if ('value' in node) words += node.value;
    else if ('tagName' in node) {
      if (/^(?:p|br|div|li)$/.test(node.tagName)) words += ' ';
      for (const child of node.childNodes.toReversed()) left.push(child);
    }
  }
  return words.replace(/[\s\u00a0]+/g, ' ').trim();
}

const MOST_NODES = 300;

const MOST_WORDS = 2000;

function hasBold(cell: Element): boolean {
  const bold = elementsIn(cell).flatMap((part) => (part.tagName === 'p' ? elementsIn(part) : part));
  return bold.some(({ tagName }) => tagName === 'b' || tagName === 'strong');
}
