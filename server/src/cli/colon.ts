import type { LocalizedText } from '../text/language.ts';

/** Between a name and what is said of it. */
export const colon: LocalizedText = { en: ':', fr: ' :' };
