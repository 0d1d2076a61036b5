import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import { fieldAt, rootField } from './field.ts';

/** Why no role can be in the language of this code; nothing where one can. */
export function wrongLanguage(lang: string): LocalizedText | undefined {
  const { pattern = '' } = fieldAt(rootField('role'), ['lang']) ?? {};
  if (new RegExp(pattern, 'u').test(lang)) return undefined;
  return {
    en: `'${shown(lang)}' is no code of a language such as 'fr', 'en' or 'fr-CA'`,
    fr: `« ${shown(lang)} » n’est pas un code de langue comme « fr », « en » ou « fr-CA »`,
  };
}
