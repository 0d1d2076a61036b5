import type { PartialRole } from './document.ts';

/** What job boards ask of every posting, and this one lacks. */
export type PostingGap = 'text' | 'place' | 'country';

/**
 * What is missing before a posted role can be told to job boards; nothing where all is there.
 *
 * A place is a town, a region or a country; for work that is done wholly from afar it is the country of who may do it.
 */
export function postingGaps({
  mission,
  summary,
  functions,
  locations = [],
  remote,
}: PartialRole): readonly PostingGap[] {
  const hasText = Boolean(mission?.trim() || summary?.trim() || functions?.some(({ tasks }) => tasks?.length));
  const isAfar = remote?.policy === 'full';
  const isPlaced = isAfar
    ? locations.some(({ country }) => country !== undefined)
    : locations.some(({ city, region, country }) => (city ?? region ?? country) !== undefined);
  return [
    ...(hasText ? [] : ['text' as const]),
    ...(isPlaced ? [] : [isAfar ? ('country' as const) : ('place' as const)]),
  ];
}
