import type { Employment, EmploymentType, Mapping } from '../../../../../schemas/types.ts';
import { folded } from '../../../text/folded.ts';
import type { LooseRole } from '../importer.ts';
import type { JsonSource } from './json-source.ts';

/** Tasks, which schema.org has as a list of sentences; one text of several lines is one as well. */
export function responsibilities(source: JsonSource, lang: string): NonNullable<LooseRole['functions']> {
  const tasks = source
    .at('responsibilities')
    .texts()
    .flatMap((text) => text.split(/\n+/))
    .map((line) => line.replace(/^\s*[-*•·]\s*/, ''));
  const title = lang.startsWith('fr') ? 'Responsabilités' : 'Responsibilities';
  return tasks.length === 0 ? [] : [{ title, tasks: tasks.map((statement) => ({ statement })) }];
}

type Skills = NonNullable<NonNullable<LooseRole['skills']>['technical']>;

/** Skills as terms of a set, as a list of words, or as words with commas. */
export function termsOf(list: JsonSource): Skills {
  return list.items().flatMap((item): Skills => {
    const text = item.text();
    if (text !== undefined) return wordsOf(text).map((label) => ({ label }));
    const [label, code, uri] = [item.at('name').text(), item.at('termCode').text(), item.at('url').text()];
    const set = setOf(item.at('inDefinedTermSet'));
    const known = schemeOf(set, uri);
    const mapping = known && { ...known, code, uri, match: 'exact' as const };
    return [{ label, mappings: [code === undefined && uri === undefined ? undefined : mapping] }];
  });
}

/** Words with commas between them, unless they are a sentence. */
function wordsOf(text: string): readonly string[] {
  if (/[.!?](?:\s|$)/.test(text)) return [text];
  return text.split(/[,;\n]/);
}

type Mappings = NonNullable<LooseRole['mappings']>;

/** Codes of classifications. A posting or a role belongs to a category, so that the category is broader. */
export function classification(source: JsonSource): Mappings {
  const same = source
    .at('sameAs')
    .items()
    .flatMap((item) => {
      const known = schemeOf('', item.seen());
      return known ? [{ ...known, uri: item.text(), match: 'exact' as const }] : [];
    });
  const categories = source
    .at('occupationalCategory')
    .items()
    .flatMap((item): Mappings => {
      const words = item.seen() ?? '';
      const onet = /^(\d{2}-\d{4}\.\d{2})(?:\s+(.*))?$/.exec(words);
      if (onet) {
        item.text();
        return [{ scheme: 'onet-soc' as const, code: onet[1], label: onet[2], match: 'broad' as const }];
      }
      const known = item.isGroup()
        ? schemeOf(setName(item.at('inCodeSet').at('name')), item.at('url').seen())
        : undefined;
      if (!known) return [];
      setOf(item.at('inCodeSet'));
      const [code, uri, label] = [item.at('codeValue').text(), item.at('url').text(), item.at('name').text()];
      const own = uri !== undefined && code !== undefined && uri.endsWith(code) ? undefined : code;
      return [{ ...known, code: own, uri, label, match: 'broad' as const }];
    });
  return [...same, ...categories];
}

/** The name of the set that a term is of. */
function setOf(set: JsonSource): string {
  return set.at('name').text() ?? set.text() ?? '';
}

function setName(name: JsonSource): string {
  return typeof name.peek() === 'string' ? String(name.peek()) : '';
}

function schemeOf(set: string, uri: string | undefined): Pick<Mapping, 'scheme' | 'version'> | undefined {
  const name = folded(set);
  for (const [scheme, prefix] of schemes) {
    if (name !== prefix && !name.startsWith(`${prefix} `)) continue;
    const version = set.slice(prefix.length).trim();
    return version === '' ? { scheme } : { scheme, version };
  }
  return uri?.includes('data.europa.eu/esco/') ? { scheme: 'esco' } : undefined;
}

const schemes: readonly (readonly [Mapping['scheme'], string])[] = [
  ['esco', 'esco'],
  ['isco-08', 'isco-08'],
  ['rome', 'rome'],
  ['onet-soc', 'o*net-soc'],
  ['sfia', 'sfia'],
  ['e-cf', 'e-cf'],
  ['rncp', 'rncp'],
];

type Requirements = NonNullable<LooseRole['requirements']>;
type Education = NonNullable<Requirements['education']>;

/** A diploma, or what is said of diplomas. */
export function education(source: JsonSource): { minimum: Education['minimum']; notes: readonly string[] } {
  const notes: string[] = [];
  let minimum: Education['minimum'];
  for (const item of source.items()) {
    const text = item.text();
    if (text !== undefined) notes.push(text);
    if (!item.isGroup()) continue;
    const level = item.at('educationalLevel');
    const eqf = /^(?:EQF |.*\/eqf\/)([1-8])$/.exec(level.at('name').seen() ?? level.at('url').seen() ?? '')?.[1];
    if (eqf !== undefined) for (const name of ['name', 'url']) level.at(name).text();
    const [credential, field] = [item.at('credentialCategory').text(), item.at('about').text()];
    minimum ??= { eqf: eqf === undefined ? undefined : Number(eqf), credential, field };
  }
  return { minimum, notes };
}

/** What is held and is no diploma has but its name. */
export function certifications(source: JsonSource): Requirements['certifications'] {
  const named = source.items().filter((item) => item.isGroup() && item.at('credentialCategory').peek() === undefined);
  return named.map((item) => ({ label: item.at('name').text() }));
}

/** Whether it is required or only wished for, schema.org does not say. */
export function experience(source: JsonSource): Requirements['experience'] {
  const texts = source.texts();
  const isNone = texts.length === 1 && folded(texts[0] ?? '') === 'no requirements';
  return {
    required: isNone ? 'none' : undefined,
    months: source.at('monthsOfExperience').number(),
    notes: isNone ? [] : texts,
  };
}

export function employmentOf(posting: JsonSource): LooseRole['employment'] {
  const words = posting
    .at('employmentType')
    .texts()
    .flatMap((text) => text.split(/[,;]\s*/));
  const known = words.map((word) => ({ word, name: word.toUpperCase().replace(/[- ]/g, '_') }));
  const times = known.flatMap(({ name }) => employmentTimes.get(name) ?? []);
  const kinds = known.filter(({ name }) => !employmentTimes.has(name));
  // Of an intern, `FULL_TIME` says how much of the time, and not that it is an employee.
  const types = (kinds.length > 0 ? kinds : known).map(({ word, name }) => {
    const type = employmentTypes.get(name);
    return type ? { type } : { type: 'other' as const, label: word };
  });
  return { types, time: times.length === 1 ? times[0] : undefined };
}

const employmentTimes: ReadonlyMap<string, NonNullable<Employment['time']>> = new Map([
  ['FULL_TIME', 'full'],
  ['PART_TIME', 'part'],
]);

const employmentTypes: ReadonlyMap<string, EmploymentType['type']> = new Map([
  ['FULL_TIME', 'employee'],
  ['PART_TIME', 'employee'],
  ['CONTRACTOR', 'self-employed'],
  ['TEMPORARY', 'fixed-term'],
  ['INTERN', 'internship'],
  ['VOLUNTEER', 'volunteer'],
  ['PER_DIEM', 'per-diem'],
  ['OTHER', 'other'],
]);

export function places(posting: JsonSource): LooseRole['locations'] {
  const located = posting
    .at('jobLocation')
    .items()
    .map((place) => {
      const address = place.at('address');
      const country = [address.at('addressCountry'), address.at('addressCountry', 'name')].find(isCountryCode);
      return {
        label: place.at('name').text() ?? address.text() ?? place.text(),
        city: address.at('addressLocality').text(),
        region: address.at('addressRegion').text(),
        country: country?.text(),
      };
    });
  const areas = posting
    .at('applicantLocationRequirements')
    .items()
    .map((area) => {
      const label = area.at('name').text();
      const [, region, country] = /^(?:(.{1,100}), )?([A-Z]{2})$/.exec(label ?? '') ?? [];
      return country === undefined ? { label } : { region, country };
    });
  // Where both are told, the area is often that of the place.
  const isTold = ({ region, country }: LoosePlace): boolean =>
    country !== undefined && located.some((place) => place.country === country && place.region === region);
  return [...located, ...areas.filter((area) => !isTold(area))];
}

type LoosePlace = {
  readonly label?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
};

/** A country that is named in words is told, and not guessed. */
function isCountryCode(source: JsonSource): boolean {
  return /^[A-Z]{2}$/.test(source.seen() ?? '');
}
