import type { TextEdit } from '../text/edit.ts';
import type { MapNode, SyntaxLanguage } from './tree.ts';
import { columnOf, lineStart } from './write-style.ts';
import { writtenValue, type PlainValue } from './write-value.ts';

/**
 * Writes a field before all others of its group.
 *
 * @returns nothing where the group has no field, or its first one is preceded by something else on its line.
 */
export function prependField(
  text: string,
  { entries, flow }: MapNode,
  name: string,
  value: PlainValue,
  language: SyntaxLanguage,
): TextEdit | undefined {
  const start = entries[0]?.key.range.start;
  if (start === undefined) return undefined;
  const json = language === 'json';
  const before = text.slice(lineStart(text, start), start);
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const field = `${json ? `"${name}"` : name}: ${writtenValue(value, { json, flow, quote: '' })}`;
  if (flow) {
    const gap = before.trim() === '' ? eol + before : ' ';
    return { range: { start, end: start }, newText: `${field},${gap}` };
  }
  if (!/^ *(?:- +)*$/.test(before)) return undefined;
  return { range: { start, end: start }, newText: field + eol + ' '.repeat(columnOf(text, start)) };
}
