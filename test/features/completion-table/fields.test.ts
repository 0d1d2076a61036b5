import { nothing, table } from './row.ts';

table('fields of the role', [
  ['the first field', 'id: nurse\nlang: en\n$0', ['title'], 'title', 'id: nurse\nlang: en\ntitle: '],
  [
    'in the order of the model',
    'id: a\nlang: en\ntitle: A\n$0',
    ['scope', 'titleForms', 'alternativeTitles'],
    'scope',
    'id: a\nlang: en\ntitle: A\nscope: ',
  ],
  ['by its first letters', 'id: a\nmis$0', ['mission'], 'mission', 'id: a\nmission: '],
  ['by its title in French', 'id: a\nemploi$0', ['employment'], 'employment', 'id: a\nemployment:\n  '],
  ['by its title without accents', 'id: a\ncompete$0', ['skills'], 'skills', 'id: a\nskills:\n  '],
  ['by its title with accents', 'id: a\ncompéte$0', ['skills'], 'skills', 'id: a\nskills:\n  '],
  [
    'by another name',
    'id: a\nsalaire$0',
    ['compensation'],
    'compensation',
    'id: a\ncompensation:\n  currency: $1\n  unit: ${2|hour,day,week,month,year|}',
  ],
  ['by another name without accents', 'id: a\nevolu$0', ['progression'], 'progression', 'id: a\nprogression:\n  '],
  [
    'by the other name of a field in it',
    'id: a\nlangues$0',
    ['requirements'],
    'requirements',
    'id: a\nrequirements:\n  ',
  ],
  ['by the first letters of such a name', 'id: a\nrattach$0', ['team'], 'team', 'id: a\nteam:\n  '],
  ['by letters in capitals', 'id: a\nMIS$0', ['mission'], 'mission', 'id: a\nmission: '],
  ['before other fields', 'id: a\nmis$0\ntitle: A\n', ['mission'], 'mission', 'id: a\nmission: \ntitle: A\n'],
  ['above the first field', 'la$0\ntitle: A\n', ['lang'], 'lang', 'lang: \ntitle: A\n'],
  ['on an empty line between fields', 'id: a\n$0\ntitle: A\n', ['lang'], 'lang', 'id: a\nlang: \ntitle: A\n'],
  [
    'below a group',
    'team:\n  size: 3\nto$0',
    ['tools', 'toolsExhaustive'],
    'toolsExhaustive',
    'team:\n  size: 3\ntoolsExhaustive: ',
  ],
  [
    'below a list',
    'dimensions:\n  - strategic\nsum$0',
    ['summary'],
    'summary',
    'dimensions:\n  - strategic\nsummary: ',
  ],
  ['below a long text', 'mission: >-\n  Care.\nsum$0', ['summary'], 'summary', 'mission: >-\n  Care.\nsummary: '],
  ['in the place of a wrong name', 'id: a\nsumary$0: Cares.\n', [], 'summary', 'id: a\nsummary: Cares.\n'],
  ['in quotes', 'id: a\n"mis$0"', ['mission'], 'mission', 'id: a\n"mission": '],
]);

table('fields of groups', [
  [
    'on the line below',
    'compensation:\n  cu$0',
    ['currency, unit', 'currency'],
    'currency',
    'compensation:\n  currency: ',
  ],
  [
    'required ones first',
    'compensation:\n  min: 1\n  $0',
    ['currency', 'unit', 'max'],
    'unit',
    'compensation:\n  min: 1\n  unit: ',
  ],
  ['behind the colon', 'workContext: $0', ['places', 'hours'], 'travel', 'workContext:\n  travel: '],
  [
    'in the group of a group',
    'requirements:\n  education:\n    min$0',
    ['minimum'],
    'minimum',
    'requirements:\n  education:\n    minimum:\n      ',
  ],
  ['by another name', 'team:\n  rattach$0', ['reportsTo'], 'reportsTo', 'team:\n  reportsTo:\n    - '],
  ['in four columns', 'team:\n    size: 3\n    no$0', ['notes'], 'notes', 'team:\n    size: 3\n    notes:\n        - '],
  [
    'of an item behind its dash',
    'mappings:\n  - sch$0',
    ['scheme, match', 'scheme'],
    'scheme',
    'mappings:\n  - scheme: ',
  ],
  [
    'of an item below the first',
    'mappings:\n  - scheme: rome\n    $0',
    ['match', 'code', 'uri'],
    'match',
    'mappings:\n  - scheme: rome\n    match: ',
  ],
  [
    'of an item, in the middle',
    'tools:\n  - id: a\n    $0\n    vendor: b\n',
    ['label', 'category'],
    'label',
    'tools:\n  - id: a\n    label: \n    vendor: b\n',
  ],
  [
    'of an item above its others',
    'tools:\n  - $0\n    label: b\n',
    ['id', 'vendor'],
    'id',
    'tools:\n  - id: \n    label: b\n',
  ],
  [
    'of a task',
    'functions:\n  - tasks:\n      - id: a\n        fr$0',
    ['frequency'],
    'frequency',
    'functions:\n  - tasks:\n      - id: a\n        frequency: ',
  ],
  [
    'of an item below its list',
    'functions:\n  - id: a\n    tasks:\n      - id: b\n    des$0',
    ['description'],
    'description',
    'functions:\n  - id: a\n    tasks:\n      - id: b\n    description: ',
  ],
]);

table('fields beside dashes in the column of their key', [
  ['of the item', 'tools:\n- id: a\n  la$0', ['label'], 'label', 'tools:\n- id: a\n  label: '],
  [
    'of the role below',
    'tools:\n- id: a\n  label: b\nsum$0',
    ['summary'],
    'summary',
    'tools:\n- id: a\n  label: b\nsummary: ',
  ],
  [
    'of the next item',
    'tools:\n- id: a\n  label: b\n- $0',
    ['id, label', 'id', 'label'],
    'id, label',
    'tools:\n- id: a\n  label: b\n- id: $2\n  label: $1',
  ],
  [
    'with a new list',
    'tools:\n- id: a\nobj$0',
    ['objectives'],
    'objectives',
    'tools:\n- id: a\nobjectives:\n- id: $2\n  statement: $1',
  ],
]);

const functions = 'functions:\n  - id: f\n    title: F\n    share: 10\n';
const flat = 'objectives:\n- id: o\n  statement: O\nfunctions:\n- id: f\n  title: F\n  objectives:\n  - o\n- id: g\n';

table('fields that are not quite in the column of the others', [
  [
    'of a group, those that are there left out',
    'team:\n    size: 3\n  $0',
    ['reportsTo', 'manages', 'collaboratesWith', 'managesExhaustive', 'notes'],
    'notes',
    'team:\n    size: 3\n    notes:\n        - ',
  ],
  [
    'of a group, above the others',
    'team:\n  $0\n    notes: []\n',
    ['reportsTo', 'manages', 'collaboratesWith', 'managesExhaustive', 'size'],
    'size',
    'team:\n    size: \n    notes: []\n',
  ],
  [
    'of an item',
    `${functions}   $0`,
    ['description', 'dimension', 'importance'],
    'importance',
    `${functions}    importance: `,
  ],
  [
    'of an item, which is begun already',
    'skills:\n  technical:\n    - id: a\n      label: A\n     $0',
    ['importance', 'level'],
    'level',
    'skills:\n  technical:\n    - id: a\n      label: A\n      level: ',
  ],
]);

table('fields of an item below one that ends with a list under its key', [
  [
    'on its second line',
    `${flat}  $0\n  title: G\n`,
    ['description', 'dimension', 'importance'],
    'share',
    `${flat}  share: \n  title: G\n`,
  ],
  ['on its last line', `${flat}  $0`, ['title', 'description'], 'title', `${flat}  title: `],
]);

table('fields with Windows line ends', [
  ['of the role', 'id: a\r\nmis$0\r\n', ['mission'], 'mission', 'id: a\r\nmission: \r\n'],
  ['of a group', 'team:\r\n  si$0\r\n', ['size'], 'size', 'team:\r\n  size: \r\n'],
  ['that are groups', 'id: a\r\nrem$0', ['remote'], 'remote', 'id: a\r\nremote:\r\n  policy: ${1|none,hybrid,full|}'],
  ['that are lists', 'id: a\r\nloc$0', ['locations'], 'locations', 'id: a\r\nlocations:\r\n  - '],
]);

table('fields beside comments', [
  ['below one', '# Nurse\nid: a\n# more\nmis$0', ['mission'], 'mission', '# Nurse\nid: a\n# more\nmission: '],
  [
    'below one in a group',
    'team:\n  # how many\n  $0',
    ['reportsTo', 'manages'],
    'size',
    'team:\n  # how many\n  size: ',
  ],
  ['before one on the line', 'id: a\nti$0 # later\n', ['title', 'titleForms'], 'title', 'id: a\ntitle:  # later\n'],
  ['before one on the line of a group', 'meta:\n  own$0 # who\n', ['owner'], 'owner', 'meta:\n  owner:  # who\n'],
  ['that are groups, before one on the line', 'te$0 # who\n', ['team'], 'team', 'team: # who\n'],
  ['that are groups, with what is in them', 'te$0 # who\n  size: 3\n', ['team'], 'team', 'team: # who\n  size: 3\n'],
  ['above one', 'id: a\nti$0\n# later\n', ['title', 'titleForms'], 'title', 'id: a\ntitle: \n# later\n'],
  ['below one that is less indented', 'team:\n# how many\n  si$0\n', ['size'], 'size', 'team:\n# how many\n  size: \n'],
]);

nothing('nothing', {
  'in a comment': 'id: a\n# mis$0',
  'behind a comment': 'team: # si$0',
  'in a long text': 'mission: >-\n  Care\n  si$0',
  'before a long text': 'mission:$0 |\n  Care\n',
  'below a text': 'title: Nurse\n  si$0',
  'in a group that nobody knows': 'tem:\n  si$0',
  'on a name of several words': 'team:\n  reports to$0: x',
  'on the first of several words': 'team:\n  rep$0 to: x',
  'behind a value': 'seniority: senior q$0',
  'in a text': 'title: Nurse man$0',
});

nothing('where a field would take from its neighbours', {
  'between two items': 'functions:\n  - id: a\n    title: A\n$0\n  - id: b\n    title: B\n',
  'before the second field of an item': 'functions:\n  - id: a\nti$0\n    title: A\n',
  'below the name of a group': 'meta:\n$0\n  status: draft\n',
  'below the name of a list': 'functions:\n$0\n  - id: a\n    title: A\n',
  'below the name of a group, by its letters': 'team:\n  manages: []\nmeta:\nti$0\n  status: draft\n',
  'below a dash': 'tools:\n  -\n$0\n    id: a\n',
  'before a brace that is never opened': 'team:\n  manages:\n    - 1$0 }\n',
});

table('before a comment that follows at once', [
  [
    'an item',
    'skills:\n  soft: $0# ours\n',
    ['- id, label'],
    '- id, label',
    'skills:\n  soft:\n    - id: $2\n      label: $1 # ours\n',
  ],
]);
