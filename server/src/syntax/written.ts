import { entryOf } from './navigate.ts';
import type { Path, SyntaxNode } from './tree.ts';

/**
 * Whether something is written at a place, in whatever form: who misses a field asks this first, as what has not the form
 * that the field wants is told there already.
 *
 * @param path of fields, below `node`. Where one of the groups around the last is written in another form, it may say it.
 */
export function isWritten(node: SyntaxNode | undefined, path: Path): boolean {
  let at = node;
  for (const step of path) {
    if (at === undefined) return false;
    if (at.kind !== 'map') return holds(at);
    at = entryOf(at, String(step))?.value;
  }
  return at !== undefined && holds(at);
}

function holds(node: SyntaxNode): boolean {
  if (node.kind === 'map') return node.entries.length > 0;
  if (node.kind === 'list') return node.items.length > 0;
  return node.value !== null && String(node.value).trim() !== '';
}
