/** What a line that cannot stand where it does may have been meant as. */
import { endOfLine } from '../blank.ts';
import type { Level, Place } from './levels.ts';
import { closingOf, linesOf, type Line } from './lines.ts';
import { inQuotes, type Slip } from './values.ts';

/** Lists and groups around a line that it may have been meant for. */
const AROUND = 16;

/** A line as it may have been meant. */
export interface Candidate extends Slip {
  /** Nothing where the line counts for nothing. */
  readonly line: Line | undefined;
  /** How many lines it takes the place of; absent: one. */
  readonly lines?: number;
}

/** A line that may be the slip, and what was known before it. */
export interface Suspect {
  readonly at: number;
  readonly place: Place;
}

interface Text {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The likelier ones first. */
export function* candidates(source: Text, { at, place }: Suspect): Generator<Candidate> {
  const line = source.lines[at];
  if (!line) return;
  const { level, opened, text, goesOn } = place;
  const written = source.text.slice(line.start, line.end);
  const [first] = line.marks;
  const levels = [...upwards(level)];
  if (line.value === 'text' && !(text && !first)) yield* prose(source, at, line);
  if (line.closing !== '') yield* hashed(source, line);
  if (line.closing !== '') yield* closed(source, at, line);
  if (line.value === 'quote') yield quoted(line);
  yield* oddSigns(line, written);
  if (line.value === 'text') yield* nameInText(source, line);
  const isItem = levels.some(({ kind, column }) => kind === 'list' && column === line.column);
  if (!first && /^-[^\s-]/.test(written)) yield* spaced(line, written);
  if (isItem && beginsItem(source, at)) yield dashed(line);
  if (!first) {
    yield* named(line, written, source.lines[at + 1]);
    if (goesOn !== undefined && /\s/.test(written)) yield indented(line, goesOn);
    const above = source.lines[at - 1];
    const goesOnAbove = text && (above?.value === 'block' || /^\p{Ll}\S*\s+\S+\s/u.test(written));
    const isBelowName = opened !== undefined && (line.column === undefined || /^\p{L}\S*\s+\S/u.test(written));
    if (level && line.value === 'text' && !isField(written) && (goesOnAbove || isBelowName)) {
      yield outside(source, at, line, (opened ?? level.column) + 2);
    }
    if (line.closing === '') yield leftOut(line, written);
    return;
  }
  const columns = levels.filter(({ kind }) => kind === first.kind).map(({ column }) => column);
  if (!level) columns.push(0);
  if (opened !== undefined) columns.unshift(opened + 2, ...(first.kind === 'list' ? [opened] : []));
  const near = columns.toSorted((a, b) => Number(isBeside(b, line)) - Number(isBeside(a, line)));
  for (const column of near) if (column !== line.column) yield indented(line, column);
  if (first.kind === 'map' && (isItem || opened !== undefined)) yield dashed(line);
}

function indented(line: Line, column: number): Candidate {
  const [start, end] = [line.start - line.indent, line.start];
  const isOdd = line.column === undefined;
  return {
    code: isOdd ? 'TAB_AS_INDENT' : 'BAD_INDENT',
    range: isOdd ? { start, end } : { start: line.start, end: line.end },
    detail: '',
    mend: { range: { start, end }, newText: ' '.repeat(column) },
    line: { ...line, column, indent: column },
  };
}

/** Lines of text that go on with what stands above, without being further in. */
function outside({ text, lines }: Text, at: number, first: Line, column: number): Candidate {
  let next = at;
  for (let one = lines[next]; one?.marks.length === 0 && one.value === 'text'; one = lines[++next]) {
    if (isField(text.slice(one.start, one.end))) break;
  }
  const last = lines[Math.max(next - 1, at)] ?? first;
  const range = { start: first.start - first.indent, end: last.end };
  const isOdd = first.column === undefined;
  const indented = text.slice(range.start, range.end).replace(/^[ \t\u00a0\u202f\u2007]*(?=\S)/gm, ' '.repeat(column));
  return {
    code: isOdd ? 'TAB_AS_INDENT' : 'TEXT_OUTSIDE',
    range: isOdd ? { start: range.start, end: first.start } : { start: first.start, end: first.end },
    detail: '',
    mend: { range, newText: indented },
    line: { ...last, column, indent: column },
    lines: Math.max(next - at, 1),
  };
}

/** A text over several lines with a colon in one of them, which takes quotes: what stands before that is no name. */
function* prose({ text, lines }: Text, at: number, line: Line): Generator<Candidate> {
  const column = line.indent + (line.marks.at(-1)?.offset ?? -1);
  let next = at + 1;
  let colon: Line | undefined;
  for (let below = lines[next]; below && below.indent > column; below = lines[++next]) {
    if (below.value !== 'text' || below.column === undefined) return;
    if (below.marks.length === 0) continue;
    if (below.marks.length > 1 || !/^\p{Lu}|\s/u.test(nameAt(text, below.start))) return;
    colon ??= below;
  }
  const last = lines[next - 1];
  if (!colon || !last || !/[\p{L}\d(«“]/u.test(text.charAt(line.valueStart))) return;
  const range = { start: line.valueStart, end: last.end };
  yield {
    code: 'COLON_IN_TEXT',
    range: { start: colon.start, end: colon.end },
    detail: '',
    mend: { range, newText: inQuotes(text.slice(range.start, range.end)) },
    line,
    lines: next - at,
  };
}

function dashed(line: Line): Candidate {
  const marks = line.marks.map(({ kind, offset }) => ({ kind, offset: offset + 2 }));
  return {
    code: 'ITEM_WITHOUT_DASH',
    range: { start: line.start, end: line.end },
    detail: '',
    mend: { range: { start: line.start, end: line.start }, newText: '- ' },
    line: { ...line, marks: [{ kind: 'list', offset: 0 }, ...marks] },
  };
}

/** Whether the item before begins with the same name, or with none as well. */
function beginsItem({ text, lines }: Text, at: number): boolean {
  const line = lines[at];
  if (!line || line.marks[0]?.kind === 'list') return false;
  const item = lines
    .slice(0, at)
    .findLast(({ column, marks: [dash] }) => dash?.kind === 'list' && column === line.column);
  const name = item?.marks[1];
  if (!item || !name || line.marks.length === 0) return item !== undefined && !name && line.marks.length === 0;
  return nameAt(text, item.start + name.offset) === nameAt(text, line.start);
}

function nameAt(text: string, start: number): string {
  return text.slice(start, text.indexOf(':', start));
}

/** A name whose colon has no space behind it, or that has none, but stands before a colon elsewhere. */
function* nameInText({ text, lines }: Text, line: Line): Generator<Candidate> {
  const [, word = '', colon, rest] =
    /^([\w-]+)(:(?![:/\s])|(?= ))(.*)/.exec(text.slice(line.valueStart, line.end)) ?? [];
  if (rest === undefined || line.marks.at(-1)?.kind === 'map') return;
  if (colon !== ':' && !lines.some((other) => hasName(text, other, word))) return;
  const end = line.valueStart + word.length + (colon === ':' ? 1 : 0);
  const mark = { kind: 'map', offset: line.valueStart - line.start } as const;
  yield {
    code: colon === ':' ? 'COLON_WITHOUT_SPACE' : 'KEY_WITHOUT_COLON',
    range: { start: line.valueStart, end: colon === ':' ? line.end : end },
    detail: '',
    mend: { range: { start: end, end }, newText: colon === ':' ? ' ' : ':' },
    line: { ...line, marks: [...line.marks, mark] },
  };
}

function hasName(text: string, { start, marks }: Line, name: string): boolean {
  return marks.some(({ kind, offset }) => kind === 'map' && nameAt(text, start + offset) === name);
}

/** Whether it is rather a field with a pasted space behind its colon than text. */
function isField(written: string): boolean {
  return /^[a-z][\w-]*:[\u00a0\u202f]/.test(written);
}

/** A name before another sign than a colon and a space, or an item behind another sign than a dash and a space. */
function* oddSigns(line: Line, written: string): Generator<Candidate> {
  const [, bullet] = /^((?:[•◦▪‣·*–—−][ \t\u00a0\u202f]*|-[\u00a0\u202f]+))\S/.exec(written) ?? [];
  if (bullet !== undefined) yield* replaced(line, written, 0, bullet.length, '- ', 'BULLET');
  const [, before, sign] =
    /^((?:-[ \t]+)*[A-Za-z][\w-]*)((?:[ \t\u00a0\u202f]+:|:[\u00a0\u202f]|[ \t\u00a0\u202f]*(?:[：；]|[=;](?=[ \t\u00a0])))[ \t\u00a0\u202f]*)(?=\S|$)/.exec(
      written,
    ) ?? [];
  if (before === undefined || sign === undefined) return;
  yield* replaced(
    line,
    written,
    before.length,
    sign.length,
    before.length + sign.length < written.length ? ': ' : ':',
    'COLON_ODD',
  );
}

function* replaced(
  line: Line,
  written: string,
  from: number,
  length: number,
  newText: string,
  code: string,
): Generator<Candidate> {
  const [read] = linesOf(written.slice(0, from) + newText + written.slice(from + length)) ?? [];
  if (!read) return;
  const { marks, value, closing, valueStart } = read;
  const start = line.start + from;
  yield {
    code,
    range: { start: line.start, end: line.end },
    detail: '',
    mend: { range: { start, end: start + length }, newText },
    line: { ...line, marks, value, closing, valueStart: line.start + valueStart + length - newText.length },
  };
}

/** The space behind a dash. */
function* spaced(line: Line, written: string): Generator<Candidate> {
  const [read] = linesOf(`- ${written.slice(1)}`) ?? [];
  if (!read) return;
  const { marks, value, closing } = read;
  yield {
    code: 'DASH_WITHOUT_SPACE',
    range: { start: line.start, end: line.end },
    detail: '',
    mend: { range: { start: line.start + 1, end: line.start + 1 }, newText: ' ' },
    line: { ...line, marks, value, closing },
  };
}

/** A name that lacks its colon, above what belongs to it. */
function* named(line: Line, written: string, below: Line | undefined): Generator<Candidate> {
  const [, word, block] = /^([\w-]+)(?:[ \t]+([|>][-+\d]*))?$/.exec(written) ?? [];
  if (word === undefined || !below || line.column === undefined || below.indent <= line.column) return;
  const end = line.start + word.length;
  yield {
    code: 'KEY_WITHOUT_COLON',
    range: { start: line.start, end },
    detail: '',
    mend: { range: { start: end, end }, newText: ':' },
    line: { ...line, marks: [{ kind: 'map', offset: 0 }], value: block === undefined ? 'none' : 'block' },
  };
}

/** A name that somebody has begun, a heading or a remark: the line counts for nothing. */
function leftOut({ start, end }: Line, written: string): Candidate {
  const range = { start, end };
  if (/^[a-z][\w-]*(?:\s|$)/.test(written)) {
    return { code: 'KEY_WITHOUT_COLON', range, detail: '', mend: { range, newText: '' }, line: undefined };
  }
  const sign = /^(?:\/\/|;+)[ \t]*/.exec(written)?.[0].length ?? 0;
  const mend = { range: { start, end: start + sign }, newText: '# ' };
  return { code: 'NO_FIELD', range, detail: '', mend, line: undefined };
}

/** Texts in brackets that begin with a hash, which makes a remark of all that follows on the line. */
function* hashed({ text }: Text, line: Line): Generator<Candidate> {
  const { start, valueStart } = line;
  const value = text.slice(valueStart, endOfLine(text, start));
  const hashes = [...value.matchAll(hash)];
  const [first, last] = [hashes[0], hashes.at(-1)];
  if (!first || !last) return;
  const [from, to] = [first.index, last.index + last[0].length];
  const quoted = value.replace(hash, (words) => inQuotes(words));
  const [read] = linesOf(text.slice(start, valueStart) + quoted) ?? [];
  if (read?.closing !== '') return;
  const range = { start: valueStart + from, end: valueStart + to };
  const newText = quoted.slice(from, to + quoted.length - value.length);
  yield {
    code: 'TEXT_AS_REMARK',
    range,
    detail: '',
    mend: { range, newText },
    line: { ...line, end: valueStart + value.length, closing: '' },
  };
}

/** In brackets, from the hash to the comma or the bracket behind it. */
const hash = /(?<=[[{,:][ \t]{1,9})#[^\s#,{}[\]](?:[^,{}[\]]{0,200}[^\s,{}[\]])?(?=[ \t]{0,9}[,}\]])/g;

/** With its brackets closed at the end of the line, or of the last line that may belong to them. */
function* closed({ text, lines }: Text, at: number, line: Line): Generator<Candidate> {
  const close = (end: number, closing: string, count: number): Candidate => ({
    code: line.closing.startsWith(']') ? 'UNCLOSED_BRACKET' : 'UNCLOSED_BRACE',
    range: { start: line.end, end: line.end },
    detail: '',
    mend: { range: { start: end, end }, newText: closing },
    line: { ...line, closing: '' },
    lines: count,
  });
  yield close(line.end, line.closing, 1);
  let { closing } = line;
  let next = at + 1;
  for (let below = lines[next]; below && below.marks.length === 0; below = lines[++next]) {
    closing = closingOf(text, below.start, below.end, closing);
    if (closing === '') return;
  }
  const last = lines[next - 1];
  if (last && next > at + 1) yield close(last.end, closing, next - at);
}

/** Read without its quotation mark, as more than texts may stand in quotes by mistake. */
function quoted(line: Line): Candidate {
  const { valueStart: start, end } = line;
  return {
    code: 'UNCLOSED_QUOTE',
    range: { start, end },
    detail: '',
    mend: { range: { start, end: start + 1 }, newText: '' },
    line: { ...line, value: 'text' },
  };
}

function* upwards(level: Level | undefined): Generator<Level> {
  let count = 0;
  for (let one = level; one && count < AROUND; one = one.up, count++) yield one;
}

/** One sign too many or too few. */
function isBeside(column: number, line: Line): boolean {
  return line.column !== undefined && Math.abs(column - line.column) === 1;
}
