import type { Compensation, Employment, EmploymentType, Requirements, WorkLocation } from '../../../schemas/types.ts';
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
    applicantLocationRequirements: fullyRemote ? some(areas(locations ?? [])) : undefined,
    employmentType: employment && some(googleTypes(employment)),
    baseSalary: compensation && baseSalary(compensation),
    incentiveCompensation: compensation?.variable,
    ...(role.requirements && asked(role.requirements)),
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

/** Where those who work from afar may be: the state or region where one is told, and each once. */
function areas(locations: readonly WorkLocation[]): readonly object[] {
  const names = new Map<string, string>();
  for (const { region, country } of locations) {
    if (country === undefined) continue;
    if (region === undefined) names.set(country, 'Country');
    else names.set(`${region}, ${country}`, 'State');
  }
  return [...names].map(([name, type]) => ({ '@type': type, name }));
}

function baseSalary({ currency, unit, min, max }: Compensation): object | undefined {
  if (min === undefined && max === undefined) return undefined;
  const value = { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: unit.toUpperCase() };
  return { '@type': 'MonetaryAmount', currency, value };
}

/** Diploma and experience in the words of job boards, which know fewer than the role says. */
function asked({ education = {}, experience = {} }: Requirements): object {
  const level = education.minimum?.eqf === undefined ? undefined : credentialOf(education.minimum.eqf);
  const { months, required } = experience;
  const degree = level && { '@type': 'EducationalOccupationalCredential', credentialCategory: level };
  const prior =
    months !== undefined
      ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months }
      : required === 'none'
        ? 'no requirements'
        : undefined;
  // Job boards read it only beside both.
  const isInPlace = education.alternativeToDegree === true && degree !== undefined && months !== undefined;
  return {
    educationRequirements: degree,
    experienceRequirements: prior,
    experienceInPlaceOfEducation: isInPlace ? true : undefined,
  };
}

/** The kind of diploma that job boards know for a level of the EQF; below the end of school they know none. */
function credentialOf(eqf: number): string | undefined {
  if (eqf < 4) return undefined;
  return eqf === 4
    ? 'high school'
    : eqf === 5
      ? 'associate degree'
      : eqf === 6
        ? 'bachelor degree'
        : 'postgraduate degree';
}

/** The words that job boards know for how one is employed, and how much of the time. */
function googleTypes({ types = [], contract = [], time }: Employment): readonly string[] {
  const kinds = [...types.map(({ type }) => type), ...contract.flatMap((kind) => (kind === 'permanent' ? [] : kind))];
  const isEmployed = kinds.includes('employee') || (kinds.length === 0 && contract.includes('permanent'));
  const working = time === 'part' ? 'PART_TIME' : time === 'full' ? 'FULL_TIME' : isEmployed ? 'OTHER' : undefined;
  return [...new Set([...(working ? [working] : []), ...kinds.flatMap((kind) => googleType(kind) ?? [])])];
}

/** @returns nothing for an employee, of whom the working time says it all. */
function googleType(type: EmploymentType['type']): string | undefined {
  switch (type) {
    case 'employee':
      return undefined;
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
