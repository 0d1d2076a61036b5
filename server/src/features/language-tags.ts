/** The languages proposed for a role, the one most roles are written in first; any other may be typed. */
export const languageTags = ['fr', 'en'] as const;

/** The examples of the schema that are in a language: they stand in the order of the languages. */
export function examplesIn(examples: readonly unknown[], lang: string | undefined): readonly unknown[] {
  const language = lang?.toLowerCase().split('-')[0];
  return language === undefined ? examples : examples.filter((_, position) => languageTags[position] === language);
}
