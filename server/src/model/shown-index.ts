import { kindOfName } from '../schema/kinds.ts';
import type { RoleDocument } from './document.ts';
import type { Head } from './head.ts';
import type { RoleIndex } from './role-index.ts';

/**
 * The index as everybody may know it: nothing is in it of role files that are left out, so that no page and no chart tells
 * of them.
 *
 * @param isLeftOut whether settings or ignore files leave out the file at a URI.
 * @param lookedAt what somebody wants to see, left out or not: those roles are there, with their translations.
 */
export function shownIndex(
  index: RoleIndex,
  isLeftOut: (uri: string) => boolean,
  lookedAt: readonly RoleDocument[] = [],
): RoleIndex {
  const ids = new Set(lookedAt.filter(({ uri }) => isLeftOut(uri)).map(({ head }) => roleIdOf(head)));
  return index.without((uri) => {
    if (kindOfName(uri) !== 'role' || !isLeftOut(uri)) return false;
    const head = index.headOf(uri);
    return !head || !ids.has(roleIdOf(head));
  });
}

function roleIdOf({ id, translationOf }: Head): string | undefined {
  return translationOf ?? id;
}
