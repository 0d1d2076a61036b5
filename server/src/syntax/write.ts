/**
 * Edits that keep the author's style: what surrounds a change stays as it was written, comments included.
 */
import type { TextEdit } from '../text/edit.ts';
import { behind, skipBlank } from './blank.ts';
import type { MapEntry, MapNode } from './tree.ts';

/**
 * Takes a field out of its group, together with the line break or the comma that it leaves behind.
 *
 * @returns nothing where the group would be left without any field, the field shares its line with a dash, or a comment
 *   would go with it: that is the author's and is not thrown away unasked.
 */
export function removeEntry(text: string, parent: MapNode, entry: MapEntry): TextEdit | undefined {
  if (parent.entries.length < 2) return undefined;
  const edit = parent.flow ? removeFromFlow(text, parent, entry) : removeLines(text, entry);
  return edit && text.slice(edit.range.start, edit.range.end).includes('#') ? undefined : edit;
}

function removeFromFlow(text: string, { entries }: MapNode, entry: MapEntry): TextEdit {
  const position = entries.indexOf(entry);
  const next = entries[position + 1];
  const previous = entries[position - 1];
  const isNamed = next !== undefined && next.key.range.end > next.key.range.start;
  if (isNamed) return remove(entry.key.range.start, next.key.range.start);
  // A field without a name begins where we cannot tell, behind the comma.
  const comma = behind(text, Math.max(entry.key.range.end, entry.value.range.end), ',');
  if (comma !== undefined && behind(text, comma, '}') === undefined) {
    return remove(entry.key.range.start, skipBlank(text, comma));
  }
  return remove(previous?.value.range.end ?? entry.key.range.start, entry.value.range.end);
}

function removeLines(text: string, entry: MapEntry): TextEdit | undefined {
  const start = text.lastIndexOf('\n', entry.key.range.start - 1) + 1;
  if (text.slice(start, entry.key.range.start).trim() !== '') return undefined;
  const valueEnd = Math.max(entry.value.range.end, entry.key.range.end);
  const rest = /^[^\n]*\n?/.exec(text.slice(valueEnd))?.[0] ?? '';
  if (rest.trim() !== '' && rest.trim() !== ':') return undefined;
  return remove(start, valueEnd + rest.length);
}

function remove(start: number, end: number): TextEdit {
  return { range: { start, end }, newText: '' };
}
