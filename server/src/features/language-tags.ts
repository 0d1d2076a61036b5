import { primaryTag } from '../text/language.ts';

/** The languages proposed for a role, the one most roles are written in first; any other may be typed. */
export const languageTags = ['fr', 'en'] as const;

/** The examples of the schema that are in a language: they stand in the order of the languages. */
export function examplesIn(examples: readonly unknown[], lang: string | undefined): readonly unknown[] {
  if (lang === undefined) return examples;
  return examples.filter((_, position) => languageTags[position] === primaryTag(lang));
}
