import { codeName } from '../schema/code-names.ts';
import { primaryTag, sameInAll, type Language, type LocalizedText } from '../text/language.ts';

/** What languages call themselves, by their primary tag: those that translations of roles are in most. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ['af', 'Afrikaans'],
  ['ar', 'العربية'],
  ['be', 'Беларуская'],
  ['bg', 'Български'],
  ['bn', 'বাংলা'],
  ['br', 'Brezhoneg'],
  ['bs', 'Bosanski'],
  ['ca', 'Català'],
  ['co', 'Corsu'],
  ['cs', 'Čeština'],
  ['cy', 'Cymraeg'],
  ['da', 'Dansk'],
  ['de', 'Deutsch'],
  ['el', 'Ελληνικά'],
  ['en', 'English'],
  ['eo', 'Esperanto'],
  ['es', 'Español'],
  ['et', 'Eesti'],
  ['eu', 'Euskara'],
  ['fa', 'فارسی'],
  ['fi', 'Suomi'],
  ['fo', 'Føroyskt'],
  ['fr', 'Français'],
  ['ga', 'Gaeilge'],
  ['gd', 'Gàidhlig'],
  ['gl', 'Galego'],
  ['he', 'עברית'],
  ['hi', 'हिन्दी'],
  ['hr', 'Hrvatski'],
  ['hu', 'Magyar'],
  ['hy', 'Հայերեն'],
  ['id', 'Bahasa Indonesia'],
  ['is', 'Íslenska'],
  ['it', 'Italiano'],
  ['ja', '日本語'],
  ['ka', 'ქართული'],
  ['kk', 'Қазақ тілі'],
  ['ko', '한국어'],
  ['lb', 'Lëtzebuergesch'],
  ['lt', 'Lietuvių'],
  ['lv', 'Latviešu'],
  ['mk', 'Македонски'],
  ['ms', 'Bahasa Melayu'],
  ['mt', 'Malti'],
  ['nb', 'Norsk bokmål'],
  ['nl', 'Nederlands'],
  ['nn', 'Norsk nynorsk'],
  ['no', 'Norsk'],
  ['oc', 'Occitan'],
  ['pl', 'Polski'],
  ['pt', 'Português'],
  ['rm', 'Rumantsch'],
  ['ro', 'Română'],
  ['ru', 'Русский'],
  ['sk', 'Slovenčina'],
  ['sl', 'Slovenščina'],
  ['sq', 'Shqip'],
  ['sr', 'Српски'],
  ['sv', 'Svenska'],
  ['sw', 'Kiswahili'],
  ['ta', 'தமிழ்'],
  ['th', 'ไทย'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['ur', 'اردو'],
  ['vi', 'Tiếng Việt'],
  ['zh', '中文'],
]);

/** Scripts that tell two ways of writing one language apart. */
const scripts: ReadonlyMap<string, LocalizedText> = new Map([
  ['Cyrl', { en: 'Cyrillic', fr: 'cyrillique' }],
  ['Hans', { en: 'simplified', fr: 'simplifié' }],
  ['Hant', { en: 'traditional', fr: 'traditionnel' }],
  ['Latn', { en: 'Latin', fr: 'latin' }],
]);

/** What readers call the language `tag`; the tag itself where we have no name for it. */
export function languageName(tag: string): LocalizedText {
  const { en, fr } = languageWord(tag);
  return en === tag ? { en, fr } : { en: capitalised(en), fr: capitalised(fr) };
}

/** The same within a sentence: French writes languages with a small letter. */
export function languageWord(tag: string): LocalizedText {
  const name = codeName('language', primaryTag(tag));
  if (!name) return sameInAll(tag);
  return { en: withVariant(name.en, tag, 'en'), fr: withVariant(name.fr, tag, 'fr') };
}

/** What the language `tag` calls itself; the tag itself where we do not know. */
export function ownLanguageName(tag: string): string {
  const primary = primaryTag(tag);
  const name = ownNames.get(primary);
  return name === undefined ? tag : withVariant(name, tag, primary);
}

/** @param language of the name; only in ours are countries and scripts known. */
function withVariant(name: string, tag: string, language: string): string {
  const parts = tag.split('-').slice(1);
  if (parts.length === 0) return name;
  const known = language === 'en' || language === 'fr' ? parts.map((part) => variantName(part, language)) : parts;
  return `${name} (${known.join(', ')})`;
}

function variantName(part: string, language: Language): string {
  return (codeName('country', part.toUpperCase()) ?? scripts.get(capitalised(part.toLowerCase())))?.[language] ?? part;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
