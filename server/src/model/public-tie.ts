import { configFor } from './config.ts';
import type { RoleDocument } from './document.ts';
import type { PageSettings } from './page-settings.ts';
import { isPublic } from './public-role.ts';
import type { Reference } from './symbols.ts';

/**
 * Says of a place that ties a role to another whether everybody may know of it.
 *
 * @param configs the settings files.
 */
export function publicTies(configs: readonly RoleDocument[]): (reference: Reference) => boolean {
  return (reference) => isPublicTie(reference, configFor(reference.location.uri, configs).page);
}

/** Whether the role is posted does not matter for its ties. */
export function isPublicTie({ path }: Reference, page: PageSettings): boolean {
  return isPublic({}, path.filter((part) => typeof part === 'string').join('.'), page);
}
