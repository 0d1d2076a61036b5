/** What readers should know of a role before they rely on what is said of it. */
import type { Meta } from '../../../schemas/types.ts';
import { statusLabels } from '../schema/labels.ts';
import type { LocalizedText } from '../text/language.ts';
import { configFor } from './config.ts';
import type { RoleDocument } from './document.ts';
import { isPublic } from './public-role.ts';

/** That a role is not there yet, or no longer. */
export type Caveat = 'draft' | 'in-review' | 'deprecated';

/** What pages call them. */
export const caveatNames: Readonly<Record<Caveat, LocalizedText>> = statusLabels;

/** Nothing where the role holds. */
export function caveatIn(status: Meta['status']): Caveat | undefined {
  return status === 'draft' || status === 'in-review' || status === 'deprecated' ? status : undefined;
}

/** As far as everybody may know of it. */
export function publicCaveats(configs: readonly RoleDocument[]): (document: RoleDocument) => Caveat | undefined {
  return ({ uri, role }) =>
    isPublic(role, 'meta.status', configFor(uri, configs).page) ? caveatIn(role.meta?.status) : undefined;
}
