import type { Language } from './language.ts';

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/**
 * A date for readers. Written by hand, as `Intl` does not give the same bytes everywhere.
 *
 * @param date `2027`, `2027-11` or `2027-11-23`; anything else comes back as it is.
 */
export function formatDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const monthName = month === undefined ? undefined : months[language][Number(month) - 1];
  if (year === undefined || (month !== undefined && monthName === undefined)) return date;
  const dayNumber = day === undefined ? undefined : formatDay(Number(day), language);
  return [dayNumber, monthName, year].filter((part) => part !== undefined).join(' ');
}

function formatDay(day: number, language: Language): string {
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

/** A number with its thousands apart, in the way of the language. */
export function formatNumber(value: number, language: Language): string {
  return formatDigits(value, language, 0);
}

/** @param places of the fraction that are written at least, where there is one. */
function formatDigits(value: number, language: Language, places: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (!/^-?\d+$/.test(whole)) return String(value);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
  return fraction === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${fraction.padEnd(places, '0')}`;
}

export function formatPercent(share: number, language: Language): string {
  return `${formatNumber(share, language)}${language === 'fr' ? '\u00a0' : ''}%`;
}

/** An amount of money; currencies that most readers know by their sign get it. */
export function formatMoney(value: number, currency: string, language: Language): string {
  const sign = { EUR: '€', GBP: '£', USD: '$' }[currency];
  const number = formatDigits(value, language, 2);
  if (language === 'fr') return `${number}\u00a0${sign ?? currency}`;
  return sign === undefined ? `${currency}\u00a0${number}` : `${sign}${number}`;
}
