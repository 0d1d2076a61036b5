import { table } from './row.ts';

const start = 'id: nurse\nlang: en\ntitle: Nurse\n';

table('items of other roles', [
  [
    'a tool, label and id together',
    `${start}tools:\n  - $0`,
    ['id, label', 'Infusion pump'],
    'Infusion pump',
    `${start}tools:\n  - id: infusion-pump\n    label: Infusion pump`,
  ],
  [
    'a tool by its first letters',
    `${start}tools:\n  - inf$0`,
    ['Infusion pump'],
    'Infusion pump',
    `${start}tools:\n  - id: infusion-pump\n    label: Infusion pump`,
  ],
  [
    'a tool where the list begins',
    `${start}tools: $0`,
    ['- id, label', '- Infusion pump'],
    '- Infusion pump',
    `${start}tools:\n  - id: infusion-pump\n    label: Infusion pump`,
  ],
  [
    'a tool in brackets',
    `${start}tools: [$0]`,
    ['id, label', 'Infusion pump'],
    'Infusion pump',
    `${start}tools: [{ id: infusion-pump, label: Infusion pump }]`,
  ],
  [
    'a tool in braces',
    `${start}tools: [{ $0 }]`,
    ['id, label', 'Infusion pump'],
    'Infusion pump',
    `${start}tools: [{ id: infusion-pump, label: Infusion pump }]`,
  ],
  [
    'a soft skill',
    `${start}skills:\n  soft:\n    - $0`,
    ['id, label', 'Composure'],
    'Composure',
    `${start}skills:\n  soft:\n    - id: composure\n      label: Composure`,
  ],
  [
    'a task',
    `${start}functions:\n  - id: care\n    title: Care\n    tasks:\n      - $0`,
    ['id, statement', 'Hand the ward over'],
    'Hand the ward over',
    `${start}functions:\n  - id: care\n    title: Care\n    tasks:\n      - id: hand-over\n        statement: Hand the ward over`,
  ],
  [
    'not one that the role has',
    `${start}tools:\n  - { id: infusion-pump, label: Pump }\n  - $0`,
    ['id, label'],
    'id, label',
    `${start}tools:\n  - { id: infusion-pump, label: Pump }\n  - { id: $2, label: $1 }`,
  ],
  [
    'in the language of the role',
    'id: nurse\nlang: fr\nskills:\n  soft:\n    - $0',
    ['id, label', 'Calme', 'Écoute'],
    'Écoute',
    'id: nurse\nlang: fr\nskills:\n  soft:\n    - id: ecoute\n      label: Écoute',
  ],
  [
    'in four columns',
    `${start}skills:\n    soft:\n        - $0`,
    ['id, label', 'Composure'],
    'Composure',
    `${start}skills:\n    soft:\n        - id: composure\n          label: Composure`,
  ],
]);

table('words that become an item', [
  [
    'behind a dash',
    'tools:\n  - Blood pressure cuff$0',
    ['id: blood-pressure-cuff, label: Blood pressure cuff'],
    'id: blood-pressure-cuff, label: Blood pressure cuff',
    'tools:\n  - id: blood-pressure-cuff\n    label: Blood pressure cuff',
  ],
  [
    'of a task',
    'functions:\n  - tasks:\n      - Wash hands$0',
    ['id: wash-hands, statement: Wash hands'],
    'id: wash-hands, statement: Wash hands',
    'functions:\n  - tasks:\n      - id: wash-hands\n        statement: Wash hands',
  ],
  [
    'of a function',
    'functions:\n  - Care$0',
    ['id: care, title: Care'],
    'id: care, title: Care',
    'functions:\n  - id: care\n    title: Care',
  ],
  [
    'in brackets',
    'tools: [Cuff$0]',
    ['id: cuff, label: Cuff'],
    'id: cuff, label: Cuff',
    'tools: [{ id: cuff, label: Cuff }]',
  ],
  [
    'in French',
    'objectives:\n  - Réduire les chutes$0',
    ['id: reduire-les-chutes, statement: Réduire les chutes'],
    'id: reduire-les-chutes, statement: Réduire les chutes',
    'objectives:\n  - id: reduire-les-chutes\n    statement: Réduire les chutes',
  ],
  [
    'behind the colon of the list',
    'tools: Cuff$0',
    ['- id: cuff, label: Cuff'],
    '- id: cuff, label: Cuff',
    'tools:\n  - id: cuff\n    label: Cuff',
  ],
]);

table('skeletons', [
  ['of an item', 'tools:\n  - $0', ['id, label'], 'id, label', 'tools:\n  - id: $2\n    label: $1'],
  [
    'of a list of items',
    'id: a\nobj$0',
    ['objectives'],
    'objectives',
    'id: a\nobjectives:\n  - id: $2\n    statement: $1',
  ],
  [
    'of a next item',
    'objectives:\n  - id: a\n    statement: b\n  $0',
    ['- id, statement'],
    '- id, statement',
    'objectives:\n  - id: a\n    statement: b\n  - id: $2\n    statement: $1',
  ],
  [
    'of an item with a choice',
    'mappings:\n  - $0',
    ['scheme, match'],
    'scheme, match',
    'mappings:\n  - scheme: ${1|esco,isco-08,rome,onet-soc,nace,naf,sfia,e-cf,rncp|}\n    match: ${2|exact,close,broad,narrow,related|}',
  ],
  [
    'of a group with required fields',
    'id: a\ncomp$0',
    ['compensation'],
    'compensation',
    'id: a\ncompensation:\n  currency: $1\n  unit: ${2|hour,day,week,month,year|}',
  ],
  ['of a group with none', 'id: a\nworkC$0', ['workContext'], 'workContext', 'id: a\nworkContext:\n  '],
  [
    'of a list of words',
    'id: a\ncont$0',
    ['continuousLearning'],
    'continuousLearning',
    'id: a\ncontinuousLearning:\n  - ',
  ],
  ['of a role', '$0', ['id, lang, title'], 'id, lang, title', 'id: ${1:nurse}\nlang: ${2|fr,en|}\ntitle: $3'],
  [
    'of a role behind dashes',
    '---\n$0',
    ['id, lang, title'],
    'id, lang, title',
    '---\nid: ${1:nurse}\nlang: ${2|fr,en|}\ntitle: $3',
  ],
  [
    'of a role below a comment',
    '# Nurse\n$0',
    ['id, lang, title'],
    'id, lang, title',
    '# Nurse\nid: ${1:nurse}\nlang: ${2|fr,en|}\ntitle: $3',
  ],
  ['in braces', 'remote: { $0 }', ['policy', 'days'], 'policy', 'remote: { policy:  }'],
]);

table('references', [
  [
    'to a role',
    'id: nurse\nteam:\n  reportsTo:\n    - role: $0',
    ['infirmier', 'ward-manager'],
    'ward-manager',
    'id: nurse\nteam:\n  reportsTo:\n    - role: ward-manager',
  ],
  [
    'to a role by its title',
    'id: nurse\nteam:\n  reportsTo:\n    - role: infirmière$0',
    ['infirmier'],
    'infirmier',
    'id: nurse\nteam:\n  reportsTo:\n    - role: infirmier',
  ],
  [
    'to a role in braces',
    'id: nurse\nteam: { manages: [{ role: wa$0 }] }',
    ['ward-manager'],
    'ward-manager',
    'id: nurse\nteam: { manages: [{ role: ward-manager }] }',
  ],
  [
    'to a successor',
    'id: nurse\nmeta:\n  supersededBy: $0',
    ['infirmier', 'ward-manager'],
    'infirmier',
    'id: nurse\nmeta:\n  supersededBy: infirmier',
  ],
  [
    'to a tool of the role',
    'tools: [{ id: cuff, label: Cuff }]\nfunctions:\n  - tasks:\n      - tools: [$0]',
    ['cuff'],
    'cuff',
    'tools: [{ id: cuff, label: Cuff }]\nfunctions:\n  - tasks:\n      - tools: [cuff]',
  ],
  [
    'to an objective by its words',
    'objectives: [{ id: falls, statement: Nobody falls }]\nfunctions:\n  - objectives:\n      - nobody$0',
    ['falls'],
    'falls',
    'objectives: [{ id: falls, statement: Nobody falls }]\nfunctions:\n  - objectives:\n      - falls',
  ],
  [
    'to another function',
    'functions:\n  - id: a\n    title: A\n  - id: b\n    title: B\n    dependsOn:\n      - $0',
    ['a'],
    'a',
    'functions:\n  - id: a\n    title: A\n  - id: b\n    title: B\n    dependsOn:\n      - a',
  ],
  [
    'to a skill of a level',
    'skills: { soft: [{ id: calm, label: Calm }] }\nlevels:\n  - skills:\n      - skill: $0',
    ['calm'],
    'calm',
    'skills: { soft: [{ id: calm, label: Calm }] }\nlevels:\n  - skills:\n      - skill: calm',
  ],
  [
    'to a skill that is not listed yet',
    'skills: { soft: [{ id: a, label: A }, { id: b, label: B }] }\nfunctions: [{ tasks: [{ techniques: [a, $0] }] }]',
    ['b'],
    'b',
    'skills: { soft: [{ id: a, label: A }, { id: b, label: B }] }\nfunctions: [{ tasks: [{ techniques: [a, b] }] }]',
  ],
  [
    'and the title of the role as its label',
    'id: nurse\nteam:\n  reportsTo:\n    - role: ward-manager\n      label: $0',
    ['Ward manager'],
    'Ward manager',
    'id: nurse\nteam:\n  reportsTo:\n    - role: ward-manager\n      label: Ward manager',
  ],
]);

const braces = 'tools:\n  - { id: crm, label: CRM }\n';

table('items among others in braces', [
  ['behind a dash', `${braces}  - $0`, ['id, label'], 'id, label', `${braces}  - { id: $2, label: $1 }`],
  ['with its dash', `${braces}  $0`, ['- id, label'], '- id, label', `${braces}  - { id: $2, label: $1 }`],
  ['by one field', `${braces}  - la$0`, ['label'], 'label', `${braces}  - { label: $1 }`],
  [
    'above another',
    'tools:\n  - $0\n  - { id: crm, label: CRM }\n',
    ['id, label'],
    'id, label',
    'tools:\n  - { id: $2, label: $1 }\n  - { id: crm, label: CRM }\n',
  ],
  [
    'with what they have',
    'tools:\n  - { id: crm, label: CRM, vendor: V }\n  - $0',
    ['id, label, vendor'],
    'id, label, vendor',
    'tools:\n  - { id: crm, label: CRM, vendor: V }\n  - { id: $2, label: $1, vendor: $3 }',
  ],
  [
    'that other roles have',
    `${start}${braces}  - inf$0`,
    ['Infusion pump'],
    'Infusion pump',
    `${start}${braces}  - { id: infusion-pump, label: Infusion pump }`,
  ],
  [
    'of words',
    `${braces}  - Google Ads$0`,
    ['id: google-ads, label: Google Ads'],
    'id: google-ads, label: Google Ads',
    `${braces}  - { id: google-ads, label: Google Ads }`,
  ],
  [
    'with dashes under the key',
    `${start}tools:\n- { id: crm, label: CRM }\n$0`,
    ['- id, label'],
    '- id, label',
    `${start}tools:\n- { id: crm, label: CRM }\n- { id: $2, label: $1 }`,
  ],
  [
    'not where one of them is by indentation',
    `${braces}  - id: erp\n    label: ERP\n  - $0`,
    ['id, label'],
    'id, label',
    `${braces}  - id: erp\n    label: ERP\n  - id: $2\n    label: $1`,
  ],
  [
    'not the fields of an item that is begun',
    `${braces}  - id: erp\n    $0`,
    ['label'],
    'label',
    `${braces}  - id: erp\n    label: `,
  ],
]);

const task = 'functions:\n  - id: a\n    tasks:\n      - ';

table('names for a text that is already there', [
  [
    'behind a dash',
    `${task}$0Clean the floors`,
    ['id: clean-the-floors, statement: Clean the floors', 'id', 'statement'],
    'statement',
    `${task}statement: Clean the floors`,
  ],
  [
    'of one word',
    'tools:\n  - $0Excel\n',
    ['id: excel, label: Excel', 'id', 'label'],
    'label',
    'tools:\n  - label: Excel\n',
  ],
  [
    'of one word, with the id',
    'tools:\n  - $0Excel\n',
    ['id: excel, label: Excel'],
    'id: excel, label: Excel',
    'tools:\n  - id: excel\n    label: Excel\n',
  ],
  ['in quotes', 'tools:\n  - $0"Excel"\n', [], 'label', 'tools:\n  - label: "Excel"\n'],
  [
    'where the dash is missing',
    'tools:\n  $0Excel\n',
    ['- id: excel, label: Excel', '- id', '- label'],
    '- label',
    'tools:\n  - label: Excel\n',
  ],
  ['on a line of its own', 'id: a\n$0Heal the sick', ['lang'], 'mission', 'id: a\nmission: Heal the sick'],
  ['before a comment', 'id: a\n$0Heal # all', ['lang'], 'mission', 'id: a\nmission: Heal # all'],
  ['behind the colon of a group', 'meta: $0Jane Doe\n', ['status', 'version'], 'owner', 'meta:\n  owner: Jane Doe\n'],
  [
    'behind the colon of a list',
    'team:\n  reportsTo: $0Director\n',
    ['- role', '- label'],
    '- label',
    'team:\n  reportsTo:\n    - label: Director\n',
  ],
  [
    'in brackets',
    'team: { reportsTo: [$0The director, { role: a }] }',
    ['role', 'label'],
    'label',
    'team: { reportsTo: [{ label: The director }, { role: a }] }',
  ],
  ['in braces', 'meta: { $0Jane Doe }', ['status'], 'owner', 'meta: { owner: Jane Doe }'],
  ['in braces, before a field', 'meta: { $0"Jo" status: draft }', [], 'owner', 'meta: { owner: "Jo", status: draft }'],
  ['but not for a name', 'tools:\n  - $0label: a\n', ['id'], 'vendor', 'tools:\n  - vendor: a\n'],
  ['but not for a name without a colon', 'tools:\n  - $0ven\n', ['id, label'], 'vendor', 'tools:\n  - vendor: \n'],
]);

table(
  'names for a text that is already there, in JSON',
  [
    [
      'in brackets',
      '{ "team": { "reportsTo": [$0"Director"] } }',
      ['role', 'label'],
      'label',
      '{ "team": { "reportsTo": [{ "label": "Director" }] } }',
    ],
    [
      'in brackets, with the id',
      '{ "tools": [$0"Excel"] }',
      ['id: excel, label: Excel'],
      'id: excel, label: Excel',
      '{ "tools": [{ "id": "excel", "label": "Excel" }] }',
    ],
    ['in braces', '{ "meta": { $0"Jane Doe" } }', ['status'], 'owner', '{ "meta": { "owner": "Jane Doe" } }'],
  ],
  'nurse.role.json',
);
