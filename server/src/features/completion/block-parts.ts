/** Parts that the spots in YAML by indentation are made of. */
import type { Field } from '../../schema/field.ts';
import { areInBraces, type Standpoint } from './levels.ts';
import { indentOf, type BlockLine } from './lines.ts';
import type { FieldSpot, Layout, ValueSpot } from './spot.ts';
import { emptyWord, isComment, isGap, lineEnd, skipSpaces, type Word } from './words.ts';

export interface Block {
  readonly text: string;
  readonly lines: readonly BlockLine[];
  readonly root: Field;
  readonly layout: Layout;
}

export function newField(
  { text, layout }: Block,
  group: Pick<FieldSpot, 'path' | 'field' | 'neighbours' | 'column'>,
  { range: word, quote }: Word,
  before: string,
  next: FieldSpot['follows'],
): FieldSpot {
  const separator = layout.eol + ' '.repeat(group.column);
  const fresh = group.neighbours.size === 0;
  const kind = 'field';
  return {
    kind,
    ...group,
    word,
    quote,
    before,
    // What is written must touch neither a comment nor a text that it is the name of.
    after: next === 'colon' || isGap(text, word.end) ? '' : ' ',
    flow: false,
    follows: next,
    separator,
    fresh,
    newItem: false,
    running: false,
  };
}

/** A group that begins behind a dash in `column`, written like the items around it. */
export function likeOthers(
  spot: FieldSpot,
  { lines }: Block,
  place: Pick<Standpoint, 'above' | 'below'>,
  column: number,
): FieldSpot {
  if (!spot.fresh || spot.follows !== 'nothing' || !areInBraces(lines, place, column)) return spot;
  return { ...spot, flow: true, separator: ', ', before: `${spot.before}{ `, after: ` }${spot.after}` };
}

export function newValue(
  { text }: Block,
  value: Pick<ValueSpot, 'path' | 'field'> & Partial<Pick<ValueSpot, 'neighbours' | 'taken'>>,
  { range: word, quote }: Word,
  before: string,
): ValueSpot {
  const after = beforeComment(text, word.end);
  return { kind: 'value', neighbours: new Map(), taken: new Set(), ...value, word, quote, before, after, flow: false };
}

/** What is written must not touch a comment. */
function beforeComment(text: string, offset: number): string {
  return text.charAt(offset) === '#' ? ' ' : '';
}

export function isOneLine({ text }: Word): boolean {
  return !/[\r\n]/.test(text);
}

/**
 * Whether the cursor is in front of a text that has no name yet: what is chosen there becomes its name. A text that may be
 * a name itself, or the beginning of one, is none.
 */
export function isUnnamed(text: string, word: Word, offset: number, { fields, others }: Field): boolean {
  const { start, end } = word.range;
  if (offset !== start || start === end || others || text.charAt(skipSpaces(text, end)) === ':') return false;
  const [first = '', ...more] = word.text.split(/\s+/);
  return ![...fields.keys()].some((name) => (more.length > 0 ? name === first : name.startsWith(first)));
}

/** The name that is being typed; nothing where other words stand before it. */
export function nameUnder(text: string, word: Word, offset: number, group: Field | undefined): Word | undefined {
  if (group && isUnnamed(text, word, offset, group)) return emptyWord(offset);
  if (word.quote || !/\s/.test(word.text)) return isOneLine(word) ? word : undefined;
  let end = offset;
  while (end < word.range.end && !isGap(text, end)) end++;
  const name = text.slice(word.range.start, end);
  return /\s/.test(name) ? undefined : { range: { start: word.range.start, end }, text: name, quote: '' };
}

/** Whether a name can stand here: what is behind it on the line has to be a value then. */
export function canBeValue(text: string, offset: number): boolean {
  return !/^[ \t]*[}\],%@`]/.test(text.slice(offset, lineEnd(text, offset)));
}

export function follows({ text, lines }: Block, { below, column }: Standpoint, { range }: Word): FieldSpot['follows'] {
  const offset = skipSpaces(text, range.end);
  const rest = text.slice(offset, lineEnd(text, offset));
  if (/^:(?:\s|$)/.test(rest)) return 'colon';
  const child = lines[below];
  if (child && !child.boundary && indentOf(child) > column) return 'something';
  if (rest === '') return 'nothing';
  return isComment(text, offset) ? 'comment' : 'something';
}
