import type { PreferredWord, Vocabulary as WrittenVocabulary } from '../../../../schemas/types.ts';
import type { RoleText } from '../role-texts.ts';
import { wordForms } from './word-forms.ts';
import { WordMatcher, type WordHit } from './word-matcher.ts';

/** A word of a text that the house does not use. */
export interface AvoidedWord {
  readonly hit: WordHit;
  readonly word: PreferredWord;
}

/** The words of a house, from one settings file. */
export class Vocabulary {
  readonly #allowed: WordMatcher;
  readonly #preferred: readonly (readonly [word: PreferredWord, matcher: string])[];
  readonly #avoided: WordMatcher;

  constructor({ allowed = [], preferred = [] }: WrittenVocabulary) {
    this.#allowed = new WordMatcher(new Map([['', [{ kinds: allKinds, entries: allowed.filter(isPattern) }]]]));
    this.#preferred = preferred.map((word, position) => [word, String(position)]);
    this.#avoided = new WordMatcher(
      new Map(
        this.#preferred.map(([{ avoid, lang }, name]) => [
          name,
          [{ entries: avoid.filter(isPattern), ...(lang && { language: lang }) }],
        ]),
      ),
    );
  }

  /** Where allowed words stand in the texts. */
  allowed(texts: readonly RoleText[]): readonly WordHit[] {
    return this.#allowed.find(texts).get('') ?? [];
  }

  avoided(texts: readonly RoleText[]): readonly AvoidedWord[] {
    const hits = this.#avoided.find(texts);
    return this.#preferred.flatMap(([word, name]) => (hits.get(name) ?? []).map((hit) => ({ hit, word })));
  }
}

const allKinds = ['title', 'label', 'prose', 'name'] as const;

/** What has too many forms is told in the settings and left out. */
export function isPattern(pattern: string): boolean {
  return wordForms(pattern) !== undefined;
}
