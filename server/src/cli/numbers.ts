import { safeText } from '../text/safe-text.ts';
import { Refused, type CommandInput } from './command.ts';

/**
 * The number that an option gives.
 *
 * @returns nothing where it is not given.
 * @throws Refused where it is none, or below `least`.
 */
export function wholeNumber({ options }: CommandInput, name: string, least = 0): number | undefined {
  const word = options[name];
  if (typeof word !== 'string') return undefined;
  if (/^\d{1,9}$/.test(word) && Number(word) >= least) return Number(word);
  const shown = safeText(word);
  throw new Refused({
    en: `'--${name}' wants a whole number from ${least}, not '${shown}'`,
    fr: `« --${name} » attend un nombre entier à partir de ${least}, et non « ${shown} »`,
  });
}
