import type { RoleDocument } from '../model/document.ts';
import { conceptsNamed } from '../model/terms/concept-search.ts';
import { labelOfConcept, type Concept, type Termbase } from '../model/terms/concept.ts';
import { termbasesFor } from '../model/terms/termbases.ts';
import { languageOfName } from '../schema/kinds.ts';
import { entryOf } from '../syntax/navigate.ts';
import { addField } from '../syntax/write/field.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { nameOfTermbase } from './shared/written-mappings.ts';

const files = (rest: string): string => `#- /rome.vocabulary.json
{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","languages":["fr"],"terms":[
["D1102","occupation",["Boulanger / Boulangère"]]
],"former":[]}
#- /boulanger.role.yaml
id: boulanger
lang: fr
title: Boulanger / Boulangère
${rest}`;

export const mappingMissing: Rule = {
  id: 'mapping-missing',
  severity: 'hint',
  scope: 'workspace',
  asksForMore: true,
  summary: {
    en: 'A role does not say which occupation of a classification it is, and one has its very title.',
    fr: 'Une fiche ne dit pas à quel métier d’une nomenclature elle correspond, et l’un d’eux porte son intitulé.',
  },
  why: {
    en: 'With its code a role is found by who looks for the occupation, and can be compared with others.',
    fr: 'Avec son code, un rôle se trouve par qui cherche le métier, et se compare à d’autres.',
  },
  bad: files(''),
  good: files('mappings:\n  - { scheme: rome, code: D1102, version: "4.60", match: close }\n'),

  *check(document, index) {
    const termbases = termbasesFor(document.uri, index).filter(({ scheme }) => scheme !== undefined);
    // The text of a file at rest is read again: only where there is something to find.
    if (document.kind !== 'role' || termbases.length === 0) return;
    const { role, tree, head } = document;
    const title = entryOf(tree.root, 'title')?.value;
    if (role.title === undefined || !title || entryOf(tree.root, 'mappings')) return;
    for (const termbase of termbases) {
      const [concept] = conceptsNamed(termbase, role.title, head.lang).filter((one) => one.kind === 'occupation');
      if (!concept) continue;
      const [code, name] = [shown(concept.code), nameOfTermbase(termbase)];
      yield {
        range: title.range,
        message: {
          en: `'${name}' has an occupation with this title: '${code}'`,
          fr: `« ${name} » a un métier de cet intitulé : « ${code} »`,
        },
        fixes: addition(document, termbase, concept),
      };
      return;
    }
  },
};

function addition({ uri, text, tree }: RoleDocument, termbase: Termbase, concept: Concept): readonly Fix[] {
  if (!termbase.scheme) return [];
  const mapping = {
    scheme: termbase.scheme,
    ...(concept.uri === undefined ? { code: concept.code } : { uri: concept.uri }),
    label: labelOfConcept(concept, 0),
    ...(termbase.version !== undefined && { version: termbase.version }),
    match: 'close',
  };
  const edits = addField(text, tree, [], 'mappings', [mapping], languageOfName(uri));
  if (!edits) return [];
  const code = shown(concept.code);
  const title = { en: `Add the mapping to '${code}'`, fr: `Ajouter la correspondance avec « ${code} »` };
  return [{ title, safe: false, byHand: true, edit: editOf(uri, ...edits) }];
}
