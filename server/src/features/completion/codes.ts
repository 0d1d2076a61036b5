/** Codes, days and fields to choose from, by their names. */
import codes from '../../../../schemas/codes.json' with { type: 'json' };
import type { Field } from '../../schema/field.ts';
import { languageTags } from '../language-tags.ts';
import { roleFields } from '../role-fields.ts';
import type { ValueCandidate } from './item.ts';

/**
 * @param name of the field.
 * @param today as `2027-03-31`.
 * @returns empty where the field has nothing of the kind to choose from.
 */
export function codeCandidates(field: Field, name: unknown, today: string): readonly ValueCandidate[] {
  const { choices } = field;
  if (choices === 'country') return named(codes.country, nearCountries);
  if (choices === 'language') return named(codes.language, languageTags);
  if (choices === 'currency') return named(codes.currency, nearCurrencies);
  if (choices === 'field') return addresses();
  if (choices !== 'day') return [];
  const ahead = name === 'validThrough' || name === 'reviewBy' ? monthsAhead[name] : undefined;
  return ahead ? ahead.map((months) => dayAhead(today, months)) : days(field, today);
}

/** How long a posting usually runs, and when a role is usually read again: what ends today is of no use. */
const monthsAhead = { validThrough: [1, 2, 3], reviewBy: [12, 6, 24] } as const;

function dayAhead(today: string, months: number): ValueCandidate {
  const years = months / 12;
  const [count, en, fr] = Number.isInteger(years)
    ? [years, years === 1 ? 'year' : 'years', years === 1 ? 'an' : 'ans']
    : [months, months === 1 ? 'month' : 'months', 'mois'];
  return {
    value: monthsLater(today, months),
    kind: 'value',
    detail: { en: `in ${count} ${en}`, fr: `dans ${count} ${fr}` },
  };
}

/** The same day of a later month, or the last one that it has. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
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

/** The fields of a role by their addresses. */
function addresses(): readonly ValueCandidate[] {
  return roleFields().map(({ address, field: { title, description } }) => ({
    value: address,
    kind: 'value',
    detail: title,
    search: `${title.en} ${title.fr}`,
    ...(description && { documentation: description }),
  }));
}
