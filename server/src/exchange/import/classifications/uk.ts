/** Roles of the Digital and Data Profession Capability Framework of the United Kingdom: a row for each level and skill. */
import type { Proficiency } from '../../../../../schemas/types.ts';
import { slugOf } from '../../../schema/slug.ts';
import { folded } from '../../../text/folded.ts';
import type { Importer, LooseRole, ReadRole } from '../importer.ts';
import { emptyWord, leftOut, Losses, noField } from '../losses.ts';
import { readRole } from '../read-role.ts';
import type { Source } from '../source.ts';
import { grouped, headedTable, headingsOf, lacksTitle, type HeadedRow } from '../table/headed-table.ts';

export const uk: Importer = {
  name: 'uk',
  summary: {
    en: 'roles of the capability framework of the United Kingdom, as CSV',
    fr: 'rôles du référentiel de compétences britannique, en CSV',
  },

  recognises: hasRoles,

  read: (source) => {
    const table = headedTable(source);
    if ('message' in table) return { roles: [], homeless: [], problems: [table] };
    if (!hasRoles(source)) return { roles: [], homeless: [], problems: [] };
    const byRole = grouped(
      table.rows.filter((row) => row.cell('Role') !== ''),
      (row) => row.cell('Role'),
    );
    const unnamed = table.rows.filter((row) => row.cell('Role') === '').map((row) => lacksTitle(row, undefined));
    const unknown = table.headings.filter((heading) => !known.has(folded(heading)));
    const roles = [...byRole].map(([title, rows]) => roleOf(title, rows, unknown));
    return { roles, homeless: [], problems: unnamed };
  },
};

/** Without these columns, rows are about something else. */
function hasRoles(source: Source): boolean {
  const headings = headingsOf(source);
  return ['role', 'role level', 'skill name', 'skill level'].every((name) => headings.has(name));
}

const known: ReadonlySet<string> = new Set(
  [
    'role family,role,role description,role level,role level description',
    'skill name,skill description,skill level,skill level description,role type',
  ].flatMap((names) => names.split(',')),
);

function roleOf(title: string, rows: readonly HeadedRow[], unknown: readonly string[]): ReadRole {
  const losses = new Losses();
  /** What a cell says, unless it says that nothing is known; each text once. */
  const said = (row: HeadedRow, heading: string): string | undefined => {
    const text = row.cell(heading);
    if (!isNothing(text)) return text === '' ? undefined : text;
    losses.add(heading, text, emptyWord);
    return undefined;
  };
  const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined);
  const description = first(rows.map((row) => said(row, 'Role Description'))) ?? '';
  const { before, heading, items } = sentencesOf(description);
  const skills = skillsOf(rows, said);
  const role: LooseRole = {
    lang: 'en',
    title,
    scope: 'occupation',
    family: first(rows.map((row) => said(row, 'Role Family'))),
    summary: before,
    functions: [{ title: heading, tasks: items.map((statement) => ({ statement })) }],
    skills: { technical: [...skills.values()] },
    levels: levelsOf(rows, skills, said),
    meta: {
      sources: [{ title: 'Government Digital and Data Profession Capability Framework', lang: 'en' }],
      tags: [...new Set(rows.map((row) => said(row, 'Role Type')))],
    },
  };
  const rubrics = new Set(rows.flatMap((row) => said(row, 'Skill Level Description') ?? []));
  for (const text of rubrics) losses.add('Skill Level Description', text, leftOut);
  for (const name of unknown)
    for (const row of rows) if (row.cell(name) !== '') losses.add(name, row.cell(name), noField);
  return readRole(`uk ${slugOf(title)}`, role, losses);
}

type Said = (row: HeadedRow, heading: string) => string | undefined;

interface NamedSkill {
  readonly id: string;
  readonly label: string;
  readonly rationale: string | undefined;
}

function skillsOf(rows: readonly HeadedRow[], said: Said): ReadonlyMap<string, NamedSkill> {
  const skills = new Map<string, NamedSkill>();
  const ids = new Set<string>();
  for (const row of rows) {
    const label = said(row, 'Skill Name');
    if (label === undefined) continue;
    const rationale = said(row, 'Skill Description');
    const known = skills.get(label);
    const slug = slugOf(label) || 'skill';
    let id = slug;
    for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
    if (!known) ids.add(id);
    skills.set(label, { id: known?.id ?? id, label, rationale: known?.rationale ?? rationale });
  }
  return skills;
}

function levelsOf(
  rows: readonly HeadedRow[],
  skills: ReadonlyMap<string, NamedSkill>,
  said: Said,
): LooseRole['levels'] {
  return [...grouped(rows, (row) => said(row, 'Role Level'))].map(([title, ofLevel]) => ({
    title,
    summary: said(ofLevel[0] ?? empty, 'Role Level Description'),
    skills: ofLevel.map((row) => {
      const level = levels.get(folded(said(row, 'Skill Level') ?? ''));
      const skill = skills.get(row.cell('Skill Name'))?.id;
      return level && skill !== undefined && title !== undefined ? { skill, level } : undefined;
    }),
  }));
}

const empty: HeadedRow = { number: 0, cells: [], cell: () => '' };

const levels: ReadonlyMap<string, Proficiency> = new Map(
  (['awareness', 'working', 'practitioner', 'expert'] as const).map((level) => [level, level]),
);

function isNothing(text: string): boolean {
  return text === 'NOT IN USE' || text === 'MISSING';
}

/** A description of sentences, then a line that ends in a colon, then a list. */
function sentencesOf(description: string): {
  readonly before: string;
  readonly heading: string;
  readonly items: readonly string[];
} {
  const lines = description.split('\n').map((line) => line.trim());
  const isItem = (line: string): boolean => /^[-*•]\s/.test(line);
  const firstItem = lines.findIndex(isItem);
  if (firstItem < 0) return { before: description, heading: '', items: [] };
  const above = lines.slice(0, firstItem).findLastIndex((line) => line !== '');
  const isHeading = lines[above]?.endsWith(':') === true;
  const before = lines.slice(0, isHeading ? above : firstItem);
  const others = lines.slice(firstItem).filter((line) => line !== '' && !isItem(line));
  return {
    before: [...before, ...others].join('\n').trim(),
    heading: (isHeading ? lines[above] : undefined)?.slice(0, -1) ?? 'What you do',
    items: lines
      .slice(firstItem)
      .filter(isItem)
      .map((line) => line.slice(1).trim()),
  };
}
