import { folded } from '../../text/folded.ts';
import { languageIn, type Concept, type ConceptKind, type Termbase } from './concept.ts';
import { WordIndex } from './word-index.ts';

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
  return searchOf(termbase, languageIn(termbase, lang)).named(name);
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
 * The names of all concepts as one text, with a line for each name and a space before each word, and for each word the
 * lines it is in: what begins with the same letters stands side by side.
 */
class ConceptSearch {
  readonly #termbase: Termbase;
  readonly #text: string;
  /** Where each line starts. */
  readonly #starts: Uint32Array;
  /** For each line, its concept times two, and one more where it is not its label: a synonym or the code. */
  readonly #owners: Uint32Array;
  /** What each line stands for, as it is written. */
  readonly #names: readonly string[];
  readonly #words: WordIndex;
  /** The concepts by the words that nobody uses for them any more. */
  readonly #deprecated = new Map<string, number[]>();

  constructor(termbase: Termbase, language: number) {
    this.#termbase = termbase;
    const names: string[] = [];
    const written: string[] = [];
    const owners: number[] = [];
    for (const [position, concept] of termbase.concepts.entries()) {
      const { labels, synonyms, deprecated, code, uri } = concept;
      for (const word of deprecated.flat()) {
        const key = folded(word);
        this.#deprecated.set(key, [...(this.#deprecated.get(key) ?? []), position]);
      }
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
    this.#starts = startsIn(this.#text, names.length);
    this.#words = new WordIndex(this.#text, names.length);
    this.#owners = Uint32Array.from(owners);
    this.#names = names;
  }

  find(query: string, kinds: readonly (ConceptKind | undefined)[], most: number): readonly Hit[] {
    const wanted = new Set(kinds);
    const typed = wordsOf(query);
    const words = typed.split(' ').filter(Boolean);
    const found = new Map<number, { readonly line: number; readonly distance: number }>();
    const take = (line: number): void => {
      const owner = this.#owners[line] ?? 0;
      const concept = this.#termbase.concepts[owner >> 1];
      if (!concept || !wanted.has(concept.kind)) return;
      const distance = this.#distance(line, typed, (owner & 1) === 1);
      const known = found.get(owner >> 1);
      if (!known || distance < known.distance) found.set(owner >> 1, { line, distance });
    };
    if (words.length === 0) for (let line = 0; line < this.#names.length && found.size < most; line++) take(line);
    else {
      // Of one word there may be very much: what begins so comes before all others.
      if (words.length === 1) this.#words.linesFrom(words[0] ?? '', MOST_LOOKED_AT).forEach(take);
      if (found.size < most) this.#words.linesWith(words, MOST_LOOKED_AT).forEach(take);
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
    const key = folded(name);
    const line = ` ${wordsOf(name)}\n`;
    const found = new Set(this.#deprecated.get(key));
    for (const one of this.#words.linesOf(line.trim().split(' '))) {
      const isCalledSo = this.#text.startsWith(line, this.#starts[one]) && folded(this.#names[one] ?? '') === key;
      if (isCalledSo) found.add((this.#owners[one] ?? 0) >> 1);
    }
    return [...found].toSorted((a, b) => a - b).flatMap((position) => this.#termbase.concepts[position] ?? []);
  }

  /** First what is called so, then what begins so, labels before synonyms, short before long. */
  #distance(line: number, typed: string, isSynonym: boolean): number {
    const [start, end] = [this.#starts[line] ?? 0, (this.#starts[line + 1] ?? 1) - 1];
    // Behind the space.
    const begins = typed !== '' && this.#text.startsWith(typed, start + 1);
    const rank = begins && end - start - 1 === typed.length ? 0 : begins ? 1 : 2;
    return rank * 10_000 + (isSynonym ? 1000 : 0) + Math.min(end - start, 999);
  }
}

/** Lines that are weighed where very many have the words: among so many there are near ones, and the next letter tells. */
const MOST_LOOKED_AT = 1000;

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
