import { labelOfConcept, languageIn, levelNames, type Concept, type Termbase } from '../model/terms/concept.ts';
import { levelLabels, schemeLabels } from '../schema/labels.ts';
import { languages, type Language, type LocalizedText } from '../text/language.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

/**
 * What there is to read about an entry of a vocabulary, as Markdown: its words, its meaning, and where it comes from.
 *
 * @param lang in which the role is written.
 */
export function conceptCard(concept: Concept, termbase: Termbase, lang: string | undefined): LocalizedText {
  const language = languageIn(termbase, lang);
  const at = Math.max(language, 0);
  const text = (words: string, length: number): string => escapeMarkdown(shortened(words, length));
  const definition = concept.definitions[at] || concept.definitions.find((one) => one !== '') || '';
  const about = (speaking: Language): string =>
    [
      `**${text(labelOfConcept(concept, language), 300)}**`,
      text(definition, 1200),
      alsoCalled(concept.synonyms[at] ?? [], speaking),
      levelsOf(concept, at, speaking),
      text(`${sourceOf(termbase, speaking)} · ${concept.code}`, 200),
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n');
  return { en: about('en'), fr: about('fr') };
}

/** The vocabulary and its version, as people call them. */
export function sourceOf({ scheme, title, version }: Termbase, language: Language): string {
  const name = scheme ? schemeLabels[scheme][language] : title;
  return version === undefined ? name : `${name} ${version}`;
}

/** For the line beside a term: with its code where people know it by that, and not by an address or an id. */
export function besideTerm(termbase: Termbase, { code, uri }: Concept): LocalizedText {
  const isKnown = termbase.scheme !== undefined && uri === undefined;
  const [en, fr] = languages.map((language) =>
    shortened(`${sourceOf(termbase, language)}${isKnown ? ` · ${code}` : ''}`, 100),
  );
  return { en: en ?? '', fr: fr ?? '' };
}

function alsoCalled(synonyms: readonly string[], language: Language): string {
  if (synonyms.length === 0) return '';
  const words = synonyms.slice(0, MOST).map((word) => escapeMarkdown(shortened(word, 100)));
  const more = synonyms.length > MOST ? ', …' : '';
  return language === 'fr' ? `Aussi : ${words.join(', ')}${more}` : `Also: ${words.join(', ')}${more}`;
}

/** Further words that a card shows. */
const MOST = 6;

function levelsOf({ levels }: Concept, at: number, language: Language): string {
  return levelNames
    .flatMap((name) => {
      const sentence = levels[name]?.[at] || levels[name]?.find((one) => one !== '');
      const label = escapeMarkdown(levelLabels[name][language]);
      return sentence ? [`- ${label}${language === 'fr' ? ' ' : ''}: ${escapeMarkdown(shortened(sentence, 300))}`] : [];
    })
    .join('\n');
}
