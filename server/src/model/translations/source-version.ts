import { hashOf } from '../../text/hash.ts';
import type { RoleDocument } from '../document.ts';
import { sentencesOf, translatableTexts } from '../translation.ts';

/** What stands before a fingerprint where a version could stand. */
const MARK = 'text:';

/** Whether a `sourceVersion` tells the texts themselves and not their version. */
export function isFingerprint(version: string): boolean {
  return version.startsWith(MARK);
}

/**
 * A short word that changes with every text of the role, for roles whose version does not. The order of fields and items,
 * the ids of items (they can be renamed) and the layout of the file count for nothing; so does, which nobody does, to
 * swap the texts of two items.
 */
export function fingerprintOf(source: RoleDocument): string {
  const texts = translatableTexts(source, source).map((text) => {
    const names = text.path.filter((step) => typeof step === 'string');
    return JSON.stringify([names, sentencesOf(text.source)]);
  });
  return MARK + hashOf(texts.toSorted().join('\n'));
}
