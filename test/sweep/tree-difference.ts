/** What two texts say beside what was edited: their words, each with all that it is nested in. */
import { walk } from '../../server/src/syntax/navigate.ts';
import type { SyntaxNode, SyntaxTree } from '../../server/src/syntax/tree.ts';
import type { TextEdit } from '../../server/src/text/edit.ts';
import type { TextRange } from '../../server/src/text/range.ts';

/**
 * How the tree after some edits differs from the one before them beside the edits themselves: a word that was lost or
 * found, or that is now in another group, in another item, or under another name.
 *
 * @param isNested whether it matters what a word is nested in.
 * @returns nothing where every word that no edit touches says what it said before.
 */
export function difference(
  before: SyntaxTree,
  after: SyntaxTree,
  edits: readonly TextEdit[],
  isNested = true,
): string | undefined {
  const shift = shiftBy(edits);
  const replaced = edits.map(({ range }) => withWords(range, before.root));
  const written = edits.map(({ range, newText }, position) => {
    const whole = replaced[position] ?? range;
    const start = shift(range.start, range);
    return { start: start - (range.start - whole.start), end: start + newText.length + (whole.end - range.end) };
  });
  const [was, is] = [facts(before, replaced, shift, isNested), facts(after, written, (offset) => offset, isNested)];
  const lost = first(was, is);
  const found = first(is, was);
  if (lost === undefined && found === undefined) return undefined;
  return `was ${lost ?? 'nothing'}, is ${found ?? 'nothing'}`;
}

/** The first of these facts that is not among the others. */
function first(facts: readonly string[], others: readonly string[]): string | undefined {
  const known = new Set(others);
  return facts.find((fact) => !known.has(fact));
}

/** All that a text says, to compare with another one: its data, and its comments in their order. */
export function contentOf({ root, comments }: SyntaxTree): readonly unknown[] {
  return [root && plain(root), comments.map(({ text }) => text.trimEnd())];
}

/** Fields in their order; nothing is left out, and what is written twice stands twice. */
function plain(node: SyntaxNode): unknown {
  if (node.kind === 'scalar') return node.style === 'unsupported' ? '(unsupported)' : node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return { group: node.entries.map(({ name, value }) => [name, plain(value)]) };
}

/** With the words that it cuts: what is left of one says something else than the whole. */
function withWords(range: TextRange, root: SyntaxNode | undefined): TextRange {
  let { start, end } = range;
  const scalars = root ? [...walk(root)].flatMap(({ node }) => wordsOf(node)) : [];
  for (const word of scalars) {
    if (word.start > range.end || range.start > word.end) continue;
    start = Math.min(start, word.start);
    end = Math.max(end, word.end);
  }
  return { start, end };
}

function wordsOf(node: SyntaxNode): readonly TextRange[] {
  if (node.kind === 'map') return node.entries.map(({ key }) => key.range);
  return node.kind === 'scalar' && node.style !== 'empty' ? [node.range] : [];
}

type Shift = (offset: number, own?: TextRange) => number;

/** Where an offset outside of the edits is after them. */
function shiftBy(edits: readonly TextEdit[]): Shift {
  return (offset, own) => {
    let moved = offset;
    for (const { range, newText } of edits) {
      if (range !== own && range.end <= offset) moved += newText.length - (range.end - range.start);
    }
    return moved;
  };
}

interface Word {
  readonly offset: number;
  readonly says: string;
  readonly way: readonly Container[];
}

/** What a word is in, and under which name; the same in both trees where it holds the same words. */
interface Container {
  readonly step: string;
  first: number;
}

function facts(
  { root, comments }: SyntaxTree,
  edited: readonly TextRange[],
  shift: Shift,
  isNested: boolean,
): readonly string[] {
  const words: Word[] = [];
  const isEdited = ({ start, end }: TextRange): boolean =>
    edited.some((range) => start <= range.end && range.start <= end);
  const add = (range: TextRange, says: string, way: readonly Container[]): void => {
    if (isEdited(range)) return;
    const offset = shift(range.start);
    for (const container of way) container.first = Math.min(container.first, offset);
    words.push({ offset, says, way });
  };
  const visit = (node: SyntaxNode, step: string, way: readonly Container[]): void => {
    if (node.kind === 'scalar') {
      if (node.style !== 'empty') add(node.range, `${step} ${JSON.stringify(node.value)}`, way);
      return;
    }
    const inner = [...way, { step: `${step} ${node.kind}`, first: Infinity }];
    if (node.kind === 'list') for (const item of node.items) visit(item, '-', inner);
    else {
      for (const { name, key, value } of node.entries) {
        // A name that is not written has no place.
        if (key.range.end > key.range.start) add(key.range, `${name}:`, inner);
        visit(value, isEdited(key.range) ? '*' : name, inner);
      }
    }
  };
  if (root) visit(root, '', []);
  return [
    ...words.map(({ offset, says, way }) =>
      isNested
        ? `${offset} ${says} in ${way.map(({ step, first }) => `${step}@${first}`).join(' ')}`
        : `${offset} ${says.replace(/^\S* /, '')}`,
    ),
    ...comments.filter(({ range }) => !isEdited(range)).map(({ range, text }) => `${shift(range.start)} ${text}`),
  ];
}
