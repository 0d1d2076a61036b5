import type { VNode } from 'preact';
import type { Language, LocalizedText } from '../text/language.ts';

/**
 * The search, hidden until its script runs: without script, the lists are what there is, and nothing is promised. The
 * script takes its words from here, as it has none of its own.
 */
export function searchBox(language: Language): VNode {
  const word = (name: keyof typeof words): string => words[name][language];
  return (
    <form
      id="search"
      class="search"
      role="search"
      hidden
      data-roles={searchDataName(language)}
      data-none={word('none')}
      data-one={word('one')}
      data-many={word('many')}
      data-first={word('first')}
      data-also={word('also')}
      data-asks={word('asks')}
    >
      <label for="search-words">{word('label')}</label>
      <input
        id="search-words"
        type="search"
        autocomplete="off"
        dir="auto"
        spellcheck={false}
        aria-describedby="search-hint search-count"
      />
      <p id="search-hint" class="kind">
        {word('hint')}
      </p>
    </form>
  );
}

/** Where the script puts what it finds; the list beside it is hidden meanwhile. */
export function searchable(language: Language, list: VNode): VNode {
  return (
    <>
      <p id="search-count" role="status"></p>
      <section id="search-results" aria-label={words.results[language]} hidden>
        <ul class="entries"></ul>
      </section>
      <div id="search-list">{list}</div>
    </>
  );
}

/** The file that holds what can be found by readers of that language. */
export function searchDataName(language: Language): string {
  return `search-roles.${language}.js`;
}

const words = {
  label: { en: 'Search for a role', fr: 'Rechercher un rôle' },
  hint: {
    en: 'By title, family, summary, skill or tool',
    fr: 'Par intitulé, famille, résumé, compétence ou outil',
  },
  results: { en: 'Roles found', fr: 'Rôles trouvés' },
  none: { en: 'No role found; here is the whole list', fr: 'Aucun rôle trouvé ; voici toute la liste' },
  one: { en: '1 role found', fr: '1 rôle trouvé' },
  many: { en: '{count} roles found', fr: '{count} rôles trouvés' },
  first: {
    en: '{count} roles found, of which the first {shown}',
    fr: '{count} rôles trouvés, dont voici les {shown} premiers',
  },
  also: { en: 'also called:', fr: 'autre nom :' },
  asks: { en: 'asks for:', fr: 'demande :' },
} as const satisfies Record<string, LocalizedText>;
