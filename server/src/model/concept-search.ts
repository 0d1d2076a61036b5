import { folded } from '../text/folded.ts';
import { languageIn, type Concept, type ConceptKind, type Termbase } from './concept.ts';

/** A concept that words lead to. */
export interface Hit {
  readonly termbase: Termbase;
  readonly concept: Concept;
  /** The label or the synonym that was found. */
  readonly name: string;
  /** The smaller the nearer. */
  readonly distance: number;
}

/**
 * The concepts of the termbase with a name that has all these words, in any order, each as the beginning of one of its
 * own; accents and case count for nothing. A code finds its concept as well. The nearest first.
 *
 * @param lang of the names; where the termbase has none in it, names in any language are looked through.
 * @param most how many are wanted.
 */
export function searchConcepts(
  termbase: Termbase,
  query: string,
  lang: string | undefined,
  kinds: readonly (ConceptKind | undefined)[],
  most: number,
): readonly Hit[] {
  return searchOf(termbase, languageIn(termbase, lang)).find(query, kinds, most);
}

/** The concepts that are called exactly so, accents and case aside, by their labels, synonyms or deprecated words. */
export function conceptsNamed(termbase: Termbase, name: string, lang: string | undefined): readonly Concept[] {
  return searchOf(termbase, languageIn(termbase, lang)).named(folded(name));
}

/** Not state: a termbase never changes, so neither does what is found in it. By the language of the names. */
const searches = new WeakMap<Termbase, Map<number, ConceptSearch>>();

function searchOf(termbase: Termbase, language: number): ConceptSearch {
  const known = searches.get(termbase) ?? new Map<number, ConceptSearch>();
  searches.set(termbase, known);
  const search = known.get(language) ?? new ConceptSearch(termbase, language);
  known.set(language, search);
  return search;
}

/**
 * The names of all concepts as one text, with a line for each name and a space before each word, so that words are found
 * by the search that the engine has for texts, which is faster than any list of ours.
 */
class ConceptSearch {
  readonly #termbase: Termbase;
  readonly #text: string;
  /** Enough of the text to tell which words are frequent. */
  readonly #sample: string;
  /** Where each line starts. */
  readonly #starts: Uint32Array;
  /** For each line, its concept times two, and one more where it is not its label: a synonym or the code. */
  readonly #owners: Uint32Array;
  /** What each line stands for, as it is written. */
  readonly #names: readonly string[];
  #exact: Map<string, number[]> | undefined;

  constructor(termbase: Termbase, language: number) {
    this.#termbase = termbase;
    const names: string[] = [];
    const written: string[] = [];
    const owners: number[] = [];
    for (const [position, concept] of termbase.concepts.entries()) {
      const { labels, synonyms, code, uri } = concept;
      const chosen = language >= 0 ? [language] : termbase.languages.map((_, one) => one);
      for (const one of chosen) {
        const label = labels[one];
        if (label) add(label, position * 2);
        for (const synonym of synonyms[one] ?? []) add(synonym, position * 2 + 1);
      }
      // An address is no word; a code is one that people know by heart.
      if (uri === undefined && termbase.scheme) add(labels[Math.max(language, 0)] || code, position * 2 + 1, code);
    }
    function add(name: string, owner: number, line = name): void {
      names.push(name);
      written.push(line);
      owners.push(owner);
    }
    // All at once: to fold sixty thousand names one by one takes ten times as long.
    this.#text = foldedLines(written);
    this.#sample = this.#text.slice(0, 50_000);
    this.#starts = startsIn(this.#text, names.length);
    this.#owners = Uint32Array.from(owners);
    this.#names = names;
  }

  find(query: string, kinds: readonly (ConceptKind | undefined)[], most: number): readonly Hit[] {
    const wanted = new Set(kinds);
    const words = wordsOf(query).split(' ').filter(Boolean);
    const found = new Map<number, { readonly line: number; readonly distance: number }>();
    const take = (line: number): void => {
      const owner = this.#owners[line] ?? 0;
      const concept = this.#termbase.concepts[owner >> 1];
      if (!concept || !wanted.has(concept.kind)) return;
      const distance = this.#distance(line, words, (owner & 1) === 1);
      const known = found.get(owner >> 1);
      if (!known || distance < known.distance) found.set(owner >> 1, { line, distance });
    };
    if (words.length === 0) for (let line = 0; line < this.#names.length && found.size < most; line++) take(line);
    else {
      // Most of the time is looking through the text. Of one word there may be very much, so what begins so is looked for by
      // itself: it comes before all others. Several words are rare together, and each search is saved.
      if (words.length === 1) takeFirst(this.#linesFrom(words), take);
      if (found.size < most) takeFirst(this.#linesWith(words), take);
    }
    return [...found]
      .toSorted(([, a], [, b]) => a.distance - b.distance || a.line - b.line)
      .slice(0, most)
      .flatMap(([position, { line, distance }]) => {
        const concept = this.#termbase.concepts[position];
        return concept ? [{ termbase: this.#termbase, concept, name: this.#names[line] ?? '', distance }] : [];
      });
  }

  named(name: string): readonly Concept[] {
    this.#exact ??= this.#byName();
    return (this.#exact.get(name) ?? []).flatMap((position) => this.#termbase.concepts[position] ?? []);
  }

  #byName(): Map<string, number[]> {
    const exact = new Map<string, number[]>();
    const add = (name: string, position: number): void => {
      const key = folded(name);
      const known = exact.get(key);
      if (!known) exact.set(key, [position]);
      else if (!known.includes(position)) known.push(position);
    };
    for (const [line, name] of this.#names.entries()) add(name, (this.#owners[line] ?? 0) >> 1);
    for (const [position, { deprecated }] of this.#termbase.concepts.entries()) {
      for (const word of deprecated.flat()) add(word, position);
    }
    return exact;
  }

  /** The lines that begin with the words, in this order. */
  *#linesFrom(words: readonly string[]): Generator<number> {
    const typed = `\n ${words.join(' ')}`;
    for (let at = this.#text.indexOf(typed); at >= 0; at = this.#text.indexOf(typed, at + 1))
      yield this.#lineAt(at + 1);
  }

  /** The lines in which each of the words begins one, found by the one that is rarest. */
  *#linesWith(words: readonly string[]): Generator<number> {
    const [rarest = '', ...others] = words
      .map((word) => ` ${word}`)
      .toSorted((a, b) => this.#often(a) - this.#often(b));
    for (let at = this.#text.indexOf(rarest); at >= 0;) {
      const end = this.#text.indexOf('\n', at);
      const start = this.#text.lastIndexOf('\n', at) + 1;
      const line = others.length === 0 ? '' : this.#text.slice(start, end);
      if (others.every((word) => line.includes(word))) yield this.#lineAt(start);
      at = this.#text.indexOf(rarest, end);
    }
  }

  /** How often the word begins one in a part of the text; of two as often, the longer is the rarer. */
  #often(word: string): number {
    let count = 0;
    for (let at = this.#sample.indexOf(word); at >= 0; at = this.#sample.indexOf(word, at + 1)) count++;
    return count - word.length / 100;
  }

  #lineAt(offset: number): number {
    let [low, high] = [0, this.#names.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** First what is called so, then what begins so, labels before synonyms, short before long. */
  #distance(line: number, words: readonly string[], isSynonym: boolean): number {
    const [start, end] = [this.#starts[line] ?? 0, (this.#starts[line + 1] ?? 1) - 1];
    const typed = ` ${words.join(' ')}`;
    const begins = words.length > 0 && this.#text.startsWith(typed, start);
    const rank = begins && end - start === typed.length ? 0 : begins ? 1 : 2;
    return rank * 10_000 + (isSynonym ? 1000 : 0) + Math.min(end - start, 999);
  }
}

/** Lines that are weighed where very many have the words: among so many there are near ones, and the next letter tells. */
const MOST_LOOKED_AT = 1000;

function takeFirst(lines: Iterable<number>, take: (line: number) => void): void {
  let looked = 0;
  for (const line of lines) {
    take(line);
    looked += 1;
    if (looked === MOST_LOOKED_AT) return;
  }
}

/** The words of a query as they stand in the text. */
function wordsOf(query: string): string {
  return foldedLines([query]).trim();
}

/**
 * A line for each of the names, with its words in small letters, without accents and signs, and a space before each of
 * them. Before the first line stands an end of line.
 */
function foldedLines(names: readonly string[]): string {
  const text = names.map((name) => (name.includes('\n') ? name.replaceAll('\n', ' ') : name)).join('\n ');
  return (
    `\n ${text}\n`
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      // Signs that tell names apart stay: `C++`, `C#`.
      .replace(/[^\p{L}\p{N}+#\n]+/gu, ' ')
      .replaceAll(' \n', '\n')
  );
}

/** Where each line starts, and behind them where the next one would. */
function startsIn(text: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let at = 1;
  for (let line = 0; line <= count; line++) {
    starts[line] = at;
    at = text.indexOf('\n', at) + 1;
  }
  return starts;
}
