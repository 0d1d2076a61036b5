import { configFor } from '../model/config.ts';
import type { PartialRole, RoleDocument } from '../model/document.ts';
import { publicRole } from '../model/public-role.ts';
import type { RoleIndex } from '../model/role-index.ts';

/** What of each role is for everybody, without translations and settings, in the order of the documents. */
export function publicRoles(documents: readonly RoleDocument[], index: RoleIndex): readonly PartialRole[] {
  return documents
    .filter(({ kind }) => kind === 'role')
    .map((document) => publicRole(document.role, configFor(document.uri, index.configs).page));
}
