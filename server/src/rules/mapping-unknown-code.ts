import { codesLike, conceptOf, knowsFamilyOf } from '../model/terms/concept-codes.ts';
import { changeTo, didYouMean, nearest } from '../schema/suggest.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { mappingsWithTermbase, nameOfTermbase } from './shared/written-mappings.ts';

const files = (code: string): string => `#- /rome.vocabulary.json
{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","languages":["fr"],"terms":[
["D1102","occupation",["Boulanger / Boulangère"]]
],"former":[]}
#- /boulanger.role.yaml
id: boulanger
lang: fr
title: Boulanger / Boulangère
mappings:
  - { scheme: rome, code: ${code}, version: "4.60", match: exact }
`;

export const mappingUnknownCode: Rule = {
  id: 'mapping-unknown-code',
  severity: 'error',
  scope: 'workspace',
  summary: {
    en: 'A code is not in the vocabulary that was imported.',
    fr: 'Un code ne figure pas dans le vocabulaire importé.',
  },
  why: {
    en: "Whoever follows the code finds nothing, or something else; without an imported vocabulary ('rolespec import vocabulary') the rule is silent.",
    fr: 'Qui suit ce code ne trouve rien, ou autre chose ; sans vocabulaire importé (« rolespec import vocabulary »), la règle se tait.',
  },
  bad: files('D1120'),
  good: files('D1102'),

  *check(document, index) {
    for (const { termbase, code, uri } of mappingsWithTermbase(document, index)) {
      const field = uri ?? code;
      if (!field || conceptOf(termbase, { code: code?.value, uri: uri?.value })) continue;
      if (!knowsFamilyOf(termbase, field.value)) continue;
      // What is known to be gone is told by another rule.
      if (termbase.former.some((former) => former.code === field.value)) continue;
      const meant = uri ? undefined : nearest(field.value, codesLike(termbase, field.value));
      const [key, name] = [shown(field.value), nameOfTermbase(termbase)];
      const { en, fr } = didYouMean(meant);
      yield {
        range: field.node.range,
        message: {
          en: `'${key}' is not in the vocabulary '${name}'${en}`,
          fr: `« ${key} » ne figure pas dans le vocabulaire « ${name} »${fr}`,
        },
        fixes: changeTo(document.uri, document.text, field.node.range, meant),
      };
    }
  },
};
