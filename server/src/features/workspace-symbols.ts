import type { RoleDocument } from '../model/document.ts';
import type { Name } from '../model/head.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { SourceLocation, TextRange } from '../text/range.ts';
import { wordsOf } from '../text/words.ts';
import { shortened } from './markdown.ts';

/** A role that was found by its id or by one of its titles. */
export interface WorkspaceSymbol {
  /** The title, the id or an alternative title of a role, even a hidden one: what best shows why it was found. Never empty. */
  readonly name: string;
  /** The title where that is not the name, the family otherwise. */
  readonly container: string | undefined;
  readonly kind: 'role' | 'alternative-title';
  readonly deprecated: boolean;
  readonly location: SourceLocation;
}

/** More than this nobody reads, and every key asks again. */
const MOST = 500;

/**
 * The roles whose id, title or alternative title has the words or the letters of `query` in their order, best first and
 * each once, 500 at most. Case, accents and signs count for nothing. A translation is found by the role it translates.
 *
 * @param query all roles, in the order of their files, where it has no letters.
 */
export function workspaceSymbols(query: string, index: RoleIndex): readonly WorkspaceSymbol[] {
  const words = wordsOf(query.slice(0, 200));
  if (words === '') return allSymbols(index);
  const letters = words.replaceAll(' ', '');
  const typed = query.toLowerCase().replace(/\s+/g, '');
  const wanted: Wanted = { words, letters, typed, mayFit: sieveFor(letters) };
  const found: Match[] = [];
  for (const document of index.documents) {
    const match = bestMatch(document, wanted);
    if (match) found.push(match);
  }
  return bestOf(found).map(({ document, called }) => symbolOf(document, called));
}

/** Only as many are put in order as are wanted. */
function bestOf(found: readonly Match[]): readonly Match[] {
  const best: Match[] = [];
  for (let rank = 0; rank <= WORST && best.length < MOST; rank++) {
    const equals = found.filter((match) => match.rank === rank);
    best.push(...equals.toSorted((a, b) => compare(a.words, b.words) || compare(a.document.uri, b.document.uri)));
  }
  return best.slice(0, MOST);
}

function allSymbols(index: RoleIndex): readonly WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  for (const document of index.documents) {
    const called = ownName(document);
    if (called) symbols.push(symbolOf(document, called));
    if (symbols.length === MOST) break;
  }
  return symbols;
}

/** What a role is called by. */
interface Called {
  readonly text: string;
  readonly kind: Name['kind'] | 'id';
  readonly range: TextRange;
}

function idOf({ head }: RoleDocument): Called | undefined {
  const [definition] = head.definitions;
  return definition && { text: definition.id, kind: 'id', range: definition.location.range };
}

function ownName(document: RoleDocument): Called | undefined {
  return document.head.names.find(({ kind }) => kind === 'title') ?? idOf(document);
}

function symbolOf(document: RoleDocument, called: Called): WorkspaceSymbol {
  const { uri, head } = document;
  const { text, kind, range } = called;
  const container = kind === 'title' ? head.family : head.title;
  return {
    name: shortened(text, 200) || '…',
    container: container === undefined ? undefined : shortened(container, 200),
    kind: kind === 'title' || kind === 'id' ? 'role' : 'alternative-title',
    deprecated: head.status === 'deprecated',
    location: { uri, range: (kind === 'title' ? head.definitions[0]?.location.range : undefined) ?? range },
  };
}

interface Wanted {
  readonly words: string;
  /** The same without spaces. */
  readonly letters: string;
  /** What was typed, signs included, without spaces. */
  readonly typed: string;
  /** Cheap; holds for every text that can be found, and for some others. */
  readonly mayFit: (text: string) => boolean;
}

interface Match {
  readonly document: RoleDocument;
  readonly called: Called;
  readonly words: string;
  /** The best of all that the role is called by. */
  readonly rank: number;
  /** How well this name shows why the role was found, the better the lower. */
  readonly score: number;
}

function bestMatch(document: RoleDocument, wanted: Wanted): Match | undefined {
  const { names, definitions } = document.head;
  const [definition] = definitions;
  let best = definition && wanted.mayFit(definition.id) ? matchOf(document, idOf(document), wanted) : undefined;
  for (const name of names) {
    if (wanted.mayFit(name.text)) best = better(best, matchOf(document, name, wanted));
  }
  return best;
}

function better(a: Match | undefined, b: Match | undefined): Match | undefined {
  if (!a || !b) return a ?? b;
  const rank = Math.min(a.rank, b.rank);
  const best = b.score < a.score ? b : a;
  return best.rank === rank ? best : { ...best, rank };
}

function matchOf(document: RoleDocument, called: Called | undefined, wanted: Wanted): Match | undefined {
  if (!called) return undefined;
  const words = wordsOf(called.text);
  const rank = rankOf(words, wanted);
  if (rank === undefined) return undefined;
  // Many editors sift once more by what they are shown, and know nothing of accents.
  const plain = holdsLetters(called.text.toLowerCase(), wanted.typed);
  return { document, called, words, rank, score: rank + (plain ? 0 : 10) + preference[called.kind] };
}

/** Among what fits as well. */
const preference: Readonly<Record<Called['kind'], number>> = {
  title: 0,
  id: 0.1,
  'alternative-title': 0.2,
  'former-title': 0.3,
  'hidden-title': 20,
};

/** From 0, the better the lower: all of it, its beginning, the beginning of a word, a part, letters here and there. */
function rankOf(words: string, wanted: Wanted): number | undefined {
  const at = words.indexOf(wanted.words);
  if (at < 0) return holdsLetters(words, wanted.letters) ? WORST : undefined;
  if (at === 0) return words.length === wanted.words.length ? 0 : 1;
  return words.includes(` ${wanted.words}`) ? 2 : 3;
}

const WORST = 4;

/** What of a text is not ASCII may stand for any letter, or for two (`œ`). */
function sieveFor(letters: string): (text: string) => boolean {
  if (!/^[a-z0-9]+$/.test(letters)) return () => true;
  const steps = letters.split('').map((letter) => {
    const one = `${letter}${letter.toUpperCase()}\\x80-\\uffff`;
    return `[^${one}]*[${one}]`;
  });
  const inOrder = new RegExp(`^${steps.join('')}`);
  return (text) => inOrder.test(text) || /[œæŒÆ]/.test(text);
}

function holdsLetters(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
