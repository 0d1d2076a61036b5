/** The codes of countries, languages and currencies by their names. */
import codes from '../../../schemas/codes.json' with { type: 'json' };
import { folded } from '../text/folded.ts';
import type { LocalizedText } from '../text/language.ts';
import { once } from '../text/once.ts';

/**
 * The code of a country, a language or a currency that is written by its name in French or English.
 *
 * @param choices what there is to choose from (`Field.choices`).
 */
export function codeNamed(choices: string | undefined, name: string): string | undefined {
  if (choices !== 'country' && choices !== 'language' && choices !== 'currency') return undefined;
  const key = keyOf(name);
  return (choices === 'currency' ? signs.get(key) : undefined) ?? byName[choices]().get(key);
}

/** What readers call the country, the language or the currency, as in the middle of a sentence; nothing where it has no such code. */
export function codeName(choices: keyof typeof codes, code: string): LocalizedText | undefined {
  const [, en, fr] = codes[choices].find(([known]) => known === code) ?? [];
  return en === undefined || fr === undefined ? undefined : { en, fr };
}

/** Whether this is the code of a country, a language or a currency. */
export function isCode(choices: string, code: string): boolean {
  return choices === 'country' || choices === 'language' || choices === 'currency'
    ? codes[choices].some(([known]) => known === code)
    : false;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['franc', 'CHF'],
]);

const byName = {
  country: once(() => namesOf(codes.country)),
  language: once(() => namesOf(codes.language)),
  currency: once(() => namesOf(codes.currency)),
} as const;

function namesOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([code = '', ...names]) => names.map((name) => [keyOf(name), code] as const)));
}

/** Without case and accents, hyphens and the signs of number. */
function keyOf(name: string): string {
  return folded(name.slice(0, 100))
    .split(/[\s-]+/)
    .map((word) => word.replace(/s$/, ''))
    .join(' ');
}
