import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFlow } from '../../server/src/features/completion/flow.ts';
import { ask, json, offers, writes } from './completion-asked.ts';

const team = ['reportsTo', 'manages', 'collaboratesWith', 'managesExhaustive', 'size', 'notes'];
const link = ['role', 'label', 'relation', 'count', 'note'];
const dimensions = ['strategic', 'technical', 'operational', 'managerial'];
const seniorities = ['intern', 'junior', 'intermediate', 'senior', 'lead', 'manager', 'director', 'executive'];
const tool = ['vendor', 'category', 'importance', 'currentName'];

describe('completion of fields in YAML', () => {
  offers('in a group, by indentation', 'id: x\nteam:\n  $0', team);
  offers('without those that are there, above and below', 'team:\n  size: 3\n  $0\n  notes: []\n', [
    ...team.filter((name) => name !== 'size' && name !== 'notes'),
  ]);
  offers(
    'with those around in four spaces',
    'team:\n    size: 3\n    $0\nid: x\n',
    team.filter((name) => name !== 'size'),
  );
  offers('behind an empty field, on its line', 'team: $0\nid: x\n', team);
  offers('behind an empty field without a space', 'team:$0', team);
  offers('behind a dash', 'team:\n  manages:\n    - $0', link);
  offers('behind a dash without a space', 'team:\n  manages:\n    -$0', link);
  offers('behind a dash, above other fields', 'team:\n  manages:\n    - $0\n      note: x\n', link.slice(0, 4));
  offers('below the first field of an item', 'team:\n  manages:\n    - role: x\n      $0', link.slice(1));
  offers('in the second item only by what that has', 'team:\n  manages:\n    - role: x\n    - label: y\n      $0', [
    'role',
    ...link.slice(2),
  ]);
  offers('required ones first', 'tools:\n  - vendor: x\n    $0', [
    'id',
    'label',
    'category',
    'importance',
    'currentName',
  ]);
  offers('all required ones at once', 'tools:\n  - $0', ['id, label', 'id', 'label', ...tool]);
  offers('at the end of a list, for its last item and as the next', 'tools:\n  - id: x\n  $0', [
    'label',
    '- id, label',
    ...tool,
  ]);
  offers('below a list under its key, for the list and the group', 'team:\n  manages:\n  - role: x\n  $0', [
    '- role',
    '- label',
    '- relation',
    '- count',
    '- note',
    'reportsTo',
    'collaboratesWith',
    'managesExhaustive',
    'size',
    'notes',
  ]);
  offers('where a word stands', 'team:\n  si$0', team);
  offers('on a name, colon and value kept', 'team:\n  si$0ze: 3', team);
  offers(
    'where no colon is in sight and more follows',
    'team:\n  re$0\n  size: 3\nid: x\n',
    team.filter((name) => name !== 'size'),
  );
  offers('in the group of a field with a wrong name', 'tam:\n  $0', []);
  offers('between lines that cannot be read', '"\nteam:\n  $0\n{ [\n', team);
  offers('below a quote that is never closed', 'title: "Nurse\nteam:\n  $0', team);
  offers('below brackets that are never closed', 'dimensions: [strategic\nteam:\n  $0', team);
  offers('below a conflict', '<<<<<<< a\nid: x\n=======\nid: y\n>>>>>>> b\nteam:\n  $0', team);
  offers('not below a text', 'title: Nurse\n  $0', []);
  offers('not in a long text', 'summary: >-\n  One\n  $0\n  three\n', []);
  offers('not at the end of a long text', 'summary: |\n  One\n  tea$0', []);
  offers('not before a long text', 'translationOf: x\nmission:$0 >-\n  One\n', []);
  offers('not in a comment', 'team:\n  # si$0', []);
  offers('not behind a comment', 'team: # si$0', []);
  offers('not before the first letter of its line', 'team:\n $0 size: 3', []);
  offers('not where it would stand deeper than its neighbours', 'team:\n    $0\n  size: 3\n', []);
  offers('behind three dashes', '---\nteam:\n  $0', team);
  offers(
    'of settings',
    '$0',
    ['extends', 'preset', 'rules', 'options', 'overrides', 'vocabulary', 'house', 'page', 'import', 'ignore'],
    'rolespec.config.yaml',
  );

  it('that make a file a translation, where its name says so', () => {
    const first = ask('$0', 'nurse.fr.role.yaml').map(({ label }) => label);
    deepEqual(first.slice(0, 3), ['translationOf, lang, title', 'translationOf', 'lang']);
    ok(!ask('$0').some(({ label }) => label === 'translationOf'));
  });

  it('by the names of all rules in settings', () => {
    const labels = ask('rules:\n  empty-section: off\n  $0', 'rolespec.config.yaml').map(({ label }) => label);
    ok(labels.includes('placeholder-text') && !labels.includes('empty-section'));
  });
});

describe('completion of fields between brackets', () => {
  offers('in braces', 'team: { $0 }', team);
  offers(
    'in braces that are not closed',
    'team: { size: 3, $0',
    team.filter((name) => name !== 'size'),
  );
  offers(
    'in braces over several lines',
    'team: {\n  size: 3,\n  $0\n}\n',
    team.filter((name) => name !== 'size'),
  );
  offers('in braces in brackets', 'team: { manages: [{ role: x, $0 }] }', link.slice(1));
  offers('in brackets, with the braces', 'tools: [$0]', ['id, label', 'id', 'label', ...tool]);
  offers('not behind the braces', 'team: {}$0', []);
  offers('not behind a word', 'team: { size $0 }', []);
  offers('not in a comment', 'team: {\n  # si$0\n}', []);
  json('in a group', '{ "team": { $0 } }', team);
  json('in quotes', '{ "team": { "$0" } }', team);
  json('in a quote that is not closed', '{\n  "team": {\n    "si$0\n  }\n}', team);
  json(
    'above others',
    '{ "team": { $0 "size": 3 } }',
    team.filter((name) => name !== 'size'),
  );
  json(
    'below others where a comma is missing',
    '{ "team": { "size": 3 $0 } }',
    team.filter((name) => name !== 'size'),
  );
  json('as the value of a group, with the braces', '{ "team": $0 }', team);
  json(
    'in a group that is never closed',
    '{ "team": { "size": 3,\n $0',
    team.filter((name) => name !== 'size'),
  );
  json('not outside of everything', '{} $0', []);
  json('not in a list of words', '{ "inputs": [{ $0 }] }', []);
});

describe('completion of values', () => {
  offers('of a choice', 'seniority: $0', seniorities);
  offers('of a choice, in quotes', 'seniority: "$0"', seniorities);
  offers('of a choice, where one stands', 'seniority: dir$0ector # x', seniorities);
  offers('of a choice, on the next line', 'seniority:\n  $0', seniorities);
  offers('of a choice in a list', 'dimensions:\n  - strategic\n  - $0\n  - managerial\n', ['technical', 'operational']);
  offers('of a choice in brackets', 'dimensions: [strategic, $0, managerial]', ['technical', 'operational']);
  offers('of a list, with the dash', 'dimensions: $0', dimensions);
  offers('of a list, on the next line', 'dimensions:\n  $0', dimensions);
  offers('that are true or false', 'toolsExhaustive: $0', ['true', 'false']);
  offers('of a short scale', 'requirements: { education: { minimum: { eqf: $0 } } }', [
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ]);
  offers('by example where nothing is known', 'family: $0', ['Vente en ligne', 'Nursing']);
  offers('by example in the language of the role', 'lang: en\nfamily: $0', ['Nursing']);
  offers('not by example where something is written', 'family: S$0', []);
  offers('not behind a value', 'seniority: director $0', []);
  offers(
    'of settings',
    'rules:\n  empty-section: $0',
    ['off', 'hint', 'info', 'warning', 'error'],
    'rolespec.config.yaml',
  );
  json('of a choice', '{ "seniority": $0 }', seniorities);
  json('of a choice, in quotes', '{ "seniority": "dir$0" }', seniorities);
  json('of a list', '{ "dimensions": ["strategic", "$0"] }', dimensions.slice(1));
  json('of a list, with the brackets', '{ "dimensions": $0 }', dimensions);
  offers('that name the file', 'id: $0', ['nurse']);
  offers('that name an item by its label', 'tools:\n  - id: $0\n    label: Œuvre à l’été', ['oeuvre-a-l-ete']);
  offers(
    'that name an item otherwise than another',
    'tools:\n  - { id: crm, label: CRM }\n  - label: CRM\n    id: $0',
    ['crm-2'],
  );
  offers('not of what only the author knows', 'tools:\n  - id: $0', []);
  offers('not to who writes another one', 'tools:\n  - id: c$0\n    label: CRM', []);
  it('that are gone with the first letter that is typed', () =>
    deepEqual(
      ask('tools:\n  - id: $0\n    label: CRM').map(({ filterText }) => filterText),
      [' '],
    ));
});

describe('completion of references', () => {
  offers('to roles but this one', 'id: nurse\nteam:\n  reportsTo:\n    - role: $0', ['infirmier', 'ward-manager']);
  json('to roles', '{ "id": "nurse", "team": { "reportsTo": [{ "role": "$0" }] } }', ['infirmier', 'ward-manager']);
  offers('to items of the file', 'tools: [{ id: crm, label: CRM }]\nfunctions:\n  - tasks:\n      - tools: [$0]', [
    'crm',
  ]);
  offers(
    'to other items than those listed',
    'tools: [{ id: a }, { id: b }]\nfunctions:\n  - tasks:\n      - tools:\n          - a\n          - $0',
    ['b'],
  );
  offers('to other items than the one around', 'functions:\n  - id: a\n  - id: b\n    dependsOn: [$0]\n', ['a']);
  offers(
    'to items in a file that cannot be read',
    'tools: [{ id: crm }]\n: {\nfunctions:\n  - tasks:\n      - tools: [$0',
    ['crm'],
  );
  offers(
    'of a translation to the role',
    'translationOf: $0\nlang: en\n',
    ['infirmier', 'ward-manager'],
    'infirmier.en.role.yaml',
  );
  offers(
    'of a translation to items of the role',
    'translationOf: infirmier\nlang: en\nskills:\n  soft:\n    - id: $0',
    ['calme'],
    'infirmier.en.role.yaml',
  );
  offers('by the title of the role', 'team:\n  manages:\n    - role: ward-manager\n      label: $0', ['Ward manager']);
  offers('not where the kind has no item', 'functions:\n  - objectives: [$0]', []);
});

describe('what completion writes', () => {
  writes('a text field', 'id: x\nti$0', 'title', 'id: x\ntitle: ');
  writes('only the name where the colon is there', 'id: x\nti$0: Nurse # who', 'title', 'id: x\ntitle: Nurse # who');
  writes('only the name where the line goes on', 'team:\n  si$0 3\n', 'size', 'team:\n  size: 3\n');
  writes('the name in the quotes begun', "'ti$0'", 'title', "'title': ");
  writes('the first field of a group below it', 'te$0', 'team', 'team:\n  ');
  writes('a group with required fields', 'rem$0', 'remote', 'remote:\n  policy: ${1|none,hybrid,full|}');
  writes('a list of words', 'dim$0', 'dimensions', 'dimensions:\n  - ');
  writes('a list of items', 'too$0', 'tools', 'tools:\n  - id: $2\n    label: $1');
  writes(
    'by the indentation of the file',
    'team:\n    size: 3\ntoo$0',
    'tools',
    'team:\n    size: 3\ntools:\n    - id: $2\n      label: $1',
  );
  writes('lists as the file has them', 'notes:\n- a\ntoo$0', 'tools', 'notes:\n- a\ntools:\n- id: $2\n  label: $1');
  writes(
    'with the line ends of the file',
    'id: x\r\ntoo$0\r\n',
    'tools',
    'id: x\r\ntools:\r\n  - id: $2\r\n    label: $1\r\n',
  );
  writes(
    'nothing below a field that has something there',
    'team:\n  man$0\n    - role: x\n',
    'manages',
    'team:\n  manages:\n    - role: x\n',
  );
  writes('the field of an empty group on the next line', 'team:$0', 'size', 'team:\n  size: ');
  writes('the field where the others stand', 'team: $0\n    notes: []\n', 'size', 'team:\n    size: \n    notes: []\n');
  writes('the field where it belongs', 'tools:\n  - id: x\n  la$0', 'label', 'tools:\n  - id: x\n    label: ');
  writes(
    'the field where its neighbours are deeper',
    'team:\n $0\n  size: 3\n',
    'notes',
    'team:\n  notes:\n    - \n  size: 3\n',
  );
  writes('the next item', 'tools:\n  - id: x\n  $0', '- id, label', 'tools:\n  - id: x\n  - id: $2\n    label: $1');
  writes('the dash that was forgotten', 'tools:\n  i$0: x\n', '- id', 'tools:\n  - id: x\n');
  writes('the first item', 'team:\n  manages: $0', '- role', 'team:\n  manages:\n    - role: ');
  writes('the space behind a dash', 'team:\n  manages:\n    -$0', 'role', 'team:\n  manages:\n    - role: ');
  writes('a field in braces', 'team: { $0 }', 'notes', 'team: { notes: [$1] }');
  writes('an item in brackets', 'tools: [$0]', 'id, label', 'tools: [{ id: $2, label: $1 }]');
  writes('a space behind a comma', 'team: {size: 3,$0}', 'notes', 'team: {size: 3, notes: [$1]}');
  writes('what every role has', '$0', 'id, lang, title', 'id: ${1:nurse}\nlang: ${2|fr,en|}\ntitle: $3');
  writes(
    'what every role has, in JSON',
    '$0',
    'id, lang, title',
    '{\n  "id": "${1:nurse}",\n  "lang": "${2|fr,en|}",\n  "title": "$3"\n}\n',
    'nurse.role.json',
  );
  writes('a value', 'seniority:$0', 'lead', 'seniority: lead');
  writes('a value in the place of another', 'seniority: dir$0ector # x', 'lead', 'seniority: lead # x');
  writes('a value before a comment', 'seniority: $0# x', 'lead', 'seniority: lead # x');
  writes('a value in the quotes begun', 'seniority: "$0"', 'lead', 'seniority: "lead"');
  writes('a value in quotes where YAML reads a number', 'specVersion: $0', '1', "specVersion: '1'");
  writes(
    'a value in quotes where others read no',
    'rules: { empty-section: $0 }',
    'off',
    "rules: { empty-section: 'off' }",
    'rolespec.config.yaml',
  );
  writes('a value of a list', 'dimensions: $0', 'technical', 'dimensions:\n  - technical');
  writes(
    'a value on the line of a list',
    'dimensions:\n  - technical\n  $0',
    'managerial',
    'dimensions:\n  - technical\n  - managerial',
  );
  writes('a field in JSON', '{ "ti$0" }', 'title', '{ "title": "$1" }', 'nurse.role.json');
  writes('a field in JSON without quotes', '{ ti$0 }', 'title', '{ "title": "$1" }', 'nurse.role.json');
  writes('a field in JSON that has its colon', '{ "ti$0": "x" }', 'title', '{ "title": "x" }', 'nurse.role.json');
  writes(
    'a field in JSON with the comma behind it',
    '{\n  $0\n  "id": "x"\n}',
    'title',
    '{\n  "title": "$1",\n  "id": "x"\n}',
    'nurse.role.json',
  );
  writes(
    'a field in JSON with the comma before it',
    '{ "id": "x" $0 }',
    'title',
    '{ "id": "x", "title": "$1" }',
    'nurse.role.json',
  );
  writes(
    'a half-quoted field in JSON',
    '{\n  "ti$0\n  "id": "x"\n}',
    'title',
    '{\n  "title": "$1",\n  "id": "x"\n}',
    'nurse.role.json',
  );
  writes(
    'a group in JSON',
    '{ "$0" }',
    'remote',
    '{ "remote": { "policy": "${1|none,hybrid,full|}" } }',
    'nurse.role.json',
  );
  writes('items in JSON', '{ "$0" }', 'tools', '{ "tools": [{ "id": "$2", "label": "$1" }] }', 'nurse.role.json');
  writes('a yes or no in JSON', '{ "toolsExhaustive": $0 }', 'true', '{ "toolsExhaustive": true }', 'nurse.role.json');
  writes('a value in JSON', '{ "seniority":$0 }', 'lead', '{ "seniority": "lead" }', 'nurse.role.json');

  it('leaves the quotes that are there, as a tab stop may stand between them', () => {
    const [json] = ask('{ "seniority": "$0" }', 'nurse.role.json');
    deepEqual(
      [json?.edit, json?.filterText],
      [{ range: { start: 16, end: 16 }, newText: 'intern' }, 'intern Intern Stage stagiaire alternant'],
    );
    const [yaml] = ask("seniority: 'jun$0'");
    deepEqual(
      [yaml?.edit, yaml?.filterText],
      [{ range: { start: 12, end: 15 }, newText: 'intern' }, 'intern Intern Stage stagiaire alternant'],
    );
    const [open] = ask('seniority: "$0');
    deepEqual(
      [open?.edit, open?.filterText],
      [{ range: { start: 11, end: 12 }, newText: '"intern"' }, '"intern" Intern Stage stagiaire alternant'],
    );
    const [number] = ask('{ "requirements": { "education": { "minimum": { "eqf": "$0" } } } }', 'nurse.role.json');
    equal(number?.edit.newText, '1');
  });

  it('is plain text where there is nothing to fill in, and a snippet where there is', () => {
    for (const { snippet, edit } of ask('id: x\n$0')) equal(snippet, edit.newText.includes('$'), edit.newText);
  });
});

describe('what completion writes in JSON', () => {
  const groups = ['$0', '"requirements": { $0 }', '"functions": [{ $0 }]', '"functions": [{ "tasks": [{ $0 }] }]'];
  for (const group of [...groups, '"compensation": { $0 }', '"mappings": [$0]', '"meta": { $0 }']) {
    it(`can be read before anything is filled in: ${group}`, () => {
      const source = `{ ${group} }`;
      const filling = ask(source, 'nurse.role.json').filter(({ snippet }) => snippet);
      ok(filling.length > 0);
      for (const { edit } of filling) {
        // As in an editor in which the list opens at each stop.
        const written = edit.newText.replace(/\$\{\d+\|[^}]*\|\}|\$\{\d+:([^}]*)\}|\$\d+/g, (_, word = '') => word);
        ok(JSON.parse(source.replace('$0', () => written)), edit.newText);
      }
    });
  }
});

describe('what completion says', () => {
  it('titles, in both languages', () => {
    const items = ask('id: x\n$0');
    deepEqual(items.find(({ label }) => label === 'title')?.detail, {
      en: 'Title (required)',
      fr: 'Intitulé (obligatoire)',
    });
    deepEqual(items.find(({ label }) => label === 'seniority')?.detail, { en: 'Seniority', fr: 'Niveau hiérarchique' });
  });

  it('what a value means', () => {
    const [intern] = ask('seniority: $0');
    deepEqual(intern?.detail, { en: 'Intern', fr: 'Stage' });
    deepEqual(intern?.documentation, { en: 'In training.', fr: 'Stage ou alternance.' });
    const [occupation] = ask('scope: $0');
    ok(occupation?.detail?.fr.endsWith(' (par défaut)'));
  });

  it('nothing that cannot be sorted: the order is that of sortText', () => {
    const order = ask('tools:\n  - id: x\n  $0').map(({ sortText }) => sortText);
    deepEqual(order, order.toSorted());
  });
});

describe('completion in a whole file on one line', () => {
  const texts: Readonly<Record<string, string>> = {
    'of many fields': '"a":1,',
    'of a text that never ends': '\\"',
  };
  for (const [title, part] of Object.entries(texts)) {
    // Looking through the rest of the line for each word takes minutes.
    it(`reads it once, ${title}`, () => {
      const text = `{"x": "${part.repeat(1_200_000 / part.length)}`;
      equal(readFlow(text, 0, true, -1).range.end, text.length);
    });
  }
});
