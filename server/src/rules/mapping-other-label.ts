import type { RoleDocument } from '../model/document.ts';
import { conceptOf } from '../model/terms/concept-codes.ts';
import { conceptsNamed } from '../model/terms/concept-search.ts';
import { labelOfConcept, languageIn, type Concept } from '../model/terms/concept.ts';
import { languageOfName } from '../schema/kinds.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { folded } from '../text/folded.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import type { TextField } from './shared/items.ts';
import { mappingsWithTermbase, nameOfTermbase, type WrittenMapping } from './shared/written-mappings.ts';

const files = (label: string): string => `#- /rome.vocabulary.json
{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","languages":["fr"],"terms":[
["D1102","occupation",["Boulanger / Boulangère"],[["Boulanger-pâtissier / Boulangère-pâtissière"]]]
],"former":[]}
#- /boulanger.role.yaml
id: boulanger
lang: fr
title: Boulanger / Boulangère
mappings:
  - { scheme: rome, code: D1102, label: ${label}, version: "4.60", match: exact }
`;

/** A word more or another form of one is no other label, and where names may be missing, nothing is said. */
export const mappingOtherLabel: Rule = {
  id: 'mapping-other-label',
  severity: 'hint',
  scope: 'workspace',
  summary: {
    en: 'A mapping gives its code a label that the imported vocabulary does not have for it.',
    fr: 'Une correspondance donne à son code un libellé que le vocabulaire importé ne lui connaît pas.',
  },
  why: {
    en: 'People read the label and programs the code; where the two say different things, one of them is a slip. The fix takes the code to be right, which only the author knows.',
    fr: 'On lit le libellé, et les programmes lisent le code ; si les deux divergent, l’un des deux est une erreur. La correction tient le code pour juste, ce que seul l’auteur sait.',
  },
  bad: files('Ouvrier du fournil'),
  good: files('Boulanger'),

  *check(document, index) {
    for (const mapping of mappingsWithTermbase(document, index)) {
      const { termbase, code, uri, label, version } = mapping;
      const concept = conceptOf(termbase, { code: code?.value, uri: uri?.value });
      if (!label || !concept || !hasAllNames(concept, mapping)) continue;
      // Another version may well have had another label.
      if (version && version.value !== termbase.version) continue;
      const language = languageIn(termbase, document.head.lang);
      if (!concept.labels[language] || isCalled(concept, label.value)) continue;
      if (isForeign(concept, mapping, label.value) || isToldElsewhere(mapping, label.value)) continue;
      const own = labelOfConcept(concept, language);
      const [name, better, found] = [nameOfTermbase(termbase), own, label.value].map(shown);
      yield {
        range: label.node.range,
        message: {
          en: `'${name}' calls this entry '${better}', not '${found}'`,
          fr: `« ${name} » nomme cette entrée « ${better} », et non « ${found} »`,
        },
        fixes: [changeLabel(document, label, own)],
      };
    }
  },
};

/**
 * Whether other names of the entry would be known. Those of an occupation and of ESCO come in columns or files of their own,
 * which not everybody imports; the labels of ISCO, NACE and NAF are shortened in many ways.
 */
function hasAllNames({ kind, synonyms }: Concept, { scheme }: WrittenMapping): boolean {
  return (scheme === 'rome' && kind !== 'occupation') || synonyms.some((words) => words.length > 0);
}

/** By any name in any language, or by words that its names have, in whatever form. */
function isCalled({ labels, synonyms, deprecated }: Concept, label: string): boolean {
  const names = [...labels, ...synonyms.flat(), ...deprecated.flat()];
  const wanted = folded(label);
  if (names.some((name) => folded(name) === wanted)) return true;
  const known = names.flatMap(wordsOf);
  return wordsOf(label).every((word) => known.some((one) => isLike(word, one)));
}

/** Those that say something, most likely; no endings as in `directeur(trice)`. */
function wordsOf(text: string): readonly string[] {
  const words = folded(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return words.filter((word) => !/^(?:t?rice|euse|i?ere|i?enne|onne|elle|esse)s?$/.test(word));
}

/** `directeur` and `directrice`, `commerce` and `commercial`. */
function isLike(word: string, other: string): boolean {
  return word.slice(0, 4) === other.slice(0, 4);
}

/** ESCO has its labels in many languages: where one was imported, a label without a word of it may be in another. */
function isForeign({ labels, synonyms }: Concept, { scheme, termbase }: WrittenMapping, label: string): boolean {
  if (scheme !== 'esco' || termbase.languages.length > 1) return false;
  const known = [...labels, ...synonyms.flat()].flatMap(wordsOf);
  return !wordsOf(label).some((word) => known.some((one) => isLike(word, one)));
}

/** A label that another entry has, or that this code had before, is told at the code. */
function isToldElsewhere({ termbase, code }: WrittenMapping, label: string): boolean {
  const isOld = termbase.former.some((former) => former.code === code?.value && isOneOf(former.labels, label));
  return isOld || conceptsNamed(termbase, label, undefined).length > 0;
}

function isOneOf(labels: readonly string[], label: string): boolean {
  return labels.some((one) => folded(one) === folded(label));
}

function changeLabel({ uri, text }: RoleDocument, { node }: TextField, label: string): Fix {
  return {
    title: { en: `Change to '${label}'`, fr: `Remplacer par « ${label} »` },
    safe: false,
    edit: editOf(uri, rewriteScalar(text, node, label, languageOfName(uri))),
  };
}
