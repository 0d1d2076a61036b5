import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { completionCard, completionList } from '../../server/src/features/completion.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { today } from './completion-asked.ts';
import { marked } from './marked.ts';

const glossary = `id: house
title: Words of the house
terms:
  - id: wound-care
    kind: skill
    label: { en: Wound care, fr: Soin des plaies }
    synonyms: { en: [Dressing of wounds] }
    deprecated: { en: [Bandaging] }
    definition: { en: "Cleans wounds, *dresses* them." }
    mappings: [{ scheme: esco, uri: "http://data.europa.eu/esco/skill/1", label: treat wounds, match: close }]
  - { id: ward-software, kind: tool, label: { en: Ward software } }
  - { id: tact, label: { en: Tact } }
`;

const rome = `{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","imported":"2027-01-01","languages":["fr"],"terms":[
["J1506","occupation",["Infirmier / Infirmière en soins généraux"],[["Infirmier / Infirmière de nuit"]]],
["100001","skill",["Soigner une plaie, la panser"]],
["300473","soft",["Faire preuve de réactivité"],[],["Capacité à réagir rapidement."]],
["23374","context",["Travail le samedi"]],
["300793","context",["Travail le dimanche"]],
["403091","context",["Travail, de nuit"]]
],"former":[

]}
`;

const naf = `{"rolespecVocabulary":1,"scheme":"naf","title":"NAF","languages":["fr"],"terms":[
["86.10Z","activity",["Activités hospitalières"]]
],"former":[]}
`;

const files = { 'house.vocabulary.yaml': glossary, 'rome.vocabulary.json': rome, 'naf.vocabulary.json': naf };

function ask(source: string, name?: string) {
  const { document, offset, index } = marked(source, name, files);
  return { document, index, ...completionList(document, offset, index, today) };
}

/** @param labels of the terms that are offered, in this order. */
function offers(title: string, source: string, labels: readonly string[], name?: string): void {
  it(title, () => {
    const { items } = ask(source, name);
    deepEqual(
      items.filter(({ detail }) => /^(?:Words of the house|ROME|NAF)/.test(detail?.en ?? '')).map(({ label }) => label),
      labels,
    );
  });
}

/** @param result the text after the term was taken. */
function writes(title: string, source: string, label: string, result: string, name?: string): void {
  it(title, () => {
    const { document, items } = ask(source, name);
    const item = items.find((candidate) => candidate.label === label);
    ok(item, `'${label}' is not among ${items.map((candidate) => candidate.label).join(', ')}`);
    equal(applyEdits(document.text, [item.edit, ...(item.also ?? [])]), result);
  });
}

const english = 'id: nurse\nlang: en\ntitle: Nurse\n';
const french = 'id: nurse\nlang: fr\ntitle: Infirmier\n';
const context = `${french}workContext:\n  hours:\n    - Travail le samedi\n    - `;
const technical = 'skills:\n  technical:\n    - label: ';

describe('completion of terms', () => {
  offers('of the house where nothing is typed', `${english}${technical}$0\n`, ['Tact', 'Wound care']);
  offers('by the beginnings of words in any order', `${english}${technical}care wou$0\n`, ['Wound care']);
  offers('without accents', `${french}skills:\n  soft:\n    - label: reactivite$0\n`, ['Faire preuve de réactivité']);
  offers('by other words', `${english}${technical}dressing$0\n`, ['Wound care (Dressing of wounds)']);
  offers('in the language of the role', `${french}${technical}plaie$0\n`, [
    'Soin des plaies',
    'Soigner une plaie, la panser',
  ]);
  offers('by no word that is not there', `${english}${technical}wound surgery$0\n`, []);
  offers('for tools only tools', `${english}tools:\n  - label: w$0\n`, ['Ward software']);
  offers('for what the work is like, but for what is said already', `${context}travail$0\n`, [
    'Travail, de nuit',
    'Travail le dimanche',
  ]);
  offers('for what the work is like where nothing is typed, none', `${context}$0\n`, []);
  offers('for what the work is like, no skill', `${context}plaie$0\n`, []);
  offers('for how far one travels', `${french}workContext:\n  travel: samedi$0\n`, ['Travail le samedi']);
  offers('in the label of a role that is linked to none', `${english}team:\n  manages:\n    - label: w$0\n`, []);
  offers('of the classification that a mapping names', `${french}mappings:\n  - scheme: rome\n    code: inf$0\n`, [
    'Infirmier / Infirmière en soins généraux',
  ]);
  offers(
    'for a code by the label beside it',
    `${french}mappings:\n  - scheme: rome\n    code: $0\n    label: Infirmier\n`,
    ['Infirmier / Infirmière en soins généraux'],
  );
  offers('for a code by the title of the role', `${french}mappings:\n  - scheme: rome\n    code: $0\n`, [
    'Infirmier / Infirmière en soins généraux',
  ]);
  offers('of no classification where nothing is typed', `${french}${technical}$0\n`, ['Soin des plaies']);
  offers('of no other one', `${french}mappings:\n  - scheme: esco\n    code: inf$0\n`, []);
  offers('for a code by its first signs', `${french}mappings:\n  - scheme: rome\n    code: J15$0\n`, [
    'Infirmier / Infirmière en soins généraux',
  ]);
  offers(
    'in no translation',
    'translationOf: nurse\nlang: fr\nskills:\n  technical:\n    - label: plaie$0\n',
    [],
    'nurse.fr.role.yaml',
  );

  writes(
    'writes label and mapping, and the id above',
    `${french}${technical}plaie pan$0\n      level: expert\n`,
    'Soigner une plaie, la panser',
    `${french}skills:
  technical:
    - id: soigner-une-plaie-la-panser
      label: Soigner une plaie, la panser
      mappings:
        - scheme: rome
          code: '100001'
          label: Soigner une plaie, la panser
          version: '4.60'
          match: exact
      level: expert
`,
  );
  writes(
    'writes the mappings of a term of the house',
    `${english}${technical}wound$0`,
    'Wound care',
    `${english}skills:
  technical:
    - id: wound-care
      label: Wound care
      mappings:
        - scheme: esco
          uri: http://data.europa.eu/esco/skill/1
          label: treat wounds
          match: close`,
  );
  writes(
    'writes the label alone where mappings are there',
    `${french}${technical}plaie pan$0\n      id: x\n      mappings: []\n`,
    'Soigner une plaie, la panser',
    `${french}${technical}Soigner une plaie, la panser\n      id: x\n      mappings: []\n`,
  );
  writes(
    'writes no mapping before a comment',
    `${french}${technical}plaie pan$0 # to be checked\n`,
    'Soigner une plaie, la panser',
    `${french}skills:\n  technical:\n    - id: soigner-une-plaie-la-panser\n      label: Soigner une plaie, la panser # to be checked\n`,
  );
  writes(
    'writes an id that is free, right above the label',
    `${french}tools:\n  - { id: tact, label: Tact }\nskills:\n  soft:\n    - { id: faire-preuve-de-reactivite, label: x }\n    - level: expert\n      label: reac$0\n`,
    'Faire preuve de réactivité',
    `${french}tools:
  - { id: tact, label: Tact }
skills:
  soft:
    - { id: faire-preuve-de-reactivite, label: x }
    - level: expert
      id: faire-preuve-de-reactivite-2
      label: Faire preuve de réactivité
      mappings:
        - scheme: rome
          code: '300473'
          label: Faire preuve de réactivité
          version: '4.60'
          match: exact
`,
  );
  writes(
    'writes no id of the house that another item has',
    `${english}skills:\n  soft:\n    - { id: tact, label: x }\n    - label: tac$0\n`,
    'Tact',
    `${english}skills:\n  soft:\n    - { id: tact, label: x }\n    - label: Tact\n`,
  );
  writes(
    'writes no id above a label on a line of its own',
    `${english}skills:\n  soft:\n    - label:\n        tac$0\n`,
    'Tact',
    `${english}skills:\n  soft:\n    - label:\n        Tact\n`,
  );
  writes(
    'writes the id between braces',
    `${english}skills:\n  soft: [{ label: tac$0 }]\n`,
    'Tact',
    `${english}skills:\n  soft: [{ id: tact, label: Tact }]\n`,
  );
  writes(
    'writes the id on a line of its own where the label has one, in JSON',
    '{\n  "lang": "fr",\n  "skills": {\n    "soft": [\n      {\n        "label": "reac$0",\n        "mappings": []\n      }\n    ]\n  }\n}\n',
    'Faire preuve de réactivité',
    '{\n  "lang": "fr",\n  "skills": {\n    "soft": [\n      {\n        "id": "faire-preuve-de-reactivite",\n        "label": "Faire preuve de réactivité",\n        "mappings": []\n      }\n    ]\n  }\n}\n',
    'nurse.role.json',
  );
  writes(
    'another title with its id',
    `${french}alternativeTitles:\n  - label: infirmiere nuit$0\n`,
    'Infirmier / Infirmière de nuit',
    `${french}alternativeTitles:\n  - id: infirmier-infirmiere-de-nuit\n    label: Infirmier / Infirmière de nuit\n`,
  );
  writes(
    'between braces',
    `${french}skills:\n  technical:\n    - { id: x, label: plaie$0 }\n`,
    'Soigner une plaie, la panser',
    `${french}skills:\n  technical:\n    - { id: x, label: 'Soigner une plaie, la panser', mappings: [{ scheme: rome, code: '100001', label: 'Soigner une plaie, la panser', version: '4.60', match: exact }] }\n`,
  );
  writes(
    'in JSON',
    '{ "lang": "fr", "skills": { "soft": [{ "label": "reac$0" }] } }',
    'Faire preuve de réactivité',
    '{ "lang": "fr", "skills": { "soft": [{ "id": "faire-preuve-de-reactivite", "label": "Faire preuve de réactivité", "mappings": [{ "scheme": "rome", "code": "300473", "label": "Faire preuve de réactivité", "version": "4.60", "match": "exact" }] }] } }',
    'nurse.role.json',
  );
  writes('what the work is like', `${context}nuit$0\n`, 'Travail, de nuit', `${context}Travail, de nuit\n`);
  writes(
    'what the work is like, between brackets',
    `${french}workContext: { hours: [Astreintes, nuit$0] }\n`,
    'Travail, de nuit',
    `${french}workContext: { hours: [Astreintes, 'Travail, de nuit'] }\n`,
  );
  writes(
    'a whole item where one begins',
    `${english}skills:\n  technical:\n    - wound$0\n`,
    'Wound care',
    `${english}skills:
  technical:
    - id: wound-care
      label: Wound care
      mappings:
        - scheme: esco
          uri: http://data.europa.eu/esco/skill/1
          label: treat wounds
          match: close
`,
  );
  writes(
    'what is missing of a mapping, with its code',
    `${french}mappings:\n  - scheme: rome\n    code: "soins gen$0"\n    match: exact\n`,
    'Infirmier / Infirmière en soins généraux',
    `${french}mappings:
  - scheme: rome
    code: "J1506"
    label: Infirmier / Infirmière en soins généraux
    version: '4.60'
    match: exact
`,
  );
  writes(
    'a title, and what it is in the classification',
    `id: nurse\nlang: fr\ntitle: infirmiere nuit$0\nmission: Soigner.\n`,
    'Infirmier / Infirmière de nuit',
    `id: nurse
lang: fr
title: Infirmier / Infirmière de nuit
mission: Soigner.
mappings:
  - scheme: rome
    code: J1506
    label: Infirmier / Infirmière en soins généraux
    version: '4.60'
    match: close
`,
  );
  writes(
    'a sector with its code',
    `${french}market:\n  sectors:\n    - label: hospi$0\n`,
    'Activités hospitalières',
    `${french}market:\n  sectors:\n    - id: activites-hospitalieres\n      label: Activités hospitalières\n      naf: 86.10Z\n`,
  );

  it('asks again at each key, as there may be more', () => {
    equal(ask(`${english}${technical}wou$0\n`).isIncomplete, true);
    equal(ask(`${english}mission: wou$0\n`).isIncomplete, false);
  });

  it('shows the meaning, with nothing in it taken for Markdown', () => {
    const { items, index } = ask(`${english}${technical}wou$0\n`);
    const subject = items[0]?.subject;
    const card = subject && completionCard(subject, index);
    match(card?.en ?? '', /Cleans wounds, \\\*dresses\\\* them/);
    match(card?.fr ?? '', /Aussi : Dressing of wounds/);
    equal(completionCard({ vocabulary: 'file:///gone.vocabulary.yaml', code: 'wound-care' }, index), undefined);
  });

  it('helps to write a glossary: fields, kinds and languages', () => {
    const start = 'id: house\ntitle: Ours\nterms:\n  - id: tact\n    ';
    const labels = (source: string) => ask(source, 'our.vocabulary.yaml').items.map(({ label }) => label);
    deepEqual(labels(`${start}$0`).slice(0, 3), ['label', 'kind', 'synonyms']);
    deepEqual(labels(`${start}kind: $0`).slice(0, 2), ['occupation', 'skill']);
    deepEqual(labels(`${start}label: { $0 }`), ['fr', 'en']);
    deepEqual(labels(`${start}label:\n      fr: Tact\n      $0`), ['en']);
  });

  it('reads no vocabulary of a folder beside', () => {
    const { document, offset, index } = marked(`${english}${technical}wou$0\n`, 'roles/nurse.role.yaml', {
      'elsewhere/house.vocabulary.yaml': glossary,
    });
    deepEqual(completionList(document, offset, index, today), { items: [], isIncomplete: false });
  });
});
