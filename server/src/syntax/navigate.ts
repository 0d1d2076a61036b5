import { contains } from '../text/range.ts';
import type { MapEntry, MapNode, Path, SyntaxNode } from './tree.ts';

/** The first entry called `name`; a second one is reported as a duplicate and otherwise ignored. */
export function entryOf(node: SyntaxNode | undefined, name: string): MapEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.name === name) : undefined;
}

/** `entryOf` for many questions about one tree: the names of a large group are sorted out only once. */
export function entryFinder(): typeof entryOf {
  const known = new Map<MapNode, ReadonlyMap<string, MapEntry>>();
  return (node, name) => {
    if (node?.kind !== 'map' || node.entries.length < 50) return entryOf(node, name);
    let byName = known.get(node);
    if (!byName) {
      byName = new Map(node.entries.toReversed().map((entry) => [entry.name, entry]));
      known.set(node, byName);
    }
    return byName.get(name);
  };
}

/** The node at `path`, or nothing where the way there does not exist. */
export function nodeAt(root: SyntaxNode | undefined, path: Path): SyntaxNode | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === 'string') node = entryOf(node, step)?.value;
    else node = node?.kind === 'list' ? node.items[step] : undefined;
  }
  return node;
}

/** What a cursor is in or touches: the innermost node, the way to it, and the key it is on, if it is on one. */
export interface Place {
  readonly path: Path;
  readonly node: SyntaxNode;
  /** The entry whose key the cursor touches; `path` then leads to its value. */
  readonly entry: MapEntry | undefined;
  /** The maps around the cursor, innermost last. */
  readonly parents: readonly MapNode[];
}

/**
 * The innermost place that `offset` touches.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns nothing where the cursor is in no node: in a comment, a blank line or an empty text.
 */
export function placeAt(root: SyntaxNode | undefined, offset: number): Place | undefined {
  if (!root || !contains(root.range, offset)) return undefined;
  const path: (string | number)[] = [];
  const parents: MapNode[] = [];
  let node: SyntaxNode = root;
  for (;;) {
    if (node.kind === 'map') {
      parents.push(node);
      const onKey: MapEntry | undefined = node.entries.find(({ key }) => contains(key.range, offset));
      if (onKey) return { path: [...path, onKey.name], node: onKey.value, entry: onKey, parents };
      const inside: MapEntry | undefined = node.entries.find(({ value }) => contains(value.range, offset));
      if (!inside) return { path, node, entry: undefined, parents };
      path.push(inside.name);
      node = inside.value;
    } else if (node.kind === 'list') {
      const position: number = node.items.findIndex((item) => contains(item.range, offset));
      const item = node.items[position];
      if (!item) return { path, node, entry: undefined, parents };
      path.push(position);
      node = item;
    } else {
      return { path, node, entry: undefined, parents };
    }
  }
}

/** Every node below and including `root` with its path, parents before children. */
export function* walk(
  root: SyntaxNode,
  path: Path = [],
): Generator<{ readonly node: SyntaxNode; readonly path: Path }> {
  yield { node: root, path };
  if (root.kind === 'map') for (const { name, value } of root.entries) yield* walk(value, [...path, name]);
  if (root.kind === 'list') for (const [index, item] of root.items.entries()) yield* walk(item, [...path, index]);
}

/** Whether two nodes say the same, fields in the same order. What we do not read says nothing that can be compared. */
export function sameNode(one: SyntaxNode, other: SyntaxNode): boolean {
  if (one.kind === 'scalar') {
    return (
      other.kind === 'scalar' &&
      one.value === other.value &&
      one.style !== 'unsupported' &&
      other.style !== 'unsupported'
    );
  }
  if (one.kind === 'list') {
    return (
      other.kind === 'list' &&
      one.items.length === other.items.length &&
      one.items.every((item, position) => sameAt(item, other.items[position]))
    );
  }
  return (
    other.kind === 'map' &&
    one.entries.length === other.entries.length &&
    one.entries.every(
      ({ name, value }, position) =>
        name === other.entries[position]?.name && sameAt(value, other.entries[position]?.value),
    )
  );
}

function sameAt(one: SyntaxNode, other: SyntaxNode | undefined): boolean {
  return other !== undefined && sameNode(one, other);
}
