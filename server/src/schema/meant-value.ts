/** The values to choose from in the words that readers know. */
import { folded } from '../text/folded.ts';
import type { LocalizedText } from '../text/language.ts';
import { onceFor } from '../text/once.ts';
import type { Field } from './field.ts';
import { labelsOf } from './labels.ts';
import { nearest } from './suggest.ts';
import { valueSynonyms } from './value-synonyms.ts';

/**
 * The value that was meant: by its label on the page, its description or another word for it, in either language; else
 * by its letters.
 */
export function meantValue(field: Field, written: string | number | boolean): string | undefined {
  const key = keyOf(typeof written === 'boolean' ? (written ? 'oui' : 'non') : String(written));
  const [only, ...others] = keysOfValues(field).filter(({ keys }) => keys.has(key));
  if (only && others.length === 0) return String(only.value);
  if (typeof written !== 'string') return undefined;
  return nearest(
    written,
    field.values.map(({ value }) => String(value)),
  );
}

const keysOfValues = onceFor(({ values }: Field) => {
  const labels = labelsOf(values);
  return values.map(({ value, description }) => {
    const { en, fr } = labels?.[value] ?? {};
    const words = [en, fr, ...clausesOf(description), ...(valueSynonyms[value] ?? [])];
    return { value, keys: new Set(words.flatMap((word) => (word === undefined ? [] : [keyOf(word)]))) };
  });
});

/** What there is to choose from; in French with the words of the page, as the values are English. */
export const choiceOf = onceFor(({ values }: Field): LocalizedText => {
  const shownValues = values.slice(0, MANY).map(({ value }) => value);
  const labels = labelsOf(values);
  const more = values.length > MANY ? ', …' : '';
  const withLabel = (value: string | number): string => {
    const label = labels?.[value]?.fr;
    return label === undefined || folded(label) === folded(String(value)) ? String(value) : `${value} = ${label}`;
  };
  return { en: shownValues.join(', ') + more, fr: shownValues.map(withLabel).join(', ') + more };
});

const MANY = 10;

/** A description, and what stands before its colon. */
function clausesOf(description: LocalizedText | undefined): readonly string[] {
  if (!description) return [];
  return [description.en, description.fr].flatMap((sentence) => [sentence, sentence.split(':')[0] ?? '']);
}

/** Without case, accents, and the endings of gender and number; 'par mois' is a month. */
function keyOf(words: string): string {
  return folded(words.slice(0, 200))
    .replace(/[.\s]+$/, '')
    .replace(/^(?:par|per) /, '')
    .split(/[\s-]+/)
    .map((word) => (word.length > 3 ? word.replace(/[es]+$/, '') : word))
    .join(' ');
}
