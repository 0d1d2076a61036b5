import type { Compensation, EmploymentType, Employment, Mapping, Posting, Skill } from '../../../schemas/types.ts';
import type { PageContext } from './context.tsx';
import { schemeLabels } from '../schema/labels.ts';
import { addressOf, isOutsideAddress } from './link.tsx';

/**
 * What machines read on the page: a `WebPage` about an `Occupation` of schema.org, and a `JobPosting` only where the role
 * is posted, as a role is not an opening. Properties that are `undefined` do not reach the page.
 *
 * @param description the posting's text, as HTML.
 */
export function jsonLd(context: PageContext, description: string): object {
  const { role, lang, title, translation } = context;
  const page = {
    '@type': 'WebPage',
    name: title,
    inLanguage: lang,
    ...(translation
      ? { translationOfWork: otherPage(context, undefined) }
      : { workTranslation: translations(context) }),
    mainEntity: occupation(context),
  };
  const { posting } = role;
  if (!posting) return { '@context': 'https://schema.org', ...page };
  return { '@context': 'https://schema.org', '@graph': [page, jobPosting(context, posting, description)] };
}

function otherPage({ id = '', index }: PageContext, lang: string | undefined): object | undefined {
  const address = addressOf({ role: id, lang });
  return address === undefined
    ? undefined
    : { '@type': 'WebPage', '@id': address, inLanguage: lang ?? index.role(id)?.role.lang };
}

function translations(context: PageContext): readonly object[] | undefined {
  const { id, index } = context;
  if (id === undefined) return undefined;
  const pages = index.translations(id).flatMap(({ translation }) => {
    const page = translation?.lang === undefined ? undefined : otherPage(context, translation.lang);
    return page ?? [];
  });
  return some(pages);
}

function occupation(context: PageContext): object {
  const { role, title, id } = context;
  const { requirements, mappings } = role;
  return {
    '@type': 'Occupation',
    '@id': '#role',
    identifier: id,
    name: title,
    alternateName: some(
      (role.alternativeTitles ?? []).filter(({ kind }) => kind !== 'hidden').map(({ label }) => label),
    ),
    description: [role.mission, role.summary].filter(Boolean).join(' ') || undefined,
    responsibilities: some((role.functions ?? []).flatMap(({ tasks = [] }) => tasks.map(({ statement }) => statement))),
    skills: skills(context),
    qualifications: requirements?.domains?.map(({ label }) => label).join(', ') || undefined,
    educationRequirements: education(context),
    experienceRequirements: experience(context),
    occupationalCategory: some((mappings ?? []).filter(({ match }) => match !== 'exact').map(category)),
    sameAs: some((mappings ?? []).flatMap(({ match, uri }) => (match === 'exact' && uri !== undefined ? [uri] : []))),
    estimatedSalary: role.compensation && salary(role.compensation),
  };
}

function skills({ role }: PageContext): readonly object[] | undefined {
  const { technical = [], knowledge = [], soft = [] } = role.skills ?? {};
  return some(
    [...technical, ...knowledge, ...soft].map(term).concat((role.tools ?? []).map(({ label }) => term({ label }))),
  );
}

function term({ label, mappings }: Pick<Skill, 'label' | 'mappings'>): object {
  const mapping = mappings?.find(({ match }) => match === 'exact' || match === 'close');
  const { code, uri, scheme, version } = mapping ?? {};
  const set = scheme && [schemeLabels[scheme].en, version].filter(Boolean).join(' ');
  return { '@type': 'DefinedTerm', name: label, termCode: code, url: uri, inDefinedTermSet: set };
}

function category({ scheme, code, uri, label, version }: Mapping): object {
  const name = [schemeLabels[scheme].en, version].filter(Boolean).join(' ');
  return {
    '@type': 'CategoryCode',
    codeValue: code ?? uri?.split('/').at(-1),
    name: label,
    url: uri,
    inCodeSet: { '@type': 'CategoryCodeSet', name },
  };
}

function education({ role }: PageContext): object | undefined {
  const { credential, eqf, field } = role.requirements?.education?.minimum ?? {};
  if (credential === undefined && eqf === undefined) return undefined;
  const level = { '@type': 'DefinedTerm', name: `EQF ${eqf}`, url: `http://data.europa.eu/snb/eqf/${eqf}` };
  return {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: credential,
    educationalLevel: eqf === undefined ? undefined : level,
    about: field,
  };
}

function experience({ role }: PageContext): object | string | undefined {
  const { months, notes, routes } = role.requirements?.experience ?? {};
  if (months !== undefined) return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months };
  const prior = (routes ?? []).flatMap(({ roles = [] }) => roles.flatMap(({ label }) => label ?? []));
  return [...(notes ?? []), prior.join(', ')].filter(Boolean).join(' ; ') || undefined;
}

const durations = { hour: 'PT1H', day: 'P1D', month: 'P1M', year: 'P1Y' } as const;

function salary({ currency, unit, min, max, percentiles }: Compensation): object | undefined {
  if (percentiles) {
    return {
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency,
      duration: durations[unit],
      percentile10: percentiles.p10,
      percentile25: percentiles.p25,
      median: percentiles.median,
      percentile75: percentiles.p75,
      percentile90: percentiles.p90,
    };
  }
  if (min === undefined && max === undefined) return undefined;
  // An amount tells its unit only in its value.
  const value = { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: unit.toUpperCase() };
  return { '@type': 'MonetaryAmount', currency, minValue: min, maxValue: max, value };
}

function jobPosting(context: PageContext, posting: Posting, description: string): object {
  const { role, id, title } = context;
  const { employer, datePosted, validThrough, openings, url } = posting;
  const { compensation, employment, locations, remote } = role;
  const places = (locations ?? []).map(({ city, region, country }) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: city, addressRegion: region, addressCountry: country },
  }));
  const areas = (locations ?? []).flatMap(({ country }) =>
    country === undefined ? [] : [{ '@type': 'Country', name: country }],
  );
  const fullyRemote = remote?.policy === 'full';
  return {
    '@type': 'JobPosting',
    title,
    description,
    identifier: id,
    datePosted,
    validThrough,
    hiringOrganization: { '@type': 'Organization', name: employer },
    jobLocation: some(places),
    jobLocationType: fullyRemote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: fullyRemote ? some(areas) : undefined,
    employmentType: some([...new Set((employment?.types ?? []).map((type) => googleType(type, employment?.time)))]),
    baseSalary: compensation && baseSalary(compensation),
    totalJobOpenings: openings,
    url: url !== undefined && isOutsideAddress(url) ? url : undefined,
    relevantOccupation: { '@id': '#role' },
  };
}

function baseSalary({ currency, unit, min, max }: Compensation): object | undefined {
  if (min === undefined && max === undefined) return undefined;
  const value = { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: unit.toUpperCase() };
  return { '@type': 'MonetaryAmount', currency, value };
}

/** The words that job boards know for the kinds of employment. */
function googleType({ type }: EmploymentType, time: Employment['time']): string {
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
