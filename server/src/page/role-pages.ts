import type { RoleLink } from '../../../schemas/types.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { closestIn } from '../text/language.ts';
import type { LinkTarget } from './link.tsx';

/** The page that tells of a role, in the language closest to the reader's. */
export interface RolePage {
  readonly title: string;
  readonly target: LinkTarget;
  /** BCP 47 tag of that page. */
  readonly lang: string | undefined;
}

/**
 * The page of the role `id` for readers of `lang`, of whatever region, where there is one, else in its own language;
 * nothing where no file has that id.
 */
export function rolePage(index: RoleIndex, id: string, lang: string | undefined): RolePage | undefined {
  const source = index.role(id);
  if (!source) return undefined;
  // Heads say enough, and a page with many neighbours would otherwise read each of their files.
  const own = { title: source.head.title ?? id, target: { role: id }, lang: source.head.lang };
  if (lang === undefined || own.lang === lang) return own;
  const closest = closestIn([source, ...index.translations(id)], lang, ({ head }) => head.lang);
  const title = closest?.translation?.title ?? own.title;
  const tag = closest?.head.lang;
  return closest && closest !== source ? { title, target: { role: id, lang: tag }, lang: tag } : own;
}

/** The pages that tell of the role `id`, by the BCP 47 tags of their languages, its own first. */
export function pagesByLanguage(index: RoleIndex, id: string): ReadonlyMap<string, LinkTarget> {
  const targets = new Map<string, LinkTarget>();
  const own = index.role(id)?.head.lang;
  if (own !== undefined) targets.set(own, { role: id });
  for (const { head } of index.translations(id)) {
    if (head.lang !== undefined && !targets.has(head.lang)) targets.set(head.lang, { role: id, lang: head.lang });
  }
  return targets;
}

/** The lists in which one role speaks of another. */
export type RelationList = 'reportsTo' | 'manages' | 'collaboratesWith' | 'evolvesFrom' | 'evolvesTo' | 'related';

/**
 * How the other roles that name the role `id` in that list speak of it, in the order of their files, each once: their
 * ids, and whether the link is functional. Where a role says both, the line of command counts, as in the chart.
 *
 * @param isPublic whether everybody may know what a role says in the field of that name.
 */
export function linksNaming(
  index: RoleIndex,
  id: string | undefined,
  list: RelationList,
  isPublic: (other: RoleDocument, name: string) => boolean,
): readonly RoleLink[] {
  if (id === undefined) return [];
  const links = new Map<string, RoleLink>();
  for (const reference of index.roleReferences(id)) {
    const [group, field] = reference.path;
    if (field !== list || (group !== 'team' && group !== 'progression')) continue;
    const other = index.document(reference.location.uri);
    // A translation repeats what its source says.
    if (other?.kind !== 'role' || other.head.id === undefined || other.head.id === id) continue;
    if (!isPublic(other, `${group}.${list}.role`)) continue;
    const { id: role, links: all } = other.head;
    const isFunctional = all.some((link) => link.reference === reference && link.functional);
    if (!isFunctional || !isPublic(other, `${group}.${list}.relation`)) links.set(role, { role });
    else if (!links.has(role)) links.set(role, { role, relation: 'functional' });
  }
  return [...links.values()];
}

/**
 * A relation as both sides tell it: what the role says itself, then the roles that say it of this one.
 *
 * @param links what this role says; kept as written, even where nobody else knows of it.
 */
export function bothWays(links: readonly RoleLink[] | undefined, naming: readonly RoleLink[]): readonly RoleLink[] {
  const told = new Set((links ?? []).map(({ role }) => role));
  return [...(links ?? []), ...naming.filter(({ role }) => !told.has(role))];
}
