import type { Compensation, Mapping, Skill } from '../../../schemas/types.ts';
import { schemeLabels } from '../schema/labels.ts';
import type { PageContext } from './context.tsx';
import { jobPosting } from './job-posting.ts';
import { languageName } from './language-names.ts';
import { addressOf } from './link.tsx';
import { plainText } from './markdown.ts';
import { regulatedPractice } from './regulated-practice.ts';
import { inOrder } from './task-order.ts';
import { typeset } from './typography.ts';

/**
 * What machines read on the page: a `WebPage` about an `Occupation` of schema.org, and a `JobPosting` only where the role
 * is posted, as a role is not an opening. What schema.org has no property for is left to the text of the page. Properties
 * that are `undefined` do not reach the page.
 */
export function jsonLd(context: PageContext): object {
  const { lang, title, translation } = context;
  const page = {
    '@type': 'WebPage',
    name: title,
    inLanguage: lang,
    ...(translation
      ? { translationOfWork: otherPage(context, undefined) }
      : { workTranslation: translations(context) }),
    mainEntity: occupation(context),
  };
  const posting = jobPosting(context);
  if (!posting) return { '@context': 'https://schema.org', ...page };
  return { '@context': 'https://schema.org', '@graph': [page, posting] };
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
  const { mappings = [] } = role;
  const occupations = mappings.filter(({ scheme }) => ofOccupations.has(scheme));
  return {
    '@type': 'Occupation',
    '@id': '#role',
    identifier: id,
    name: title,
    alternateName: some(
      (role.alternativeTitles ?? []).filter(({ kind }) => kind !== 'hidden').map(({ label }) => label),
    ),
    description: [role.mission, role.summary].map(plainText).filter(Boolean).join(' ') || undefined,
    responsibilities: some(
      (role.functions ?? []).flatMap(({ tasks }) => inOrder(tasks).map(({ statement }) => statement)),
    ),
    skills: skills(context),
    qualifications: some(qualifications(context)),
    educationRequirements: education(context),
    experienceRequirements: experience(context),
    occupationalCategory: some(occupations.filter(isCategory).map(category)),
    sameAs: some(occupations.filter(isSame).flatMap(({ uri }) => uri ?? [])),
    estimatedSalary: role.compensation && salary(role.compensation),
  };
}

/** The classifications that hold occupations, and not sectors, skills or diplomas. */
const ofOccupations: ReadonlySet<Mapping['scheme']> = new Set(['esco', 'isco-08', 'rome', 'onet-soc'] as const);

function isSame({ match, uri }: Mapping): boolean {
  return match === 'exact' && uri !== undefined && /^https?:/.test(uri);
}

/** What is only related is no category of this occupation. */
function isCategory(mapping: Mapping): boolean {
  return mapping.match !== 'related' && !isSame(mapping);
}

function skills({ role }: PageContext): readonly object[] | undefined {
  const { technical = [], knowledge = [], soft = [] } = role.skills ?? {};
  return some([...technical, ...knowledge, ...soft].map(term));
}

/** A term of a classification only where it means exactly the same. */
function term({ label, mappings }: Skill): object {
  const mapping = mappings?.find(({ match }) => match === 'exact');
  const { code, uri, scheme, version } = mapping ?? {};
  const set = scheme && {
    '@type': 'DefinedTermSet',
    name: [schemeLabels[scheme].en, version].filter(Boolean).join(' '),
  };
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

/** What has to be known or held, in words where schema.org has no property for it. */
function qualifications({ role, language }: PageContext): readonly (string | object)[] {
  const { domains = [], certifications = [], languages = [], regulated } = role.requirements ?? {};
  const spoken = languages
    .filter(({ importance }) => importance !== 'optional')
    .map(({ code, cefr }) => [languageName(code)[language], cefr].filter(Boolean).join(' '));
  return [
    ...(domains.length > 0 ? [domains.map(({ label }) => label).join(', ')] : []),
    ...certifications
      .filter(({ mandatory }) => mandatory !== false)
      .map(({ label }) => ({ '@type': 'EducationalOccupationalCredential', name: label })),
    ...spoken,
    ...(regulated ? [regulatedPractice(true)[language]] : []),
  ];
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

function experience({ role, index, lang }: PageContext): object | string | undefined {
  const { months, notes = [], routes = [] } = role.requirements?.experience ?? {};
  if (months !== undefined) return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months };
  const prior = routes.flatMap(({ label: route, roles = [] }) => {
    const names = roles.flatMap(({ label, role: id }) => label ?? index.role(id ?? '')?.role.title ?? []);
    return names.length === 0 ? [] : [typeset(`${route}: ${names.join(', ')}`, lang)];
  });
  return [...notes, ...prior].map(sentence).join(' ') || undefined;
}

function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

const durations = { hour: 'PT1H', day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y' } as const;

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

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
