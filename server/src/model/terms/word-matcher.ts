import { folded } from '../../text/folded.ts';
import type { Language } from '../../text/language.ts';
import type { TextRange } from '../../text/range.ts';
import { firstHash, WordScan } from '../../text/word-scan.ts';
import type { RoleText, TextKind } from '../role-texts.ts';
import { wordForms } from './word-forms.ts';

/** Words and phrases that a rule looks for. */
export interface WordList {
  /** Absent: in texts of every language. */
  readonly language?: Language;
  /** Absent: in titles, labels and prose. */
  readonly kinds?: readonly TextKind[];
  /** Patterns as in word-forms.ts, `#` stands for a number in digits. */
  readonly entries: readonly string[];
  /** Absent: the case counts for nothing. */
  readonly case?: 'exact';
  /** Absent: accents count, but for capitals, which many write without. `loose`: they count for nothing. */
  readonly accents?: 'loose';
}

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
export class WordMatcher {
  readonly #lists: ReadonlyMap<string, readonly WordList[]>;
  readonly #scan = new WordScan();
  /** By language, each made when the first text in it comes: most starts of the program meet one, or none. */
  readonly #roots = new Map<Language | undefined, Node>();

  /** @param lists by the id of the rule that they are for. */
  constructor(lists: ReadonlyMap<string, readonly WordList[]>) {
    this.#lists = lists;
  }

  /** The longest phrase at each place, none of them twice; in the order of the texts, by rule. */
  find(texts: Iterable<RoleText>): WordHits {
    const hits = new Map<string, WordHit[]>();
    for (const text of texts) {
      const root = this.#rootOf(text.language);
      this.#scan.read(text.value);
      findIn(text, this.#scan, root, hits);
    }
    return hits;
  }

  #rootOf(language: Language | undefined): Node {
    const known = this.#roots.get(language);
    if (known) return known;
    const root = compiled(this.#lists, language);
    this.#roots.set(language, root);
    return root;
  }
}

/** Most have but one of the first two, and there are thousands. */
interface Node {
  next: Map<number, Node> | undefined;
  endings: Ending[] | undefined;
  /** Patterns that begin with what leads here; planted when a text comes this way, as of most words none does. */
  waiting: Ending[] | undefined;
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

function findIn(text: RoleText, words: WordScan, root: Node, hits: Map<string, WordHit[]>): void {
  const number = root.next?.get(NUMBER);
  for (let first = 0; first < words.count; first++) {
    const node = root.next?.get(words.hashes[first] ?? 0);
    if (node) follow(text, words, first, first, planted(node), hits);
    if (number && isNumber(text.value, words, first)) follow(text, words, first, first, planted(number), hits);
  }
}

/** Phrases have few words, so this is short however long the text is. */
function follow(
  text: RoleText,
  words: WordScan,
  first: number,
  last: number,
  node: Node,
  hits: Map<string, WordHit[]>,
): void {
  for (const ending of node.endings ?? []) {
    if (fits(text, words, first, last, ending)) add(text, words, first, last, ending, hits);
  }
  const following = last + 1;
  if (!node.next || following >= words.count || words.joined[following] === 0) return;
  const next = node.next.get(words.hashes[following] ?? 0);
  if (next) follow(text, words, first, following, next, hits);
  const number = node.next.get(NUMBER);
  if (number && isNumber(text.value, words, following)) follow(text, words, first, following, number, hits);
}

function add(
  text: RoleText,
  words: WordScan,
  first: number,
  last: number,
  { rule, entry }: Ending,
  hits: Map<string, WordHit[]>,
): void {
  const [start, end] = [words.starts[first] ?? 0, words.ends[last] ?? 0];
  const found = hits.get(rule);
  const before = found?.at(-1);
  const hit = new WordHit(text, start, end, entry);
  if (!found) hits.set(rule, [hit]);
  else if (before?.text !== text || before.end <= start) found.push(hit);
  else if (before.start === start && before.end < end) found[found.length - 1] = hit;
}

/** No hash: those are whole. */
const NUMBER = 0.5;

function isNumber(value: string, { starts, ends }: WordScan, at: number): boolean {
  for (let place = starts[at] ?? 0; place < (ends[at] ?? 0); place++) {
    const code = value.charCodeAt(place);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** Words of one hash may still differ; and case and accents may count. */
function fits(
  { value, kind }: RoleText,
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

/** @param language nothing for a text in one that we have no words of: lists for every language hold for it. */
function compiled(lists: ReadonlyMap<string, readonly WordList[]>, language: Language | undefined): Node {
  const root = newNode();
  for (const [rule, ofRule] of lists) {
    for (const list of ofRule) {
      if (list.language !== undefined && list.language !== language) continue;
      for (const entry of list.entries) {
        const forms = wordForms(entry);
        if (!forms) throw new RangeError(`'${entry}' has too many forms`);
        for (const form of forms) {
          const first = step(root, firstHash(form.split('#', 1)[0] ?? '') ?? NUMBER);
          (first.waiting ??= []).push({ rule, list, entry, form, words: undefined });
        }
      }
    }
  }
  return root;
}

function newNode(): Node {
  return { next: undefined, endings: undefined, waiting: undefined };
}

/** A node of the first words, with all that is behind it. */
function planted(first: Node): Node {
  const { waiting } = first;
  if (!waiting) return first;
  first.waiting = undefined;
  const scan = new WordScan();
  for (const ending of waiting) {
    let node = first;
    for (const hash of hashesOf(ending.form, scan).slice(1)) node = step(node, hash);
    (node.endings ??= []).push(ending);
  }
  return first;
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
