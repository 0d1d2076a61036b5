import type { WorkLocation } from '../../../schemas/types.ts';
import type { RoleDocument } from './document.ts';

/**
 * `fr`: French labour law. `eu`: what the directives ask of every member state. `gb` and `us`: the acts of Great Britain
 * and of the United States against discrimination; those of Northern Ireland are others, and not known here.
 */
export type Law = 'fr' | 'eu' | 'gb' | 'us';

/**
 * Whose law a role is under, as far as it tells: by its places of work, else by its language.
 *
 * @returns nothing where its places lie where we do not know the law.
 */
export function lawOf(document: RoleDocument): Law | undefined {
  const places = (document.role.locations ?? []).filter(({ country }) => country !== undefined);
  if (places.length > 0)
    return lawIn(places.flatMap((place) => (isInNorthernIreland(place) ? [] : (place.country ?? []))));
  const [language, region] = languageAndRegion(document);
  if (region === undefined) return language === 'fr' ? 'fr' : 'eu';
  const law = lawIn([region]);
  // Many who work elsewhere write English as in Britain or America.
  return language === 'en' && !isInUnion(law) ? undefined : law;
}

function isInNorthernIreland({ country, region, city }: WorkLocation): boolean {
  return country === 'GB' && (northern.test(region ?? '') || (region === undefined && towns.test(city ?? '')));
}

const northern =
  /^(?:northern ireland|irlande du nord|n\.?i\.?|nir|gb-nir|(?:county|co\.?) (?:antrim|armagh|(?:london)?derry|down|fermanagh|tyrone))$/i;

const towns = /^(?:armagh|belfast|(?:london)?derry|lisburn|newry)$/i;

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

/** `fr-BE` tells of Belgium. */
function languageAndRegion({ head }: RoleDocument): readonly (string | undefined)[] {
  const [language, ...others] = head.lang?.split('-') ?? [];
  return [language?.toLowerCase(), others.find((part) => part.length === 2)?.toUpperCase()];
}

/** The member states. */
const union: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
