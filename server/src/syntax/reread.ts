/**
 * Reads again only the fields and items of a YAML text that are other than before: a key changes one of them. It is a
 * shortcut and nothing more: the tree is the one that `readEvents` makes, or there is none and the whole has to be read.
 * Long values keep the text alive that they were read from, one text for a part at most.
 */
import type { TextRange } from '../text/range.ts';
import { limits } from './limits.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SyntaxNode, SyntaxTree } from './tree.ts';
import { readEvents } from './yaml/events.ts';

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
  if (!tree.root || !isSound(tree)) return undefined;
  const change = changeBetween(old, text);
  const edit = { old, text, change, shift: text.length - old.length, isBroken: false };
  const made = rereadIn(tree.root, edit, old.length, 0);
  // Each takes a sign at least.
  return made && text.length > limits.nodes && count(made) > limits.nodes ? undefined : made;
}

interface Edit {
  readonly old: string;
  readonly text: string;
  /** In the old text. */
  readonly change: TextRange;
  /** By how much what stands behind the change is moved. */
  readonly shift: number;
  /** A part could not be read by itself: of all that it is in, only the field of the root is tried as well. */
  isBroken: boolean;
}

/**
 * The map or list with those of its fields or items read again that changed: within one of them, only what changed there.
 *
 * @param end where in the old text something else begins: at the start of a line, or behind the last sign.
 * @param depth how many maps and lists it is in.
 * @returns nothing where they cannot be told from the rest.
 */
function rereadIn(node: SyntaxNode, edit: Edit, end: number, depth: number): MapNode | ListNode | undefined {
  if (node.kind === 'scalar' || node.flow) return undefined;
  const { old, text, change, shift } = edit;
  const parts = partsOf(node);
  const from = parts.findLastIndex((part) => contentStart(part) < change.start);
  const to = parts.findIndex((part, at) => at > from && lineStart(old, contentStart(part)) >= change.end);
  const [first, next] = [parts[from], to < 0 ? undefined : parts[to]];
  const start = first && ownLine(old, first);
  const oldEnd = next ? ownLine(old, next) : end;
  if (!first || start === undefined || oldEnd === undefined) return undefined;
  const newEnd = oldEnd + shift;
  if (newEnd < text.length && !startsLine(text, newEnd)) return undefined;
  const behind = next ? parts.slice(to) : [];
  const isAlone = from + 1 === parts.length - behind.length;
  const inside = isAlone ? partRead(first, edit, oldEnd, depth) : undefined;
  if (!inside && edit.isBroken && depth > 0) return undefined;
  const again = inside
    ? [inside]
    : partsRead(text.slice(start, newEnd), node.kind, depth)?.map((part) => moved(part, start));
  const last = again?.at(-1);
  edit.isBroken ||= !last;
  if (!again || !last) return undefined;
  const range = { start: node.range.start, end: next ? node.range.end + shift : valueOf(last).range.end };
  return withParts(node, range, [...parts.slice(0, from), ...again, ...behind.map((part) => moved(part, shift))]);
}

/** The field or item with what changed in its value read again. */
function partRead(part: Part, edit: Edit, end: number, depth: number): Part | undefined {
  const value = rereadIn(valueOf(part), edit, end, depth + 1);
  return value && ('key' in part ? { name: part.name, key: part.key, value } : value);
}

/** A field of a map, or an item of a list. */
type Part = MapEntry | SyntaxNode;

function partsOf(node: MapNode | ListNode): readonly Part[] {
  return node.kind === 'map' ? node.entries : node.items;
}

function withParts(node: MapNode | ListNode, range: TextRange, parts: readonly Part[]): MapNode | ListNode {
  return node.kind === 'map'
    ? { kind: 'map', range, flow: false, entries: parts.filter((part) => 'key' in part) }
    : { kind: 'list', range, flow: false, items: parts.filter((part) => 'kind' in part) };
}

function valueOf(part: Part): SyntaxNode {
  return 'key' in part ? part.value : part;
}

function contentStart(part: Part): number {
  return 'key' in part ? part.key.range.start : part.range.start;
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

/** The fields or items of a text whose first line begins one, read by itself; nothing where more has to be known. */
function partsRead(part: string, kind: 'map' | 'list', depth: number): readonly Part[] | undefined {
  // A mark between documents means something else where more follows, and a byte order mark where nothing comes before.
  if (/^(?:---|\.\.\.)/m.test(part) || part.startsWith('\ufeff')) return undefined;
  const read = readEvents(part, { depth });
  if ('brokenAt' in read || read.problems.length > 0) return undefined;
  return read.root?.kind === kind && !read.root.flow ? partsOf(read.root) : undefined;
}

/** Where the line starts that the field or item has to itself: nothing but its dash stands before it. */
function ownLine(text: string, part: Part): number | undefined {
  const content = contentStart(part);
  const start = lineStart(text, content);
  // Not a name behind `? `, nor one of which nothing is written, nor what follows two dashes.
  return ('key' in part ? /^ *$/ : /^ *- +$/).test(text.slice(start, content)) ? start : undefined;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (!startsLine(text, start)) start--;
  return start;
}

function startsLine(text: string, offset: number): boolean {
  return offset === 0 || text.charAt(offset - 1) === '\n' || text.charAt(offset - 1) === '\r';
}

function moved(part: Part, by: number): Part {
  if (by === 0) return part;
  return 'key' in part ? movedEntry(part, by) : movedNode(part, by);
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
