import { conceptOf } from '../model/terms/concept-codes.ts';
import { labelOfConcept } from '../model/terms/concept.ts';
import { changeTo } from '../schema/suggest.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { itemsAt, textIn } from './shared/items.ts';
import { mappingsWithTermbase } from './shared/written-mappings.ts';

const files = (code: string): string => `#- /esco.vocabulary.json
{"rolespecVocabulary":1,"scheme":"esco","title":"ESCO","version":"1.2","languages":["en"],"base":"http://data.europa.eu/esco/","terms":[
["occupation/1","occupation",["baker"],[],[],{"isco":"7512"}]
],"former":[]}
#- /baker.role.yaml
id: baker
lang: en
title: Baker
mappings:
  - { scheme: esco, uri: "http://data.europa.eu/esco/occupation/1", match: exact }
  - { scheme: isco-08, code: "${code}", match: exact }
`;

export const mappingIncoherent: Rule = {
  id: 'mapping-incoherent',
  severity: 'warning',
  scope: 'workspace',
  summary: {
    en: 'The ISCO code is not that of the ESCO occupation named beside it.',
    fr: 'Le code CITP n’est pas celui du métier ESCO indiqué à côté.',
  },
  why: {
    en: 'ESCO puts each of its occupations into one group of ISCO-08; where the two disagree, one of them is a slip.',
    fr: 'ESCO range chacun de ses métiers dans un groupe de la CITP-08 ; si les deux divergent, l’un des deux est une erreur.',
  },
  bad: files('7511'),
  good: files('7512'),

  *check(document, index) {
    const occupations = mappingsWithTermbase(document, index)
      .filter(({ path, scheme }) => path[0] === 'mappings' && scheme === 'esco')
      .flatMap(({ termbase, uri, code }) => {
        const field = uri ?? code;
        const concept = conceptOf(termbase, { uri: uri?.value, code: code?.value });
        return field && concept?.isco !== undefined ? [{ field, concept, isco: concept.isco }] : [];
      });
    const [first] = occupations;
    if (!first) return;
    for (const { node } of itemsAt(document.tree, 'mappings')) {
      const code = textIn(node, 'code');
      if (textIn(node, 'scheme')?.value !== 'isco-08' || !code) continue;
      // A shorter code is a wider group.
      if (occupations.some(({ isco }) => isco.startsWith(code.value) || code.value.startsWith(isco))) continue;
      const [written, isco, name] = [code.value, first.isco, labelOfConcept(first.concept, 0)].map(shown);
      yield {
        range: code.node.range,
        message: {
          en: `ESCO puts '${name}' into group '${isco}' of ISCO-08, not into '${written}'`,
          fr: `ESCO range « ${name} » dans le groupe « ${isco} » de la CITP-08, et non dans « ${written} »`,
        },
        related: [
          {
            location: { uri: document.uri, range: first.field.node.range },
            message: { en: 'the occupation of ESCO', fr: 'le métier d’ESCO' },
          },
        ],
        fixes: changeTo(document.uri, document.text, code.node.range, first.isco),
      };
    }
  },
};
