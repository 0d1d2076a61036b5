import type { Importance, Proficiency, Role, RoleFunction, Skill, Tool } from '../../../schemas/types.ts';
import { type Random, randomFrom } from './random.ts';
import { label, paragraph, sentence, title } from './words.ts';

/** How many of each a role has. */
export interface RoleSize {
  readonly functions: number;
  readonly tasks: number;
  readonly skills: number;
  readonly tools: number;
  readonly objectives: number;
}

/** Makes files of about 5,000 lines. */
export const huge: RoleSize = { functions: 175, tasks: 3, skills: 130, tools: 80, objectives: 190 };

/** Makes files of about 150 lines. */
export function typical({ below }: Random): RoleSize {
  return {
    functions: 2 + below(2),
    tasks: 2 + below(2),
    skills: 3 + below(3),
    tools: 2 + below(3),
    objectives: 3 + below(2),
  };
}

const importances: readonly Importance[] = ['essential', 'important', 'optional'];
const levels: readonly Proficiency[] = ['awareness', 'working', 'practitioner', 'expert'];

/**
 * A role without a fault: it fits the schema, each reference leads somewhere, and no other file is needed for that. The
 * same `id` and `seed` give the same role.
 */
export function makeRole(id: string, seed: number, sizeOf: (random: Random) => RoleSize): Role {
  const random = randomFrom(seed);
  const size = sizeOf(random);
  const { below, pick } = random;
  const objectives = many(size.objectives, (n) => ({
    id: `objectif-${n}`,
    statement: sentence(random),
    indicator: sentence(random),
    target: `${below(100)} %`,
  }));
  const name = otherNames(random);
  const skills = {
    technical: many(size.skills, (n) => makeSkill(`technique-${n}`, name(), random)),
    knowledge: many(size.skills, (n) => makeSkill(`savoir-${n}`, name(), random)),
    soft: many(size.skills, (n) => ({ id: `qualite-${n}`, label: name(), importance: pick(importances) })),
  };
  const tools = many(size.tools, (n) => makeTool(`outil-${n}`, name(), random));
  const refs = {
    objectives: objectives.map((objective) => objective.id),
    techniques: skills.technical.map((skill) => skill.id),
    tools: tools.map((tool) => tool.id),
  };
  return {
    specVersion: '1',
    id,
    lang: 'fr',
    scope: 'occupation',
    title: title(random, seed),
    alternativeTitles: [
      { id: 'appellation-1', label: title(random, seed), kind: 'synonym' },
      { id: 'appellation-2', label: label(random), kind: 'former' },
    ],
    family: label(random),
    seniority: pick(['senior', 'lead', 'manager', 'director']),
    summary: paragraph(random),
    mission: sentence(random),
    dimensions: ['operational', 'technical'],
    objectives,
    functions: many(size.functions, (n) => makeFunction(n, size, refs, random)),
    scopeNotes: [{ id: 'limites', text: paragraph(random) }],
    team: { reportsTo: [{ label: label(random) }], size: 2 + below(20) },
    requirements: {
      domains: [
        { id: 'domaine-1', label: label(random), importance: 'essential', level: 'practitioner' },
        { id: 'domaine-2', label: label(random), importance: 'important', level: 'awareness' },
      ],
      education: { generalLevel: 'intermediate', minimum: { eqf: 5, rncp: 5 }, alternativeToDegree: true },
      experience: { required: 'preferred', months: 12 + below(48) },
    },
    skills,
    tools,
    continuousLearning: [sentence(random), sentence(random)],
    employment: { types: [{ type: 'employee', label: label(random), typical: true }], time: 'full' },
    remote: { policy: 'hybrid', days: 1 + below(4) },
    mappings: [{ scheme: 'rome', code: 'M1834', version: '4.60', match: 'close' }],
    meta: { status: 'published', version: '2.0.0', owner: 'rh-metiers', reviewBy: '2027-06-30' },
  };
}

interface Refs {
  readonly objectives: readonly string[];
  readonly techniques: readonly string[];
  readonly tools: readonly string[];
}

function makeFunction(n: number, { functions, tasks }: RoleSize, refs: Refs, random: Random): RoleFunction {
  const { pick } = random;
  return {
    id: `fonction-${n}`,
    title: label(random),
    dimension: pick(['operational', 'technical']),
    importance: pick(['core', 'supplemental']),
    ...(functions <= 20 && { share: Math.floor(100 / functions) }),
    objectives: [pick(refs.objectives)],
    tasks: many(tasks, (m) => ({
      id: `tache-${n}-${m}`,
      statement: sentence(random),
      priority: m,
      techniques: [pick(refs.techniques)],
      tools: [pick(refs.tools)],
    })),
  };
}

function makeSkill(id: string, name: string, random: Random): Skill {
  return { id, label: name, importance: random.pick(importances), level: random.pick(levels) };
}

function makeTool(id: string, name: string, random: Random): Tool {
  return { id, label: name, category: 'Vente', importance: random.pick(importances) };
}

/** Names none of which is made twice: no role lists a skill twice. */
function otherNames(random: Random): () => string {
  const made = new Map<string, number>();
  return () => {
    const name = label(random);
    const times = (made.get(name) ?? 0) + 1;
    made.set(name, times);
    return times === 1 ? name : `${name}, partie ${times}`;
  };
}

function many<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, position) => make(position + 1));
}
