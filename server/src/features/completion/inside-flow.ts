/** Where something can be written between braces and brackets. */
import { fieldAt, ignoredRules, ignoreField, type Field } from '../../schema/field.ts';
import type { Path } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import { contains } from '../../text/range.ts';
import { isUnnamed } from './block-parts.ts';
import { isCrowded, isOfOneWord, partsApart, wordsApart, type Apart } from './crowded.ts';
import type { FlowGroup, FlowPart } from './flow.ts';
import type { FieldSpot, Layout, Spot } from './spot.ts';
import { emptyWord, isBreak, isGap, skipSpaces, type Word } from './words.ts';

interface Source {
  readonly text: string;
  readonly root: Field;
  readonly layout: Layout;
}

/** Whether a cursor is between the brackets, or behind the opening one if there is no closing one. */
export function isInside({ range, closed }: FlowGroup, offset: number): boolean {
  return range.start < offset && (offset < range.end || (!closed && offset === range.end));
}

/** @param path of the group. */
export function flowSpots(source: Source, group: FlowGroup, offset: number, path: Path): readonly Spot[] {
  const position = group.parts.findLastIndex(({ range }) => range.start <= offset);
  const part = group.parts[position];
  if (!part) return [];
  const { key, colon, value } = part;
  if (group.kind === 'list' && key) return [];
  const valuePath = group.kind === 'list' ? [...path, position] : [...path, key?.text ?? ''];
  if (value && 'parts' in value && isInside(value, offset)) {
    return group.kind === 'map' && colon === undefined ? [] : flowSpots(source, value, offset, valuePath);
  }
  // The value of a field without a name: what belongs there nobody knows.
  if (group.kind === 'map' && !key && colon !== undefined && offset >= colon) return [];
  const at = { source, group, position, part, offset };
  if (key && contains(key.range, offset)) return nameSpots(at, path, key);
  const field = fieldIn(source, valuePath);
  if (value && 'text' in value && contains(value.range, offset) && isCrowded(value) && field && isOfOneWord(field)) {
    return flowSpots(source, partsApart(group, position, wordsApart(source.text, value, offset)), offset, path);
  }
  const first = key ?? value;
  // Something new before or behind what the part holds; commas are missing then.
  if (!first || offset < first.range.start) return newPart(at, path, commaBefore(at, offset), first !== undefined);
  if (isComplete(source, part) && value && offset > value.range.end) {
    return newPart(at, path, commaBehind(part, offset), false);
  }
  if (group.kind === 'map' && (colon === undefined || offset < colon)) return [];
  if (value && ('parts' in value || !contains(value.range, offset))) return [];
  const word = value ?? emptyWord(offset);
  const lead = group.kind === 'list' ? commaBefore(at, word.range.start) : bare;
  const before = group.kind === 'map' && offset === colon ? ' ' : lead.before;
  return valueSpot(at, field, valuePath, { ...lead, word, before, after: commaAfter(at) });
}

/** Where the name of a field stands, or a text that has no name yet. */
function nameSpots(at: At, path: Path, key: Word): readonly Spot[] {
  const { source, group, position, part, offset } = at;
  const field = fieldIn(source, path);
  if (!field) return [];
  const isKept = isUnnamed(source.text, key, offset, field);
  if (!isKept && isCrowded(key)) {
    const words = wordsApart(source.text, key, offset);
    return isNameBefore(words, field) ? flowSpots(source, partsApart(group, position, words), offset, path) : [];
  }
  if (part.colon !== undefined) return opened(at, field, path, { ...bare, word: key }, 'colon');
  const writing = { ...commaBefore(at, key.range.start), word: key, after: commaAfter(at) };
  return isKept
    ? opened(at, field, path, inFrontOf(writing), 'something')
    : opened(at, field, path, writing, 'nothing');
}

/** The name of a text that stays as it is: what else is written goes behind that. */
function inFrontOf({ word, before, after, also }: Writing): Writing {
  const { start, end } = word.range;
  const behind = after === '' ? [] : [{ range: { start: end, end }, newText: after }];
  return { word: emptyWord(start), before, after: ' ', also: [...also, ...behind] };
}

/**
 * Whether a name is being written before that of another field. Other words before a colon are a name already, if a wrong
 * one: none of them can become another.
 */
function isNameBefore({ before, after }: Apart, field: Field): boolean {
  return !before && after !== undefined && fieldAt(field, [after.text]) !== undefined;
}

/** Rules are ignored in every group of JSON, of which the schemas say nothing. */
function fieldIn({ root, layout }: Source, path: Path): Field | undefined {
  return layout.json && path.at(-1) === ignoreField ? ignoredRules : fieldAt(root, path);
}

interface At {
  readonly source: Source;
  readonly group: FlowGroup;
  readonly position: number;
  readonly part: FlowPart;
  readonly offset: number;
}

interface Writing {
  readonly word: Word;
  readonly before: string;
  readonly after: string;
  /** What is written where something else ends. */
  readonly also: readonly TextEdit[];
}

type Lead = Pick<Writing, 'before' | 'also'>;

const bare: Omit<Writing, 'word'> = { before: '', after: '', also: [] };

/** The comma that is missing before the part: where the part before it ends. */
function commaBefore({ group, position, part }: At, start: number): Lead {
  const other = group.parts[position - 1];
  return part.separated || !other ? bare : commaBehind(other, start);
}

/** @param start where something new is written behind the part. */
function commaBehind({ key, colon, value }: FlowPart, start: number): Lead {
  const end = value?.range.end ?? colon ?? key?.range.end ?? start;
  if (end >= start) return { before: ', ', also: [] };
  return { before: '', also: [{ range: { start: end, end }, newText: ',' }] };
}

function commaAfter({ group, position }: At): string {
  return lacksComma(group, position) ? ',' : '';
}

/** @param crowded something stands behind it in the same part. */
function newPart(at: At, path: Path, comma: Lead, crowded: boolean): readonly Spot[] {
  const { source, group, position, offset } = at;
  const { text } = source;
  const after = crowded || lacksComma(group, position) ? (isGap(text, offset) ? ',' : ', ') : '';
  const before = comma.before || (text.charAt(offset - 1) === ',' ? ' ' : '');
  const writing = { ...comma, word: emptyWord(offset), before, after };
  if (group.kind === 'map') return opened(at, fieldIn(source, path), path, writing, 'nothing');
  const itemPath = [...path, position];
  return valueSpot(at, fieldIn(source, itemPath), itemPath, writing);
}

/** Whether there is a part behind this one, but no comma between them. */
function lacksComma({ parts }: FlowGroup, position: number): boolean {
  return parts[position + 1]?.separated === false;
}

/** A field in the group that the cursor is in. */
function opened(at: At, field: Field | undefined, path: Path, writing: Writing, follows: FieldSpot['follows']) {
  if (field?.type !== 'group') return [];
  const neighbours = fieldsBeside(at);
  const separator = separatorAt(at);
  const fresh = neighbours.size === 0;
  return [fieldSpot({ field, path, neighbours, separator, fresh, follows }, writing)];
}

interface NewField {
  readonly field: Field;
  readonly path: Path;
  readonly neighbours: ReadonlyMap<string, string>;
  readonly separator: string;
  readonly fresh: boolean;
  readonly follows: FieldSpot['follows'];
}

function fieldSpot(field: NewField, { word: { range: word, quote }, ...around }: Writing): FieldSpot {
  return { kind: 'field', ...field, word, quote, ...around, flow: true, column: 0, newItem: false, running: false };
}

/** A value; a group or a list gets the brackets it needs. */
function valueSpot(at: At, field: Field | undefined, path: Path, writing: Writing): readonly Spot[] {
  const { word, before, after, also } = writing;
  if (!field) return [];
  if (field.type === 'group') {
    const group = { field, path, neighbours: new Map<string, string>(), separator: ', ', fresh: true } as const;
    const inBraces = { ...writing, before: `${before}{ `, after: ` }${after}` };
    const own = fieldSpot({ ...group, follows: 'nothing' }, inBraces);
    if (!isUnnamed(at.source.text, word, at.offset, field)) return [own];
    return [fieldSpot({ ...group, follows: 'something' }, inFrontOf(inBraces)), { ...own, running: true }];
  }
  if (field.type === 'list') {
    return valueSpot(at, field.items, [...path, 0], { ...writing, before: `${before}[`, after: `]${after}` });
  }
  const isItem = at.group.kind === 'list';
  const { range, quote } = word;
  const neighbours = isItem ? new Map<string, string>() : fieldsBeside(at);
  const taken = isItem ? itemsBeside(at) : new Set<string>();
  return [{ kind: 'value', path, field, word: range, quote, neighbours, before, after, also, flow: true, taken }];
}

/** The first field of a JSON file that has nothing in it yet. */
export function emptyJsonSpot({ root: field, layout: { eol } }: Source, offset: number): Spot {
  const separator = `,${eol}  `;
  const group = { field, path: [], neighbours: new Map<string, string>(), separator, fresh: true } as const;
  const writing = { ...bare, word: emptyWord(offset), before: `{${eol}  `, after: `${eol}}${eol}` };
  return fieldSpot({ ...group, follows: 'nothing' }, writing);
}

function fieldsBeside({ group, part, offset }: At): ReadonlyMap<string, string> {
  const others = group.parts.filter((other) => other !== part || (other.key && !contains(other.key.range, offset)));
  return new Map(
    others.flatMap(({ key, value }) => (key ? [[key.text, value && 'text' in value ? value.text : '']] : [])),
  );
}

function itemsBeside({ group, part, offset }: At): ReadonlySet<string> {
  const words = group.parts.flatMap(({ value }) => (value && 'text' in value ? [value] : []));
  return new Set(
    words.filter(({ range }) => part.value?.range !== range || !contains(range, offset)).map(({ text }) => text),
  );
}

/** Fields written in one go stand on lines of their own where the cursor does. */
function separatorAt({ source: { text, layout }, group, offset }: At): string {
  let start = offset;
  while (start > group.range.start && !isBreak(text.charCodeAt(start - 1))) start--;
  return start > group.range.start ? `,${layout.eol}${text.slice(start, skipSpaces(text, start))}` : ', ';
}

/** Whether nothing more can be written to the value of the part. */
function isComplete({ layout }: Source, { value }: FlowPart): boolean {
  return value !== undefined && ('parts' in value ? value.closed : layout.json || value.quote !== '');
}
