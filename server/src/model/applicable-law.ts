import type { RoleDocument } from './document.ts';

/**
 * `fr`: French labour law. `eu`: what the directives ask of every member state. `gb` and `us`: the acts of the United Kingdom
 * and of the United States against discrimination.
 */
export type Law = 'fr' | 'eu' | 'gb' | 'us';

/**
 * Whose law a role is under, as far as it tells: by the countries of its places of work, else by its language.
 *
 * @returns nothing where all places lie in countries whose law we do not know.
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
  if (countries.some((country) => union.has(country))) return 'eu';
  if (countries.includes('GB')) return 'gb';
  return countries.includes('US') ? 'us' : undefined;
}

/** Whether what the directives say holds. */
export function isInUnion(law: Law | undefined): boolean {
  return law === 'fr' || law === 'eu';
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
