import { onlyByHand, type Diagnostic, type Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import { isBareName } from './bare-name.ts';
import { sameNode } from './navigate.ts';
import type { MapEntry, MapNode } from './tree.ts';
import { removeEntry } from './write.ts';

/** The same field twice in one group; the first one counts. */
export function duplicateKeys(uri: string, text: string, group: MapNode): readonly Diagnostic[] {
  return mayHaveTwins(group.entries) ? twinsIn(uri, text, group) : none;
}

const none: readonly Diagnostic[] = [];

function twinsIn(uri: string, text: string, group: MapNode): readonly Diagnostic[] {
  const seen = new Map<string, MapEntry>();
  const problems: Diagnostic[] = [];
  for (const entry of group.entries) {
    const first = seen.get(entry.name);
    if (!first) {
      seen.set(entry.name, entry);
      continue;
    }
    // Words between commas, rather than names of fields: `{ min: 30,000, max: 36,000 }`.
    if (isBareName(text, first) && isBareName(text, entry)) continue;
    const name = shown(entry.name);
    problems.push({
      code: 'duplicate-key',
      severity: 'error',
      message: {
        en: `'${name}' is written twice in the same place; only the first one counts`,
        fr: `« ${name} » est écrit deux fois au même endroit ; seul le premier compte`,
      },
      range: entry.key.range,
      related: [
        {
          location: { uri, range: first.key.range },
          message: { en: `'${name}' is written here first`, fr: `« ${name} » est d’abord écrit ici` },
        },
      ],
      fixes: oneOfBoth(uri, text, group, first, entry),
    });
  }
  return problems;
}

/** Safe only where both say the same; else the author chooses, and what would take a comment along is not offered. */
function oneOfBoth(uri: string, text: string, group: MapNode, first: MapEntry, second: MapEntry): readonly Fix[] {
  const isSame = sameNode(first.value, second.value);
  const choices = [
    {
      title: isSame
        ? { en: 'Remove this one, which says the same', fr: 'Retirer celui-ci, qui dit la même chose' }
        : { en: 'Remove this one, keep the first', fr: 'Retirer celui-ci, garder le premier' },
      edit: removeEntry(text, group, second),
    },
    {
      title: { en: 'Keep this one, remove the first', fr: 'Garder celui-ci, retirer le premier' },
      edit: isSame ? undefined : removeEntry(text, group, first),
    },
  ];
  const fixes = choices.flatMap(({ title, edit }) => (edit ? [{ title, safe: isSame, edit: editOf(uri, edit) }] : []));
  return isSame ? fixes : onlyByHand(fixes);
}

/** Most groups are small, and looking at each pair of names is faster than a map of them. */
function mayHaveTwins(entries: readonly MapEntry[]): boolean {
  if (entries.length > 8) return true;
  for (let one = 1; one < entries.length; one++) {
    for (let other = 0; other < one; other++) if (entries[other]?.name === entries[one]?.name) return true;
  }
  return false;
}
