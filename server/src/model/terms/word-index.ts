/** The words of a text and the lines that they are in. What begins with the same letters stands side by side. */
export class WordIndex {
  /** Each word once, in order. */
  readonly #words: readonly string[];
  /** For each word, where its lines begin among all; behind them, where they end. */
  readonly #firsts: Uint32Array;
  /** The lines of the first word, then those of the second and so on. */
  readonly #lines: Uint32Array;
  /** For each line, the place of its first word; behind all others where it has none. */
  readonly #beginnings: Uint32Array;

  /** @param text has a space before each word and an end of line before and behind each of its `count` lines. */
  constructor(text: string, count: number) {
    const linesOf = new Map<string, number[]>();
    const beginnings: string[] = [];
    let size = 0;
    for (const [line, one] of text
      .split('\n')
      .slice(1, count + 1)
      .entries()) {
      const [, ...words] = one.split(' ');
      beginnings.push(words[0] ?? '');
      size += words.length;
      for (const word of words) {
        const known = linesOf.get(word);
        if (known) known.push(line);
        else linesOf.set(word, [line]);
      }
    }
    this.#words = [...linesOf.keys()].toSorted();
    this.#firsts = new Uint32Array(this.#words.length + 1);
    this.#lines = new Uint32Array(size);
    const places = new Map<string, number>();
    let first = 0;
    for (const [place, word] of this.#words.entries()) {
      const lines = linesOf.get(word) ?? [];
      places.set(word, place);
      this.#lines.set(lines, first);
      first += lines.length;
      this.#firsts[place + 1] = first;
    }
    this.#beginnings = Uint32Array.from(beginnings, (word) => places.get(word) ?? places.size);
  }

  /** The first `most` lines in which each of these begins a word. */
  linesWith(beginnings: readonly string[], most: number): readonly number[] {
    const having = new Uint8Array(this.#beginnings.length);
    for (const [number, beginning] of beginnings.entries()) {
      const [start, end] = this.#placesOf(beginning);
      for (const line of this.#lines.subarray(this.#firsts[start], this.#firsts[end])) {
        if (having[line] === number) having[line] = number + 1;
      }
    }
    const all = beginnings.length;
    const lines: number[] = [];
    for (let line = having.indexOf(all); line >= 0 && lines.length < most; line = having.indexOf(all, line + 1)) {
      lines.push(line);
    }
    return lines;
  }

  /** The lines that may hold all of these whole words: those of the rarest. Nothing where one of them is in none. */
  linesOf(words: readonly string[]): Uint32Array {
    const ranges = words.map((word) => {
      const place = this.#placeOf(word);
      const first = this.#firsts[place] ?? 0;
      return [first, this.#words[place] === word ? this.#firsts[place + 1] : first] as const;
    });
    const [rarest] = ranges.toSorted(([a, b = a], [c, d = c]) => b - a - (d - c));
    return this.#lines.subarray(...(rarest ?? [0, 0]));
  }

  /** The first `most` lines whose first word begins so. */
  linesFrom(beginning: string, most: number): readonly number[] {
    const [start, end] = this.#placesOf(beginning);
    const places = this.#beginnings;
    const lines: number[] = [];
    // Counted: over a hundred thousand lines, whatever is called for each of them is felt at the first keys.
    for (let line = 0; line < places.length && lines.length < most; line++) {
      const place = places[line] ?? end;
      if (place >= start && place < end) lines.push(line);
    }
    return lines;
  }

  /** The first word that begins so, and the one behind the last. */
  #placesOf(beginning: string): readonly [start: number, end: number] {
    return [this.#placeOf(beginning), this.#placeOf(`${beginning}\uffff`)];
  }

  /** The place of the first word that is not before this one. */
  #placeOf(word: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
