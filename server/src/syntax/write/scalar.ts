import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import { endOfLine } from '../blank.ts';
import { walk } from '../navigate.ts';
import { parse } from '../parse.ts';
import type { ScalarNode, SyntaxLanguage } from '../tree.ts';
import { spaced, writtenValue, type Writing } from './value.ts';

/**
 * Puts another text in place of a scalar, a key as well, quoted as the author quoted it: a plain word gets quotes only
 * where it would be read as something else without them. Text behind `|` or `>` becomes one line.
 *
 * @param node of the tree of `text`; where it is empty, `value` is written behind its colon or dash.
 */
export function rewriteScalar(text: string, node: ScalarNode, value: string, language: SyntaxLanguage): TextEdit {
  const { range, style } = node;
  const writing: Writing = {
    json: language === 'json',
    // Only such signs are read in two ways.
    flow: /[,[\]{}]/.test(value) && isInFlow(text, range, language),
    quote: style === 'single' ? "'" : style === 'double' ? '"' : '',
  };
  const written = writtenValue(value, writing);
  if (style === 'empty') return { range, newText: spaced(text, range.start, written) };
  const isBlock = style === 'literal' || style === 'folded';
  return { range, newText: isBlock ? written + commentOfHeader(text, range) : written };
}

/** The comment on the line of a `|` or `>`, with the space before it. */
function commentOfHeader(text: string, { start }: TextRange): string {
  return /\s+#.*$/.exec(text.slice(start, endOfLine(text, start)))?.[0] ?? '';
}

function isInFlow(text: string, { start }: TextRange, language: SyntaxLanguage): boolean {
  const { root } = parse('', text, language);
  if (!root) return false;
  for (const { node } of walk(root)) {
    if (node.kind !== 'scalar' && node.flow && node.range.start <= start && start < node.range.end) return true;
  }
  return false;
}
