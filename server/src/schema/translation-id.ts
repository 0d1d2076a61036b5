import type { Path } from '../syntax/tree.ts';
import { removeEntry } from '../syntax/write.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { error, type Finding } from './finding.ts';
import { fix } from './fix-parts.ts';

/**
 * An id beside `translationOf`, which says already which role the file is about.
 *
 * @returns nothing of any other field.
 */
export function idOfTranslation(finding: Finding, path: Path, name: string): Diagnostic | undefined {
  const { uri, text, root, kind, entryOf } = finding;
  const entry = entryOf(root, 'id');
  if (kind !== 'translation' || path.length > 0 || name !== 'id' || root.kind !== 'map' || !entry) return undefined;
  const edit = removeEntry(text, root, entry);
  return error(
    'unknown-field',
    entry.key.range,
    {
      en: "a translation has no id of its own: 'translationOf' says which role it is about",
      fr: 'une traduction n’a pas d’identifiant à elle : « translationOf » dit déjà de quel rôle il s’agit',
    },
    fix(uri, { en: 'Remove the id', fr: 'Retirer l’identifiant' }, false, [edit]),
  );
}
