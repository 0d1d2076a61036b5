import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Definition } from '../model/symbols.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { MapNode } from '../syntax/tree.ts';

/** An item that others can refer to by its id. */
export interface Item {
  readonly definition: Definition;
  readonly node: MapNode;
  /** The file that it is in. */
  readonly document: RoleDocument;
}

/**
 * The items of one kind that `document` can refer to: its own, and in a translation those of the role it translates;
 * empty for roles, which are files of their own.
 */
export function itemsOfKind(document: RoleDocument, index: RoleIndex, kind: string): readonly Item[] {
  const source = index.home(document);
  return (source?.definitions ?? [])
    .filter((definition) => definition.kind === kind && definition.path.length > 1)
    .flatMap((definition) => {
      const node = nodeAt(source?.tree.root, definition.path.slice(0, -1));
      return source && node?.kind === 'map' ? [{ definition, node, document: source }] : [];
    });
}
