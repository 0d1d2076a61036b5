/** Days, months and years as people write them. */

/**
 * A day in the order of another country, or with the name of its month; the first number is the day unless it cannot be.
 *
 * @returns as much as is said, as `2027-03-31` or `2027-03`; it may be no day of the calendar.
 */
export function isoDate(value: string): string | undefined {
  const word = value.trim().slice(0, 40);
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(word);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(word);
  if (yearLast) {
    const [, first, second = '', year] = yearLast;
    return first !== undefined && Number(second) > 12 ? dateOf(year, first, second) : dateOf(year, second, first);
  }
  const named = /^(?:(?:le )?(\d{1,2})(?:er|st|nd|rd|th)? )?(\p{L}{3,9})\.? (\d{4})$/iu.exec(word);
  if (named) return dateOf(named[3], monthOf(named[2]), named[1]);
  const american = /^(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})$/iu.exec(word);
  return american ? dateOf(american[3], monthOf(american[1]), american[2]) : undefined;
}

function dateOf(year = '', month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return undefined;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** The number of a month by its name, or by three letters or more of it where no other begins so. */
function monthOf(word = ''): string | undefined {
  const wanted = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const found = new Set([...starts(french, wanted), ...starts(english, wanted)]);
  const [month] = found;
  return found.size === 1 && month !== undefined ? String(month) : undefined;
}

function starts(months: readonly string[], wanted: string): readonly number[] {
  return months.flatMap((month, at) => (month.startsWith(wanted) ? [at + 1] : []));
}

const french = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
