/**
 * The reporting line as a hierarchy of calls: a superior calls on those who report. So incoming calls lead up the line
 * and outgoing calls down, and the entries of `manages` are the calls in a role.
 */
import { graphFields } from '../model/graph-shape.ts';
import { ties, type Direction } from '../model/relations.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { LocalizedText } from '../text/language.ts';
import type { SourceLocation } from '../text/range.ts';
import { hierarchyRole, type HierarchyRole } from './hierarchy-role.ts';

/** One step up or down the line. */
export interface ReportingTie {
  readonly role: HierarchyRole;
  /** A dotted line (`relation: functional`): beside the line of command. `role.detail` says so. */
  readonly functional: boolean;
  /** The places that say so, in the files of both roles; at least one. */
  readonly places: readonly SourceLocation[];
}

/** Whom a role reports to: superiors in the line of command first. Empty for a role that nobody knows. */
export function superiors(id: string, index: RoleIndex): readonly ReportingTie[] {
  return lines(id, 'up', index);
}

/** Who reports to a role: those in the line of command first. Empty for a role that nobody knows. */
export function reports(id: string, index: RoleIndex): readonly ReportingTie[] {
  return lines(id, 'down', index);
}

/** A role that says that it reports to itself is a mistake, and no line. */
function lines(id: string, direction: Direction, index: RoleIndex): readonly ReportingTie[] {
  const found = new Map<string, ReportingTie>();
  for (const { id: other, references } of ties(id, 'reporting', direction, index)) {
    const [first] = references;
    if (other === id || !first) continue;
    const role = hierarchyRole(other, first.location, index);
    found.set(other, { role, functional: false, places: references.map(({ location }) => location) });
  }
  for (const [other, places] of dottedLines(id, direction, index)) {
    const [first] = places;
    if (other === id || !first || found.has(other)) continue;
    const role = hierarchyRole(other, first, index);
    found.set(other, { role: { ...role, detail: dotted(role.detail) }, functional: true, places });
  }
  return [...found.values()];
}

function dottedLines(id: string, direction: Direction, index: RoleIndex): ReadonlyMap<string, SourceLocation[]> {
  const { up, down } = graphFields.reporting;
  const [own, others] = direction === 'up' ? [up, down] : [down, up];
  const found = new Map<string, SourceLocation[]>();
  const add = (other: string, place: SourceLocation): void => {
    const known = found.get(other);
    if (known) known.push(place);
    else found.set(other, [place]);
  };
  for (const { head } of index.roles(id)) {
    for (const { relation, functional, reference } of head.links)
      if (functional && relation === own) add(reference.id, reference.location);
  }
  for (const reference of index.roleReferences(id)) {
    const from = reference.path[1] === others ? index.headOf(reference.location.uri) : undefined;
    const link = from?.links.find(({ reference: known }) => known === reference);
    if (from?.id !== undefined && link?.functional) add(from.id, reference.location);
  }
  return found;
}

function dotted(detail: LocalizedText | undefined): LocalizedText {
  const after = (language: 'en' | 'fr'): string => (detail ? ` · ${detail[language]}` : '');
  return { en: `functional${after('en')}`, fr: `lien fonctionnel${after('fr')}` };
}
