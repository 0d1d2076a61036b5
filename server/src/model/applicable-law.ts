import type { RoleDocument } from './document.ts';

/** `fr`: French labour law. `eu`: what the directives ask of every member state. */
export type Law = 'fr' | 'eu';

/**
 * Whose law a role is under, as far as it tells: by the countries of its places of work, else by its language.
 *
 * @returns nothing where all places lie outside of the European Union.
 */
export function lawOf(document: RoleDocument): Law | undefined {
  const countries = (document.role.locations ?? []).flatMap(({ country }) => country ?? []);
  if (countries.length > 0) return lawIn(countries);
  const [language, region] = languageAndRegion(document);
  if (language !== 'fr') return 'eu';
  return region === undefined ? 'fr' : lawIn([region]);
}

function lawIn(countries: readonly string[]): Law | undefined {
  if (countries.includes('FR')) return 'fr';
  return countries.some((country) => union.has(country)) ? 'eu' : undefined;
}

/** `fr-BE` tells of Belgium; the region of English tells but how words are spelt. */
function languageAndRegion({ head }: RoleDocument): readonly (string | undefined)[] {
  const [language, ...others] = head.lang?.split('-') ?? [];
  return [language?.toLowerCase(), others.find((part) => part.length === 2)?.toUpperCase()];
}

/** The member states. */
const union: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
