import { labelOf } from '../schema/slug.ts';
import type { RoleIndex } from './role-index.ts';
import type { Reference } from './symbols.ts';

/** What a role is called. */
export interface RoleName {
  readonly name: string;
  /** BCP 47 tag of the file that calls it so; absent where nobody does. */
  readonly lang: string | undefined;
}

/**
 * The name that the first file gives to a role it refers to, else the words of the id.
 *
 * @param isPublic whether everybody may know what is written there.
 */
export function missingRole(
  id: string,
  index: RoleIndex,
  isPublic: (reference: Reference) => boolean = () => true,
): RoleName {
  for (const reference of index.roleReferences(id)) {
    const head = index.headOf(reference.location.uri);
    const label = head?.links.find((link) => link.reference === reference)?.label;
    if (label !== undefined && isPublic({ ...reference, path: [...reference.path.slice(0, -1), 'label'] }))
      return { name: label, lang: head?.lang };
  }
  return { name: labelOf(id), lang: undefined };
}
