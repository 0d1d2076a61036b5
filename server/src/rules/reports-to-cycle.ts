import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { circlesAt } from './shared/circles.ts';

export const reportsToCycle: Rule = {
  id: 'reports-to-cycle',
  severity: 'error',
  scope: 'workspace',
  summary: {
    en: 'A role reports to itself by way of others.',
    fr: 'Un rôle est rattaché à lui-même par l’intermédiaire d’autres rôles.',
  },
  why: {
    en: 'A reporting line that loops has no top: the chart cannot be drawn, and nobody decides in the end.',
    fr: 'Un rattachement en boucle est sans sommet : l’organigramme ne peut être tracé, et personne ne tranche.',
  },
  bad: `#- /nurse.role.yaml
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
team:
  reportsTo:
    - role: nurse
`,
  good: `#- /nurse.role.yaml
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
team:
  manages:
    - role: nurse
`,

  *check(document, index) {
    yield* circlesAt(document, index, 'reporting', {
      circle: (id, through) => ({
        en: `'${id}' reports to itself by way of ${through.en}`,
        fr: `« ${id} » est rattaché à lui-même en passant par ${through.fr}`,
      }),
      tangle: (id, count) => ({
        en: `'${id}' is caught in a reporting circle among ${count} roles`,
        fr: `« ${id} » est pris dans une boucle de rattachement entre ${count} rôles`,
      }),
      step: (from, to) => ({
        en: `'${shown(from)}' reports to '${shown(to)}'`,
        fr: `« ${shown(from)} » est rattaché à « ${shown(to)} »`,
      }),
    });
  },
};
