import { primaryTag, type Language, type LocalizedText } from '../text/language.ts';

/** Languages that roles ask for most, by their primary tag. `own` is the language's name for itself. */
const names: ReadonlyMap<string, LocalizedText & { readonly own: string }> = new Map([
  ['ar', { en: 'Arabic', fr: 'Arabe', own: 'العربية' }],
  ['bg', { en: 'Bulgarian', fr: 'Bulgare', own: 'Български' }],
  ['ca', { en: 'Catalan', fr: 'Catalan', own: 'Català' }],
  ['cs', { en: 'Czech', fr: 'Tchèque', own: 'Čeština' }],
  ['da', { en: 'Danish', fr: 'Danois', own: 'Dansk' }],
  ['de', { en: 'German', fr: 'Allemand', own: 'Deutsch' }],
  ['el', { en: 'Greek', fr: 'Grec', own: 'Ελληνικά' }],
  ['en', { en: 'English', fr: 'Anglais', own: 'English' }],
  ['es', { en: 'Spanish', fr: 'Espagnol', own: 'Español' }],
  ['et', { en: 'Estonian', fr: 'Estonien', own: 'Eesti' }],
  ['fi', { en: 'Finnish', fr: 'Finnois', own: 'Suomi' }],
  ['fr', { en: 'French', fr: 'Français', own: 'Français' }],
  ['ga', { en: 'Irish', fr: 'Irlandais', own: 'Gaeilge' }],
  ['he', { en: 'Hebrew', fr: 'Hébreu', own: 'עברית' }],
  ['hi', { en: 'Hindi', fr: 'Hindi', own: 'हिन्दी' }],
  ['hr', { en: 'Croatian', fr: 'Croate', own: 'Hrvatski' }],
  ['hu', { en: 'Hungarian', fr: 'Hongrois', own: 'Magyar' }],
  ['it', { en: 'Italian', fr: 'Italien', own: 'Italiano' }],
  ['ja', { en: 'Japanese', fr: 'Japonais', own: '日本語' }],
  ['ko', { en: 'Korean', fr: 'Coréen', own: '한국어' }],
  ['lb', { en: 'Luxembourgish', fr: 'Luxembourgeois', own: 'Lëtzebuergesch' }],
  ['lt', { en: 'Lithuanian', fr: 'Lituanien', own: 'Lietuvių' }],
  ['lv', { en: 'Latvian', fr: 'Letton', own: 'Latviešu' }],
  ['mt', { en: 'Maltese', fr: 'Maltais', own: 'Malti' }],
  ['nl', { en: 'Dutch', fr: 'Néerlandais', own: 'Nederlands' }],
  ['no', { en: 'Norwegian', fr: 'Norvégien', own: 'Norsk' }],
  ['pl', { en: 'Polish', fr: 'Polonais', own: 'Polski' }],
  ['pt', { en: 'Portuguese', fr: 'Portugais', own: 'Português' }],
  ['ro', { en: 'Romanian', fr: 'Roumain', own: 'Română' }],
  ['ru', { en: 'Russian', fr: 'Russe', own: 'Русский' }],
  ['sk', { en: 'Slovak', fr: 'Slovaque', own: 'Slovenčina' }],
  ['sl', { en: 'Slovenian', fr: 'Slovène', own: 'Slovenščina' }],
  ['sv', { en: 'Swedish', fr: 'Suédois', own: 'Svenska' }],
  ['tr', { en: 'Turkish', fr: 'Turc', own: 'Türkçe' }],
  ['uk', { en: 'Ukrainian', fr: 'Ukrainien', own: 'Українська' }],
  ['zh', { en: 'Chinese', fr: 'Chinois', own: '中文' }],
]);

/** What readers of `language` call the language `tag`; the tag itself where we have no name for it. */
export function languageName(tag: string, language: Language): string {
  const name = names.get(primaryTag(tag))?.[language];
  return name === undefined ? tag : withRegion(name, tag);
}

/** What the language `tag` calls itself; the tag itself where we do not know. */
export function ownLanguageName(tag: string): string {
  const name = names.get(primaryTag(tag))?.own;
  return name === undefined ? tag : withRegion(name, tag);
}

function withRegion(name: string, tag: string): string {
  const rest = tag.split('-').slice(1).join('-');
  return rest ? `${name} (${rest})` : name;
}
