import { configFor } from './config.ts';
import type { PartialRole, RoleDocument } from './document.ts';
import type { PageSettings } from './page-settings.ts';
import { isPublic } from './public-role.ts';
import type { RoleIndex } from './role-index.ts';
import type { Reference } from './symbols.ts';

/**
 * Says of a place that ties a role to another whether everybody may know of it.
 *
 * @param configs the settings files.
 */
export function publicTies(index: RoleIndex, configs: readonly RoleDocument[]): (reference: Reference) => boolean {
  return (reference) => {
    const { uri } = reference.location;
    return isPublicTie(reference, () => index.document(uri)?.role, configFor(uri, configs).page);
  };
}

/** @param role whose tie it is; asked for where it matters whether it is posted, as few files have to be read for that. */
export function isPublicTie({ path }: Reference, role: () => PartialRole | undefined, page: PageSettings): boolean {
  const name = path.filter((part) => typeof part === 'string').join('.');
  return isPublic({}, name, page) || isPublic(role() ?? {}, name, page);
}
