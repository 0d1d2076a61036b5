/**
 * Slips in how a text is laid out: a line that is not indented like its neighbours, a dash or a colon that is missing, a
 * bracket that is never closed. Each of them makes all that follows something else, so the place that lets most lines
 * follow is looked for, and the text read as if it stood there.
 */
import { candidates, type Suspect } from './candidates.ts';
import { follow, top, type Place } from './levels.ts';
import { linesOf, type Line } from './lines.ts';
import { slipInValue, type Slip } from './values.ts';

/** Slips that are looked for in one text. */
const MOST = 8;
/** The same of pasted signs, which stand on every line of a text if on one, and are mended where they stand. */
const MOST_PASTED = 64;
/** Lines that are looked at to find out what a slip was, and how far above the line that cannot follow it may be. */
const FAR = 300;
const NEAR = 8;

/** @returns nothing where a text is broken otherwise. */
export function slipsOf(text: string): readonly Slip[] {
  const lines = linesOf(text);
  return lines ? (new Mender(text, lines).mend() ?? []) : [];
}

class Mender {
  readonly #text: string;
  #lines: readonly Line[];
  readonly #slips = new Map<number, Slip>();
  /** Those in values; the lines follow each other all the same. */
  readonly #inValues = new Map<number, Slip>();

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
        this.#lookAtValue(at, next.next, next.place);
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
    const slips = [...this.#slips.values()];
    return [...slips, ...[...this.#inValues.values()].filter((slip) => slips.every((other) => isApart(slip, other)))];
  }

  #lookAtValue(at: number, next: number, { level }: Place): void {
    const [line, below] = [this.#lines[at], this.#lines[next]];
    // A text that goes on below cannot be put in quotes by the line.
    const goesOn = below?.marks.length === 0 && below.indent > (level?.column ?? 0);
    const slip = line && next === at + 1 && !goesOn ? slipInValue(this.#text, line) : undefined;
    if (line && slip) this.#inValues.set(line.start, slip);
  }

  /** Of the lines that may be the slip, mends the one, and in the way, that lets most lines follow. */
  #mendOne(broken: number, suspects: readonly Suspect[]): Suspect | undefined {
    let best: { slip: Slip; line: Line | undefined; lines: number; from: Suspect } | undefined;
    let most = broken;
    for (const from of suspects) {
      for (const { line, lines = 1, ...slip } of candidates({ text: this.#text, lines: this.#lines }, from)) {
        const below = this.#lines.slice(from.at + lines, broken + FAR);
        const count = this.#howFar(line ? [line, ...below] : below, from.place);
        // Lines that are left out are none the less behind us.
        const reached = from.at + count + lines - (line ? 1 : 0);
        if (reached <= most || !this.#isNew(slip)) continue;
        most = reached;
        best = { slip, line, lines, from };
      }
    }
    const start = best && this.#lines[best.from.at]?.start;
    if (!best || start === undefined || this.#slips.has(start) || this.#isEnough(best.slip)) return undefined;
    this.#slips.set(start, best.slip);
    this.#lines = this.#lines.toSpliced(best.from.at, best.lines, ...(best.line ? [best.line] : []));
    return best.from;
  }

  /** Whether nothing of it is mended already, as part of several lines. */
  #isNew(slip: Slip): boolean {
    return [...this.#slips.values()].every((other) => isApart(slip, other));
  }

  #isEnough(slip: Slip): boolean {
    const like = [...this.#slips.values()].filter((other) => isPasted(other) === isPasted(slip));
    return like.length >= (isPasted(slip) ? MOST_PASTED : MOST);
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
}

function isPasted({ code }: Slip): boolean {
  return code === 'COLON_ODD' || code === 'BULLET';
}

function isApart({ mend: { range: one } }: Slip, { mend: { range: other } }: Slip): boolean {
  return one.end <= other.start || other.end <= one.start;
}
