/** Job descriptions of JSON Resume: one object, or a list of them. */
import { languageOfText } from '../../../text/language-of-text.ts';
import type { Importer, LooseRole, ReadOptions, ReadRole } from '../importer.ts';
import { leftOut, Losses } from '../losses.ts';
import { readRole } from '../read-role.ts';
import type { Source } from '../source.ts';
import { employmentOf } from './json-ld-parts.ts';
import { JsonSource, parted, valuesIn } from './json-source.ts';

export const jsonResume: Importer = {
  name: 'json-resume',
  summary: { en: 'job descriptions of JSON Resume', fr: 'offres au format JSON Resume' },

  recognises: ({ json }) => valuesIn(json).some(isJob),

  read: (source, options) => {
    const { described, homeless } = parted(valuesIn(source.json), isJob);
    return { roles: described.map((job) => roleOf(job, source, options)), homeless, problems: [] };
  },
};

function isJob(job: JsonSource): boolean {
  const known = [
    'company',
    'responsibilities',
    'qualifications',
    'skills',
    'remote',
    'experience',
    'type',
    'description',
  ];
  return typeof job.at('title').peek() === 'string' && known.filter((name) => job.names().includes(name)).length >= 2;
}

function roleOf(job: JsonSource, { name }: Source, { lang }: ReadOptions): ReadRole {
  const losses = new Losses();
  const title = job.at('title').text();
  const summary = job.at('description').text();
  const tasks = job.at('responsibilities').texts();
  const [employer, date] = [job.at('company').text(), job.at('date').text()];
  const isPosting = employer !== undefined && date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date);
  const place = job.at('location');
  const role: LooseRole = {
    lang: languageOfText([summary, ...tasks].join(' ')) ?? lang,
    title,
    scope: employer === undefined ? 'occupation' : 'position',
    summary,
    functions:
      tasks.length === 0 ? [] : [{ title: 'Responsibilities', tasks: tasks.map((statement) => ({ statement })) }],
    requirements: { experience: { notes: job.at('experience').texts() } },
    skills: { technical: job.at('skills').items().flatMap(skillsOf), notes: job.at('qualifications').texts() },
    employment: employmentOf(job.at('type').peek() === undefined ? job : typed(job)),
    locations: [
      {
        label: place.at('address').text(),
        city: place.at('city').text(),
        region: place.at('region').text(),
        country: place.at('countryCode').text(),
      },
    ],
    remote: remoteOf(job.at('remote')),
    posting: isPosting ? { employer, datePosted: date.slice(0, 10) } : undefined,
    meta: { sources: [{ title: name, date: job.at('meta', 'lastModified').text()?.slice(0, 10) }] },
  };
  if (!isPosting)
    for (const value of [employer, date]) if (value !== undefined) losses.add('company, date', value, half);
  job.tellRest(losses, { meta: leftOut, $schema: leftOut });
  return readRole(`json-resume ${title ?? ''} ${employer ?? ''}`.trim(), role, losses);
}

const half = {
  en: 'a posting needs both a company and the day on which it was posted',
  fr: 'une offre demande à la fois une entreprise et le jour de publication',
};

/** `Full-time` where schema.org says `FULL_TIME`. */
function typed(job: JsonSource): JsonSource {
  const type = job.at('type').text();
  return new JsonSource({ employmentType: type });
}

function skillsOf(skill: JsonSource): NonNullable<NonNullable<LooseRole['skills']>['technical']> {
  const label = skill.at('name').text() ?? skill.text();
  const keywords = skill.at('keywords').texts();
  return [{ label, rationale: keywords.length === 0 ? undefined : keywords.join(', ') }];
}

function remoteOf(remote: JsonSource): LooseRole['remote'] {
  const word = remote.text()?.toLowerCase();
  if (word === 'full' || word === 'hybrid' || word === 'none') return { policy: word };
  return undefined;
}
