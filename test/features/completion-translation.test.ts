import { deepEqual, equal, ok } from 'node:assert/strict';
import { completion, type CompletionItem } from '../../server/src/features/completion.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { marked } from './marked.ts';

const others = {
  'infirmier.role.yaml': `id: infirmier
lang: fr
title: Infirmier / Infirmière
mission: Soigner *bien*.
continuousLearning: [Les médicaments, Les outils]
functions:
  - id: soins
    title: Soins
    description: Jour et nuit.
    importance: core
    tasks:
      - { id: laver, statement: Faire la toilette, frequency: Chaque jour, considerations: [Pudeur] }
      - { id: nourrir, statement: Donner à manger }
  - id: ecole
    title: Transmission
    tasks: [{ id: former, statement: Former les élèves }]
skills:
  technical: [{ id: injection, label: Injections }]
  soft: [{ id: calme, label: Calme }, { id: ecoute, label: Écoute }]
team: { manages: [{ role: aide, note: La nuit }, { label: 'Les $brancardiers' }] }
employment: { types: [{ type: employee, label: Salariat }, { type: interim, label: Intérim }] }
meta: { version: '2.0' }
`,
  'aide.role.yaml': 'id: aide\nlang: fr\ntitle: Aide-soignant\n',
  'autre.role.yaml': 'id: autre\nlang: fr\ntitle: Autre\n',
};

describe('completion in a translation', () => {
  it('offers first what the source has and the translation does not, with its text', () => {
    const items = ask('title: Nurse\n$0');
    const wanted = ['mission', 'functions', 'skills', 'continuousLearning', 'employment', 'team'];
    const labels = items.map(({ label }) => label);
    const others = labels.filter((label) => !wanted.includes(label) && label !== 'sourceVersion');
    deepEqual(labels.slice(0, 1 + wanted.length).toSorted(), ['sourceVersion', ...wanted].toSorted());
    ok(others.includes('summary') && others.includes('tools'));
    const mission = items.find(({ label }) => label === 'mission');
    equal(mission?.detail?.en, 'Soigner *bien*.');
    ok(mission?.documentation?.en.startsWith('**In the source** (fr)\n\nSoigner \\*bien\\*.\n\nWhy the role exists'));
    equal(items.find(({ label }) => label === 'skills')?.detail?.en, 'Skills (3 texts to translate)');
    equal(items.find(({ label }) => label === 'skills')?.detail?.fr, 'Compétences (3 textes à traduire)');
  });

  it('counts what is left in a group, and puts what is done behind', () => {
    const items = ask('skills:\n  soft: [{ id: calme, label: Calm }]\n  $0');
    deepEqual(
      items.map(({ label, detail }) => [label, detail?.en]),
      [
        ['technical', 'Know-how (1 text to translate)'],
        ['knowledge', 'Knowledge'],
        ['notes', 'Notes'],
      ],
    );
  });

  it('finds the item of the source by its id, wherever it stands', () => {
    const items = ask('functions:\n  - id: ecole\n    title: Teaching\n  - id: soins\n    $0');
    deepEqual(
      items.slice(0, 3).map(({ label, detail }) => [label, detail?.en]),
      [
        ['title', 'Soins'],
        ['description', 'Jour et nuit.'],
        ['tasks', 'Tasks (4 texts to translate)'],
      ],
    );
    const [first] = ask('functions:\n  - id: soins\n    tasks:\n      - id: nourrir\n        $0');
    deepEqual([first?.label, first?.detail?.fr], ['statement', 'Donner à manger']);
  });

  offers('whole items that are missing, with stops for their texts', 'skills:\n  soft:\n    - $0', [
    'id: calme',
    'id: ecoute',
    'id',
    'label',
    'rationale',
  ]);
  offers('no item that is there already', 'skills:\n  soft:\n    - { id: ecoute, label: Listening }\n    - $0', [
    'id: calme',
    'id',
    'label',
    'rationale',
  ]);
  writes(
    'an item with its fields',
    'functions:\n  - id: soins\n    tasks:\n      - $0',
    'id: laver',
    'functions:\n  - id: soins\n    tasks:\n      - id: laver\n        statement: $1\n        frequency: $2',
  );
  writes(
    'the next item with its dash',
    'skills:\n  soft:\n    - id: calme\n      label: Calm\n    $0',
    '- id: ecoute',
    'skills:\n  soft:\n    - id: calme\n      label: Calm\n    - id: ecoute\n      label: $1',
  );
  writes(
    'a relation by its role',
    'team:\n  manages:\n    - $0',
    'role: aide',
    'team:\n  manages:\n    - role: aide\n      note: $1',
  );
  writes(
    'a relation without role by its label, which may hold anything',
    'team:\n  manages:\n    - $0',
    'sourceLabel: Les $brancardiers',
    'team:\n  manages:\n    - sourceLabel: Les \\$brancardiers\n      label: $1',
  );
  it('writes an item in JSON', () => {
    const text = '{ "translationOf": "infirmier", "lang": "en", "skills": { "soft": [$0] } }';
    const { document, offset, index } = marked(text, 'infirmier.en.role.json', others);
    const item = completion(document, offset, index, '2026-11-24').find(({ label }) => label === 'id: calme');
    equal(item && applyEdits(document.text, [item.edit]), text.replace('$0', '{ "id": "calme", "label": "$1" }'));
  });

  offers('the ids of that list and no other', 'skills:\n  soft:\n    - id: $0', ['calme', 'ecoute']);
  offers('the tasks of that function', 'functions:\n  - id: ecole\n    tasks: [{ id: $0 }]', ['former']);
  offers('the roles of that list', 'team:\n  manages:\n    - role: $0', ['aide']);
  offers('the labels of the source', 'team:\n  manages:\n    - sourceLabel: $0', ['Les $brancardiers']);
  offers('the kinds of employment', 'employment: { types: [{ type: interim }, { type: $0 }] }', ['employee']);
  offers('the text of the source to start from', 'mission: $0', ['Soigner *bien*.']);
  offers('its sentences', 'continuousLearning:\n  - $0', ['Les médicaments', 'Les outils']);
  offers('nothing in a text that is begun', 'mission: Ca$0', []);

  it('offers the version of the source and the fingerprint of its texts', () => {
    const labels = ask('sourceVersion: $0').map(({ label }) => label);
    equal(labels.length, 2);
    equal(labels[0], '2.0');
    ok(/^text:[0-9a-f]{16}$/.test(labels[1] ?? ''), labels[1]);
  });

  it('offers what it can where the role is unknown', () => {
    const { document, offset, index } = marked(
      'translationOf: nobody\nlang: en\nskills:\n  soft:\n    - $0',
      'nobody.en.role.yaml',
      others,
    );
    deepEqual(
      completion(document, offset, index, '2026-11-24').map(({ label }) => label),
      ['id', 'label', 'rationale'],
    );
  });
});

function ask(text: string): readonly CompletionItem[] {
  const { document, offset, index } = marked(
    `translationOf: infirmier\nlang: en\n${text}`,
    'infirmier.en.role.yaml',
    others,
  );
  return completion(document, offset, index, '2026-11-24');
}

function offers(what: string, text: string, labels: readonly string[]): void {
  it(`offers ${what}`, () =>
    deepEqual(
      ask(text).map(({ label }) => label),
      labels,
    ));
}

function writes(what: string, text: string, label: string, result: string): void {
  it(`writes ${what}`, () => {
    const head = 'translationOf: infirmier\nlang: en\n';
    const items = ask(text);
    const item = items.find((candidate) => candidate.label === label);
    ok(item, `'${label}' is not among ${items.map((candidate) => candidate.label).join(', ')}`);
    equal(applyEdits(head + text.replace('$0', ''), [item.edit]), head + result);
  });
}
