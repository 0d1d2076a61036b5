import type { RoleDocument } from '../model/document.ts';
import type { Comment, SyntaxNode } from '../syntax/tree.ts';
import type { TextRange } from '../text/range.ts';

export interface FoldingRange {
  /** More than one line. Its first line stays visible. */
  readonly range: TextRange;
  readonly kind?: 'comment';
}

/** What can be folded: fields, items and long texts, and comments that take several lines. At most one a line. */
export function foldingRanges({ text, tree: { root, comments } }: RoleDocument): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  if (root) addInside(text, root, undefined, found);
  return [...found, ...commentRuns(text, comments)].toSorted((a, b) => a.range.start - b.range.start);
}

/** @param outer where the fold around `node` starts: a second one on its line would be out of reach. */
function addInside(text: string, node: SyntaxNode, outer: number | undefined, found: FoldingRange[]): void {
  const parts =
    node.kind === 'map'
      ? node.entries.map(({ key, value }) => ({ start: key.range.start, value }))
      : node.kind === 'list'
        ? node.items.map((value) => ({ start: value.range.start, value }))
        : [];
  for (const { start, value } of parts) {
    const range = { start, end: lastInside(text, value) };
    const folds = spansLines(text, range) && (outer === undefined || spansLines(text, { start: outer, end: start }));
    if (folds) found.push({ range });
    addInside(text, value, folds ? start : outer, found);
  }
}

/** The end of what is hidden: a closing bracket on a line of its own stays visible. */
function lastInside(text: string, node: SyntaxNode): number {
  if (node.kind === 'scalar' || !node.flow) return node.range.end;
  const last = node.kind === 'map' ? node.entries.at(-1)?.value : node.items.at(-1);
  const end = last?.range.end ?? node.range.start;
  return spansLines(text, { start: end, end: node.range.end }) ? end : node.range.end;
}

/** Comments with nothing else on their lines, without a line between them. */
function commentRuns(text: string, comments: readonly Comment[]): readonly FoldingRange[] {
  const runs: { start: number; end: number }[] = [];
  for (const { range } of comments) {
    if (!startsLine(text, range.start)) continue;
    const run = runs.at(-1);
    if (run && /^(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(run.end, range.start))) run.end = range.end;
    else runs.push({ ...range });
  }
  return runs.filter((range) => spansLines(text, range)).map((range) => ({ range, kind: 'comment' }));
}

/** Whether nothing but spaces stands before `offset` on its line. */
function startsLine(text: string, offset: number): boolean {
  let start = offset;
  while (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t') start--;
  return start === 0 || spansLines(text, { start: start - 1, end: start });
}

function spansLines(text: string, { start, end }: TextRange): boolean {
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}
