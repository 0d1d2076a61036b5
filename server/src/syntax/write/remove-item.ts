import type { TextEdit } from '../../text/edit.ts';
import { nodeAt } from '../navigate.ts';
import type { ListNode, Path, SyntaxNode } from '../tree.ts';
import { removeEntry } from '../write.ts';

/**
 * Takes an item out of its list or a field out of its group, and with it what would be left empty around it.
 *
 * @returns nothing where nothing of the file would be left, or a comment would go with it: that is the author's and is
 *   not thrown away unasked.
 */
export function removeAt(text: string, root: SyntaxNode | undefined, path: Path): TextEdit | undefined {
  const step = path.at(-1);
  const around = path.slice(0, -1);
  const parent = nodeAt(root, around);
  if (parent?.kind === 'list' && typeof step === 'number') {
    return parent.items.length > 1 ? removeItem(text, parent, step) : removeAt(text, root, around);
  }
  if (parent?.kind !== 'map') return undefined;
  const entry = parent.entries.find(({ name }) => name === step);
  if (!entry) return undefined;
  return parent.entries.length > 1 ? removeEntry(text, parent, entry) : removeAt(text, root, around);
}

/** @param list has other items as well. */
function removeItem(text: string, list: ListNode, position: number): TextEdit | undefined {
  const edit = list.flow ? removeFromFlow(list, position) : removeLines(text, list, position);
  return edit && text.slice(edit.range.start, edit.range.end).includes('#') ? undefined : edit;
}

function removeFromFlow({ items }: ListNode, position: number): TextEdit | undefined {
  const [previous, item, next] = [items[position - 1], items[position], items[position + 1]];
  if (!item) return undefined;
  if (next) return remove(item.range.start, next.range.start);
  return remove(previous?.range.end ?? item.range.start, item.range.end);
}

function removeLines(text: string, { items }: ListNode, position: number): TextEdit | undefined {
  const item = items[position];
  if (!item) return undefined;
  const dash = text.lastIndexOf('-', item.range.start - 1);
  const start = text.lastIndexOf('\n', dash) + 1;
  const isAlone = text.slice(start, dash).trim() === '' && text.slice(dash + 1, item.range.start).trim() === '';
  const rest = /^[^\n]*\n?/.exec(text.slice(item.range.end))?.[0] ?? '';
  return dash >= 0 && isAlone && rest.trim() === '' ? remove(start, item.range.end + rest.length) : undefined;
}

function remove(start: number, end: number): TextEdit {
  return { range: { start, end }, newText: '' };
}
