import type { RoleIndex } from '../model/role-index.ts';
import type { RoleDocument } from '../model/document.ts';
import { changeTo } from '../schema/suggest.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

export const deprecatedRoleReferenced: Rule = {
  id: 'deprecated-role-referenced',
  severity: 'warning',
  scope: 'workspace',
  summary: {
    en: 'A role refers to one that is withdrawn.',
    fr: 'Un rôle renvoie à un autre, qui est retiré.',
  },
  why: {
    en: 'A withdrawn role is replaced or given up; whoever follows the link finds a post that exists no more.',
    fr: 'Un rôle retiré est remplacé ou abandonné ; en suivant le lien, on trouve un poste qui n’existe plus.',
  },
  bad: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: matron
#- /matron.role.yaml
id: matron
lang: en
title: Matron
meta:
  status: deprecated
  supersededBy: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
`,
  good: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: ward-manager
#- /matron.role.yaml
id: matron
lang: en
title: Matron
meta:
  status: deprecated
  supersededBy: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
`,

  *check(document, index) {
    const { uri, head } = document;
    // What a role refers to is its own affair; its translations follow.
    if (head.id === undefined || head.status === DEPRECATED) return;
    for (const { id, location } of head.references) {
      const old = id === head.id ? undefined : withdrawn(id, index);
      if (!old) continue;
      const heir = heirOf(old, index);
      const meant = heir === head.id ? undefined : heir;
      const [role, other] = [shown(id), shown(meant ?? '')];
      yield {
        range: location.range,
        message: {
          en: `the role '${role}' is withdrawn${meant === undefined ? '' : `, and '${other}' takes its place`}`,
          fr: `le rôle « ${role} » est retiré${meant === undefined ? '' : `, et « ${other} » le remplace`}`,
        },
        related: old.head.definitions.map((definition) => ({
          location: definition.location,
          message: { en: `'${role}' is described here`, fr: `« ${role} » est décrit ici` },
        })),
        fixes: changeTo(uri, document.text, location.range, meant),
      };
    }
  },
};

const DEPRECATED = 'deprecated';

/** The file of the role with this id where every file that describes it calls it withdrawn. */
function withdrawn(id: string, index: RoleIndex): RoleDocument | undefined {
  const files = index.roles(id);
  return files.every(({ head }) => head.status === DEPRECATED) ? files[0] : undefined;
}

/** The role that takes the place of a withdrawn one, or of the one that took it, and is in use. */
function heirOf(old: RoleDocument, index: RoleIndex): string | undefined {
  const seen = new Set<string>();
  let heir = old.head.supersededBy;
  while (heir !== undefined && !seen.has(heir) && seen.size < LONGEST) {
    const next = withdrawn(heir, index);
    if (!next) return index.roles(heir).length > 0 ? heir : undefined;
    seen.add(heir);
    heir = next.head.supersededBy;
  }
  return undefined;
}

/** Successions that are followed; nobody has more, and each would be asked for again with every change. */
const LONGEST = 20;
