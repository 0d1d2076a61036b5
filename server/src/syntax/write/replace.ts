import type { TextEdit } from '../../text/edit.ts';
import { endOfLine } from '../blank.ts';
import { entryOf, nodeAt } from '../navigate.ts';
import type { Path, SyntaxLanguage, SyntaxNode } from '../tree.ts';
import { columnOf, lineStart, styleOf } from './style.ts';
import { blockField, writtenValue, type PlainData } from './value.ts';

/**
 * Puts another value in place of the one of a field: text of several paragraphs in lines of its own, numbers as they are.
 *
 * @returns nothing for texts that stand between quotes, which are better rewritten in these, and where anything but the
 *   value stands on its lines.
 */
export function replaceValue(
  text: string,
  root: SyntaxNode | undefined,
  path: Path,
  value: PlainData,
  language: SyntaxLanguage,
): TextEdit | undefined {
  const node = nodeAt(root, path);
  if (node?.kind === 'scalar' && node.style !== 'empty' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { range: node.range, newText: writtenValue(value, { json: false, flow: false, quote: '' }) };
  }
  const name = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = typeof name === 'string' ? entryOf(parent, name) : undefined;
  if (!entry || language === 'json' || parent?.kind !== 'map' || parent.flow) return undefined;
  const isText = typeof value === 'string' && node?.kind === 'scalar';
  const isBlock = node?.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
  if (isText && !isBlock && !value.includes('\n')) return undefined;
  const { start } = entry.key.range;
  const before = text.slice(lineStart(text, start), start);
  const end = Math.max(entry.value.range.end, entry.key.range.end);
  if (!/^ *(?:- +)*$/.test(before) || text.slice(end, endOfLine(text, end)).trim() !== '') return undefined;
  const style = styleOf(text, root, language);
  const margin = ' '.repeat(columnOf(text, start));
  const [first = '', ...rest] = blockField(entry.name, value, style);
  const lines = rest.map((line) => style.eol + (line === '' ? '' : margin + line));
  return { range: { start, end }, newText: first + lines.join('') };
}
