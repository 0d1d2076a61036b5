import type { RoleDocument } from '../model/document.ts';
import type { Head } from '../model/head.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Reference } from '../model/symbols.ts';
import { languageOfName } from '../schema/kinds.ts';
import { addItem } from '../syntax/write/field.ts';
import type { Fix } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A tie may be written at either end, so a file that says nothing about it leaves it to the other. The two contradict
 * each other only where the other file lists its superiors, or the roles it manages, and leaves this one out of a list
 * that can be taken as complete: each entry has an id (a label may be the very role), `managesExhaustive` is not false,
 * and no superior is an id without a file, which is told already and may be a slip for this one. A dotted line is no tie,
 * but whoever is named by one is not left out.
 */
export const asymmetricRelation: Rule = {
  id: 'asymmetric-relation',
  severity: 'warning',
  scope: 'workspace',
  summary: {
    en: 'A role manages another whose file says that it reports to somebody else, or the other way round.',
    fr: 'Un rôle en encadre un autre dont la fiche cite un autre supérieur, ou l’inverse.',
  },
  why: {
    en: 'The two files disagree on who answers to whom, and a reader cannot tell which of them is right.',
    fr: 'Les deux fiches se contredisent sur le rattachement, et le lecteur ne peut savoir laquelle a raison.',
  },
  bad: `#- /matron.role.yaml
id: matron
lang: en
title: Matron
team:
  manages:
    - role: nurse
    - role: ward-manager
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
`,
  good: `#- /matron.role.yaml
id: matron
lang: en
title: Matron
team:
  manages:
    - role: ward-manager
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
`,

  *check({ head: { id, links } }, index) {
    if (id === undefined) return;
    const seen = new Set<string>();
    let fixable = FIXED;
    for (const { relation, functional, reference } of links) {
      if (functional || reference.id === id || (relation !== 'manages' && relation !== 'reportsTo')) continue;
      const key = `${relation} ${reference.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const side = sides[relation];
      const files = index.roles(reference.id);
      const [other] = files;
      if (!other || !files.every((file) => leavesOut(file, side.mirror, id, index))) continue;
      yield {
        range: reference.location.range,
        ...side.tell(id, other),
        fixes: fixable-- > 0 ? addition(id, reference.id, side, index) : [],
      };
    }
  },
};

/** Findings of a file that get a fix; each reads the whole of another file. */
const FIXED = 20;

interface Side {
  /** The field of the other file that would say the same. */
  readonly mirror: 'reportsTo' | 'manages';
  readonly tell: (id: string, other: RoleDocument) => Pick<Finding, 'message' | 'related'>;
  readonly title: (id: string, other: string) => Fix['title'];
}

const sides: Readonly<Record<'manages' | 'reportsTo', Side>> = {
  manages: {
    mirror: 'reportsTo',
    tell(id, { head }) {
      const first = firstLine(head, 'reportsTo');
      const [other, superior] = [shown(head.id ?? ''), shown(first?.id ?? '')];
      return {
        message: {
          en: `'${id}' manages '${other}', but '${other}' says that it reports to '${superior}'`,
          fr: `« ${id} » encadre « ${other} », mais « ${other} » se dit rattaché à « ${superior} »`,
        },
        related: first
          ? [
              {
                location: first.location,
                message: {
                  en: `'${other}' reports to '${superior}'`,
                  fr: `« ${other} » est rattaché à « ${superior} »`,
                },
              },
            ]
          : [],
      };
    },
    title: (id, other) => ({
      en: `Add '${id}' to the superiors of '${other}'`,
      fr: `Ajouter « ${id} » aux supérieurs de « ${other} »`,
    }),
  },
  reportsTo: {
    mirror: 'manages',
    tell(id, { head }) {
      const first = firstLine(head, 'manages');
      const other = shown(head.id ?? '');
      return {
        message: {
          en: `'${id}' reports to '${other}', but is not among the roles that '${other}' lists as managed`,
          fr: `« ${id} » est rattaché à « ${other} », mais ne figure pas parmi les rôles que « ${other} » dit encadrer`,
        },
        related: first
          ? [
              {
                location: first.location,
                message: {
                  en: `'${other}' lists the roles it manages here`,
                  fr: `« ${other} » cite ici les rôles qu’il encadre`,
                },
              },
            ]
          : [],
      };
    },
    title: (id, other) => ({
      en: `Add '${id}' to the roles that '${other}' manages`,
      fr: `Ajouter « ${id} » aux rôles encadrés par « ${other} »`,
    }),
  },
};

/** The first tie that is no dotted line. */
function firstLine({ links }: Head, relation: Side['mirror']): Reference | undefined {
  return links.find((link) => link.relation === relation && !link.functional)?.reference;
}

/** Whether the file lists its roles in this relation, in full, and `id` is not among them. */
function leavesOut(
  { head: { links, openEnded } }: RoleDocument,
  mirror: Side['mirror'],
  id: string,
  index: RoleIndex,
): boolean {
  const listed = links.filter(({ relation }) => relation === mirror);
  if (openEnded.includes(mirror) || listed.some(({ reference }) => reference.id === id)) return false;
  if (!listed.some(({ functional }) => !functional)) return false;
  // Not asked of the managed: there may be many, and all of them would then depend on one another.
  return mirror === 'manages' || listed.every(({ reference }) => index.roleDefinitions(reference.id).length > 0);
}

/** Not safe: which of the two files is right, only people know. */
function addition(id: string, to: string, { mirror, title }: Side, index: RoleIndex): readonly Fix[] {
  const other = index.role(to);
  if (!other) return [];
  const { uri, text, tree } = other;
  const edits = addItem(text, tree, ['team', mirror], { role: id }, languageOfName(uri));
  return edits ? [{ title: title(id, shown(to)), safe: false, edit: { edits: new Map([[uri, edits]]) } }] : [];
}
