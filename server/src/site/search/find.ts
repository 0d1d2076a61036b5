import MiniSearch, { type QueryCombination } from 'minisearch';
import { wordsOf } from '../../text/words.ts';
import { findableParts, soughtParts } from './parts.ts';
import type { SearchableRole } from './role.ts';

export interface Found {
  readonly role: SearchableRole;
  /** The other name by which it was found, where its title does not say so. */
  readonly name: string | undefined;
  /** A skill or tool by which it was found, where what lists show of it does not say so. */
  readonly asked: string | undefined;
}

export type Find = (words: string) => readonly Found[];

/**
 * A search in these roles by the beginnings of words, without accents and case, with a slip of the pen in longer words.
 * All words must be there but those that say nothing; those in the title count most, those of the skills and tools least,
 * and withdrawn roles less than others. Two words count as one where a name
 * has them so, and the other way round: `web master` finds the Webmaster, and `ecommerce` what has to do with e-commerce.
 */
export function finder(roles: readonly SearchableRole[]): Find {
  const byPage = new Map(roles.map((role) => [role.page, role]));
  const search = new MiniSearch<SearchableRole>({
    idField: 'page',
    fields: [...written, joined, 'asks'],
    extractField: (role, field) => fieldOf(role, field),
    tokenize: (text) => text.split(' ').flatMap(findableParts),
    processTerm: (term) => term || null,
    searchOptions: {
      tokenize: (part) => [part],
      boost: { title: 6, names: 4, hidden: 3, [joined]: 3, family: 2, asks: 0.5 },
      boostDocument: (page) => (byPage.get(String(page))?.statusKind === 'deprecated' ? 0.2 : 1),
      combineWith: 'AND',
    },
  });
  search.addAll(roles);
  return (words) =>
    search.search(queryFor(wordsOf(words).split(' '))).flatMap(({ id, terms }) => {
      const role = byPage.get(String(id));
      if (!role) return [];
      const name = nameWith(terms, role);
      return { role, name, asked: name === undefined ? askedWith(terms, role) : undefined };
    });
}

const written = ['title', 'names', 'hidden', 'family', 'id', 'summary'];

/** Has each two neighbouring words of a name as one. */
const joined = 'joined';

/** Words that say nothing of a role, and stand otherwise in its title: articles and the like, accents left out. */
const smallWords: ReadonlySet<string> = new Set(
  ['a an and for in of or the to', 'a au aux d de des du en et l la le les ou pour un une'].flatMap((all) =>
    all.split(' '),
  ),
);

function queryFor(words: readonly string[]): QueryCombination {
  const telling = words.filter((word) => !smallWords.has(word));
  const all = telling.length > 0 ? telling : words;
  const asOne = pairsIn(all).map((pair, at) => [
    ...all.slice(0, at).map(wordQuery),
    pairQuery(pair),
    ...all.slice(at + 2).map(wordQuery),
  ]);
  const ways = [all.map(wordQuery), ...asOne];
  return { combineWith: 'OR', queries: ways.map((queries) => ({ combineWith: 'AND', queries })) };
}

function wordQuery(word: string): QueryCombination {
  const queries = [...soughtParts(word)];
  const inPair: QueryCombination = { combineWith: 'AND', queries, fields: [joined] };
  const asked: QueryCombination = { combineWith: 'AND', queries, fields: ['asks'], prefix: true };
  const asWritten: QueryCombination = { ...asked, fields: written, fuzzy: (part) => (part.length > 4 ? 0.2 : false) };
  return { combineWith: 'OR', queries: [asWritten, inPair, asked] };
}

function pairQuery(pair: string): QueryCombination {
  return { combineWith: 'AND', queries: [...soughtParts(pair)], fields: written, prefix: true };
}

function pairsIn(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => (words[at] ?? '') + word);
}

function fieldOf(role: SearchableRole, field: string): string {
  switch (field) {
    case 'page':
      return role.page;
    case 'title':
    case 'family':
    case 'id':
    case 'summary':
      return wordsOf(role[field]);
    case 'names':
    case 'hidden':
    case 'asks':
      return wordsOf(role[field].join(' · '));
    case joined:
      return [role.title, ...role.names, ...role.hidden].flatMap((name) => pairsIn(wordsOf(name).split(' '))).join(' ');
    default:
      return '';
  }
}

/** The name that has the words of the role that were found, where the title has not all of them. */
function nameWith(terms: readonly string[], { title, names }: SearchableRole): string | undefined {
  const has = (text: string): boolean => {
    const known = knownIn(text);
    return terms.every((term) => known.has(term));
  };
  return has(title) ? undefined : names.find(has);
}

/** The first skill or tool that has a word of the role that was found, and that lists do not show. */
function askedWith(terms: readonly string[], { title, family, summary, asks }: SearchableRole): string | undefined {
  const shown = knownIn([title, family, summary].join(' · '));
  const unseen = terms.filter((term) => !shown.has(term));
  return unseen.length === 0 ? undefined : asks.find((label) => unseen.some((term) => knownIn(label).has(term)));
}

function knownIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text).split(' ');
  return new Set([...words, ...pairsIn(words)].flatMap(findableParts));
}
