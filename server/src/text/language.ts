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
