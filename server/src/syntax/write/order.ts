/** Putting the fields of a group into another order. */
import type { TextEdit } from '../../text/edit.ts';
import { applyEdits } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import { endOfLine } from '../blank.ts';
import type { MapEntry, MapNode } from '../tree.ts';
import { columnOf, lineStart } from './style.ts';

/**
 * Writes the fields of a group in another order, each with the comments above it and behind it. Blank lines stay where
 * they are.
 *
 * @param order the same entries.
 * @param inner edits inside of the fields, which are made in the same go.
 * @returns nothing where the fields do not begin on lines of their own.
 */
export function reorder(
  text: string,
  node: MapNode,
  order: readonly MapEntry[],
  inner: readonly TextEdit[],
): TextEdit | undefined {
  const slots = node.flow ? flowSlots(node) : blockSlots(text, node);
  if (!slots) return undefined;
  const slotOf = new Map(node.entries.map((entry, position) => [entry, slots[position]]));
  const parts: string[] = [];
  let done: number | undefined;
  for (const [position, slot] of slots.entries()) {
    const moved = slotOf.get(order[position] ?? unknown);
    if (!moved) return undefined;
    if (done !== undefined) parts.push(text.slice(done, slot.start));
    parts.push(written(text, slot, moved, inner));
    done = slot.body.end;
  }
  const [first] = slots;
  return first && done !== undefined
    ? { range: { start: first.start, end: done }, newText: parts.join('') }
    : undefined;
}

const unknown: MapEntry = { name: '', key: emptyScalar(), value: emptyScalar() };

function emptyScalar() {
  return { kind: 'scalar', range: { start: 0, end: 0 }, style: 'empty', value: null } as const;
}

interface Slot {
  /** Where the field begins, with the comments above it. */
  readonly start: number;
  /** The comments above it, from the beginning of the first to the line break behind the last; empty if there are none. */
  readonly lead: TextRange;
  /** From its name to the end of its value, with the comments that belong to it. */
  readonly body: TextRange;
  /** What stands before a line of it; absent between braces. */
  readonly indent?: string;
}

function written(text: string, slot: Slot, { lead, body }: Slot, inner: readonly TextEdit[]): string {
  const { start } = body;
  const edits = inner
    .filter(({ range }) => start <= range.start && range.end <= body.end)
    .map(({ range, newText }) => ({ range: { start: range.start - start, end: range.end - start }, newText }));
  const own = applyEdits(text.slice(start, body.end), edits);
  const above = text.slice(lead.start, lead.end);
  return above === '' ? own : above + (slot.indent ?? '') + own;
}

function flowSlots({ entries }: MapNode): readonly Slot[] {
  return entries.map(({ key, value }) => {
    const body = { start: key.range.start, end: Math.max(key.range.end, value.range.end) };
    return { start: body.start, lead: { start: body.start, end: body.start }, body };
  });
}

function blockSlots(text: string, { entries }: MapNode): readonly Slot[] | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const column = columnOf(text, first.key.range.start);
  const indent = ' '.repeat(column);
  const slots: Slot[] = [];
  let previousEnd: number | undefined;
  for (const entry of entries) {
    const { start } = entry.key.range;
    const line = lineStart(text, start);
    const before = text.slice(line, start);
    if (!(previousEnd === undefined ? /^ *(?:- +)*$/ : /^ *$/).test(before) || columnOf(text, start) !== column) {
      return undefined;
    }
    const end = endOfField(text, Math.max(entry.key.range.end, entry.value.range.end), column);
    const isBehindDash = before.includes('-');
    const leadStart = isBehindDash ? start : startOfLead(text, line, previousEnd ?? 0, column);
    const hasLead = leadStart < line;
    // The indentation before the first comment stays with the place, as it does before a name.
    const lead = hasLead ? { start: leadStart + column, end: line } : { start, end: start };
    slots.push({ start: hasLead ? lead.start : start, lead, body: { start, end }, indent });
    previousEnd = end;
  }
  return slots;
}

/** The beginning of the first of the comment lines right above `line` that stand in this column. */
function startOfLead(text: string, line: number, limit: number, column: number): number {
  let start = line;
  while (start > limit) {
    const above = lineStart(text, text.startsWith('\r\n', start - 2) ? start - 2 : start - 1);
    const content = text.slice(above, start);
    if (above < limit || above >= start || !content.startsWith(`${' '.repeat(column)}#`)) break;
    start = above;
  }
  return start;
}

/** The end of the last line of a field: comments behind it and deeper ones below it belong to it. */
function endOfField(text: string, valueEnd: number, column: number): number {
  let end = endOfLine(text, valueEnd);
  for (let next = afterBreak(text, end); next < text.length;) {
    const lineEnd = endOfLine(text, next);
    const line = text.slice(next, lineEnd);
    const content = line.trimStart();
    if (content.startsWith('#') && line.length - content.length > column) end = lineEnd;
    else if (content !== '') break;
    if (lineEnd >= text.length) break;
    next = afterBreak(text, lineEnd);
  }
  return end;
}

function afterBreak(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}
