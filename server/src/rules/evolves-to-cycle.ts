import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { circlesAt } from './shared/circles.ts';

/** A hint: people do move back and forth between roles, but a path that is shown to them leads somewhere. */
export const evolvesToCycle: Rule = {
  id: 'evolves-to-cycle',
  severity: 'hint',
  scope: 'workspace',
  summary: {
    en: 'A career path leads back to where it started.',
    fr: 'Un parcours d’évolution revient à son point de départ.',
  },
  why: {
    en: 'The map of careers shows each step as one forward; in a circle, no role is the next one.',
    fr: 'La carte des parcours montre chaque étape comme un pas en avant ; dans une boucle, aucun rôle n’est le suivant.',
  },
  bad: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
progression:
  evolvesTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
progression:
  evolvesTo:
    - role: nurse
`,
  good: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
progression:
  evolvesTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
progression:
  evolvesFrom:
    - role: nurse
`,

  *check(document, index) {
    yield* circlesAt(document, index, 'career', {
      circle: (id, through) => ({
        en: `the path from '${id}' leads back to it by way of ${through.en}`,
        fr: `le parcours qui part de « ${id} » y revient en passant par ${through.fr}`,
      }),
      tangle: (id, count) => ({
        en: `'${id}' is caught in a circle of career steps among ${count} roles`,
        fr: `« ${id} » est pris dans une boucle d’évolution entre ${count} rôles`,
      }),
      step: (from, to) => ({
        en: `'${shown(from)}' evolves to '${shown(to)}'`,
        fr: `« ${shown(from)} » évolue vers « ${shown(to)} »`,
      }),
    });
  },
};
