import { configFor } from './config.ts';
import type { RoleDocument } from './document.ts';
import { isPublic } from './public-role.ts';
import type { RoleIndex } from './role-index.ts';
import type { Reference } from './symbols.ts';

/**
 * Says of a place that ties a role to another whether everybody may know of it.
 *
 * @param configs the settings files.
 */
export function publicTies(index: RoleIndex, configs: readonly RoleDocument[]): (reference: Reference) => boolean {
  return ({ path, location: { uri } }) => {
    const name = path.filter((part) => typeof part === 'string').join('.');
    const { page } = configFor(uri, configs);
    // Few files have to be read for this: mostly the field is for everybody, posted or not.
    return isPublic({}, name, page) || isPublic(index.document(uri)?.role ?? {}, name, page);
  };
}
