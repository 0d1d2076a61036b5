import { changeTo, didYouMean, nearest } from '../schema/suggest.ts';
import type { Rule } from './rule.ts';

export const unresolvedItemRef: Rule = {
  id: 'unresolved-item-ref',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'A function, task or level refers to an item that this file does not have.',
    fr: 'Une fonction, une tâche ou un niveau renvoie à un élément absent de la fiche.',
  },
  why: {
    en: 'The page links objectives, techniques, tools and skills to the place that describes them; this one leads nowhere.',
    fr: 'La page relie objectifs, techniques, outils et compétences à l’endroit qui les décrit ; ce renvoi ne mène nulle part.',
  },
  bad: `id: nurse
lang: en
title: Nurse
objectives:
  - { id: patient-safety, statement: Keep patients safe }
functions:
  - { id: care, title: Care, objectives: [patient-safty] }
`,
  good: `id: nurse
lang: en
title: Nurse
objectives:
  - { id: patient-safety, statement: Keep patients safe }
functions:
  - { id: care, title: Care, objectives: [patient-safety] }
`,

  *check({ uri, text, kind, definitions, references }) {
    if (kind !== 'role') return;
    for (const { kind: wanted, id, location } of references) {
      if (wanted === 'role') continue;
      const known = definitions.filter((definition) => definition.kind === wanted).map((definition) => definition.id);
      if (known.includes(id)) continue;
      const meant = nearest(id, known);
      yield {
        range: location.range,
        message: {
          en: `no ${wanted} in this file has the id '${id}'${didYouMean(meant).en}`,
          fr: `aucun élément « ${wanted} » de cette fiche n’a l’identifiant « ${id} »${didYouMean(meant).fr}`,
        },
        fixes: changeTo(uri, text, location.range, meant),
      };
    }
  },
};
