import { nothing, table } from './row.ts';

table('braces and brackets', [
  ['a field', 'team: { $0 }', ['reportsTo'], 'size', 'team: { size:  }'],
  ['a field by its letters', 'team: { si$0 }', ['size'], 'size', 'team: { size:  }'],
  ['a field behind a comma', 'team: { size: 3, no$0 }', ['notes'], 'notes', 'team: { size: 3, notes: [$1] }'],
  ['a field before another', 'tools: [{ $0, label: a }]', ['id'], 'id', 'tools: [{ id: , label: a }]'],
  [
    'a field in braces that are not closed',
    'team: { size: 3, no$0',
    ['notes'],
    'notes',
    'team: { size: 3, notes: [$1]',
  ],
  ['a field of an item that is not closed', 'tools: [{ id: a, la$0', ['label'], 'label', 'tools: [{ id: a, label: '],
  [
    'a field on a line of its own',
    'team: {\n  size: 3,\n  no$0\n}\n',
    ['notes'],
    'notes',
    'team: {\n  size: 3,\n  notes: [$1]\n}\n',
  ],
  ['an item', 'tools: [$0]', ['id, label'], 'id, label', 'tools: [{ id: $2, label: $1 }]'],
  [
    'an item behind another',
    'tools: [{ id: a, label: b }, $0]',
    ['id, label'],
    'id, label',
    'tools: [{ id: a, label: b }, { id: $2, label: $1 }]',
  ],
  ['a group', 'requirements: { edu$0 }', ['education'], 'education', 'requirements: { education: { $1 } }'],
  [
    'a value',
    'tools: [{ id: a, importance: $0 }]',
    ['essential'],
    'optional',
    'tools: [{ id: a, importance: optional }]',
  ],
]);

table('values right behind a colon', [
  ['before a brace', 'remote: {policy:$0}', ['none', 'hybrid', 'full'], 'hybrid', 'remote: {policy: hybrid}'],
  [
    'before a comma',
    'requirements: { education: { minimum: { eqf:$0, rncp: 5 } } }',
    ['1', '2', '3', '4', '5', '6', '7', '8'],
    '6',
    'requirements: { education: { minimum: { eqf: 6, rncp: 5 } } }',
  ],
  [
    'in an item',
    'team: { reportsTo: [{role:$0}] }',
    ['infirmier', 'ward-manager'],
    'ward-manager',
    'team: { reportsTo: [{role: ward-manager}] }',
  ],
]);

nothing('nothing between brackets', {
  'as the value of a field without a name': 'team: { size: 3, :$0 4 }',
  'behind the braces': 'team: {}$0',
  'in a comment': 'team: {\n  # si$0\n}',
  'behind a word': 'team: { size $0 }',
});

table(
  'JSON',
  [
    [
      'an empty file',
      '$0',
      ['id, lang, title'],
      'id, lang, title',
      '{\n  "id": "${1:nurse}",\n  "lang": "${2|fr,en|}",\n  "title": "$3"\n}\n',
    ],
    ['an empty object', '{$0}', ['id, lang, title'], 'id', '{"id": "$1"}'],
    ['a field in quotes', '{ "ti$0" }', ['title', 'titleForms'], 'title', '{ "title": "$1" }'],
    ['a field without quotes', '{ ti$0 }', ['title', 'titleForms'], 'title', '{ "title": "$1" }'],
    ['a field in a quote that is not closed', '{\n  "ti$0\n}', ['title'], 'title', '{\n  "title": "$1"\n}'],
    ['a field above others', '{\n  "la$0"\n  "id": "a"\n}', ['lang'], 'lang', '{\n  "lang": "$1",\n  "id": "a"\n}'],
    ['a field below others', '{\n  "id": "a",\n  "la$0"\n}', ['lang'], 'lang', '{\n  "id": "a",\n  "lang": "$1"\n}'],
    [
      'a field where the comma is missing',
      '{\n  "id": "a"\n  "la$0"\n}',
      ['lang'],
      'lang',
      '{\n  "id": "a",\n  "lang": "$1"\n}',
    ],
    ['a field that has its value', '{ "ti$0": "Nurse" }', ['title', 'titleForms'], 'title', '{ "title": "Nurse" }'],
    ['a number', '{ "team": { "si$0" } }', ['size'], 'size', '{ "team": { "size":  } }'],
    ['a list of words', '{ "team": { "no$0" } }', ['notes'], 'notes', '{ "team": { "notes": ["$1"] } }'],
    ['a group', '{ "rem$0" }', ['remote'], 'remote', '{ "remote": { "policy": "${1|none,hybrid,full|}" } }'],
    ['a value', '{ "seniority": $0 }', ['intern'], 'lead', '{ "seniority": "lead" }'],
    ['a value in quotes', '{ "seniority": "$0" }', ['intern'], 'lead', '{ "seniority": "lead" }'],
    ['a value in an open quote', '{ "seniority": "le$0\n}', ['lead'], 'lead', '{ "seniority": "lead"\n}'],
    [
      'a value of a list',
      '{ "dimensions": ["strategic", $0] }',
      ['technical'],
      'technical',
      '{ "dimensions": ["strategic", "technical"] }',
    ],
    ['yes or no', '{ "toolsExhaustive": $0 }', ['true', 'false'], 'false', '{ "toolsExhaustive": false }'],
    [
      'a number of a level',
      '{ "requirements": { "education": { "minimum": { "eqf": $0 } } } }',
      ['1', '2'],
      '7',
      '{ "requirements": { "education": { "minimum": { "eqf": 7 } } } }',
    ],
    [
      'today',
      '{ "posting": { "datePosted": $0 } }',
      ['2027-03-31'],
      '2027-03-31',
      '{ "posting": { "datePosted": "2027-03-31" } }',
    ],
    [
      'a country by its name',
      '{ "locations": [{ "country": "norway$0" }] }',
      ['NO'],
      'NO',
      '{ "locations": [{ "country": "NO" }] }',
    ],
    [
      'a role',
      '{ "id": "nurse", "team": { "manages": [{ "role": $0 }] } }',
      ['infirmier', 'ward-manager'],
      'infirmier',
      '{ "id": "nurse", "team": { "manages": [{ "role": "infirmier" }] } }',
    ],
    [
      'an id by its label',
      '{ "tools": [{ "id": "$0", "label": "Cuff" }] }',
      ['cuff'],
      'cuff',
      '{ "tools": [{ "id": "cuff", "label": "Cuff" }] }',
    ],
    ['an item', '{ "tools": [$0] }', ['id, label'], 'id, label', '{ "tools": [{ "id": "$2", "label": "$1" }] }'],
    [
      'an item of another role',
      '{ "lang": "en", "tools": [{ $0 }] }',
      ['id, label', 'Infusion pump'],
      'Infusion pump',
      '{ "lang": "en", "tools": [{ "id": "infusion-pump", "label": "Infusion pump" }] }',
    ],
  ],
  'nurse.role.json',
);

nothing(
  'nothing in JSON',
  {
    'behind the end': '{} $0',
    'in a text': '{ "title": "Nurse man$0" }',
    'of a group that nobody knows': '{ "tem": { $0 } }',
  },
  'nurse.role.json',
);

table(
  'commas that are missing in JSON',
  [
    [
      'behind the line above',
      '{\n  "title": "Nurse"\n  $0\n}',
      ['id', 'lang'],
      'mission',
      '{\n  "title": "Nurse",\n  "mission": "$1"\n}',
    ],
    [
      'behind the line above a name that is begun',
      '{\n  "title": "Nurse"\n  "mis$0"\n}',
      ['mission'],
      'mission',
      '{\n  "title": "Nurse",\n  "mission": "$1"\n}',
    ],
    [
      'on both sides',
      '{\n  "title": "Nurse"\n  $0\n  "lang": "en"\n}',
      ['id'],
      'mission',
      '{\n  "title": "Nurse",\n  "mission": "$1",\n  "lang": "en"\n}',
    ],
    [
      'where there is no space for it',
      '{"title": "Nurse""mis$0"}',
      ['mission'],
      'mission',
      '{"title": "Nurse", "mission": "$1"}',
    ],
    [
      'behind an item',
      '{\n  "tools": [\n    { "id": "a", "label": "A" }\n    $0\n  ]\n}',
      ['id, label'],
      'id, label',
      '{\n  "tools": [\n    { "id": "a", "label": "A" },\n    { "id": "$2", "label": "$1" }\n  ]\n}',
    ],
    [
      'behind a quote that is begun before an item',
      '{\n  "tools": [\n    "$0\n    { "id": "a", "label": "A" }\n  ]\n}',
      ['id, label'],
      'id, label',
      '{\n  "tools": [\n    { "id": "$2", "label": "$1" },\n    { "id": "a", "label": "A" }\n  ]\n}',
    ],
    [
      'behind the word above',
      '{\n  "dimensions": [\n    "strategic"\n    "$0"\n  ]\n}',
      ['technical'],
      'technical',
      '{\n  "dimensions": [\n    "strategic",\n    "technical"\n  ]\n}',
    ],
    [
      'behind a value, above a field',
      '{\n  "seniority": "$0\n  "id": "x"\n}',
      ['intern'],
      'lead',
      '{\n  "seniority": "lead",\n  "id": "x"\n}',
    ],
  ],
  'nurse.role.json',
);

table('commas that are missing in braces', [
  ['behind a value in quotes', 'remote: { note: "a" $0 }', ['policy'], 'policy', 'remote: { note: "a", policy:  }'],
]);
