import { slugOf } from '../schema/slug.ts';
import { folded } from '../text/folded.ts';
import { hashOf } from '../text/hash.ts';
import { isForeign, type Language } from '../text/language.ts';
import { lookUpOrder, orderTag } from './order.ts';
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
 * by what the roles themselves say, and by the name that it has for the reader: two that are called the same are one.
 */
export function familiesOf(roles: Iterable<SiteRole>, language: Language): readonly Family[] {
  const all = [...roles];
  const names = namesFor(all, language);
  const anchors = new Map<string, string>();
  const families = new Map<string, Omit<Family, 'members'> & { readonly members: RoleText[] }>();
  for (const role of all) {
    const { family, lang } = role.texts[0];
    const own = folded(family ?? '');
    // Every family has one in each language, also where it is one with another.
    const anchor = anchors.get(own) ?? newAnchor(family, new Set(anchors.values()));
    anchors.set(own, anchor);
    const shown = names.get(own) ?? { name: family, lang };
    const key = folded(shown.name ?? '');
    const known = families.get(key) ?? { anchor, ...shown, members: [] };
    families.set(key, known);
    known.members.push(textFor(role, language));
  }
  const order = lookUpOrder(orderTag(all, language));
  const byTitle = (one: RoleText, other: RoleText): number => order(one.title, other.title) || order(one.id, other.id);
  return [...families.values()]
    .map((family) => ({ ...family, members: family.members.toSorted(byTitle) }))
    .toSorted((one, other) => {
      if (one.name === undefined || other.name === undefined) return Number(!one.name) - Number(!other.name);
      return order(one.name, other.name);
    });
}

type Name = Pick<Family, 'name' | 'lang'>;

/** What readers of that language call a family, by each of its names in any language. */
function namesFor(roles: readonly SiteRole[], language: Language): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  const add = (family: string | undefined, name: Name): void => {
    if (family !== undefined && !names.has(folded(family))) names.set(folded(family), name);
  };
  const read = roles
    .map((role) => ({ role, text: textFor(role, language) }))
    .filter(({ text }) => !isForeign(text.lang, language) && text.family !== undefined);
  // What is written in their own language counts before what a translation says of it.
  for (const { text } of read) add(text.family, { name: text.family, lang: text.lang });
  for (const { role, text } of read)
    for (const { family } of role.texts) add(family, { name: text.family, lang: text.lang });
  return names;
}

/** Two names may be made of the same letters. */
function newAnchor(name: string | undefined, taken: ReadonlySet<string>): string {
  const plain = name === undefined ? 'no-family' : ['family', ...wordsOf(name)].join('-');
  let anchor = plain;
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${plain}-${number}`;
  return anchor;
}

/** What the alphabet cannot tell is told by a number that is the same each time. */
function wordsOf(name: string): readonly string[] {
  const spelled = folded(name);
  const number = /\P{ASCII}/u.test(spelled) ? hashOf(spelled).slice(0, 8) : '';
  return [slugOf(spelled), number].filter(Boolean);
}
