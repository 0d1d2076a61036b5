import { wantText } from '../text/wanted.ts';

/** Whether this is a day of the Gregorian calendar in the long form of ISO 8601, `2027-03-31`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  // A day too many leads into the next month.
  return new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(-2));
}

/**
 * @param name what the value is called by who gives it.
 * @throws TypeError or RangeError where it is none.
 */
export function wantDay(name: string, given: unknown): void {
  wantText(name, given);
  const text = String(given);
  if (!isDay(text)) throw new RangeError(`'${name}' has to be a day like 2027-03-31, and this is '${text}'`);
}
