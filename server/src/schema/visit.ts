import type { MapEntry, Path, SyntaxNode } from '../syntax/tree.ts';
import { isExtension, type Field } from './field.ts';

/** A value and what the schema says about its place. */
export interface Visited {
  readonly node: SyntaxNode;
  readonly field: Field;
  readonly path: Path;
  /** The entry it is the value of; absent for the root and the items of lists. */
  readonly entry: MapEntry | undefined;
}

/** Calls `visit` for every value whose place the schema knows, parents first, in the order of the text. */
export function visitFields(root: SyntaxNode, field: Field, visit: (visited: Visited) => void): void {
  descend(root, field, [], undefined, visit);
}

function descend(
  node: SyntaxNode,
  field: Field,
  path: Path,
  entry: MapEntry | undefined,
  visit: (visited: Visited) => void,
): void {
  visit({ node, field, path, entry });
  if (node.kind === 'map') {
    for (const child of node.entries) {
      const known = isExtension(child.name) ? undefined : (field.fields.get(child.name) ?? field.others);
      if (known) descend(child.value, known, [...path, child.name], child, visit);
    }
  } else if (node.kind === 'list' && field.items) {
    for (const [index, item] of node.items.entries()) descend(item, field.items, [...path, index], undefined, visit);
  }
}
