import { lineStart } from '../../syntax/write/style.ts';
import { blockField, flowText, writtenValue, type PlainData } from '../../syntax/write/value.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { FieldSpot, Layout, ValueSpot } from './spot.ts';
import { lineEnd } from './words.ts';

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

/**
 * The id of an item as it is written right before its label.
 *
 * @returns nothing where the label does not begin on the line of the spot.
 */
export function aboveLabel(id: string, spot: ValueSpot, layout: Layout, text: string): TextEdit | undefined {
  const { word, flow } = spot;
  const { json, eol } = layout;
  const line = text.slice(lineStart(text, word.start), word.start);
  const key = /(["']?)label\1\s*:\s*$/.exec(line);
  if (!key) return undefined;
  const ahead = line.slice(0, key.index);
  const isInline = json || flow;
  if (!isInline && !/^[ -]*$/.test(ahead)) return undefined;
  const field = `${json ? '"id"' : 'id'}: ${writtenValue(id, { json, flow, quote: '' })}${isInline ? ',' : ''}`;
  const isOnOwnLine = !isInline || ahead.trim() === '';
  const start = lineStart(text, word.start) + ahead.length;
  const between = isOnOwnLine ? eol + ahead.replaceAll('-', ' ') : ' ';
  return { range: { start, end: start }, newText: field + between };
}

/** The column in which the key of the value at `offset` starts, behind the dashes of the items that begin on its line. */
function columnOfKey(text: string, offset: number): number {
  const start = lineStart(text, offset);
  let at = start;
  while (at < offset && ' -'.includes(text.charAt(at)) && (text.charAt(at) === ' ' || text.charAt(at + 1) === ' '))
    at++;
  return at - start;
}
