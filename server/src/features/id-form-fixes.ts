import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { slugOf } from '../schema/slug.ts';
import type { Diagnostic, Fix } from '../text/diagnostic.ts';
import { rename } from './rename.ts';
import { symbolAt } from './symbol-at.ts';

/**
 * The fixes of a finding; one that gives an id its form takes along all that refers to it, as renaming does.
 *
 * @returns without that one where the id cannot be renamed.
 */
export function fixesOf(
  document: RoleDocument,
  { code, range, fixes = [] }: Diagnostic,
  index: RoleIndex,
): readonly Fix[] {
  const symbol = code === 'bad-form' ? symbolAt(document, range.start) : undefined;
  if (!symbol?.defines) return fixes;
  const edit = rename(document, range.start, slugOf(symbol.id), index);
  return 'refused' in edit ? [] : fixes.map((fix) => ({ ...fix, edit }));
}
