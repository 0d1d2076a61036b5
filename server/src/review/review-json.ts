import type { RoleChange } from '../compare/change.ts';
import type { RoleComparison } from '../compare/states.ts';
import type { Language } from '../text/language.ts';
import { countOf } from './outline.ts';

/**
 * What changed, for programs. `roles` holds those that differ; `summary` counts their changes by class.
 *
 * @param path how a file is called.
 */
export function reviewJson(
  comparisons: readonly RoleComparison[],
  language: Language,
  path: (uri: string) => string,
): string {
  const roles = comparisons
    .filter(({ changes }) => changes.length > 0)
    .map(({ id, lang, title, before, after, changes }) => ({
      id,
      lang,
      title,
      state: before ? (after ? 'changed' : 'removed') : 'added',
      ...(before && { before: path(before.uri) }),
      ...(after && { after: path(after.uri) }),
      changes: changes.map((change) => changeJson(change, language)),
    }));
  return `${JSON.stringify({ roles, summary: { roles: roles.length, ...countOf(comparisons) } }, undefined, 2)}\n`;
}

function changeJson({ kind, class: weight, field, before, after, message }: RoleChange, language: Language): object {
  return { kind, class: weight, field, message: message[language], before, after };
}
