import type { RoleDocument } from '../model/document.ts';
import { fieldAt, rootField, type Field } from '../schema/field.ts';
import type { Comment, SyntaxNode } from '../syntax/tree.ts';
import { sameInAll, type LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { labelText } from './labels.ts';
import { shortened } from './markdown.ts';

/** A part of the text that can be hidden behind its first line. */
export interface FoldingRange {
  /** More than one line. Its first line stays visible. */
  readonly range: TextRange;
  readonly kind?: 'comment';
  /** What stands for it when it is folded: the title of a field with the number of its items, the label of an item. */
  readonly collapsed?: LocalizedText;
}

/** What can be folded: fields, items and long texts, and comments that take several lines. At most one a line. */
export function foldingRanges({ text, kind, tree: { root, comments } }: RoleDocument): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  if (root) addInside(text, root, rootField(kind), undefined, found);
  return [...found, ...commentRuns(text, comments)].toSorted((a, b) => a.range.start - b.range.start);
}

/** @param outer where the fold around `node` starts: a second one on its line would be out of reach. */
function addInside(
  text: string,
  node: SyntaxNode,
  field: Field | undefined,
  outer: number | undefined,
  found: FoldingRange[],
): void {
  for (const { start, value, within, name } of partsOf(node, field)) {
    const range = { start, end: lastInside(text, value) };
    const folds = spansLines(text, range) && (outer === undefined || spansLines(text, { start: outer, end: start }));
    if (folds) found.push({ range, ...collapsedAs(name, value, within) });
    addInside(text, value, within, folds ? start : outer, found);
  }
}

interface Part {
  readonly start: number;
  readonly value: SyntaxNode;
  readonly within: Field | undefined;
  /** Of a field; absent for an item. */
  readonly name?: string;
}

function partsOf(node: SyntaxNode, field: Field | undefined): readonly Part[] {
  if (node.kind === 'map') {
    return node.entries.map(({ name, key, value }) => {
      return { start: key.range.start, value, within: fieldAt(field, [name]), name };
    });
  }
  if (node.kind === 'list') {
    return node.items.map((value) => ({ start: value.range.start, value, within: field?.items }));
  }
  return [];
}

function collapsedAs(name: string | undefined, value: SyntaxNode, field: Field | undefined): Partial<FoldingRange> {
  const label = name === undefined ? labelText(value) : undefined;
  if (label !== undefined) return { collapsed: sameInAll(shortened(label, 80)) };
  const title = field?.title ?? sameInAll(name ?? '…');
  const count = value.kind === 'list' ? ` (${value.items.length})` : '';
  return { collapsed: { en: title.en + count, fr: title.fr + count } };
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
