import type { TextEdit } from '../../text/edit.ts';
import { endOfLine } from '../blank.ts';
import type { MapEntry, MapNode, SyntaxLanguage } from '../tree.ts';
import { columnOf, lineStart } from './style.ts';
import { writtenValue, type PlainValue } from './value.ts';

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
  const before = text.slice(lineStart(text, start), start);
  const eol = eolOf(text);
  const field = written(name, value, flow, language);
  if (flow) {
    const gap = before.trim() === '' ? eol + before : ' ';
    return { range: { start, end: start }, newText: `${field},${gap}` };
  }
  if (!/^ *(?:- +)*$/.test(before)) return undefined;
  return { range: { start, end: start }, newText: field + eol + ' '.repeat(columnOf(text, start)) };
}

/**
 * Writes a field behind another one of its group, whose value stands on one line.
 *
 * @returns nothing where it stands on several.
 */
export function fieldBehind(
  text: string,
  { flow }: MapNode,
  { key, value: known }: MapEntry,
  name: string,
  value: PlainValue,
  language: SyntaxLanguage,
): TextEdit | undefined {
  const { start } = key.range;
  const { end } = known.range;
  if (/[\r\n]/.test(text.slice(start, end))) return undefined;
  const field = written(name, value, flow, language);
  const margin = text.slice(lineStart(text, start), start);
  if (flow) {
    const gap = margin.trim() === '' ? eolOf(text) + margin : ' ';
    return { range: { start: end, end }, newText: `,${gap}${field}` };
  }
  const at = endOfLine(text, end);
  return { range: { start: at, end: at }, newText: eolOf(text) + ' '.repeat(columnOf(text, start)) + field };
}

function written(name: string, value: PlainValue, flow: boolean, language: SyntaxLanguage): string {
  const json = language === 'json';
  return `${json ? `"${name}"` : name}: ${writtenValue(value, { json, flow, quote: '' })}`;
}

function eolOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
