import { slugOf } from '../schema/slug.ts';
import { folded } from '../text/folded.ts';
import type { Language } from '../text/language.ts';
import { lookUpOrder } from './order.ts';
import { textFor, type RoleText, type SiteRole } from './roles.ts';

/** The roles of one family, in the order of their titles. */
export interface Family {
  /** Its place on a page: the same in all languages, and as long as the family is called so. */
  readonly anchor: string;
  /** Absent for roles that are of no family. */
  readonly name: string | undefined;
  /** BCP 47 tag of the name. */
  readonly lang: string | undefined;
  readonly members: readonly RoleText[];
}

/**
 * The families in the order of their names, for readers of that language; those without one at the end. A family is known
 * by what the roles themselves say; it has another name where a translation gives it one.
 */
export function familiesOf(roles: Iterable<SiteRole>, language: Language): readonly Family[] {
  const groups = new Map<string, SiteRole[]>();
  for (const role of roles) {
    const key = folded(role.texts[0].family ?? '');
    const known = groups.get(key);
    if (known) known.push(role);
    else groups.set(key, [role]);
  }
  const order = lookUpOrder(language);
  const byTitle = (one: RoleText, other: RoleText): number => order(one.title, other.title) || order(one.id, other.id);
  const anchors = new Set<string>();
  return [...groups.values()]
    .map((group) => {
      const members = group.map((role) => textFor(role, language)).toSorted(byTitle);
      return { anchor: newAnchor(group[0]?.texts[0].family, anchors), ...nameFor(group, members), members };
    })
    .toSorted((one, other) => {
      if (one.name === undefined || other.name === undefined) return Number(!one.name) - Number(!other.name);
      return order(one.name, other.name);
    });
}

/** Two names may be made of the same letters, and a name may have none of the alphabet. */
function newAnchor(name: string | undefined, taken: Set<string>): string {
  const plain = name === undefined ? 'no-family' : `family-${slugOf(name)}`.replace(/-$/, '');
  let anchor = plain;
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${plain}-${number}`;
  taken.add(anchor);
  return anchor;
}

/** The name in the reader's language where some role has one, else the one that the first role gives. */
function nameFor(group: readonly SiteRole[], members: readonly RoleText[]): Pick<Family, 'name' | 'lang'> {
  const own = group[0]?.texts[0];
  const translated = members.find(({ family, isTranslation }) => isTranslation && family !== undefined);
  const { family: name, lang } = translated ?? own ?? {};
  return { name, lang };
}
