import { conceptOf } from '../model/terms/concept-codes.ts';
import { conceptsNamed } from '../model/terms/concept-search.ts';
import { labelOfConcept, type Concept, type FormerCode } from '../model/terms/concept.ts';
import { changeTo } from '../schema/suggest.ts';
import { folded } from '../text/folded.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { mappingsWithTermbase, nameOfTermbase, type WrittenMapping } from './shared/written-mappings.ts';

const files = (code: string): string => `#- /rome.vocabulary.json
{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","languages":["fr"],"terms":[
["D1102","occupation",["Boulanger / Boulangère"]],
["D1104","occupation",["Pâtissier / Pâtissière"]]
],"former":[]}
#- /boulanger.role.yaml
id: boulanger
lang: fr
title: Boulanger / Boulangère
mappings:
  - { scheme: rome, code: ${code}, label: Boulanger / Boulangère, version: "4.60", match: exact }
`;

export const mappingMovedCode: Rule = {
  id: 'mapping-moved-code',
  severity: 'warning',
  scope: 'workspace',
  summary: {
    en: 'A code means something else in the version that was imported.',
    fr: 'Un code désigne autre chose dans la version importée.',
  },
  why: {
    en: 'Classifications give a code to another entry, or drop it, from one version to the next; the role then says that it is what it is not.',
    fr: 'D’une version à l’autre, une nomenclature donne un code à une autre entrée ou le supprime ; la fiche dit alors être ce qu’elle n’est pas.',
  },
  bad: files('D1104'),
  good: files('D1102'),

  *check(document, index) {
    for (const mapping of mappingsWithTermbase(document, index)) {
      const { code, termbase } = mapping;
      if (!code) continue;
      const now = conceptOf(termbase, { code: code.value });
      const meaning = meantBy(mapping, now);
      if (meaning === undefined) continue;
      const [other] = conceptsNamed(termbase, meaning, undefined).filter(({ code: one }) => one !== now?.code);
      yield {
        range: code.node.range,
        message: messageFor(code.value, nameOfTermbase(termbase), meaning, now, other),
        fixes: changeTo(document.uri, document.text, code.node.range, other?.code),
      };
    }
  },
};

/**
 * What the code meant to who wrote it, where that is not what it means now: its label tells, else what an earlier
 * version had under it.
 */
function meantBy({ label, code, version, termbase }: WrittenMapping, now: Concept | undefined): string | undefined {
  if (label && now && isCalled(now, label.value)) return undefined;
  const former = termbase.former.filter((one) => one.code === code?.value);
  if (label && now) {
    const isOthers = conceptsNamed(termbase, label.value, undefined).length > 0;
    return isOthers || former.some((one) => isOf(one, label.value)) ? label.value : undefined;
  }
  // Who names the newest version has looked it up there.
  if (now && version?.value === termbase.version) return undefined;
  const old = former.find((one) => version === undefined || one.version === '' || one.version === version.value);
  return label?.value ?? old?.labels.find((one) => one !== '');
}

function isCalled({ labels, synonyms }: Concept, name: string): boolean {
  const wanted = folded(name);
  return [...labels, ...synonyms.flat()].some((one) => folded(one) === wanted);
}

function isOf({ labels }: FormerCode, name: string): boolean {
  return labels.some((label) => folded(label) === folded(name));
}

function messageFor(
  code: string,
  name: string,
  meaning: string,
  now: Concept | undefined,
  other: Concept | undefined,
): LocalizedText {
  const [key, old] = [shown(code), shown(meaning)];
  const en = other ? `; '${old}' has the code '${shown(other.code)}'` : '';
  const fr = other ? ` ; « ${old} » a le code « ${shown(other.code)} »` : '';
  if (!now) {
    return {
      en: `'${key}' is gone from '${name}'; it was '${old}'${other ? `, which has the code '${shown(other.code)}' now` : ''}`,
      fr: `« ${key} » a disparu de « ${name} » ; c’était « ${old} »${other ? `, qui a maintenant le code « ${shown(other.code)} »` : ''}`,
    };
  }
  const label = shown(labelOfConcept(now, 0));
  return {
    en: `in '${name}', '${key}' is '${label}', not '${old}'${en}`,
    fr: `dans « ${name} », « ${key} » désigne « ${label} », et non « ${old} »${fr}`,
  };
}
