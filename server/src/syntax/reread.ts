/**
 * Reads again only the sections of a YAML text that are other than before: a key changes one of them. It is a shortcut and
 * nothing more: the tree is the one that `readEvents` makes, or there is none and the whole has to be read. Long values keep
 * the text alive that they were read from, one text for a section at most.
 */
import type { TextRange } from '../text/range.ts';
import { limits } from './limits.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SyntaxNode, SyntaxTree } from './tree.ts';
import { readEvents } from './yaml-events.ts';

/** A text as it was, and its tree. */
export interface Earlier {
  readonly text: string;
  readonly tree: SyntaxTree;
}

/** Whether something can be made of the tree for the texts that follow. */
export function isSound({ root, problems }: SyntaxTree): boolean {
  // Of a key that stands twice, the tree holds both.
  return root?.kind === 'map' && !root.flow && problems.every(({ code }) => code === 'duplicate-key');
}

/** @returns nothing where a part of the text cannot be told from the rest. */
export function reread(text: string, { text: old, tree }: Earlier): SyntaxNode | undefined {
  const { root } = tree;
  if (root?.kind !== 'map' || !isSound(tree)) return undefined;
  const { entries } = root;
  const change = changeBetween(old, text);
  const from = entries.findLastIndex(({ key }) => key.range.start < change.start);
  const to = entries.findIndex(({ key }) => key.range.start >= change.end);
  const [first, next] = [entries[from], to < 0 ? undefined : entries[to]];
  if (!first || !startsLine(old, first.key.range.start)) return undefined;
  const shift = text.length - old.length;
  const { start } = first.key.range;
  const end = next ? next.key.range.start + shift : text.length;
  if (next && !(startsLine(old, next.key.range.start) && startsLine(text, end))) return undefined;
  const part = sectionsIn(text.slice(start, end));
  if (!part) return undefined;
  const all = [
    ...entries.slice(0, from),
    ...part.entries.map((entry) => moved(entry, start)),
    ...(next ? entries.slice(to).map((entry) => moved(entry, shift)) : []),
  ];
  const last = next ? root.range.end + shift : part.range.end + start;
  const made: MapNode = { kind: 'map', range: { start: root.range.start, end: last }, flow: false, entries: all };
  // Each takes a sign at least.
  return text.length > limits.nodes && count(made) > limits.nodes ? undefined : made;
}

/** What of the old text is not in the new one; `end` is where the part begins that both end with. */
function changeBetween(old: string, text: string): TextRange {
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start + STRIDE <= shorter && old.slice(start, start + STRIDE) === text.slice(start, start + STRIDE))
    start += STRIDE;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  const shift = text.length - old.length;
  let end = old.length;
  const least = Math.max(start, start - shift);
  while (end - STRIDE >= least && old.slice(end - STRIDE, end) === text.slice(end - STRIDE + shift, end + shift))
    end -= STRIDE;
  while (end > least && old.charCodeAt(end - 1) === text.charCodeAt(end - 1 + shift)) end--;
  return { start, end };
}

/** Signs that are compared at once. */
const STRIDE = 2048;

/** A text whose first sign begins a field, read by itself; nothing where more has to be known. */
function sectionsIn(part: string): MapNode | undefined {
  // A mark between documents means something else where more follows, and a byte order mark where nothing comes before.
  if (/^(?:---|\.\.\.)/m.test(part) || part.startsWith('\ufeff')) return undefined;
  const read = readEvents(part);
  if ('brokenAt' in read || read.problems.length > 0) return undefined;
  return read.root?.kind === 'map' && !read.root.flow ? read.root : undefined;
}

/** A name behind `? ` does not, nor one of which nothing is written. */
function startsLine(text: string, offset: number): boolean {
  return offset === 0 || text.charAt(offset - 1) === '\n' || text.charAt(offset - 1) === '\r';
}

function moved(entry: MapEntry, by: number): MapEntry {
  return by === 0 ? entry : movedEntry(entry, by);
}

function movedEntry({ name, key, value }: MapEntry, by: number): MapEntry {
  return { name, key: movedScalar(key, by), value: movedNode(value, by) };
}

function movedNode(node: SyntaxNode, by: number): SyntaxNode {
  if (node.kind === 'scalar') return movedScalar(node, by);
  return node.kind === 'list' ? movedList(node, by) : movedMap(node, by);
}

// In functions of their own, so that none is made for a scalar: most nodes are scalars.
function movedList({ kind, range, flow, items }: ListNode, by: number): ListNode {
  return { kind, range: movedRange(range, by), flow, items: items.map((item) => movedNode(item, by)) };
}

function movedMap({ kind, range, flow, entries }: MapNode, by: number): MapNode {
  return { kind, range: movedRange(range, by), flow, entries: entries.map((entry) => movedEntry(entry, by)) };
}

function movedScalar({ range, style, value }: ScalarNode, by: number): ScalarNode {
  return { kind: 'scalar', range: movedRange(range, by), style, value };
}

function movedRange({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

/** Maps, lists and scalars, keys among them, as a reader counts them. */
function count(node: SyntaxNode): number {
  let all = 1;
  if (node.kind === 'list') for (const item of node.items) all += count(item);
  else if (node.kind === 'map') for (const { value } of node.entries) all += 1 + count(value);
  return all;
}
