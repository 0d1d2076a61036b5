import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { FormCell } from './form-cells.ts';
import type { HtmlPage } from './html-blocks.ts';
import { lineOf } from './html-elements.ts';
import { Reading } from './html-reading.ts';
import { cellsOf, formOf } from './html-tables.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a page as a browser would, broken markup as well. */
export function htmlPage(text: string): HtmlPage {
  const reading = new Reading();
  const root = parse(text, { sourceCodeLocationInfo: true });
  // Pages can be nested deeper than functions can call each other.
  const stack: { readonly node: Node; readonly isEnd: boolean; readonly name?: FormCell<Element> }[] = [];
  const push = (nodes: readonly Node[]): void => {
    for (const node of nodes.toReversed()) stack.push({ node, isEnd: false });
  };
  const pushForm = (table: Element, cells: readonly FormCell<Element>[]): void => {
    for (const cell of cells.toReversed()) {
      stack.push({ node: cell.cell, isEnd: false, ...(isName(cell) && { name: cell }) });
    }
    push(table.childNodes.filter(({ nodeName }) => nodeName === 'caption'));
  };
  push(root.childNodes);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, isEnd, name } = next;
    if (name) {
      reading.name(name);
    } else if (isEnd) {
      if ('tagName' in node) reading.leave(node);
    } else if ('value' in node) {
      reading.words(node.value, lineOf(node));
    } else if ('tagName' in node && reading.enter(node)) {
      stack.push({ node, isEnd: true });
      const form = node.tagName === 'table' && !reading.isInList ? formOf(node, reading.styles) : undefined;
      if (form) {
        const cells = 'rows' in form ? cellsOf(form) : form;
        reading.form(node, cells, 'rows' in form ? form.names : undefined);
        pushForm(node, cells);
      } else push(node.childNodes);
    }
  }
  return reading.page();
}

/** Of other cells all is read, as of the rest of the page. */
function isName({ is }: FormCell<Element>): boolean {
  return is !== 'value' && is !== 'remark';
}
