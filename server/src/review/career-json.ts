import type { CareerMove } from '../compare/career.ts';
import type { Language } from '../text/language.ts';

export interface CareerEnd {
  readonly id: string | undefined;
  readonly title: string | undefined;
}

/** A career move, for programs: the two roles, `facts` that differ, and what is shared, missing and additional by kind. */
export function careerJson({ parts, facts }: CareerMove, from: CareerEnd, to: CareerEnd, language: Language): string {
  const kinds = Object.fromEntries(parts.map(({ name, ...part }) => [name, part]));
  const inOneLanguage = (_name: string, value: unknown): unknown => (isLocalized(value) ? value[language] : value);
  return `${JSON.stringify({ from, to, facts, ...kinds }, inOneLanguage, 2)}\n`;
}

function isLocalized(value: unknown): value is Readonly<Record<Language, unknown>> {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value;
}
