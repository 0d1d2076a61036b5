/** `Occupation` and `JobPosting` of schema.org, as JSON-LD of its own or inside of a web page. */
import { slugOf } from '../../../schema/slug.ts';
import { languageOfText } from '../../../text/language-of-text.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { Importer, LooseRole, ReadOptions, ReadResult, ReadRole } from '../importer.ts';
import { Losses } from '../losses.ts';
import { readRole } from '../read-role.ts';
import { jsonProblem, Source } from '../source.ts';
import { wordsOf, type Block } from '../text/blocks.ts';
import { sectionOf } from '../text/headings.ts';
import type { HtmlPage } from '../text/html-blocks.ts';
import { htmlPage } from '../text/html-page.ts';
import { skeleton } from '../text/skeleton.ts';
import { readBlocks } from '../text/text.ts';
import { limitsOf } from './json-ld-limits.ts';
import {
  certifications,
  classification,
  education,
  employmentOf,
  experience,
  places,
  responsibilities,
  termsOf,
} from './json-ld-parts.ts';
import { payOf } from './json-ld-pay.ts';
import { JsonSource } from './json-source.ts';

export const jsonLd: Importer = {
  name: 'json-ld',
  summary: {
    en: 'occupations and job postings of schema.org, as JSON-LD or in a web page',
    fr: 'métiers et offres schema.org, en JSON-LD ou dans une page web',
  },

  recognises: (source) => isPage(source) || describedIn(source.json, undefined).length > 0,

  read: (source, options) => {
    if (!isPage(source)) return readAll([source.json], undefined, options);
    if (source.text.length > LONGEST_PAGE) return { roles: [], homeless: [], problems: [tooLong] };
    const page = htmlPage(source.text);
    const scripts = page.jsonLd.map(({ text, line }) => ({ script: new Source('', text), line }));
    const broken = scripts.filter(({ script }) => script.json === undefined).map(brokenScript);
    const read = readAll(
      scripts.map(({ script }) => script.json),
      page,
      options,
    );
    // A page that tells machines nothing of a role still has its words for people.
    const result = read.roles.length > 0 ? read : readBlocks(source, titled(page), page.lang, options);
    return { ...result, problems: [...broken, ...result.problems] };
  },
};

const LONGEST_PAGE = 5_000_000;

const tooLong: ImportProblem = {
  severity: 'error',
  message: {
    en: 'this page is longer than 5 million characters and was not read',
    fr: 'cette page dépasse 5 millions de caractères et n’a pas été lue',
  },
};

function isPage({ ending, text }: Source): boolean {
  return /^html?$|^xhtml$/.test(ending) || /^\s{0,100}<(?:!doctype|html|head|body|script)/i.test(text.slice(0, 200));
}

/** Headings above the first one of a page are its menu; its title stands for one that it lacks. */
function titled({ blocks, title }: HtmlPage): readonly Block[] {
  if (title === undefined || hasTitle(blocks)) return blocks;
  const said = blocks.findIndex(({ kind }) => kind === 'heading');
  const above = blocks.slice(0, Math.max(said, 0));
  const rest = blocks.filter((block) => !(above.includes(block) && wordsOf(block) === title));
  return [{ kind: 'heading', level: 1, text: title, line: 1 }, ...rest];
}

/** A text has its parts below headings of the highest level at times, and then none of them is its title. */
function hasTitle(blocks: readonly Block[]): boolean {
  const [first, ...others] = blocks.filter((block) => block.kind === 'heading' && block.level === 1 && !block.isAround);
  if (!first) return false;
  const isSection = (block: Block): boolean => block.kind === 'heading' && sectionOf(block.text) !== undefined;
  if (others.length === 0) return !isSection(first);
  return !isSection(first) && !blocks.slice(0, blocks.indexOf(first)).some(isSection);
}

function brokenScript({ script, line }: { readonly script: Source; readonly line: number }): ImportProblem {
  const problem = jsonProblem(script);
  return { ...problem, severity: 'warning', row: (problem.row ?? 1) + line - 1 };
}

interface Described {
  readonly source: JsonSource;
  /** Of what it stands in, which a page tells for all that is on it. */
  readonly lang: string | undefined;
}

/** Every description of an occupation or a posting, wherever in the graph it stands. */
function describedIn(value: unknown, around: string | undefined, depth = 0): readonly Described[] {
  if (typeof value !== 'object' || value === null || depth > 32) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => describedIn(item, around, depth + 1));
  const source = new JsonSource(value);
  if (typesOf(source).some((type) => type === 'Occupation' || type === 'JobPosting')) {
    return telling.some((name) => source.at(name).peek() !== undefined) ? [{ source, lang: around }] : [];
  }
  const lang = source.at('inLanguage').seen() ?? around;
  return Object.values(value).flatMap((inner: unknown) => describedIn(inner, lang, depth + 1));
}

/** A role has one of these at least. */
const telling = ['name', 'title', 'description', 'responsibilities', 'skills'];

function typesOf(source: JsonSource): readonly string[] {
  return source
    .at('@type')
    .items()
    .map((type) => String(type.peek()).replace(/^https?:\/\/schema\.org\//, ''));
}

function readAll(values: readonly unknown[], page: HtmlPage | undefined, options: ReadOptions): ReadResult {
  const found = values.flatMap((value) => describedIn(value, page?.lang));
  const all = found.map(({ source }) => source);
  const occupations = all.filter((source) => typesOf(source).includes('Occupation'));
  const postings = all.filter((source) => typesOf(source).includes('JobPosting'));
  const langOf = (...sources: readonly (JsonSource | undefined)[]): string | undefined =>
    found.find(({ source, lang }) => lang !== undefined && sources.includes(source))?.lang;
  const used = new Set<JsonSource>();
  const roles = postings.map((posting) => {
    const about = posting.at('relevantOccupation');
    const inside = about.at('name').peek() === undefined ? undefined : about;
    const other = occupations.find((one) => one.at('@id').peek() === about.at('@id').peek() && !used.has(one));
    const occupation = inside ?? (about.at('@id').peek() === undefined ? undefined : other);
    if (occupation && occupation === other) used.add(other);
    return roleOf(posting, occupation, langOf(posting, occupation), options);
  });
  const alone = occupations.filter((occupation) => !used.has(occupation));
  return {
    roles: [...roles, ...alone.map((one) => roleOf(undefined, one, langOf(one), options))],
    homeless: [],
    problems: limitsOf(all),
  };
}

/** @param around the language of what they stand in. */
function roleOf(
  posting: JsonSource | undefined,
  occupation: JsonSource | undefined,
  around: string | undefined,
  options: ReadOptions,
): ReadRole {
  const losses = new Losses();
  const lang =
    [posting, occupation].flatMap((source) => source?.at('inLanguage').text() ?? [])[0] ??
    around ??
    languageIn(posting, occupation) ??
    options.lang;
  const of = occupation && described(occupation, lang, losses);
  const ad = posting && { ...described(posting, lang, losses), ...postingOf(posting) };
  const title = of?.title ?? ad?.title;
  const identifier = [occupation, posting].flatMap((source) => identifierOf(source) ?? [])[0];
  const url = posting?.at('url').text();
  const role: LooseRole = {
    ...ad,
    ...present(of ?? {}),
    ...(posting && onlyOfPostings(posting, of ?? ad)),
    id: identifier !== undefined && /^[a-z0-9-]+$/.test(identifier) ? identifier : undefined,
    lang: lang.replace('_', '-'),
    scope: posting ? 'position' : 'occupation',
    title,
    posting: ad?.posting,
    meta: { sources: [{ title: posting ? 'JobPosting, schema.org' : 'Occupation, schema.org', url }] },
  };
  if (identifier !== undefined && role.id === undefined) losses.add('identifier', identifier, noSlug);
  occupation?.tellRest(losses);
  posting?.tellRest(losses);
  const key = identifier ?? url ?? `${slugOf(title ?? '')} ${role.posting?.employer ?? ''}`.trim();
  return readRole(`json-ld ${key}`, role, losses);
}

/** As the words read, where nothing tells the language. */
function languageIn(...sources: readonly (JsonSource | undefined)[]): string | undefined {
  return languageOfText(
    sources
      .map((source) => source?.at('description').seen() ?? '')
      .join(' ')
      .slice(0, 5000),
  );
}

const noSlug = {
  en: 'does not have the form of an id; the id is made of the title',
  fr: 'n’a pas la forme d’un identifiant ; celui-ci est tiré de l’intitulé',
};

function identifierOf(source: JsonSource | undefined): string | undefined {
  const identifier = source?.at('identifier');
  // The name of one says whose it is.
  if (identifier?.at('name').seen() === source?.at('hiringOrganization', 'name').seen()) identifier?.at('name').text();
  return identifier?.text() ?? identifier?.at('value').text();
}

/** What an occupation and a posting say in the same words. */
function described(source: JsonSource, lang: string, losses: Losses): LooseRole {
  const words = source.at('description').text() ?? '';
  const found = /<[a-z][^>]*>/i.test(words) ? skeleton(htmlPage(words).blocks, losses, lang) : { summary: words };
  const functions = [...(found.functions ?? []), ...responsibilities(source, lang)];
  const skills = termsOf(source.at('skills'));
  const wanted = [education(source.at('educationRequirements')), education(source.at('qualifications'))];
  return {
    ...found,
    title: source.at('title').text() ?? source.at('name').text() ?? found.title,
    alternativeTitles: source
      .at('alternateName')
      .texts()
      .map((label) => ({ label, kind: 'synonym' })),
    functions,
    requirements: {
      ...found.requirements,
      education: {
        ...found.requirements?.education,
        minimum: wanted.find(({ minimum }) => minimum)?.minimum,
        notes: [...(found.requirements?.education?.notes ?? []), ...wanted.flatMap(({ notes }) => notes)],
      },
      experience: { ...found.requirements?.experience, ...experience(source.at('experienceRequirements')) },
      certifications: certifications(source.at('qualifications')),
    },
    skills: { ...found.skills, technical: [...(found.skills?.technical ?? []), ...skills] },
    compensation: payOf(source.at('baseSalary')) ?? payOf(source.at('estimatedSalary')),
    mappings: classification(source),
    market: {
      ...found.market,
      sectors: source
        .at('industry')
        .items()
        .map((item) => ({ label: item.text() ?? item.at('name').text() })),
    },
  };
}

/** What of pay and education only postings have a property for. */
function onlyOfPostings(posting: JsonSource, { compensation, requirements }: LooseRole = {}): LooseRole {
  const variable = posting.at('incentiveCompensation').text();
  const inPlace = posting.at('experienceInPlaceOfEducation').text();
  const education = {
    ...requirements?.education,
    alternativeToDegree: inPlace === undefined ? undefined : inPlace === 'true',
  };
  return {
    compensation: compensation && { ...compensation, variable },
    requirements: { ...requirements, education },
  };
}

function postingOf(posting: JsonSource): LooseRole {
  const employer = posting.at('hiringOrganization').text() ?? posting.at('hiringOrganization', 'name').text();
  const day = (name: string): string | undefined => posting.at(name).text()?.slice(0, 10);
  const isRemote = posting.at('jobLocationType').text() === 'TELECOMMUTE';
  return {
    posting: {
      employer,
      datePosted: day('datePosted'),
      validThrough: day('validThrough'),
      openings: posting.at('totalJobOpenings').number(),
      contact: posting.at('applicationContact', 'email').text(),
      url: posting.at('url').text(),
    },
    employment: employmentOf(posting),
    workContext: { hours: posting.at('workHours').texts() },
    locations: places(posting),
    remote: isRemote ? { policy: 'full' } : undefined,
  };
}

/** The fields that hold something. */
function present(role: LooseRole): LooseRole {
  return Object.fromEntries(
    Object.entries(role).filter(
      ([, value]) => value !== undefined && value !== '' && JSON.stringify(value) !== '[]' && hasContent(value),
    ),
  );
}

function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasContent);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasContent);
  return value !== undefined && value !== null && value !== '';
}
