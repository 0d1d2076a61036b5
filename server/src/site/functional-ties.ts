import { graphFields } from '../model/graph-shape.ts';
import type { RoleIndex } from '../model/role-index.ts';

/** By the id of a role, the ids of those who direct its work without being its superior, as either side says. */
export function functionalTies({ documents }: RoleIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const { up, down } = graphFields.reporting;
  const found = new Map<string, Set<string>>();
  for (const { head } of documents) {
    for (const { relation, functional, reference } of head.links) {
      if (!functional || head.id === undefined || (relation !== up && relation !== down)) continue;
      const [from, to] = relation === up ? [head.id, reference.id] : [reference.id, head.id];
      const known = found.get(from);
      if (known) known.add(to);
      else found.set(from, new Set([to]));
    }
  }
  return found;
}
