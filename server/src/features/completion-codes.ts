/** Codes, days and fields to choose from, by their names. */
import codes from '../../../schemas/codes.json' with { type: 'json' };
import { rootField, type Field } from '../schema/field.ts';
import type { ValueCandidate } from './completion-item.ts';
import { languageTags } from './language-tags.ts';

/**
 * @param today as `2027-03-31`.
 * @returns empty where the field has nothing of the kind to choose from.
 */
export function codeCandidates(field: Field, today: string): readonly ValueCandidate[] {
  const { choices } = field;
  if (choices === 'country') return named(codes.country, nearCountries);
  if (choices === 'language') return named(codes.language, languageTags);
  if (choices === 'currency') return named(codes.currency, nearCurrencies);
  if (choices === 'field') return fieldNames(rootField('role'), []);
  return choices === 'day' ? days(field, today) : [];
}

/** Where French and English roles are written most. */
const nearCountries = ['FR', 'BE', 'CH', 'LU', 'CA', 'GB', 'IE', 'US'];

const nearCurrencies = ['EUR', 'CHF', 'CAD', 'GBP', 'USD'];

/** @param first the codes that most roles have. */
function named(rows: readonly (readonly string[])[], first: readonly string[]): readonly ValueCandidate[] {
  const isFirst = ([code]: readonly string[]): boolean => first.includes(code ?? '');
  const place = ([code]: readonly string[]): number => first.indexOf(code ?? '');
  const sorted = [
    ...rows.filter(isFirst).toSorted((a, b) => place(a) - place(b)),
    ...rows.filter((row) => !isFirst(row)),
  ];
  return sorted.map(([value = '', en = '', fr = '']) => ({
    value,
    kind: 'value',
    detail: { en, fr },
    search: en === fr ? en : `${en} ${fr}`,
  }));
}

/** Today, and this month and year where a date need not be a day. */
function days({ isDate }: Field, today: string): readonly ValueCandidate[] {
  const day: ValueCandidate = { value: today, kind: 'value', detail: { en: 'today', fr: 'aujourd’hui' } };
  if (isDate) return [day];
  return [
    day,
    { value: today.slice(0, 7), kind: 'value', detail: { en: 'this month', fr: 'ce mois-ci' } },
    { value: today.slice(0, 4), kind: 'value', detail: { en: 'this year', fr: 'cette année' } },
  ];
}

/** The fields of a role with those inside them, as `requirements.experience.months`; lists are looked through. */
function fieldNames({ fields, items }: Field, around: readonly Field[], name = ''): readonly ValueCandidate[] {
  if (items) return fieldNames(items, around, name);
  return [...fields].flatMap(([step, field]): readonly ValueCandidate[] => {
    // Some groups hold groups of their own kind.
    if (around.includes(field)) return [];
    const value = name === '' ? step : `${name}.${step}`;
    const { title, description } = field;
    const own: ValueCandidate = {
      value,
      kind: 'value',
      detail: title,
      search: `${title.en} ${title.fr}`,
      ...(description && { documentation: description }),
    };
    return [own, ...fieldNames(field, [...around, field], value)];
  });
}
