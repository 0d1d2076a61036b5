/** Turning braces and brackets into lines. */
import type { TextEdit } from '../../text/edit.ts';
import { endOfLine } from '../blank.ts';
import type { MapEntry, ScalarNode, SyntaxNode, SyntaxTree } from '../tree.ts';
import { columnOf, lineStart, styleOf, type AuthorStyle } from './style.ts';
import { blockItem, writtenValue } from './value.ts';

/**
 * Writes a group or a list in braces or brackets on lines of its own. A comment behind it goes behind the name.
 *
 * @param entry whose value it is; absent for an item of a list and for the whole text.
 * @returns nothing where it is empty, has comments inside, or shares its lines with something else.
 */
export function unfold(
  text: string,
  tree: SyntaxTree,
  node: SyntaxNode,
  entry: MapEntry | undefined,
): readonly TextEdit[] | undefined {
  const { range } = node;
  const isFull = node.kind === 'map' ? node.entries.length > 0 : node.kind === 'list' && node.items.length > 0;
  if (!isFull || tree.comments.some((comment) => range.start < comment.range.start && comment.range.end <= range.end)) {
    return undefined;
  }
  const style = styleOf(text, tree.root, 'yaml');
  const rest = text.slice(range.end, endOfLine(text, range.end));
  if (rest.trim() !== '' && !/^\s+#/.test(rest)) return undefined;
  const lines = linesOf(text, node, style);
  if (!entry) return [{ range, newText: lines.join(style.eol + ' '.repeat(columnOf(text, range.start))) }];
  const { end } = entry.key.range;
  const colon = text.indexOf(':', end) + 1;
  const start = lineStart(text, entry.key.range.start);
  if (!/^ *(?:- +)*$/.test(text.slice(start, entry.key.range.start))) return undefined;
  const deeper = node.kind === 'list' ? style.dash : style.indent;
  const column = ' '.repeat(columnOf(text, entry.key.range.start) + deeper);
  const comment = rest.trimEnd() === '' ? '' : ` ${rest.trim()}`;
  const newText = comment + lines.map((line) => style.eol + column + line).join('');
  return [{ range: { start: colon, end: range.end + rest.length }, newText }];
}

/** What stands behind a dash, or below a name. */
function linesOf(text: string, node: SyntaxNode, style: AuthorStyle): readonly string[] {
  if (node.kind === 'scalar') return [wordsOf(text, node)];
  if (node.kind === 'list') {
    return node.items.length === 0 ? ['[]'] : node.items.flatMap((item) => blockItem(linesOf(text, item, style)));
  }
  if (node.entries.length === 0) return ['{}'];
  return node.entries.flatMap(({ key, value }) => {
    const name = wordsOf(text, key);
    const lines = linesOf(text, value, style);
    const isNested = value.kind === 'map' ? value.entries.length > 0 : value.kind === 'list' && value.items.length > 0;
    if (!isNested) return [`${name}: ${lines.join(' ')}`.trimEnd()];
    const deeper = ' '.repeat(value.kind === 'list' ? style.dash : style.indent);
    return [`${name}:`, ...lines.map((line) => deeper + line)];
  });
}

/** As the author wrote it, where that is on one line. */
function wordsOf(text: string, { range, value }: ScalarNode): string {
  const written = text.slice(range.start, range.end);
  if (!/[\r\n]/.test(written) || value === null) return written;
  return writtenValue(value, { json: false, flow: false, quote: '' });
}
