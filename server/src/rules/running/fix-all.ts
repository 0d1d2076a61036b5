import { parseRole, type RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import type { Diagnostic, Fix } from '../../text/diagnostic.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { check, type CheckOptions } from '../check.ts';

/** Which fix of a finding is made, if one of them is. */
export type ChooseFix = (found: Diagnostic) => Fix | undefined;

/** The first safe fix: what may be made unasked. */
export const safeFix: ChooseFix = ({ fixes = [] }) => fixes.find(({ safe }) => safe);

/** A safe one before one that is not; none that only people may choose. */
export const anyFix: ChooseFix = (found) => safeFix(found) ?? found.fixes?.find(({ byHand }) => !byHand);

/**
 * The text of a file after all fixes that are chosen. What one fix uncovers is fixed as well; where two of them meet, the
 * second one waits for the next round, and safe ones come first. Fixes that reach into other files are left alone.
 *
 * @returns the same text where there is nothing to fix.
 */
export function fixedText(document: RoleDocument, index: RoleIndex, options: CheckOptions, choose: ChooseFix): string {
  let [current, among] = [document, index];
  const seen = new Set<string>();
  for (let round = 0; round < ROUNDS && !seen.has(current.text); round++) {
    seen.add(current.text);
    const next = fixedOnce(current, compatible(ownFixes(current, check(current, among, options), choose)));
    if (next === current) break;
    among = among.with(new Map([[document.uri, next]]));
    current = next;
  }
  return current.text;
}

/** How many of these findings are cured by a fix of this one file. */
export function fixable(uri: string, found: readonly Diagnostic[], choose: ChooseFix): number {
  return found.filter((one) => editsIn(uri, choose(one)) !== undefined).length;
}

/** More than any file needs: of one rule, a round is told of a hundred findings. */
const ROUNDS = 1000;

/** The edits of one fix. */
type Edits = readonly TextEdit[];

/** Safe ones first: where two meet, the one that is sure is made. */
function ownFixes({ uri }: RoleDocument, found: readonly Diagnostic[], choose: ChooseFix): readonly Edits[] {
  const chosen = found.flatMap((one) => choose(one) ?? []);
  const sorted = [...chosen.filter(({ safe }) => safe), ...chosen.filter(({ safe }) => !safe)];
  return sorted.flatMap((fix) => {
    const edits = editsIn(uri, fix);
    return edits ? [edits] : [];
  });
}

/**
 * The file after these fixes, without those that break its text together with the ones before them, as two that write
 * the same field do.
 *
 * @returns the document itself where none is left.
 */
function fixedOnce(document: RoleDocument, fixes: readonly Edits[]): RoleDocument {
  let after = document;
  let kept: readonly Edits[] = [];
  const add = (more: readonly Edits[]): void => {
    if (more.length === 0) return;
    const all = [...kept, ...more];
    const next = parseRole(document.uri, applyEdits(document.text, all.flat()));
    if (next.tree.problems.length <= document.tree.problems.length) [after, kept] = [next, all];
    else if (more.length > 1) {
      // Few break a text: halves find them with few looks.
      const middle = more.length >> 1;
      add(more.slice(0, middle));
      add(more.slice(middle));
    }
  };
  add(fixes);
  return after;
}

function editsIn(uri: string, fix: Fix | undefined): readonly TextEdit[] | undefined {
  if (!fix) return undefined;
  const { edits, creates = [], renames = [] } = fix.edit;
  return edits.size === 1 && creates.length + renames.length === 0 ? edits.get(uri) : undefined;
}

/** Those that touch none before them. */
function compatible(fixes: readonly Edits[]): readonly Edits[] {
  const taken: TextEdit[] = [];
  return fixes.filter((edits) => {
    const meets = edits.some(({ range }) =>
      taken.some(({ range: other }) => range.start <= other.end && other.start <= range.end),
    );
    if (!meets) taken.push(...edits);
    return !meets;
  });
}
