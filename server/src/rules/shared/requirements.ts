import type { PartialRole, RoleDocument } from '../../model/document.ts';
import { entryOf, nodeAt } from '../../syntax/navigate.ts';
import type { Path } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';

/** A list of what a role asks for, as far as it says how important each item is. */
export interface RequirementList {
  readonly path: Path;
  readonly items: readonly { readonly importance?: string }[];
}

/** The lists of a role that have items; none in a translation, which says nothing of the kind. */
export function requirementLists({ requirements, skills, tools }: PartialRole): readonly RequirementList[] {
  const lists: readonly (readonly [path: Path, items: RequirementList['items'] | undefined])[] = [
    [['requirements', 'domains'], requirements?.domains],
    [['skills', 'technical'], skills?.technical],
    [['skills', 'knowledge'], skills?.knowledge],
    [['skills', 'soft'], skills?.soft],
    [['tools'], tools],
  ];
  return lists.flatMap(([path, items]) => (items && items.length > 0 ? [{ path, items }] : []));
}

/** Where the name of a field stands. */
export function keyRange({ tree }: RoleDocument, path: Path): TextRange | undefined {
  return entryOf(nodeAt(tree.root, path.slice(0, -1)), String(path.at(-1)))?.key.range;
}

/** Whether a post of an employer is meant, and not an occupation in general, which many posts are made of. */
export function isPost({ role }: RoleDocument): boolean {
  return role.scope === 'position' || role.posting !== undefined;
}
