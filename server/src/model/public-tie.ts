import { configFor } from './config.ts';
import { isPublic } from './public-role.ts';
import type { RoleIndex } from './role-index.ts';
import type { PageSettings } from './settings/page-settings.ts';
import type { Reference } from './symbols.ts';

/**
 * Says of a place that ties a role to another whether everybody may know of it.
 *
 * @param index with the settings files, and without what is left out.
 */
export function publicTies(index: RoleIndex): (reference: Reference) => boolean {
  const { configs } = index;
  return (reference) =>
    !index.isLeftOut(reference.id) && isPublicTie(reference, configFor(reference.location.uri, configs).page);
}

/** Whether the role is posted does not matter for its ties. */
export function isPublicTie({ path }: Reference, page: PageSettings): boolean {
  return isPublic({}, path.filter((part) => typeof part === 'string').join('.'), page);
}
