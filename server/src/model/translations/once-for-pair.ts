import type { SyntaxNode, SyntaxTree } from '../../syntax/tree.ts';
import type { RoleDocument } from '../document.ts';

/**
 * What follows from the trees of a role and of its translation, remembered for the last translation of each role that is at
 * hand: several rules ask about one pair, one after the other. Not state: a tree never changes.
 */
export function onceForPair<Result>(
  make: (source: SyntaxNode | undefined, translation: SyntaxNode | undefined) => Result,
): (source: RoleDocument, translation: RoleDocument) => Result {
  const known = new WeakMap<SyntaxTree, { readonly translation: SyntaxTree; readonly result: Result }>();
  return ({ tree: source }, { tree: translation }) => {
    const last = known.get(source);
    if (last?.translation === translation) return last.result;
    const result = make(source.root, translation.root);
    known.set(source, { translation, result });
    return result;
  };
}
