/**
 * Slips in how a text is laid out: a line that is not indented like its neighbours, a dash or a colon that is missing, a
 * bracket that is never closed. Each of them makes all that follows something else, so the place that lets most lines
 * follow is looked for, and the text read as if it stood there.
 */
import { linesOf, type Line } from './yaml-lines.ts';
import { follow, top, type Level, type Place } from './yaml-levels.ts';
import type { YamlFault } from './yaml-messages.ts';

/** Slips that are looked for in one text. */
const MOST = 8;
/** Lines that are looked at to find out what a slip was, and how far above the line that cannot follow it may be. */
const FAR = 300;
const NEAR = 8;
/** Lists and groups around a line that it may have been meant for. */
const AROUND = 16;

/** A slip, and the edit after which the text can be read. */
export type Slip = YamlFault & Required<Pick<YamlFault, 'mend'>>;

/** @returns nothing where a text is broken otherwise. */
export function slipsOf(text: string): readonly Slip[] {
  const lines = linesOf(text);
  return lines ? (new Mender(text, lines).mend() ?? []) : [];
}

/** A line as it may have been meant. */
interface Candidate extends Slip {
  /** Nothing where the line counts for nothing. */
  readonly line: Line | undefined;
}

/** A line that may be the slip, and what was known before it. */
interface Suspect {
  readonly at: number;
  readonly place: Place;
}

class Mender {
  readonly #text: string;
  #lines: readonly Line[];
  readonly #slips = new Map<number, Slip>();
  #known: ReadonlySet<string> | undefined;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  mend(): readonly Slip[] | undefined {
    let place = top;
    /** The nearest first. */
    let before: Suspect[] = [];
    for (let at = 0; at < this.#lines.length;) {
      const next = follow(this.#lines, at, place, this.#text);
      if (next) {
        before.unshift({ at, place });
        if (before.length > NEAR) before.pop();
        ({ place, next: at } = next);
        continue;
      }
      // Where several would do, it is the line above; or the one that cannot follow, if it has no name.
      const above = this.#lines[at]?.marks.length === 0 ? 0 : 1;
      const from = this.#mendOne(at, [...before.slice(0, above), { at, place }, ...before.slice(above)]);
      if (!from) return undefined;
      ({ at, place } = from);
      before = [];
    }
    return [...this.#slips.values()];
  }

  /** Of the lines that may be the slip, mends the one, and in the way, that lets most lines follow. */
  #mendOne(broken: number, suspects: readonly Suspect[]): Suspect | undefined {
    let best: { readonly slip: Slip; readonly line: Line | undefined; readonly from: Suspect } | undefined;
    let most = broken;
    for (const from of suspects) {
      const below = this.#lines.slice(from.at + 1, broken + FAR);
      for (const { line, ...slip } of this.#candidates(from)) {
        const count = this.#howFar(line ? [line, ...below] : below, from.place);
        // A line that is left out is none the less behind us.
        const reached = from.at + count + (line ? 0 : 1);
        if (reached <= most) continue;
        most = reached;
        best = { slip, line, from };
      }
    }
    const start = best && this.#lines[best.from.at]?.start;
    if (!best || start === undefined || this.#slips.has(start) || this.#slips.size === MOST) return undefined;
    this.#slips.set(start, best.slip);
    this.#lines = this.#lines.toSpliced(best.from.at, 1, ...(best.line ? [best.line] : []));
    return best.from;
  }

  /** How many of the lines follow each other. */
  #howFar(lines: readonly Line[], start: Place): number {
    let place = start;
    let at = 0;
    while (at < lines.length) {
      const next = follow(lines, at, place, this.#text);
      if (!next) break;
      ({ place, next: at } = next);
    }
    return at;
  }

  /** The likelier ones first. */
  *#candidates({ at, place: { level, opened, goesOn } }: Suspect): Generator<Candidate> {
    const line = this.#lines[at];
    if (!line) return;
    const [first] = line.marks;
    const levels = [...upwards(level)];
    if (line.closing !== '') yield this.#closed(line);
    if (line.value === 'quote') yield this.#quoted(line);
    if (line.value === 'text') yield* this.#nameInText(line);
    const isItem = levels.some(({ kind, column }) => kind === 'list' && column === line.column);
    if (!first && /^-[^\s-]/.test(this.#written(line))) yield* this.#spaced(line);
    if (isItem && this.#beginsItem(at)) yield this.#dashed(line);
    if (!first) {
      yield* this.#named(line, this.#lines[at + 1]);
      if (goesOn !== undefined && /\s/.test(this.#written(line))) yield this.#indented(line, goesOn);
      yield this.#unfinished(line);
      return;
    }
    const columns = levels.filter(({ kind }) => kind === first.kind).map(({ column }) => column);
    if (!level) columns.push(0);
    if (opened !== undefined) columns.unshift(opened + 2, ...(first.kind === 'list' ? [opened] : []));
    const near = columns.toSorted((a, b) => Number(isBeside(b, line)) - Number(isBeside(a, line)));
    for (const column of near) if (column !== line.column) yield this.#indented(line, column);
    if (first.kind === 'map' && (isItem || opened !== undefined)) yield this.#dashed(line);
  }

  #indented(line: Line, column: number): Candidate {
    const [start, end] = [line.start - line.indent, line.start];
    const isTab = line.column === undefined;
    return {
      code: isTab ? 'TAB_AS_INDENT' : 'BAD_INDENT',
      range: isTab ? { start, end } : { start: line.start, end: line.end },
      detail: '',
      mend: { range: { start, end }, newText: ' '.repeat(column) },
      line: { ...line, column, indent: column },
    };
  }

  #dashed(line: Line): Candidate {
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
  #beginsItem(at: number): boolean {
    const line = this.#lines[at];
    if (!line || line.marks[0]?.kind === 'list') return false;
    const item = this.#lines
      .slice(0, at)
      .findLast(({ column, marks: [dash] }) => dash?.kind === 'list' && column === line.column);
    const named = item?.marks[1];
    if (!item || !named || line.marks.length === 0) return item !== undefined && !named && line.marks.length === 0;
    return this.#name(item.start + named.offset) === this.#name(line.start);
  }

  #name(start: number): string {
    return this.#text.slice(start, this.#text.indexOf(':', start));
  }

  /** A name whose colon has no space behind it, or that has none, but stands before a colon elsewhere. */
  *#nameInText(line: Line): Generator<Candidate> {
    const [, word = '', colon, rest] =
      /^([\w-]+)(:(?![:/\s])|(?= ))(.*)/.exec(this.#text.slice(line.valueStart, line.end)) ?? [];
    const isKnown = colon === ':' || this.#names.has(word);
    if (!isKnown || rest === undefined || line.marks.at(-1)?.kind === 'map') return;
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

  /** All that stand before a colon. */
  get #names(): ReadonlySet<string> {
    return (this.#known ??= new Set(
      this.#lines.flatMap(({ start, marks }) =>
        marks.flatMap(({ kind, offset }) => (kind === 'map' ? [this.#name(start + offset)] : [])),
      ),
    ));
  }

  /** The space behind a dash. */
  *#spaced(line: Line): Generator<Candidate> {
    const [read] = linesOf(`- ${this.#text.slice(line.start + 1, line.end)}`) ?? [];
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
  *#named(line: Line, below: Line | undefined): Generator<Candidate> {
    const [, word, block] = /^([\w-]+)(?:[ \t]+([|>][-+\d]*))?$/.exec(this.#written(line)) ?? [];
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

  /** A name that somebody has begun: the line counts for nothing. */
  #unfinished({ start, end }: Line): Candidate {
    const range = { start, end };
    return { code: 'KEY_WITHOUT_COLON', range, detail: '', mend: { range, newText: '' }, line: undefined };
  }

  #closed(line: Line): Candidate {
    const range = { start: line.end, end: line.end };
    return {
      code: line.closing.startsWith(']') ? 'UNCLOSED_BRACKET' : 'UNCLOSED_BRACE',
      range,
      detail: '',
      mend: { range, newText: line.closing },
      line: { ...line, closing: '' },
    };
  }

  /** Read without its quotation mark, as more than texts may stand in quotes by mistake. */
  #quoted(line: Line): Candidate {
    const { valueStart: start, end } = line;
    return {
      code: 'UNCLOSED_QUOTE',
      range: { start, end },
      detail: '',
      mend: { range: { start, end: start + 1 }, newText: '' },
      line: { ...line, value: 'text' },
    };
  }

  #written({ start, end }: Line): string {
    return this.#text.slice(start, end);
  }
}

function* upwards(level: Level | undefined): Generator<Level> {
  let count = 0;
  for (let one = level; one && count < AROUND; one = one.up, count++) yield one;
}

/** One sign too many or too few. */
function isBeside(column: number, line: Line): boolean {
  return line.column !== undefined && Math.abs(column - line.column) === 1;
}
