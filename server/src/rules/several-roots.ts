import type { RoleDocument } from '../model/document.ts';
import { nameRange } from '../model/head.ts';
import type { RelatedInformation } from '../text/diagnostic.ts';
import { listed } from '../text/listed.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

/**
 * A hint: two heads may be meant, but more often a superior was forgotten. Who is said to report to a label has a
 * superior, only without a file; an id without a file is no role at all.
 */
export const severalRoots: Rule = {
  id: 'several-roots',
  severity: 'hint',
  scope: 'workspace',
  summary: {
    en: 'More than one role of an organisation has no superior.',
    fr: 'Plusieurs rôles d’une même organisation n’ont pas de supérieur.',
  },
  why: {
    en: 'The chart starts from the role at the top; with several of them, it shows no common direction.',
    fr: 'L’organigramme part du rôle placé au sommet ; s’il y en a plusieurs, il ne montre pas de direction commune.',
  },
  bad: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: matron
    - role: ward-manager
#- /matron.role.yaml
id: matron
lang: en
title: Matron
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
    - role: matron
    - role: ward-manager
#- /matron.role.yaml
id: matron
lang: en
title: Matron
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
team:
  reportsTo:
    - role: matron
`,

  *check(document, index) {
    const { id } = document.head;
    const range = nameRange(document.head);
    if (id === undefined || !range || !hasNoSuperior(document)) return;
    // Only those at the top go on to the question that every tie of the graph bears on.
    if (index.neighbours(id, 'reporting', 'up').length > 0) return;
    if (index.neighbours(id, 'reporting', 'down').length === 0) return;
    const tops = index.tops(id, 'reporting').filter((top) => top !== id);
    const others = tops.slice(0, MANY).flatMap((top) => {
      const files = index.roles(top);
      const [first] = files;
      return first && files.every(hasNoSuperior) ? [first] : [];
    });
    if (others.length === 0) return;
    const noun = tops.length > MANY ? { en: 'roles or more', fr: 'rôles ou plus' } : { en: 'roles', fr: 'rôles' };
    const names = listed(
      others.map(({ head }) => head.id ?? ''),
      noun,
    );
    yield {
      range,
      message: {
        en: `no superior is named for '${id}', nor for ${names.en} in the same organisation`,
        fr: `aucun supérieur n’est indiqué pour « ${id} », ni pour ${names.fr} dans la même organisation`,
      },
      related: others.slice(0, SHOWN).flatMap(place),
    };
  },
};

/** Roots that are looked at; where there are more, it is no organisation yet. */
const MANY = 200;

const SHOWN = 10;

function hasNoSuperior({ head: { openEnded } }: RoleDocument): boolean {
  return !openEnded.includes('reportsTo');
}

function place({ uri, head }: RoleDocument): RelatedInformation[] {
  const range = nameRange(head);
  const id = shown(head.id ?? '');
  const message = { en: `no superior is named for '${id}'`, fr: `aucun supérieur n’est indiqué pour « ${id} »` };
  return range ? [{ location: { uri, range }, message }] : [];
}
