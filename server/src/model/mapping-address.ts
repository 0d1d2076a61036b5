import type { Language } from '../text/language.ts';

/**
 * Where people can read about a code, on the site of those who keep the classification.
 *
 * @returns nothing where the classification has no such site, or the code does not look like one of its own.
 */
export function addressOfMapping({ scheme, code = '', uri = '' }: Entry, language: Language): string | undefined {
  const esco = /^https?:\/\/data\.europa\.eu\/(esco\/(?:occupation|skill|isco)\/[A-Za-z0-9-]+)$/.exec(uri)?.[1];
  if (esco !== undefined) return escoAddress(esco, language);
  if (uri !== '') return uri;
  if (scheme === 'isco-08' && /^\d{1,4}$/.test(code)) return escoAddress(`esco/isco/C${code}`, language);
  if (scheme === 'rome' && /^[A-Z]\d{4}$/.test(code)) {
    return `https://candidat.francetravail.fr/metierscope/fiche-metier/${code}`;
  }
  if (scheme === 'onet-soc' && /^\d{2}-\d{4}\.\d{2}$/.test(code))
    return `https://www.onetonline.org/link/summary/${code}`;
  if (scheme === 'rncp' && /^(?:RNCP)?\d{1,6}$/.test(code)) {
    return `https://www.francecompetences.fr/recherche/rncp/${code.replace('RNCP', '')}/`;
  }
  return undefined;
}

/** What a mapping says of its entry, whether or not the rest of it fits the schema. */
interface Entry {
  readonly scheme: string;
  readonly code?: string | undefined;
  readonly uri?: string | undefined;
}

function escoAddress(path: string, language: Language): string {
  const page = path.startsWith('esco/skill/') ? 'skill' : 'occupation';
  return `https://esco.ec.europa.eu/${language}/classification/${page}?uri=http://data.europa.eu/${path}`;
}
