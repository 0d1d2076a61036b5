import type { RoleDocument } from '../model/document.ts';
import type { Visited } from '../schema/visit.ts';
import type { TextRange } from '../text/range.ts';

/** The standard types of the LSP, so that every theme has colours for them. */
export const tokenTypes = ['class', 'variable', 'enumMember', 'number'] as const;

export interface SemanticToken {
  /** On one line, without quotes. */
  readonly range: TextRange;
  /** `class`: the id of a role; `variable`: of an item; `enumMember`: one of the words or codes there are; `number`: a day. */
  readonly type: (typeof tokenTypes)[number];
  /** Whether it names the thing; else it refers to it. */
  readonly isDeclaration: boolean;
}

/**
 * The words that mean something to us and look like any text: ids, references, words to choose from, days. In the order
 * of the text.
 *
 * @param within only those that touch this range.
 */
export function semanticTokens({ text, fields }: RoleDocument, within: TextRange): readonly SemanticToken[] {
  return fields.flatMap((visited) => tokenOf(text, visited, within) ?? []);
}

function tokenOf(text: string, { node, field }: Visited, within: TextRange): SemanticToken | undefined {
  if (node.kind !== 'scalar' || node.range.end < within.start || within.end < node.range.start) return undefined;
  const type = typeOf(field, node.value);
  const isQuoted = node.style === 'single' || node.style === 'double';
  if (type === undefined || (node.style !== 'plain' && !isQuoted)) return undefined;
  const range = isQuoted ? { start: node.range.start + 1, end: node.range.end - 1 } : node.range;
  const isOnLine = range.start < range.end && !/[\r\n]/.test(text.slice(range.start, range.end));
  return isOnLine ? { range, type, isDeclaration: field.names !== undefined } : undefined;
}

function typeOf(
  { names, refersTo, values, choices }: Visited['field'],
  value: unknown,
): SemanticToken['type'] | undefined {
  const kind = names ?? refersTo;
  if (kind !== undefined) return kind === 'role' ? 'class' : 'variable';
  if (choices !== undefined) return choices === 'day' ? 'number' : 'enumMember';
  return values.some((known) => known.value === value && typeof value === 'string') ? 'enumMember' : undefined;
}
