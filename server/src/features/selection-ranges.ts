import type { RoleDocument } from '../model/document.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { contains, type TextRange } from '../text/range.ts';

/**
 * What can be selected around `offset`, from the word out to the whole file; each contains the one before and is larger.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns at least the whole file.
 */
export function selectionRanges({ text, tree }: RoleDocument, offset: number): readonly TextRange[] {
  const around: TextRange[] = [{ start: 0, end: text.length }];
  const line = lineAround(text, offset);
  if (tree.root) descend(text, tree.root, offset, around);
  const comment = tree.comments.find(({ range }) => contains(range, offset));
  if (comment) around.push(line, comment.range);
  // Where nothing is understood there are at least lines.
  if (around.length === 1) around.push(line);
  around.push(wordAround(text, offset));
  return growing(around.toReversed(), offset);
}

/** Adds what is around `offset`, from the outside in. */
function descend(text: string, root: SyntaxNode, offset: number, around: TextRange[]): void {
  let node: SyntaxNode | undefined = root;
  while (node) {
    around.push(node.range);
    if (node.kind === 'scalar') {
      const isQuoted = node.style === 'single' || node.style === 'double';
      if (isQuoted)
        around.push({ start: node.range.start + 1, end: Math.max(node.range.end - 1, node.range.start + 1) });
      return;
    }
    if (node.kind === 'list') {
      const item: SyntaxNode | undefined = node.items.find(({ range }) => contains(withDash(text, range), offset));
      if (item && !node.flow) around.push(withDash(text, item.range));
      node = item;
      continue;
    }
    const entry = node.entries.find(({ key, value }) => {
      return contains({ start: key.range.start, end: Math.max(key.range.end, value.range.end) }, offset);
    });
    if (!entry) return;
    const { key, value } = entry;
    around.push({ start: key.range.start, end: Math.max(key.range.end, value.range.end) });
    if (contains(key.range, offset)) around.push(key.range);
    node = contains(value.range, offset) && !contains(key.range, offset) ? value : undefined;
  }
}

function withDash(text: string, { start, end }: TextRange): TextRange {
  const before = /-[ \t]+$/.exec(text.slice(Math.max(0, start - 100), start));
  return { start: start - (before?.[0].length ?? 0), end };
}

function lineAround(text: string, offset: number): TextRange {
  const [before = ''] = /[^\r\n]*$/.exec(text.slice(0, offset)) ?? [];
  const [after = ''] = /^[^\r\n]*/.exec(text.slice(offset)) ?? [];
  const line = before + after;
  const start = offset - before.length + (line.length - line.trimStart().length);
  return { start: Math.min(start, offset), end: Math.max(offset - before.length + line.trimEnd().length, offset) };
}

function wordAround(text: string, offset: number): TextRange {
  const [before = ''] = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset)) ?? [];
  const [after = ''] = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + 200)) ?? [];
  return { start: offset - before.length, end: offset + after.length };
}

/** @param ranges from the inside out; those that do not fit around the one before are left out. */
function growing(ranges: readonly TextRange[], offset: number): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) {
    const inner = kept.at(-1) ?? { start: offset, end: offset };
    const isAround = range.start <= inner.start && inner.end <= range.end;
    if (isAround && range.end - range.start > inner.end - inner.start) kept.push(range);
  }
  return kept.length > 0 ? kept : ranges.slice(-1);
}
