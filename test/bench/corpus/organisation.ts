import type { Role, RoleLink } from '../../../schemas/types.ts';
import type { CorpusFile } from './folder.ts';
import { makeRole, typical } from './role.ts';
import { faults } from './faults.ts';
import { randomFrom } from './random.ts';
import { toYaml } from './yaml.ts';

/** How many report to one superior. */
const span = 8;

/**
 * Role files that are one organisation: a tree of superiors, each tie written at both ends, colleagues and careers beside
 * it. In every hundredth file a tie leads to nobody; these are marked with the fault `lost`.
 */
export function makeOrganisation(count: number, seed: number): readonly CorpusFile[] {
  return Array.from({ length: count }, (_, n) => {
    const isLost = n % 100 === 99;
    const id = idOf(n);
    const data: Role = {
      ...makeRole(id, seed + n, typical),
      title: `Responsable ${n}`,
      alternativeTitles: [{ id: 'appellation-1', label: `Gestionnaire ${n}` }],
      ...ties(n, count, isLost),
    };
    return { name: `${id}.role.yaml`, data, text: toYaml(data), fault: isLost ? 'lost' : undefined };
  });
}

/** The same, and a tenth of the others have one fault each that the schema shows. */
export function makeFaultyOrganisation(count: number, seed: number): readonly CorpusFile[] {
  const random = randomFrom(seed);
  const sound = makeOrganisation(count, seed);
  const isSpoiled = new Set(random.shuffle([...sound.keys()]).slice(0, Math.ceil(count / 10)));
  return sound.map((file, n) => {
    if (!isSpoiled.has(n) || file.fault) return file;
    const name = random.pick(Object.keys(faults).filter((one) => faults[one]?.layer === 'schema'));
    const fault = faults[name];
    const data = fault?.layer === 'schema' ? fault.spoil(file.data as Role) : file.data;
    return { ...file, data, text: toYaml(data), fault: name };
  });
}

export function idOf(n: number): string {
  return `fiche-${String(n + 1).padStart(5, '0')}`;
}

/** The positions of those who report to the role at position `n`. */
export function reportsOf(n: number, count: number): readonly number[] {
  return Array.from({ length: span }, (_, position) => n * span + 1 + position).filter((report) => report < count);
}

function ties(n: number, count: number, isLost: boolean): Partial<Role> {
  const link = (to: number): RoleLink => ({ role: idOf(to) });
  const superiors = n === 0 ? [] : [link(Math.floor((n - 1) / span))];
  return {
    team: {
      ...(superiors.length > 0 && { reportsTo: superiors }),
      ...(n * span + 1 < count && { manages: reportsOf(n, count).map(link) }),
      collaboratesWith:
        count === 1
          ? []
          : [isLost ? { role: 'personne' } : link((n * 7 + 3) % count === n ? (n + 1) % count : (n * 7 + 3) % count)],
    },
    ...(superiors.length > 0 && { progression: { evolvesTo: superiors } }),
  };
}
