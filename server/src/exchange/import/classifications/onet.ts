/** Occupations of O*NET, the classification of the United States, one JSON object each. */
import { addressOfMapping } from '../../../model/mapping-address.ts';
import type { LocalizedText } from '../../../text/language.ts';
import type { Importer, LooseRole, ReadRole } from '../importer.ts';
import { parted, valuesIn, type JsonSource } from '../json/json-source.ts';
import { leftOut, Losses } from '../losses.ts';
import { readRole } from '../read-role.ts';

export const onet: Importer = {
  name: 'onet',
  summary: { en: 'occupations of O*NET, in JSON', fr: 'métiers O*NET, en JSON' },

  recognises: ({ json }) => valuesIn(json).some(isOccupation),

  read: ({ json }) => {
    const { described, homeless } = parted(valuesIn(json), isOccupation);
    return { roles: described.map(roleOf), homeless, problems: [] };
  },
};

function isOccupation(occupation: JsonSource): boolean {
  const code = occupation.at('code').peek();
  return typeof code === 'string' && /^\d{2}-\d{4}\.\d{2}$/.test(code);
}

function roleOf(occupation: JsonSource): ReadRole {
  const losses = new Losses();
  const code = occupation.at('code').text() ?? '';
  const title = occupation.at('title').text();
  const named = [...occupation.at('reportedTitles').texts(), ...occupation.at('alternateTitles').texts()];
  const role: LooseRole = {
    lang: 'en',
    title,
    scope: 'occupation',
    alternativeTitles: named.filter((label) => label !== title).map((label) => ({ label, kind: 'synonym' })),
    summary: occupation.at('description').text(),
    functions: functionsOf(occupation.at('tasks')),
    skills: {
      technical: elementsOf(occupation.at('skills')),
      knowledge: elementsOf(occupation.at('knowledge')),
      soft: elementsOf(occupation.at('workStyles')),
    },
    tools: ['technologySkills', 'tools', 'toolsUsed'].flatMap((name) =>
      occupation
        .at(name)
        .items()
        .map((item) => ({ label: item.at('example').text() ?? item.text(), category: item.at('commodity').text() })),
    ),
    progression: {
      related: occupation
        .at('relatedOccupations')
        .items()
        .map((item) => {
          const [label, other] = [item.at('title').text(), item.at('code').text()];
          return { label, note: other === undefined ? undefined : `O*NET-SOC ${other}` };
        }),
    },
    mappings: [{ scheme: 'onet-soc', code, label: title, match: 'exact' }],
    meta: {
      sources: [{ title: `O*NET ${code}`, url: addressOfMapping({ scheme: 'onet-soc', code }, 'en'), lang: 'en' }],
    },
  };
  occupation.tellRest(losses, reasons);
  return readRole(`onet ${code}`, role, losses);
}

function functionsOf(list: JsonSource): LooseRole['functions'] {
  const tasks = list.items().map((item) => {
    const statement = item.at('task').text() ?? item.at('statement').text() ?? item.text();
    return { statement, type: item.at('type').text()?.toLowerCase() };
  });
  const isCore = ({ type }: { type: string | undefined }): boolean => type === 'core';
  const isMore = ({ type }: { type: string | undefined }): boolean => type === 'supplemental';
  const written = (chosen: typeof tasks) => chosen.map(({ statement }) => ({ statement }));
  return [
    { title: 'Core tasks', importance: 'core' as const, tasks: written(tasks.filter(isCore)) },
    { title: 'Supplemental tasks', importance: 'supplemental' as const, tasks: written(tasks.filter(isMore)) },
    { title: 'Tasks', tasks: written(tasks.filter((task) => !isCore(task) && !isMore(task))) },
  ].filter(({ tasks: some }) => some.length > 0);
}

function elementsOf(list: JsonSource): readonly { readonly label: string | undefined }[] {
  return list.items().map((item) => ({ label: item.at('element').text() ?? item.at('name').text() ?? item.text() }));
}

const reasons: Readonly<Record<string, LocalizedText>> = {
  jobZone: leftOut,
  interests: leftOut,
  workValues: leftOut,
  abilities: leftOut,
  'skills[].importance': leftOut,
  'knowledge[].importance': leftOut,
  'workStyles[].importance': leftOut,
  'technologySkills[].hot': leftOut,
  'technologySkills[].inDemand': leftOut,
  'relatedOccupations[].tier': leftOut,
};
