/** What stands between braces and brackets, in YAML and in JSON, finished or not. */
import { limits } from '../../syntax/limits.ts';
import type { TextRange } from '../../text/range.ts';
import {
  closingQuote,
  isBreak,
  isComment,
  isGap,
  isSpace,
  lineEnd,
  nextLine,
  openWord,
  plainWord,
  quoteAt,
  quotedWord,
  skipSpaces,
  type Word,
} from './words.ts';

export interface FlowGroup {
  readonly kind: 'map' | 'list';
  /** With its brackets; up to where reading stopped if it is never closed. */
  readonly range: TextRange;
  readonly closed: boolean;
  /** At least one: an empty group has one empty part. */
  readonly parts: readonly FlowPart[];
}

/** What stands between two commas. */
export interface FlowPart {
  /** Where a cursor is in this part, both ends included. */
  readonly range: TextRange;
  /** Whether a comma or the opening bracket stands before it; else the comma is missing. */
  readonly separated: boolean;
  readonly key: Word | undefined;
  /** The offset behind the colon. */
  readonly colon: number | undefined;
  readonly value: Word | FlowGroup | undefined;
}

/**
 * The group that opens at `start`.
 *
 * @param base a line that is indented this much or less ends a group that is never closed; -1 for none.
 */
export function readFlow(text: string, start: number, json: boolean, base: number): FlowGroup {
  const root = open(text, start, start + 1);
  const stack: MutableGroup[] = [root];
  const line = { end: 0, openTo: 0 };
  let offset = start + 1;
  let end = text.length;
  while (offset < text.length) {
    const group = stack.at(-1);
    if (!group) break;
    const char = text.charAt(offset);
    const code = text.charCodeAt(offset);
    if (isBreak(code)) {
      const next = nextLine(text, offset);
      if (leaves(text, next, base)) {
        end = offset;
        break;
      }
      offset = next;
    } else if (isSpace(code)) offset++;
    else if (!json && isComment(text, offset)) offset = lineEnd(text, offset);
    else if (char === '{' || char === '[') {
      if (stack.length >= limits.depth) {
        // What is nested deeper than this, nothing else reads either.
        end = offset;
        break;
      }
      const child = open(text, offset, offset + 1);
      addGroup(group, child, offset);
      stack.push(child);
      offset++;
    } else if (char === '}' || char === ']') {
      offset++;
      close(stack, char === '}' ? 'map' : 'list', offset);
    } else if (char === ',') {
      last(group).range.end = offset;
      offset++;
      group.parts.push(part(offset, true));
    } else if (char === ':' && (json || last(group).key?.quote || endsName(text, offset + 1))) {
      addColon(text, group, offset + 1);
      offset++;
    } else {
      const word = readWord(text, offset, json, line);
      addWord(group, word);
      offset = word.range.end;
    }
  }
  for (const group of stack) finish(group, end, false);
  return root;
}

interface MutablePart {
  readonly range: { start: number; end: number };
  readonly separated: boolean;
  key: Word | undefined;
  colon: number | undefined;
  value: Word | FlowGroup | undefined;
}

interface MutableGroup {
  readonly kind: 'map' | 'list';
  readonly range: { start: number; end: number };
  closed: boolean;
  readonly parts: [MutablePart, ...MutablePart[]];
}

function open(text: string, start: number, inside: number): MutableGroup {
  const kind = text.charAt(start) === '{' ? 'map' : 'list';
  return { kind, range: { start, end: inside }, closed: false, parts: [part(inside, true)] };
}

function part(start: number, separated: boolean): MutablePart {
  return { range: { start, end: start }, separated, key: undefined, colon: undefined, value: undefined };
}

function last({ parts }: MutableGroup): MutablePart {
  return parts.at(-1) ?? parts[0];
}

function finish(group: MutableGroup, end: number, closed: boolean): void {
  group.range.end = end;
  group.closed = closed;
  last(group).range.end = closed ? end - 1 : end;
}

/** A bracket of the wrong kind closes everything up to the group that it fits; where it fits none, it is passed over. */
function close(stack: MutableGroup[], kind: 'map' | 'list', end: number): void {
  const fitting = stack.findLastIndex((group) => group.kind === kind);
  if (fitting < 0) return;
  for (const group of stack.splice(fitting).toReversed()) finish(group, end, true);
}

/** The part that the next thing belongs to: a new one where a comma is missing before it. */
function roomFor(group: MutableGroup, start: number, full: boolean): MutablePart {
  if (!full) return last(group);
  last(group).range.end = start;
  const added = part(start, false);
  group.parts.push(added);
  return added;
}

function addWord(group: MutableGroup, word: Word): void {
  const { key, colon, value } = last(group);
  if (group.kind === 'list' && colon === undefined) {
    roomFor(group, word.range.start, value !== undefined).value = word;
  } else if (colon !== undefined && value === undefined) last(group).value = word;
  else roomFor(group, word.range.start, key !== undefined || value !== undefined).key = word;
}

function addGroup(group: MutableGroup, child: MutableGroup, start: number): void {
  const { key, colon, value } = last(group);
  const full = value !== undefined || (key !== undefined && colon === undefined);
  roomFor(group, start, full).value = child;
}

function addColon(text: string, group: MutableGroup, colon: number): void {
  if (last(group).colon !== undefined && !nameBehindValue(text, group)) return;
  const current = last(group);
  current.colon = colon;
  if (current.key === undefined && current.value !== undefined && 'quote' in current.value) {
    current.key = current.value;
    current.value = undefined;
  }
}

/**
 * Makes the last word of a value the name of the next field, as a colon stands behind it: the comma is missing before it.
 *
 * @returns whether there is such a word.
 */
function nameBehindValue(text: string, group: MutableGroup): boolean {
  const current = last(group);
  const { value } = current;
  if (group.kind === 'list' || !value || 'parts' in value) return false;
  const { start: first, end } = value.range;
  let start = value.quote ? first : end;
  while (start > first && !isSpace(text.charCodeAt(start - 1))) start--;
  current.value = start > first ? plainWord(text, first, start) : undefined;
  roomFor(group, start, true).key = value.quote ? value : plainWord(text, start, end);
  return true;
}

/** A whole file may stand on one line: what its rest says is looked for once, and not for each word. */
interface Line {
  end: number;
  /** The end of the line in which a double quote stays open: so does each one behind it. */
  openTo: number;
}

function readWord(text: string, start: number, json: boolean, line: Line): Word {
  const quote = quoteAt(text, start);
  if (quote) {
    if (line.end <= start) line.end = lineEnd(text, start);
    const isOpen = quote === '"' && line.openTo === line.end;
    const end = isOpen ? undefined : closingQuote(text, start, line.end);
    if (end === undefined && quote === '"') line.openTo = line.end;
    // A letter behind it: that quote opens the next word, and the one before is not closed.
    return end === undefined || /^\w/.test(text.charAt(end)) ? openWord(text, start) : quotedWord(text, start, end);
  }
  let end = start + 1;
  for (; end < text.length && !isBreak(text.charCodeAt(end)); end++) {
    const char = text.charAt(end);
    if (',[]{}'.includes(char)) break;
    if (json ? ':" \t'.includes(char) : isComment(text, end)) break;
    if (char === ':' && endsName(text, end + 1)) break;
  }
  return plainWord(text, start, end);
}

/** Whether a colon that ends at `offset` stands behind a name; else it is part of a word. */
function endsName(text: string, offset: number): boolean {
  return isGap(text, offset) || ',[]{}'.includes(text.charAt(offset));
}

/** Whether the line that starts here cannot be part of a group whose own line is indented by `base`. */
function leaves(text: string, start: number, base: number): boolean {
  const content = skipSpaces(text, start);
  if (content - start > base || content >= text.length || isBreak(text.charCodeAt(content))) return false;
  return !'}],#'.includes(text.charAt(content));
}
