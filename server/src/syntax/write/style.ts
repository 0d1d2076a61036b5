import { walk } from '../navigate.ts';
import type { ListNode, MapNode, SyntaxLanguage, SyntaxNode } from '../tree.ts';
import type { BlockStyle, FlowStyle } from './value.ts';

/** How the author writes, as far as the file shows it. */
export interface AuthorStyle extends BlockStyle, FlowStyle {
  readonly eol: string;
  /** What JSON is indented by; nothing where all of it is on one line. */
  readonly unit: string | undefined;
}

/** The first example of each habit in the text counts; else what most people do. */
export function styleOf(text: string, root: SyntaxNode | undefined, language: SyntaxLanguage): AuthorStyle {
  const json = language === 'json';
  let block: Partial<BlockStyle> = {};
  let brace: FlowStyle['brace'] | undefined;
  let bracket: FlowStyle['bracket'] | undefined;
  let gap: FlowStyle['gap'] | undefined;
  for (const { node } of root ? walk(root) : []) {
    if (node.kind === 'scalar') continue;
    const first = node.kind === 'map' ? node.entries[0] : node.items[0];
    if (!first) continue;
    if (!node.flow) block = { ...blockHabits(text, node), ...block };
    else if (node.kind === 'map') brace ??= padding(text, node);
    else bracket ??= padding(text, node);
    if (json && 'key' in first) gap ??= text.charAt(first.key.range.end + 1) === ' ' ? ' ' : '';
  }
  return {
    json,
    eol: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
    unit: json && root ? unitOf(text, root) : undefined,
    indent: block.indent ?? (block.dash || 2),
    dash: block.dash ?? block.indent ?? 2,
    brace: brace ?? (json ? '' : ' '),
    bracket: bracket ?? '',
    gap: gap ?? ' ',
  };
}

/** How many columns stand before `offset` on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function lineStart(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  // Only here: most texts have no such sign, and to find that out takes the whole text.
  const start = line + text.slice(line, offset).lastIndexOf('\r') + 1;
  // A byte order mark takes no column.
  return text.charAt(start) === '\ufeff' ? start + 1 : start;
}

function blockHabits(text: string, node: MapNode | ListNode): Partial<BlockStyle> {
  if (node.kind === 'list') return {};
  let habits: Partial<BlockStyle> = {};
  for (const { key, value } of node.entries) {
    if (value.kind === 'scalar' || value.flow) continue;
    const deeper = columnOf(text, value.range.start) - columnOf(text, key.range.start);
    if (value.kind === 'list' && deeper >= 0) habits = { dash: deeper, ...habits };
    if (value.kind === 'map' && deeper > 0) habits = { indent: deeper, ...habits };
  }
  return habits;
}

function padding(text: string, { range }: MapNode | ListNode): '' | ' ' | undefined {
  const next = text.charAt(range.start + 1);
  if (next === '\n' || next === '\r') return undefined;
  return next === ' ' ? ' ' : '';
}

function unitOf(text: string, root: SyntaxNode): string | undefined {
  if (root.kind === 'scalar') return undefined;
  const first = root.kind === 'map' ? root.entries[0]?.key : root.items[0];
  if (!first) return undefined;
  const before = text.slice(lineStart(text, first.range.start), first.range.start);
  return before !== '' && before.trim() === '' ? before : undefined;
}
