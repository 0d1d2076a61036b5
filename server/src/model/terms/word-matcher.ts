import { folded } from '../../text/folded.ts';
import type { Language } from '../../text/language.ts';
import type { TextRange } from '../../text/range.ts';
import { WordScan } from '../../text/word-scan.ts';
import type { RoleText } from '../role-texts.ts';
import type { Phrase, PhraseFinder, Wording } from '../wording.ts';
import { beginnings, formsFrom, NUMBER, placeOf, type Beginnings } from './word-beginnings.ts';
import type { WordList, WordLists } from './word-list.ts';

/** A word or phrase of a list in a text. */
export class WordHit {
  readonly text: RoleText;
  /** Offsets in `text.value`. */
  readonly start: number;
  readonly end: number;
  /** The pattern as it stands in the list. */
  readonly entry: string;

  constructor(text: RoleText, start: number, end: number, entry: string) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.entry = entry;
  }

  /** As the author wrote it. */
  get found(): string {
    return this.text.value.slice(this.start, this.end);
  }

  /** In the file: the very words. */
  get range(): TextRange {
    return this.text.range(this.start, this.end);
  }
}

/** What is found, by whom it is looked for. */
export type WordHits = ReadonlyMap<string, readonly WordHit[]>;

/** All lists of a language in one: a text is read once, and each of its words is looked up once. */
export class WordMatcher implements PhraseFinder {
  readonly #lists: WordLists;
  readonly #beginnings: (lists: WordLists, language: Language | undefined) => Beginnings;
  readonly #scan = new WordScan();
  /** By language, each made when the first text in it comes: most starts of the program meet one, or none. */
  readonly #roots = new Map<Language | undefined, Root>();

  /** @param known the same as `beginnings` gives, for who has them at hand. */
  constructor(lists: WordLists, known: typeof beginnings = beginnings) {
    this.#lists = lists;
    this.#beginnings = known;
  }

  /** The longest phrase at each place, none of them twice; in the order of the texts, by rule. */
  find(texts: Iterable<RoleText>): WordHits {
    const hits = new Map<string, WordHit[]>();
    for (const text of texts) {
      for (const { rule, start, end, entry } of text.wording.phrases(this)) {
        const hit = new WordHit(text, start, end, entry);
        const ofRule = hits.get(rule);
        if (ofRule) ofRule.push(hit);
        else hits.set(rule, [hit]);
      }
    }
    return hits;
  }

  phrasesIn(wording: Wording): readonly Phrase[] {
    this.#scan.read(wording.value);
    return findIn(wording, this.#scan, this.#rootOf(wording.language));
  }

  #rootOf(language: Language | undefined): Root {
    const known = this.#roots.get(language);
    if (known) return known;
    const root = new Root(this.#lists, this.#beginnings(this.#lists, language));
    this.#roots.set(language, root);
    return root;
  }
}

/** The lists of one language, by the words that their patterns begin with. */
class Root {
  readonly #lists: readonly (readonly [rule: string, list: WordList])[];
  readonly #beginnings: Beginnings;
  /** By the first word, where in the beginnings; planted when a text comes this way, as of most words none does. */
  readonly #nodes = new Map<number, Node | number>();
  readonly #scan = new WordScan();

  constructor(lists: WordLists, known: Beginnings) {
    this.#lists = [...lists].flatMap(([rule, ofRule]) => ofRule.map((list) => [rule, list] as const));
    this.#beginnings = known;
    for (let at = known.length - 2; at >= 0; at -= 2) this.#nodes.set(known[at] ?? 0, at);
  }

  get(hash: number): Node | undefined {
    const node = this.#nodes.get(hash);
    return typeof node === 'number' ? this.#plant(hash, node) : node;
  }

  #plant(hash: number, from: number): Node {
    const first = newNode();
    for (let at = from; this.#beginnings[at] === hash; at += 2) {
      const [nth, entryAt] = placeOf(this.#beginnings[at + 1] ?? 0);
      const [rule, list] = this.#lists[nth] ?? [];
      const entry = list?.entries[entryAt];
      if (rule === undefined || list === undefined || entry === undefined) continue;
      for (const form of formsFrom(entry, hash)) {
        let node = first;
        for (const next of hashesOf(form, this.#scan).slice(1)) node = step(node, next);
        (node.endings ??= []).push({ rule, list, entry, form, words: undefined });
      }
    }
    this.#nodes.set(hash, first);
    return first;
  }
}

/** Most have but one of the two, and there are many. */
interface Node {
  next: Map<number, Node> | undefined;
  endings: Ending[] | undefined;
}

/** One pattern of a list, and which of its forms it is. */
interface Ending {
  readonly rule: string;
  readonly list: WordList;
  readonly entry: string;
  readonly form: string;
  /** Its words as they are compared, `#` for a number; made when a text has them all, as few texts have. */
  words: readonly string[] | undefined;
}

function findIn(wording: Wording, words: WordScan, root: Root): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const number = root.get(NUMBER);
  for (let first = 0; first < words.count; first++) {
    const node = root.get(words.hashes[first] ?? 0);
    if (node) follow(wording, words, first, first, node, phrases);
    if (number && isNumber(wording.value, words, first)) follow(wording, words, first, first, number, phrases);
  }
  return phrases;
}

/** Phrases have few words, so this is short however long the text is. */
function follow(wording: Wording, words: WordScan, first: number, last: number, node: Node, phrases: Phrase[]): void {
  for (const ending of node.endings ?? []) {
    if (fits(wording, words, first, last, ending)) add(words, first, last, ending, phrases);
  }
  const following = last + 1;
  if (!node.next || following >= words.count || words.joined[following] === 0) return;
  const next = node.next.get(words.hashes[following] ?? 0);
  if (next) follow(wording, words, first, following, next, phrases);
  const number = node.next.get(NUMBER);
  if (number && isNumber(wording.value, words, following)) follow(wording, words, first, following, number, phrases);
}

function add(words: WordScan, first: number, last: number, { rule, entry }: Ending, phrases: Phrase[]): void {
  const phrase = { rule, start: words.starts[first] ?? 0, end: words.ends[last] ?? 0, entry };
  const at = phrases.findLastIndex((one) => one.rule === rule);
  const before = phrases[at];
  if (!before || before.end <= phrase.start) phrases.push(phrase);
  else if (before.start === phrase.start && before.end < phrase.end) phrases[at] = phrase;
}

function isNumber(value: string, { starts, ends }: WordScan, at: number): boolean {
  for (let place = starts[at] ?? 0; place < (ends[at] ?? 0); place++) {
    const code = value.charCodeAt(place);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** Words of one hash may still differ; and case and accents may count. */
function fits(
  { value, kind }: Wording,
  { starts, ends }: WordScan,
  first: number,
  last: number,
  ending: Ending,
): boolean {
  const { list } = ending;
  if (list.kinds ? !list.kinds.includes(kind) : kind === 'name') return false;
  const words = (ending.words ??= wordsOf(ending));
  for (let at = first; at <= last; at++) {
    const wanted = words[at - first] ?? '';
    if (wanted !== '#' && !isSame(value.slice(starts[at], ends[at]), wanted, list)) return false;
  }
  return true;
}

function isSame(written: string, wanted: string, list: WordList): boolean {
  const word = written.normalize('NFC');
  if (word === wanted) return true;
  if (list.case === 'exact') return false;
  const small = word.toLowerCase();
  if (small === wanted) return true;
  if (folded(small) !== folded(wanted)) return false;
  if (list.accents === 'loose') return true;
  const isPlain = folded(small) === small;
  if (word.length > 1 && word === word.toUpperCase()) return isPlain;
  return (
    word.charAt(0) !== small.charAt(0) &&
    small.slice(1) === wanted.slice(1) &&
    folded(small.charAt(0)) === small.charAt(0)
  );
}

function newNode(): Node {
  return { next: undefined, endings: undefined };
}

/** Of the words of a pattern, and `NUMBER` for each of its numbers. */
function hashesOf(form: string, scan: WordScan): readonly number[] {
  return form.split('#').flatMap((part, nth) => {
    scan.read(part);
    return [...(nth > 0 ? [NUMBER] : []), ...scan.hashes.subarray(0, scan.count)];
  });
}

function step(node: Node, hash: number): Node {
  node.next ??= new Map();
  const known = node.next.get(hash);
  if (known) return known;
  const made = newNode();
  node.next.set(hash, made);
  return made;
}

function wordsOf({ form, list }: Ending): readonly string[] {
  const words = form.normalize('NFC').match(/#|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return list.case === 'exact' ? words : words.map((word) => word.toLowerCase());
}
