/** The languages the tool speaks. To add one, write its code here: the compiler then lists every sentence to write. */
export const languages = ['en', 'fr'] as const;

/** A language that we speak, by its BCP 47 tag. */
export type Language = (typeof languages)[number];

/** One sentence in every language. Lower case and no full stop where it is a message; no markup. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** One text for every language. */
export function sameInAll(text: string): LocalizedText {
  return { en: text, fr: text };
}

/**
 * The language to speak to someone who asked for `tag`.
 *
 * @param tag a BCP 47 tag or a POSIX locale (`fr`, `fr-CA`, `fr_FR.UTF-8`, `C`).
 * @returns English where the tag is absent or names a language we do not speak.
 */
export function pickLanguage(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_.@]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}

/** The part of a BCP 47 tag that says which language it is, in small letters. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/**
 * Whether a text in one language is to be marked for readers of another; regions are not told apart.
 *
 * @param tag BCP 47 tag of the text; a text that does not say is not marked.
 */
export function isForeign(tag: string | undefined, reader: string | undefined): tag is string {
  return tag !== undefined && (reader === undefined || primaryTag(tag) !== primaryTag(reader));
}

/**
 * What of several there is to read for readers of a language: the one with that very tag, else the first in the same
 * language of any region.
 */
export function closestIn<T>(all: readonly T[], reader: string, tagOf: (one: T) => string | undefined): T | undefined {
  const read = all.filter((one) => tagOf(one) !== undefined && !isForeign(tagOf(one), reader));
  return read.find((one) => tagOf(one) === reader) ?? read[0];
}
