/**
 * Writes `codes.json`: the codes of countries (ISO 3166), languages (ISO 639) and currencies (ISO 4217) with their names
 * in English and French, as the CLDR data in Node has them. To be run when those change; the names may differ from one
 * version of Node to the next, so nothing checks that the file is fresh.
 */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';

/** In CLDR but no country of ISO 3166: unions, exceptional reservations and places for tests. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

/** In CLDR, but not money that somebody is paid in today. */
const noMoney = new Set('ANG BGN CUC HRK XDR XSU'.split(' '));

type Row = readonly [code: string, en: string, fr: string];

function rows(codes: Iterable<string>, type: 'region' | 'language' | 'currency'): readonly Row[] {
  const names = ['en', 'fr'].map((language) => new Intl.DisplayNames(language, { type, fallback: 'none' }));
  return [...codes].flatMap((code) => {
    const [en, fr] = names.map((known) => known.of(code));
    return en === undefined || fr === undefined ? [] : [[code, en, fr] as const];
  });
}

function pairs(first: string): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, position) => String.fromCharCode(first.charCodeAt(0) + position));
  return letters.flatMap((one) => letters.map((other) => one + other));
}

const codes = {
  country: rows(
    // What another code has taken the place of is left out.
    pairs('A').filter((code) => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code),
    'region',
  ),
  language: rows(
    pairs('a').filter((code) => new Intl.Locale(code).language === code),
    'language',
  ),
  currency: rows(
    Intl.supportedValuesOf('currency').filter((code) => !noMoney.has(code)),
    'currency',
    // Money of the past has its years in its name.
  ).filter(([, en]) => !/\d{4}/.test(en)),
};

await writeFile(
  new URL('codes.json', import.meta.url),
  await format(JSON.stringify(codes), { parser: 'json', printWidth: 120 }),
);
