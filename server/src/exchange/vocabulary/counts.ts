import type { Language, LocalizedText } from '../../text/language.ts';
import type { ImportedVocabulary } from './import.ts';

/** What came of an import, in one line. */
export function countsOf(vocabulary: ImportedVocabulary): LocalizedText {
  const { title, version, languages, terms } = vocabulary;
  const name = [title, version].filter(Boolean).join(' ');
  const line = (language: Language): string => {
    const parts = counts.flatMap(({ of, ...words }) => {
      const number = vocabulary[of];
      return number > 0 ? [counted(number, words[language], language)] : [];
    });
    return [`${name} (${languages.join(', ')})`, counted(terms, term[language], language), ...parts].join(', ');
  };
  return { en: line('en'), fr: line('fr') };
}

/** For one and for several. */
type Words = readonly [one: string, more: string];

const term = { en: ['term', 'terms'], fr: ['terme', 'termes'] } as const;

interface Count extends Readonly<Record<Language, Words>> {
  readonly of: 'added' | 'renamed' | 'dropped' | 'left';
}

const counts: readonly Count[] = [
  { of: 'added', en: ['new', 'new'], fr: ['nouveau', 'nouveaux'] },
  {
    of: 'renamed',
    en: ['with another label than before', 'with another label than before'],
    fr: ['dont le libellé a changé', 'dont le libellé a changé'],
  },
  {
    of: 'dropped',
    en: ['gone, kept as a former code', 'gone, kept as former codes'],
    fr: ['disparu, gardé comme ancien code', 'disparus, gardés comme anciens codes'],
  },
  { of: 'left', en: ['row left out', 'rows left out'], fr: ['ligne laissée de côté', 'lignes laissées de côté'] },
];

function counted(number: number, [one, more]: Words, language: Language): string {
  const isOne = language === 'fr' ? number < 2 : number === 1;
  // Written by hand, as not every host knows the signs of every language.
  const digits = String(number).replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
  return `${digits} ${isOne ? one : more}`;
}
