import type { Compensation, Employment, EmploymentType, WorkLocation } from '../../../schemas/types.ts';
import { postingGaps } from '../model/posting-gaps.ts';
import type { PageContext } from './context.tsx';
import { isOutsideAddress } from './link.tsx';
import { postingText } from './posting-text.tsx';

/**
 * The posting as job boards read it; nothing where the role is not posted, or where they would pass it over because what
 * they ask of every posting is not there.
 */
export function jobPosting(context: PageContext): object | undefined {
  const { role, id, title } = context;
  if (!role.posting || postingGaps(role).length > 0) return undefined;
  const { posting } = role;
  const { employer, datePosted, validThrough, openings, url } = posting;
  const { compensation, employment, locations, remote } = role;
  const places = (locations ?? []).flatMap((location) => place(location) ?? []);
  const areas = (locations ?? []).flatMap(({ country }) =>
    country === undefined ? [] : [{ '@type': 'Country', name: country }],
  );
  const fullyRemote = remote?.policy === 'full';
  return {
    '@type': 'JobPosting',
    title,
    description: postingText(context),
    identifier: id === undefined ? undefined : { '@type': 'PropertyValue', name: employer, value: id },
    datePosted,
    validThrough,
    hiringOrganization: { '@type': 'Organization', name: employer },
    jobLocation: some(places),
    jobLocationType: fullyRemote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: fullyRemote ? some(areas) : undefined,
    employmentType: employment && some([...new Set(googleTypes(employment))]),
    baseSalary: compensation && baseSalary(compensation),
    totalJobOpenings: openings,
    url: url !== undefined && isOutsideAddress(url) ? url : undefined,
    relevantOccupation: { '@id': '#role' },
  };
}

function place({ label, city, region, country }: WorkLocation): object | undefined {
  if ((city ?? region ?? country) === undefined) return undefined;
  const address = { '@type': 'PostalAddress', addressLocality: city, addressRegion: region, addressCountry: country };
  return { '@type': 'Place', name: label, address };
}

function baseSalary({ currency, unit, min, max }: Compensation): object | undefined {
  if (min === undefined && max === undefined) return undefined;
  const value = { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: unit.toUpperCase() };
  return { '@type': 'MonetaryAmount', currency, value };
}

/** The words that job boards know for how one is employed. Where only the contract is told, so is its working time. */
function googleTypes({ types = [], contract = [], time }: Employment): readonly string[] {
  const isEmployed = types.length === 0 && (time !== undefined || contract.includes('permanent'));
  return [
    ...(isEmployed ? [googleType('employee', time)] : []),
    ...types.map(({ type }) => googleType(type, time)),
    ...contract.flatMap((kind) => (kind === 'permanent' ? [] : [googleType(kind, time)])),
  ];
}

function googleType(type: EmploymentType['type'], time: Employment['time']): string {
  switch (type) {
    case 'employee':
      return time === 'part' ? 'PART_TIME' : time === 'full' ? 'FULL_TIME' : 'OTHER';
    case 'self-employed':
      return 'CONTRACTOR';
    case 'fixed-term':
    case 'interim':
    case 'seasonal':
      return 'TEMPORARY';
    case 'internship':
    case 'apprenticeship':
      return 'INTERN';
    case 'volunteer':
      return 'VOLUNTEER';
    case 'per-diem':
      return 'PER_DIEM';
    case 'other':
      return 'OTHER';
  }
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
