import { table } from './row.ts';

table('text that cannot be read', [
  ['below an open quote', 'title: "Nurse\nsum$0', ['summary'], 'summary', 'title: "Nurse\nsummary: '],
  [
    'below an open bracket',
    'dimensions: [strategic\nteam:\n  si$0',
    ['size'],
    'size',
    'dimensions: [strategic\nteam:\n  size: ',
  ],
  ['below a field without a colon', 'title\nsum$0', ['summary'], 'summary', 'title\nsummary: '],
  ['above a field without a colon', 'sum$0\ntitle\n', ['summary'], 'summary', 'summary: \ntitle\n'],
  ['below a tab', 'team:\n\tsize: 3\nsum$0', ['summary'], 'summary', 'team:\n\tsize: 3\nsummary: '],
  ['below a second colon', 'title: Nurse: care\nsum$0', ['summary'], 'summary', 'title: Nurse: care\nsummary: '],
  [
    'between the sides of a conflict',
    '<<<<<<< a\nid: x\n=======\nti$0\n>>>>>>> b\n',
    ['title', 'titleForms'],
    'title',
    '<<<<<<< a\nid: x\n=======\ntitle: \n>>>>>>> b\n',
  ],
  [
    'an item whose neighbour is broken',
    'tools:\n  - { id: a\n  - $0',
    ['id, label'],
    'id, label',
    'tools:\n  - { id: a\n  - id: $2\n    label: $1',
  ],
  ['a value above a broken line', 'seniority: $0\n}{\n', ['intern'], 'lead', 'seniority: lead\n}{\n'],
  ['an item without its dash', 'tools:\n  $0', ['- id, label'], '- id, label', 'tools:\n  - id: $2\n    label: $1'],
]);

table(
  'settings',
  [
    ['the first field', '$0', ['extends', 'preset'], 'rules', 'rules:\n  '],
    ['a rule', 'rules:\n  pla$0', ['placeholder-text'], 'placeholder-text', 'rules:\n  placeholder-text: '],
    [
      'another rule',
      'rules:\n  placeholder-text: warning\n  orp$0',
      ['orphan-role'],
      'orphan-role',
      'rules:\n  placeholder-text: warning\n  orphan-role: ',
    ],
    [
      'how severe',
      'rules:\n  orphan-role: $0',
      ['off', 'hint', 'info', 'warning', 'error'],
      'hint',
      'rules:\n  orphan-role: hint',
    ],
    ['off, which others read as no', 'rules:\n  orphan-role: $0', ['off'], 'off', "rules:\n  orphan-role: 'off'"],
    ['what to leave out', 'ign$0', ['ignore'], 'ignore', 'ignore:\n  - '],
    ['what has a list in it', 'over$0', ['overrides'], 'overrides', 'overrides:\n  - files:\n      - $1'],
    [
      'what has a list in it, behind a colon',
      'overrides: $0',
      ['- files'],
      '- files',
      'overrides:\n  - files:\n      - $1',
    ],
    [
      'what has a group in it',
      'house:\n  - $0',
      ['id, subject, must, message'],
      'id, subject, must, message',
      'house:\n  - id: $1\n    subject: $2\n    must:\n      $3\n    message: $4',
    ],
    [
      'a field of a field in a rule of the house',
      'house:\n  - id: x\n    where: { meta.$0 }',
      ['meta.status', 'meta.version'],
      'meta.status',
      'house:\n  - id: x\n    where: { meta.status: [$1] }',
    ],
    [
      'such a field by its title',
      'house:\n  - id: x\n    where:\n      statut$0',
      ['employment.types'],
      'meta.status',
      'house:\n  - id: x\n    where:\n      meta.status:\n        - ',
    ],
    [
      'the values of such a field',
      'house:\n  - id: x\n    where: { meta.status: $0 }',
      ['draft', 'in-review', 'approved', 'published', 'deprecated'],
      'published',
      'house:\n  - id: x\n    where: { meta.status: [published] }',
    ],
    [
      'more values of a field',
      'house:\n  - id: x\n    where:\n      seniority:\n        - junior\n        - $0',
      ['intern', 'intermediate'],
      'lead',
      'house:\n  - id: x\n    where:\n      seniority:\n        - junior\n        - lead',
    ],
    [
      'yes and no as texts',
      'house:\n  - id: x\n    where: { toolsExhaustive: [$0] }',
      ['true', 'false'],
      'true',
      "house:\n  - id: x\n    where: { toolsExhaustive: ['true'] }",
    ],
    [
      'the values of a list',
      'house:\n  - id: x\n    where: { dimensions: [$0] }',
      ['strategic'],
      'technical',
      'house:\n  - id: x\n    where: { dimensions: [technical] }',
    ],
    [
      'roles that are referred to',
      'house:\n  - id: x\n    where: { team.reportsTo.role: [$0] }',
      ['infirmier', 'ward-manager'],
      'infirmier',
      'house:\n  - id: x\n    where: { team.reportsTo.role: [infirmier] }',
    ],
    ['what has a list in it, in braces', 'overrides: [$0]', ['files'], 'files', 'overrides: [{ files: [$1] }]'],
  ],
  'rolespec.config.yaml',
);

table(
  'settings in JSON',
  [
    ['what has a list in it', '{ "over$0" }', ['overrides'], 'overrides', '{ "overrides": [{ "files": ["$1"] }] }'],
    [
      'what has a group in it',
      '{ "house": [$0] }',
      ['id, subject, must, message'],
      'id, subject, must, message',
      '{ "house": [{ "id": "$1", "subject": "$2", "must": { $3 }, "message": "$4" }] }',
    ],
  ],
  'rolespec.config.json',
);

table(
  'vocabularies',
  [
    [
      'what all have, with the first term',
      '$0',
      ['id, title, terms'],
      'id, title, terms',
      'id: $1\ntitle: $2\nterms:\n  - id: $4\n    label:\n      $3',
    ],
  ],
  'house.vocabulary.yaml',
);

table(
  'vocabularies in JSON',
  [
    [
      'what all have, with the first term',
      '{ $0 }',
      ['id, title, terms'],
      'id, title, terms',
      '{ "id": "$1", "title": "$2", "terms": [{ "id": "$4", "label": { $3 } }] }',
    ],
  ],
  'house.vocabulary.json',
);

const head = 'translationOf: infirmier\nlang: en\n';

table(
  'translations',
  [
    ['of which role', 'translationOf: $0', ['infirmier', 'ward-manager'], 'infirmier', 'translationOf: infirmier'],
    ['its first field', '$0', ['translationOf, lang, title', 'translationOf'], 'translationOf', 'translationOf: '],
    [
      'what all have, as the name of the file says it',
      '$0',
      ['translationOf, lang, title'],
      'translationOf, lang, title',
      'translationOf: ${1:infirmier}\nlang: ${2|en,fr|}\ntitle: $3',
    ],
    ['not in the language of the role', 'translationOf: infirmier\nlang: $0', ['en', 'aa'], 'en', head.trim()],
    ['in its language before it is known of which role', 'lang: $0', ['en', 'aa'], 'en', 'lang: en'],
    ['what the role has, first', `${head}$0`, ['sourceVersion', 'title'], 'title', `${head}title: `],
    ['the text to start from', `${head}mission: $0`, ['Soigner.'], 'Soigner.', `${head}mission: Soigner.`],
    [
      'an item of the role',
      `${head}skills:\n  soft:\n    - $0`,
      ['id: calme', 'id: ecoute'],
      'id: calme',
      `${head}skills:\n  soft:\n    - id: calme\n      label: $1`,
    ],
    [
      'the next item of the role',
      `${head}skills:\n  soft:\n    - id: calme\n      label: Calm\n    - $0`,
      ['id: ecoute'],
      'id: ecoute',
      `${head}skills:\n  soft:\n    - id: calme\n      label: Calm\n    - id: ecoute\n      label: $1`,
    ],
    [
      'the id of an item',
      `${head}skills:\n  soft:\n    - id: $0`,
      ['calme', 'ecoute'],
      'ecoute',
      `${head}skills:\n  soft:\n    - id: ecoute`,
    ],
    [
      'the label of an item',
      `${head}skills:\n  soft:\n    - id: calme\n      label: $0`,
      ['Calme'],
      'Calme',
      `${head}skills:\n  soft:\n    - id: calme\n      label: Calme`,
    ],
    [
      'an item that has no id',
      `${head}team:\n  reportsTo:\n    - $0`,
      ['sourceLabel: Cadre de santé'],
      'sourceLabel: Cadre de santé',
      `${head}team:\n  reportsTo:\n    - sourceLabel: Cadre de santé\n      label: $1`,
    ],
  ],
  'infirmier.en.role.yaml',
);

table(
  'translations by the name of the file',
  [
    [
      'of which role, the one in the name first',
      'translationOf: $0',
      ['ward-manager', 'infirmier'],
      'ward-manager',
      'translationOf: ward-manager',
    ],
    [
      'in a language of a country',
      'translationOf: ward-manager\nlang: $0',
      ['pt-BR', 'fr'],
      'pt-BR',
      'translationOf: ward-manager\nlang: pt-BR',
    ],
  ],
  'ward-manager.pt-BR.role.yaml',
);

table(
  'translations in JSON',
  [
    [
      'what all have, as the name of the file says it',
      '$0',
      ['translationOf, lang, title'],
      'translationOf, lang, title',
      '{\n  "translationOf": "${1:ward-manager}",\n  "lang": "${2|fr,en|}",\n  "title": "$3"\n}\n',
    ],
    ['in which language', '{ "lang": $0 }', ['fr', 'aa'], 'fr', '{ "lang": "fr" }'],
  ],
  'ward-manager.fr.role.json',
);

table(
  'translations whose name does not tell the language',
  [['any but that of the role', 'translationOf: infirmier\nlang: $0', ['en', 'aa'], 'en', head.trim()]],
  'nurse.role.yaml',
);
