import { isDay } from '../schema/day.ts';
import { Refused, type CommandInput, type CommandOption } from './command.ts';
import type { Host } from './host.ts';

/** Options of the commands for which it matters what day it is. */
export const todayOptions = {
  today: {
    type: 'string',
    placeholder: '2027-03-31',
    summary: { en: 'the day to compare dates with', fr: 'le jour auquel comparer les dates' },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/**
 * The day that was asked for, or else that of the host.
 *
 * @throws Refused where it is none: dates compared with it would all seem to be ahead, or past.
 */
export function todayOf({ options: { today } }: CommandInput, host: Host): string {
  if (typeof today !== 'string') return host.today;
  if (isDay(today)) return today;
  throw new Refused({
    en: "'--today' wants a day such as 2027-03-31",
    fr: '« --today » attend un jour, comme 2027-03-31',
  });
}
