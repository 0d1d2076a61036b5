import type { Role } from '../../../schemas/types.ts';
import type { ChangeClass, Difference } from './change.ts';

/**
 * What a change of each field at the root is. Contractual follows article 4 of Directive (EU) 2019/1152, which says what
 * an employer tells in writing: title and grade, place, pay, hours, contract; and what may keep somebody from the role.
 */
const byField: Readonly<Record<keyof Role, ChangeClass>> = {
  specVersion: 'editorial',
  id: 'editorial',
  lang: 'editorial',
  title: 'contractual',
  scope: 'scope',
  titleForms: 'editorial',
  alternativeTitles: 'editorial',
  family: 'editorial',
  seniority: 'contractual',
  summary: 'editorial',
  mission: 'scope',
  dimensions: 'scope',
  accountabilities: 'scope',
  objectives: 'scope',
  functions: 'scope',
  scopeNotes: 'scope',
  team: 'scope',
  requirements: 'contractual',
  skills: 'scope',
  tools: 'scope',
  toolsExhaustive: 'scope',
  continuousLearning: 'scope',
  workContext: 'contractual',
  employment: 'contractual',
  compensation: 'contractual',
  locations: 'contractual',
  remote: 'contractual',
  evaluation: 'scope',
  market: 'editorial',
  progression: 'scope',
  levels: 'scope',
  mappings: 'editorial',
  posting: 'editorial',
  meta: 'editorial',
};

/** Fields further below that are of another class than their surroundings. */
const further: ReadonlyMap<string, ChangeClass> = new Map([
  ['team.reportsTo', 'contractual'],
  ['requirements.domains', 'scope'],
  ['requirements.education.pathways', 'scope'],
  ['requirements.education.notes', 'editorial'],
  ['requirements.experience.routes', 'scope'],
  ['requirements.experience.notes', 'editorial'],
  ['skills.notes', 'editorial'],
  ['workContext.publics', 'scope'],
  ['compensation.asOf', 'editorial'],
  ['compensation.source', 'editorial'],
  ['compensation.percentiles', 'editorial'],
  ['posting.employer', 'contractual'],
]);

/** Names that say the same wherever they stand: they join, explain or refer, and change nothing by themselves. */
const everywhere: ReadonlySet<string> = new Set(['id', 'rationale', 'highlight', 'note', 'mappings']);

export function classOf({ names, isTypography, field, kind, around }: Difference): ChangeClass {
  if (isTypography) return 'editorial';
  const [last] = names.slice(1).slice(-1);
  if (last !== undefined && everywhere.has(last)) return 'editorial';
  if (names.some((name, depth) => depth > 0 && everywhere.has(name))) return 'editorial';
  // Now a file tells of the role that a label named before, or none does any more; the role is the same.
  if (field.refersTo === 'role' && kind !== 'changed' && last === 'role') return 'editorial';
  // How a role is called here changes nothing about which one it is.
  if (last === 'label' && around.at(-1)?.field.fields.get('role')?.refersTo === 'role') return 'editorial';
  for (let length = names.length; length > 1; length--) {
    const found = further.get(names.slice(0, length).join('.'));
    if (found) return found;
  }
  const [first = ''] = names;
  return isRoleField(first) ? byField[first] : 'editorial';
}

function isRoleField(name: string): name is keyof Role {
  return Object.hasOwn(byField, name);
}
