import type { LocalizedText } from '../text/language.ts';

/** Whether the law says who may practise. */
export function regulatedPractice(regulated: boolean): LocalizedText {
  return regulated
    ? { en: 'Practice is regulated by law.', fr: 'L’exercice est réglementé.' }
    : { en: 'Practice is not regulated by law.', fr: 'L’exercice n’est pas réglementé.' };
}
