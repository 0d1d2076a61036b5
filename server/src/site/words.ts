import type { Language, LocalizedText } from '../text/language.ts';
import { formatNumber } from '../text/figures.ts';

/** A number of things, with their word in the right form. */
export function counted(count: number, { one, many }: Counted, language: Language): string {
  // French counts from two on.
  const single = language === 'fr' ? count < 2 : count === 1;
  return `${formatNumber(count, language)} ${(single ? one : many)[language]}`;
}

export interface Counted {
  readonly one: LocalizedText;
  readonly many: LocalizedText;
}

export const counts = {
  roles: { one: { en: 'role', fr: 'rôle' }, many: { en: 'roles', fr: 'rôles' } },
  families: { one: { en: 'family', fr: 'famille' }, many: { en: 'families', fr: 'familles' } },
  languages: { one: { en: 'language', fr: 'langue' }, many: { en: 'languages', fr: 'langues' } },
  titles: { one: { en: 'title', fr: 'appellation' }, many: { en: 'titles', fr: 'appellations' } },
} as const satisfies Record<string, Counted>;

/** What the site is called. */
export const siteTitle: LocalizedText = { en: 'Roles', fr: 'Rôles' };
