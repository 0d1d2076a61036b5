import { completeness } from '../model/completeness.ts';
import type { PartialRole } from '../model/document.ts';
import { fieldAt, rootField } from '../schema/field.ts';
import type { LocalizedText } from '../text/language.ts';

/** `67 % complete`, for where there is little room; nothing of a role that has all it needs. */
export function shortCompleteness(role: PartialRole): LocalizedText | undefined {
  const { share, missing } = completeness(role);
  if (missing.length === 0) return undefined;
  const percent = Math.floor(share * 100);
  return { en: `${percent}% complete`, fr: `complète à ${percent} %` };
}

/** The same with what is missing, by the titles of the fields. */
export function completenessText(role: PartialRole): LocalizedText {
  const short = shortCompleteness(role);
  if (!short) return { en: 'Complete: nothing is missing.', fr: 'Fiche complète : rien ne manque.' };
  const titles = completeness(role).missing.map(
    (path) => nouns.get(path.join('.')) ?? fieldAt(rootField('role'), path)?.title,
  );
  const names = (language: 'en' | 'fr'): string =>
    titles.flatMap((title) => title?.[language].toLowerCase() ?? []).join(', ');
  return { en: `${short.en}; missing: ${names('en')}.`, fr: `Fiche ${short.fr} ; il manque : ${names('fr')}.` };
}

/** Of fields whose titles stand in front of a value, and in no list. */
const nouns: ReadonlyMap<string, LocalizedText> = new Map([
  ['meta.reviewBy', { en: 'date of the next review', fr: 'date de la prochaine relecture' }],
]);
