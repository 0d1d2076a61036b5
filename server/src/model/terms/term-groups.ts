import type { Mapping } from '../../../../schemas/types.ts';
import { folded } from '../../text/folded.ts';

/** Something that several roles can ask for: a skill, a field of knowledge, a tool. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly mappings?: readonly Mapping[];
}

/**
 * Which terms of several roles are one: those with the same id, with the same code of a classification where both mean
 * exactly that, or called the same but for case and accents.
 *
 * @returns each group with its members in the order given, groups in the order of their first member.
 */
export function groupTerms<T extends Term>(terms: readonly T[]): readonly (readonly T[])[] {
  const firstWith = new Map<string, number>();
  const joinedTo = terms.map((_term, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let next = joinedTo[root] ?? root; next !== root; next = joinedTo[root] ?? root) root = next;
    joinedTo[at] = root;
    return root;
  };
  for (const [at, term] of terms.entries()) {
    for (const key of keysOf(term)) {
      const known = firstWith.get(key);
      if (known === undefined) firstWith.set(key, at);
      else {
        // The earlier one stays, so that groups keep the order of their first members.
        const [one, other] = [rootOf(known), rootOf(at)];
        joinedTo[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }
  const groups = new Map<number, T[]>();
  for (const [at, term] of terms.entries()) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(term);
    else groups.set(root, [term]);
  }
  return [...groups.values()];
}

function keysOf({ id, label, mappings = [] }: Term): readonly string[] {
  const exact = mappings.filter(({ match }) => match === 'exact');
  return [
    `id ${id}`,
    `label ${folded(label)}`,
    ...exact.map(({ scheme, code, uri }) => `${scheme} ${code ?? uri ?? ''}`),
  ];
}
