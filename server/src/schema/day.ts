/** Whether this is a day of the Gregorian calendar in the long form of ISO 8601, `2027-03-31`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  // A day too many leads into the next month.
  return new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(-2));
}
