import { blockField, flowText, type PlainData } from '../syntax/write-value.ts';
import type { FieldSpot, Layout, ValueSpot } from './completion-spot.ts';
import { lineEnd } from './completion-words.ts';

/**
 * Fields as they are written right behind a value, in the same group.
 *
 * @returns nothing where something else stands on the line: it would be pushed away from what it is about.
 */
export function alongside(
  fields: Readonly<Record<string, PlainData>>,
  spot: ValueSpot | FieldSpot,
  layout: Layout,
  text: string,
): string {
  const entries = Object.entries(fields);
  if (entries.length === 0) return '';
  if (layout.json || spot.flow) {
    const style = { json: layout.json, brace: ' ', bracket: '', gap: ' ' } as const;
    return entries
      .map(([name, value]) => `, ${layout.json ? JSON.stringify(name) : name}: ${flowText(value, style)}`)
      .join('');
  }
  if (text.slice(spot.word.end, lineEnd(text, spot.word.end)).trim() !== '') return '';
  const column = spot.kind === 'field' ? spot.column : columnOfKey(text, spot.word.start);
  const lines = entries.flatMap(([name, value]) => blockField(name, value, layout));
  return lines.map((line) => layout.eol + ' '.repeat(column) + line).join('');
}

/** The column in which the key of the value at `offset` starts, behind the dashes of the items that begin on its line. */
function columnOfKey(text: string, offset: number): number {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  let at = start;
  while (at < offset && ' -'.includes(text.charAt(at)) && (text.charAt(at) === ' ' || text.charAt(at + 1) === ' '))
    at++;
  return at - start;
}
