import { walk } from '../syntax/navigate.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax/tree.ts';
import { lineStart } from '../syntax/write/style.ts';

/** Whether a text has errors, so that its tree is only what it may have been meant as. */
export function isBroken({ problems }: SyntaxTree): boolean {
  return problems.some(({ code }) => code !== 'duplicate-key');
}

/** Whether two texts hold the same data, in the same order, with the same comments between the same words. */
export function sameContent(one: SyntaxTree, oneText: string, other: SyntaxTree, otherText: string): boolean {
  const [ours, theirs] = [wordsOf(one, oneText), wordsOf(other, otherText)];
  return ours.length === theirs.length && ours.every((word, position) => word === theirs[position]);
}

/** All that is said, in the order of the text. */
function wordsOf({ root, comments }: SyntaxTree, text: string): readonly string[] {
  const words = comments.map(({ range, text: comment }) => {
    const alone = text.slice(lineStart(text, range.start), range.start).trim() === '';
    return { at: range.start, word: `${alone ? 'comment' : 'behind'} ${comment.trimEnd()}` };
  });
  for (const { node, path } of root ? walk(root) : []) {
    words.push({ at: node.range.start, word: JSON.stringify([path, node.kind, valueOf(node)]) });
  }
  // What begins at one place is in the order in which it was found.
  return words.toSorted((a, b) => a.at - b.at).map(({ word }) => word);
}

/** Of a text without a value, nothing is told apart: `~` and nothing at all are the same. */
function valueOf(node: SyntaxNode): unknown {
  if (node.kind === 'scalar') return node.style === 'unsupported' ? 'unsupported' : node.value;
  return node.kind === 'list' ? node.items.length : node.entries.map(({ name }) => name);
}
