import { parseRole, type RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Diagnostic, Fix } from '../text/diagnostic.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { check, type CheckOptions } from './check.ts';

/** Which fix of a finding is made, if one of them is. */
export type ChooseFix = (found: Diagnostic) => Fix | undefined;

/** The first safe fix: what may be made unasked. */
export const safeFix: ChooseFix = ({ fixes = [] }) => fixes.find(({ safe }) => safe);

/**
 * The text of a file after all fixes that are chosen. What one fix uncovers is fixed as well; where two of them meet, the
 * second one waits for the next round. Fixes that reach into other files are left alone.
 *
 * @returns the same text where there is nothing to fix.
 */
export function fixedText(document: RoleDocument, index: RoleIndex, options: CheckOptions, choose: ChooseFix): string {
  let [current, among] = [document, index];
  for (let round = 0; round < ROUNDS; round++) {
    const edits = compatible(ownEdits(current, check(current, among, options), choose));
    if (edits.length === 0) break;
    const next = parseRole(document.uri, applyEdits(current.text, edits));
    // A fix that breaks the text is a mistake of ours, and not passed on.
    if (next.tree.problems.length > current.tree.problems.length) break;
    among = among.with(new Map([[document.uri, next]]));
    current = next;
  }
  return current.text;
}

/** How many of these findings are cured by a fix of this one file. */
export function fixable(uri: string, found: readonly Diagnostic[], choose: ChooseFix): number {
  return found.filter((one) => editsIn(uri, choose(one)) !== undefined).length;
}

/** More than any chain of fixes that follow from each other. */
const ROUNDS = 10;

function ownEdits({ uri }: RoleDocument, found: readonly Diagnostic[], choose: ChooseFix): (readonly TextEdit[])[] {
  return found.flatMap((one) => {
    const edits = editsIn(uri, choose(one));
    return edits ? [edits] : [];
  });
}

function editsIn(uri: string, fix: Fix | undefined): readonly TextEdit[] | undefined {
  if (!fix) return undefined;
  const { edits, creates = [], renames = [] } = fix.edit;
  return edits.size === 1 && creates.length + renames.length === 0 ? edits.get(uri) : undefined;
}

/** Those that touch none before them. */
function compatible(fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edits of fixes) {
    const meets = edits.some(({ range }) =>
      taken.some(({ range: other }) => range.start <= other.end && other.start <= range.end),
    );
    if (!meets) taken.push(...edits);
  }
  return taken;
}
