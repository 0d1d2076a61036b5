/**
 * Career paths as a hierarchy of types, as they are drawn: a supertype is a step up, what a role evolves to; a subtype a
 * step down, what one comes from.
 */
import { ties, type Direction } from '../model/relations.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { hierarchyRole, type HierarchyRole } from './hierarchy-role.ts';

/** What a role evolves to, whichever of the two files says so. Empty for a role that nobody knows. */
export function nextRoles(id: string, index: RoleIndex): readonly HierarchyRole[] {
  return steps(id, 'up', index);
}

/** The roles that one comes from, whichever of the two files says so. Empty for a role that nobody knows. */
export function formerRoles(id: string, index: RoleIndex): readonly HierarchyRole[] {
  return steps(id, 'down', index);
}

/** A role that says that it evolves to itself is a mistake, and no step. */
function steps(id: string, direction: Direction, index: RoleIndex): readonly HierarchyRole[] {
  return ties(id, 'career', direction, index).flatMap(({ id: other, references: [first] }) =>
    other === id || !first ? [] : [hierarchyRole(other, first.location, index)],
  );
}
