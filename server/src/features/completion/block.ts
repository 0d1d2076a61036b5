/** Where something can be written in YAML by indentation. */
import { fieldAt, type Field } from '../../schema/field.ts';
import type { Path } from '../../syntax/tree.ts';
import { contains } from '../../text/range.ts';
import {
  canBeValue,
  follows,
  isOneLine,
  isUnnamed,
  likeOthers,
  nameUnder,
  newField,
  newValue,
  type Block,
} from './block-parts.ts';
import { flowSpots, isInside } from './inside-flow.ts';
import { fieldsAround, firstChild, itemsAround, wayTo, wouldCut, type Parent, type Standpoint } from './levels.ts';
import { hasValue, indentOf, type BlockLine } from './lines.ts';
import type { FieldSpot, Spot } from './spot.ts';
import { emptyWord, isBreak, lineEnd, type Word } from './words.ts';

export function blockSpots(block: Block, cursor: number): readonly Spot[] {
  const { text, lines } = block;
  const position = lines.findLastIndex(({ start }) => start <= cursor);
  const line = lines[position];
  if (line && cursor <= line.end) return spotsOnLine(block, line, position, cursor);
  let start = cursor;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  if (text.slice(start, lineEnd(text, cursor)).trim() !== '') return [];
  if (text.startsWith('\uFEFF') && start === 0) start = 1;
  if (cursor < start) return [];
  const place = { above: position + 1, below: position + 1, dashes: [], column: cursor - start };
  return contentSpots(block, place, emptyWord(cursor), cursor, '');
}

function spotsOnLine(block: Block, line: BlockLine, position: number, offset: number): readonly Spot[] {
  const { start, dashes, column, key, colon, value, flow, blockText, comment, boundary } = line;
  const own = { above: position, below: position + 1, dashes, column };
  if (boundary || (comment !== undefined && offset > comment)) return [];
  // Words before a colon are a name already, if a wrong one: the first of them cannot become another.
  if (key && contains(key.range, offset)) return /\s/.test(key.text) ? [] : contentSpots(block, own, key, offset, '');
  if (key && (colon === undefined || offset < colon)) return [];
  if (flow && isInside(flow, offset)) {
    const path = [...wayTo(block.lines, own).path, ...(key ? [key.text] : [])];
    return flowSpots(block, flow, offset, path);
  }
  if (flow || blockText !== undefined) return [];
  if (value && !contains(value.range, offset)) return [];
  if (key) return valueSpots(block, line, own, value ?? emptyWord(offset), offset);
  if (value) return contentSpots(block, own, value, offset, '');
  const dash = dashes.at(-1);
  if (dash === undefined || offset <= start + dash) return [];
  const near = offset === start + dash + 1;
  const place = { ...own, column: near ? dash + 2 : offset - start };
  return contentSpots(block, place, emptyWord(offset), offset, near ? ' ' : '');
}

/** What can be written on a line of its own, or behind a dash. */
function contentSpots(block: Block, place: Standpoint, word: Word, offset: number, lead: string): readonly Spot[] {
  const { lines, root } = block;
  const { path, parent } = wayTo(lines, place);
  const field = fieldAt(root, path);
  const dashed = place.dashes.length > 0;
  const parentLine = parent && lines[parent.line];
  if (!field || (parent && !parent.dash && parentLine && hasValue(parentLine))) return [];
  if (field.type === 'group') return groupSpots(block, { place, path, field, parent }, word, offset, lead);
  if (field.type === 'list') return dashed ? [] : listSpots(block, { place, path, field, parent }, word, offset);
  if (!isOneLine(word) || (parent?.dash && !dashed)) return [];
  const taken = parent?.dash ? itemsAround(lines, place, parent.column) : new Set<string>();
  return [newValue(block, { path, field, taken }, word, lead)];
}

interface Container {
  readonly place: Standpoint;
  readonly path: Path;
  readonly field: Field;
  readonly parent: Parent | undefined;
}

function groupSpots(block: Block, container: Container, word: Word, offset: number, lead: string): readonly Spot[] {
  const { place, path, field, parent } = container;
  const name = nameUnder(block.text, word, offset, field);
  const dash = place.dashes.at(-1);
  const dashed = dash !== undefined;
  const neighbours = fieldsAround(block.lines, place);
  const whole: FieldSpot[] = [];
  if (dashed && isOneLine(word) && neighbours.size === 0 && (!name || isBefore(name, word))) {
    const group = { path, field, neighbours, column: place.column };
    const own = newField(block, group, word, lead, follows(block, place, word));
    whole.push({ ...likeOthers(own, block, place, dash), running: true });
  }
  if (!name) return whole;
  const column = dashed || neighbours.size > 0 ? place.column : columnOfFields(block.lines, place, parent);
  if (column === undefined || column < place.column || !canBeValue(block.text, name.range.end)) return [];
  const meant = { ...place, column };
  const next = follows(block, meant, name);
  // Before its colon, it has the lines below it already.
  if (!dashed && next !== 'colon' && wouldCut(block.lines, meant)) return nextToList(block, container, name, offset);
  const before = lead + ' '.repeat(column - place.column);
  const group = { path, field, neighbours: fieldsAround(block.lines, meant), column };
  const own = newField(block, group, name, before, next);
  return dashed
    ? [likeOthers(own, block, place, dash), ...whole]
    : [own, ...nextToList(block, container, name, offset)];
}

/** Whether the name is to be written in front of the word, which stays. */
function isBefore({ range: name }: Word, { range: word }: Word): boolean {
  return name.end === word.start && word.start < word.end;
}

/** Where fields that are already there stand; the column of the place if none are, nothing if something else is. */
function columnOfFields(lines: readonly BlockLine[], place: Standpoint, parent: Parent | undefined) {
  const parentLine = parent && lines[parent.line];
  if (parent?.dash && parentLine?.key) return parentLine.column;
  const child = firstChild(lines, place, parent?.line ?? -1, parent?.column ?? -1);
  // What is nested in the line that is being written is no measure for it.
  const isOwn = child && place.below > place.above && child === lines[place.below] && indentOf(child) >= place.column;
  if (!child || isOwn) return place.column;
  if (child.key && child.dashes.length === 0) return child.column;
  return child.dashes.length > 0 || child.flow ? undefined : place.column;
}

/** A list whose dashes stand in the column of its key: below it, its next item can stand as well as the next field. */
function nextToList(block: Block, { place, path, field }: Container, word: Word, offset: number): readonly Spot[] {
  const { lines } = block;
  const above = lines.slice(0, place.above);
  const line = above.findLastIndex((one) => one.column === place.column || indentOf(one) < place.column);
  const key = lines[line]?.column === place.column ? lines[line]?.key : undefined;
  const list = key && field.fields.get(key.text);
  if (!key || list?.type !== 'list') return [];
  if (firstChild(lines, place, line, place.column)?.dashes[0] !== place.column) return [];
  const parent = { line, column: place.column, dash: false };
  const spots = listSpots(block, { place, path: [...path, key.text], field: list, parent }, word, offset);
  return spots.flatMap((spot): readonly Spot[] => {
    if (spot.kind === 'value') return [spot];
    return spot.newItem ? [{ ...spot, rivals: [...field.fields.keys()] }] : [];
  });
}

/** What can be written where a list goes on: its next item and, for those who forgot to indent, more of its last. */
function listSpots(block: Block, container: Container, word: Word, offset: number): readonly Spot[] {
  const { place, path, field, parent } = container;
  const { lines } = block;
  const name = nameUnder(block.text, word, offset, groupIn(field));
  if (!parent || !name || !field.items) return [];
  const child = firstChild(lines, place, parent.line, parent.column);
  const dash = child?.dashes[0] ?? place.column;
  if ((child && child.dashes.length === 0) || dash < place.column) return [];
  const before = ' '.repeat(dash - place.column);
  const item = { field: field.items, path: [...path, 0], place, dash };
  const meant = { ...place, column: dash };
  const spots = [...itemSpots(block, item, name, before, follows(block, meant, name))];
  if (isBefore(name, word) && isOneLine(word)) {
    spots.push(...itemSpots(block, item, word, before, follows(block, meant, word)).map(asRunning));
  }
  const last = lines.slice(parent.line + 1, place.above).findLast(({ dashes }) => dashes[0] === dash);
  if (!last?.key || last.dashes.length > 1 || field.items.type !== 'group') return spots;
  const more = contentSpots(block, { ...place, column: last.column }, name, offset, '');
  const indented = ' '.repeat(last.column - place.column);
  const fields = more.filter((spot) => spot.kind === 'field' && !spot.newItem);
  return [...fields.map((spot) => ({ ...spot, before: indented })), ...spots];
}

/** What the items of a list are, where they have fields. */
function groupIn({ items }: Field): Field | undefined {
  return items?.type === 'group' ? items : undefined;
}

function asRunning(spot: Spot): Spot {
  return spot.kind === 'field' ? { ...spot, running: true } : spot;
}

interface Item {
  readonly field: Field;
  readonly path: Path;
  readonly place: Pick<Standpoint, 'above' | 'below'>;
  readonly dash: number;
}

/** A new item with its dash. */
function itemSpots(
  block: Block,
  { field, path, place, dash }: Item,
  word: Word,
  lead: string,
  next: FieldSpot['follows'],
): readonly Spot[] {
  const before = `${lead}- `;
  if (field.type === 'list') return [];
  if (field.type === 'group') {
    const container = { path, field, neighbours: new Map<string, string>(), column: dash + 2 };
    return [{ ...likeOthers(newField(block, container, word, before, next), block, place, dash), newItem: true }];
  }
  return [newValue(block, { path, field, taken: itemsAround(block.lines, place, dash) }, word, before)];
}

/** What can be written behind a colon; groups and lists go on the next line. */
function valueSpots(block: Block, line: BlockLine, own: Standpoint, word: Word, offset: number): readonly Spot[] {
  const { lines, layout, root } = block;
  if (!line.key || !isOneLine(word)) return [];
  const path = [...wayTo(lines, own).path, line.key.text];
  const field = fieldAt(root, path);
  if (!field) return [];
  const child = firstChild(lines, { above: own.below, below: own.below }, own.above, own.column);
  const place = { above: own.below, below: own.below };
  const onNextLine = (column: number): string => layout.eol + ' '.repeat(column);
  // Nothing of this line is left behind the colon.
  const gap = { start: line.colon ?? word.range.start, end: word.range.start };
  const also = gap.start < gap.end ? [{ range: gap, newText: '' }] : [];
  const group = field.type === 'group' ? field : groupIn(field);
  const isKept = group && isUnnamed(block.text, word, offset, group);
  const name = isKept ? emptyWord(offset) : word;
  const next = isKept ? 'something' : 'nothing';
  if (field.type === 'list') {
    if (!field.items || (child && child.dashes.length === 0)) return [];
    const dash = child?.dashes[0] ?? own.column + layout.dash;
    const item = { field: field.items, path: [...path, 0], place, dash };
    return itemSpots(block, item, name, onNextLine(dash), next).map((spot) => ({ ...spot, also }));
  }
  if (field.type === 'group') {
    if (child && (!child.key || child.dashes.length > 0)) return [];
    const column = child?.column ?? own.column + layout.indent;
    const neighbours = fieldsAround(lines, { ...place, dashes: [], column });
    const spot = newField(block, { path, field, neighbours, column }, name, onNextLine(column), next);
    return [{ ...spot, also }];
  }
  const neighbours = fieldsAround(lines, own);
  return [newValue(block, { path, field, neighbours }, word, offset === line.colon ? ' ' : '')];
}
