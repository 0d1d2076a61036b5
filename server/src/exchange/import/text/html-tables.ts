/** Tables of a page that say one thing a row, as forms do: what it is called, and beside or below that what it is. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { FormCell, HeadedRows } from './form-cells.ts';
import { headedForm } from './headed-columns.ts';
import { isLabel } from './headings.ts';
import { attribute } from './html-elements.ts';
import type { Styles } from './html-styles.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The cells of a table that is such a form, in the order in which they are read, or its rows; nothing where it is neither. */
export function formOf(table: Element, styles: Styles): readonly FormCell<Element>[] | HeadedRows<Element> | undefined {
  const isName = (cell: Element): boolean => isTh(cell) || styles.isBold(cell);
  const rows = rowsOf(table);
  const filled = rows.map((row) => row.filter((cell) => wordsIn(cell) !== '')).filter((row) => row.length > 0);
  return headed(rows, isTh) ?? inRows(filled, isName) ?? headed(rows, isName);
}

/** The cells of rows, in the order in which they are read. */
export function cellsOf({ section, rows }: HeadedRows<Element>): readonly FormCell<Element>[] {
  const is = (row: readonly Element[]) => (row.length === 1 ? 'label' : 'value');
  return [section, ...rows.flatMap((row) => row.map((cell) => ({ cell, is: is(row) }) as const))];
}

/** @param isHead whether a cell looks like the name of a column. */
function headed(all: readonly (readonly Element[])[], isHead: (cell: Element) => boolean): ReturnType<typeof formOf> {
  const [head = []] = all;
  const names = head.map(wordsIn);
  const areNames =
    names.length <= MOST_COLUMNS && names.every((name, at) => (at === 0 || name !== '') && name.length <= LONGEST_NAME);
  if (!areNames) return undefined;
  const rows = spread(all).slice(1);
  if (rows.some((row) => row.length !== names.length && !isAcross(row))) return undefined;
  const isMarked = head.every(isHead) && !rows.some((row) => row.length > 1 && row.slice(1).every(isHead));
  return headedForm({ head, rows, wordsIn }, isMarked);
}

const MOST_COLUMNS = 12;

function isAcross([first, ...others]: readonly Element[]): boolean {
  return first !== undefined && others.length === 0 && attribute(first, 'colspan') !== undefined;
}

function isTh({ tagName }: Element): boolean {
  return tagName === 'th';
}

/** @param isName whether a cell looks like the name of what stands beside it. */
function inRows(
  rows: readonly (readonly Element[])[],
  isName: (cell: Element) => boolean,
): readonly FormCell<Element>[] | undefined {
  const cells = rows.flatMap((row) => cellsOfRow(row, isName));
  const names = cells.filter(({ is }) => is === 'label').map(({ cell }) => cell);
  const others = names.filter((cell) => !isLabel(wordsIn(cell)));
  const known = names.length - others.length;
  const isMarked = others.every((cell) => isName(cell) || wordsIn(cell).endsWith(':'));
  const isForm = known > 0 && (isMarked || known >= others.length);
  return isForm ? cells : undefined;
}

/** A row is one name and what it is, or several such pairs; a name may also stand alone above the next row. */
function cellsOfRow(row: readonly Element[], isName: (cell: Element) => boolean): readonly FormCell<Element>[] {
  const [first] = row;
  const isShort = (cell: Element): boolean => wordsIn(cell).length <= LONGEST_NAME;
  const cellOf = (cell: Element, isLabel: boolean): FormCell<Element> => ({ cell, is: isLabel ? 'label' : 'value' });
  if (row.length === 1 && first) return [cellOf(first, isShort(first) && isLabel(wordsIn(first)))];
  const names = row.filter((_, at) => at % 2 === 0);
  const isMarked = names.every(isName) && !row.some((cell, at) => at % 2 === 1 && isName(cell));
  const isPairs =
    row.length % 2 === 0 &&
    names.every((cell, at) => isShort(cell) && (at === 0 || isMarked || isTh(cell) || isLabel(wordsIn(cell))));
  return row.map((cell, at) => cellOf(cell, isPairs ? at % 2 === 0 : at === 0 && isShort(cell)));
}

const LONGEST_NAME = 90;

/** Those that are seen; those of tables within it are none of its own. */
function rowsOf(table: Element): readonly (readonly Element[])[] {
  const seen = (elements: readonly Element[]) => elements.filter((one) => attribute(one, 'hidden') === undefined);
  const parts = seen(elementsIn(table)).flatMap((part) =>
    /^t(?:head|body|foot)$/.test(part.tagName) ? elementsIn(part) : part,
  );
  return seen(parts)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => seen(elementsIn(row)).filter(({ tagName }) => /^t[hd]$/.test(tagName)));
}

/** With a cell that goes over several rows in each of them; without rows that say nothing. */
function spread(rows: readonly (readonly Element[])[]): readonly (readonly Element[])[] {
  /** By column, what goes on from above, and in how many rows more. */
  const open: { readonly cell: Element; left: number }[] = [];
  const all = rows.map((row) => {
    const own = [...row].toReversed();
    const cells: Element[] = [];
    for (let at = 0; ; at++) {
      const above = open[at];
      const isOpen = above !== undefined && above.left > 0;
      const cell = isOpen ? above.cell : own.pop();
      if (!cell || cells.length > MOST_COLUMNS) return cells;
      if (isOpen) above.left -= 1;
      else open[at] = { cell, left: Number(attribute(cell, 'rowspan') ?? 1) - 1 };
      cells.push(cell);
    }
  });
  return all.filter((row) => row.some((cell) => wordsIn(cell) !== ''));
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
