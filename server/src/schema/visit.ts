import type { MapEntry, Path, SyntaxNode } from '../syntax/tree.ts';
import { isExtension, type Field } from './field.ts';

/** A value and what the schema says about its place. */
export interface Visited {
  readonly node: SyntaxNode;
  readonly field: Field;
  /** Made when it is asked for: most visitors want it of few values. */
  readonly path: Path;
  /** The entry it is the value of; absent for the root and the items of lists. */
  readonly entry: MapEntry | undefined;
  /** The group or list that it is in; absent for the root. */
  readonly parent: Visited | undefined;
  /** The last step of the path; empty for the root. */
  readonly step: string | number;
}

/** Every value whose place the schema knows, parents first, in the order of the text. */
export function visitFields(root: SyntaxNode, field: Field): readonly Visited[] {
  const all: VisitedNode[] = [];
  descend(new VisitedNode(root, field), all);
  return all;
}

function descend(visited: VisitedNode, all: VisitedNode[]): void {
  all.push(visited);
  const { node, field } = visited;
  if (node.kind === 'map') {
    for (const entry of node.entries) {
      const known = field.fields.get(entry.name) ?? (isExtension(entry.name) ? undefined : field.others);
      if (known) descend(new VisitedNode(entry.value, known, entry, visited, entry.name), all);
    }
  } else if (node.kind === 'list' && field.items) {
    let step = 0;
    for (const item of node.items) {
      descend(new VisitedNode(item, field.items, undefined, visited, step), all);
      step++;
    }
  }
}

class VisitedNode implements Visited {
  readonly node: SyntaxNode;
  readonly field: Field;
  readonly entry: MapEntry | undefined;
  readonly parent: VisitedNode | undefined;
  readonly step: string | number;
  #path: Path | undefined;

  constructor(node: SyntaxNode, field: Field, entry?: MapEntry, parent?: VisitedNode, step: string | number = '') {
    this.node = node;
    this.field = field;
    this.entry = entry;
    this.parent = parent;
    this.step = step;
  }

  get path(): Path {
    this.#path ??= this.parent ? [...this.parent.path, this.step] : [];
    return this.#path;
  }
}
