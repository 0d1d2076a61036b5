import type { SyntaxNode } from '../../syntax/tree.ts';
import type { RoleDocument } from '../document.ts';

/**
 * What follows from the trees of a role and of its translation, remembered until another pair is asked about: several
 * rules ask about one pair, one after the other.
 */
export function onceForPair<Result>(
  make: (source: SyntaxNode | undefined, translation: SyntaxNode | undefined) => Result,
): (source: RoleDocument, translation: RoleDocument) => Result {
  let last: { readonly trees: readonly [unknown, unknown]; readonly result: Result } | undefined;
  return (source, translation) => {
    const trees = [source.tree, translation.tree] as const;
    if (last?.trees[0] !== trees[0] || last.trees[1] !== trees[1])
      last = { trees, result: make(trees[0].root, trees[1].root) };
    return last.result;
  };
}
