import type { RoleDocument } from '../model/document.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { Path } from '../syntax/tree.ts';
import type { TextRange } from '../text/range.ts';
import { itemsAt, textIn, type Item } from './items.ts';

/** A list of what a role asks for, as far as it says how important each item is. */
export interface RequirementList {
  readonly name: string;
  /** Of its field. */
  readonly range: TextRange;
  readonly items: readonly Item[];
  readonly essential: number;
}

const places: readonly Path[] = [
  ['requirements', 'domains'],
  ['skills', 'technical'],
  ['skills', 'knowledge'],
  ['skills', 'soft'],
  ['tools'],
];

/** The lists of a role that have items; none in a translation, which says nothing of the kind. */
export function requirementLists({ kind, tree }: RoleDocument): readonly RequirementList[] {
  if (kind !== 'role') return [];
  return places.flatMap((path) => {
    const items = itemsAt(tree, ...path);
    const parent = nodeAt(tree.root, path.slice(0, -1));
    const name = String(path.at(-1));
    const entry = parent?.kind === 'map' ? parent.entries.find((one) => one.name === name) : undefined;
    if (items.length === 0 || !entry) return [];
    const essential = items.filter(({ node }) => textIn(node, 'importance')?.value === 'essential').length;
    return [{ name, range: entry.key.range, items, essential }];
  });
}

/** Whether a post of an employer is meant, and not a trade in general, which many posts are made of. */
export function isPost({ role }: RoleDocument): boolean {
  return role.scope === 'position' || role.posting !== undefined;
}
