import { configFor } from '../model/config.ts';
import type { PartialRole, RoleDocument } from '../model/document.ts';
import { publicRole } from '../model/public-role.ts';
import type { RoleIndex } from '../model/role-index.ts';

/** What of each role is for everybody, without translations and settings, in the order of the documents. */
export function publicRoles(documents: Iterable<RoleDocument>, index: RoleIndex): readonly PartialRole[] {
  const roles: PartialRole[] = [];
  const isLeftOut = (id: string): boolean => index.isLeftOut(id);
  for (const document of documents) {
    if (document.kind !== 'role') continue;
    roles.push(publicRole(document.role, configFor(document.uri, index.configs).page, isLeftOut));
  }
  return roles;
}

/**
 * Documents that are looked at one after the other, as often as somebody wants: each is let go of when the next one comes,
 * as the trees of very many take gigabytes.
 *
 * @param isKept whether somebody else looks at the file as well.
 */
export function oneByOne(
  documents: readonly RoleDocument[],
  isKept: (uri: string) => boolean = () => false,
): Iterable<RoleDocument> {
  return {
    *[Symbol.iterator]() {
      for (const document of documents) {
        yield document;
        if (!isKept(document.uri)) document.rest();
      }
    },
  };
}
