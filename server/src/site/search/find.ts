import MiniSearch from 'minisearch';
import { wordsOf } from '../../text/words.ts';
import type { SearchableRole } from './role.ts';

export interface Found {
  readonly role: SearchableRole;
  /** The other name by which it was found, where its title does not say so. */
  readonly name: string | undefined;
}

export type Find = (words: string) => readonly Found[];

/**
 * A search in these roles by the beginnings of words, without accents and case, with a slip of the pen in longer words.
 * All words must be there; those in the title count most.
 */
export function finder(roles: readonly SearchableRole[]): Find {
  const search = new MiniSearch<SearchableRole>({
    idField: 'page',
    fields: ['title', 'names', 'hidden', 'family', 'id', 'summary'],
    extractField: (role, field) => fieldOf(role, field),
    tokenize: (text) => wordsOf(text).split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: { title: 6, names: 4, hidden: 3, family: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  search.addAll(roles);
  const byPage = new Map(roles.map((role) => [role.page, role]));
  return (words) =>
    search.search(words).flatMap(({ id, terms }) => {
      const role = byPage.get(String(id));
      return role ? { role, name: nameWith(terms, role) } : [];
    });
}

function fieldOf(role: SearchableRole, field: string): string {
  switch (field) {
    case 'title':
    case 'family':
    case 'id':
    case 'summary':
    case 'page':
      return role[field];
    case 'names':
    case 'hidden':
      return role[field].join(' · ');
    default:
      return '';
  }
}

/** The name that has the words of the role that were found, where the title has not all of them. */
function nameWith(terms: readonly string[], { title, names }: SearchableRole): string | undefined {
  const has = (text: string): boolean => {
    const words = new Set(wordsOf(text).split(' '));
    return terms.every((term) => words.has(term));
  };
  return has(title) ? undefined : names.find(has);
}
