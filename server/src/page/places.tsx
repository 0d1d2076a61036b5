import type { VNode } from 'preact';
import type { WorkLocation } from '../../../schemas/types.ts';
import { codeName } from '../schema/code-names.ts';
import type { PageContext } from './context.tsx';
import { commaList } from './parts.tsx';

/** The places that say where they are. */
export function knownPlaces(locations: readonly WorkLocation[] | undefined): readonly WorkLocation[] | undefined {
  return locations?.filter(({ label, city, region, country }) => (label ?? city ?? region ?? country) !== undefined);
}

/** A place from the smallest to the largest, its country by its name. */
export function placeName({ text, label }: PageContext, place: WorkLocation): VNode | undefined {
  const { label: name, city, region, country } = place;
  const parts = [name, city, region].filter((part) => part !== undefined).map(text);
  const known = country === undefined ? undefined : codeName('country', country);
  return commaList([...parts, ...(country === undefined ? [] : [known ? label(known) : country])]);
}
