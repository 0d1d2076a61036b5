import { entryOf } from '../syntax/navigate.ts';
import type { ListNode, Path, SyntaxNode } from '../syntax/tree.ts';

/** The innermost list on the way to a place. Positions in lists are those of the text: `path` is only sure of the fields. */
export function listAround(root: SyntaxNode | undefined, path: Path, offset: number): ListNode | undefined {
  let node = root;
  let list: ListNode | undefined;
  for (const step of path) {
    if (typeof step === 'string') node = entryOf(node, step)?.value;
    else if (node?.kind === 'list') {
      list = node;
      node = node.items.findLast(({ range }) => range.start <= offset);
    } else return undefined;
  }
  return list;
}
