import { deepEqual } from 'node:assert/strict';
import { completion } from '../../server/src/features/completion.ts';
import { ask, json, offers, today, writes } from './completion-asked.ts';
import { marked } from './marked.ts';

const levels = ['1', '2', '3', '4', '5', '6', '7', '8'];

describe('completion of codes and days', () => {
  starts('of languages, those of most roles first', 'lang: $0', ['fr', 'en', 'aa']);
  starts('of countries', 'locations:\n  - country: $0', ['FR', 'BE', 'CH']);
  starts('of countries in braces', 'locations: [{ country: $0 }]', ['FR', 'BE', 'CH']);
  starts('of currencies', 'compensation:\n  currency: $0', ['EUR', 'CHF', 'CAD']);
  starts('of languages that are asked for', 'requirements:\n  languages:\n    - code: $0', ['fr', 'en', 'aa']);
  offers('of days', 'posting: { datePosted: $0 }', [today]);
  offers('of days, months and years', 'compensation:\n  asOf: $0', ['2027-03-31', '2027-03', '2027']);
  offers('of levels of education', 'requirements: { education: { minimum: { eqf: $0 } } }', levels);
  offers('of French levels of education', 'requirements: { education: { minimum: { rncp: $0 } } }', levels);
  offers('of levels of a language', 'requirements:\n  languages:\n    - cefr: $0', [
    'A1',
    'A2',
    'B1',
    'B2',
    'C1',
    'C2',
  ]);
  json('of days to come', '{ "posting": { "validThrough": "$0" } }', ['2027-04-30', '2027-05-31', '2027-06-30']);
  offers('of days to read it again', 'meta:\n  reviewBy: $0', ['2028-03-31', '2027-09-30', '2029-03-31']);
  writes('a day in quotes', 'posting:\n  datePosted: $0', today, `posting:\n  datePosted: '${today}'`);
  writes('a day in the quotes begun', 'posting:\n  datePosted: "$0"', today, `posting:\n  datePosted: "${today}"`);
  writes('a year in quotes', 'compensation:\n  asOf: $0', '2027', "compensation:\n  asOf: '2027'");
  writes('Norway in quotes', 'locations:\n  - country: $0', 'NO', "locations:\n  - country: 'NO'");
  writes(
    'a country in JSON',
    '{ "locations": [{ "country": $0 }] }',
    'FR',
    '{ "locations": [{ "country": "FR" }] }',
    'nurse.role.json',
  );
  writes(
    'a level as a number',
    'requirements: { education: { minimum: { eqf: $0 } } }',
    '7',
    'requirements: { education: { minimum: { eqf: 7 } } }',
  );

  it('finds them by their names in both languages', () => {
    const germany = ask('locations:\n  - country: $0').find(({ label }) => label === 'DE');
    deepEqual(germany?.detail, { en: 'Germany', fr: 'Allemagne' });
    deepEqual(germany?.filterText, 'DE Germany Allemagne');
  });

  it('says what a level means', () => {
    const master = ask('requirements: { education: { minimum: { eqf: $0 } } }').find(({ label }) => label === '7');
    deepEqual(master?.detail, {
      en: 'A master’s degree or an engineering degree.',
      fr: 'Cinq ans d’études supérieures\u00a0: master, titre d’ingénieur.',
    });
  });

  it('says in the language of the role what a value is called on its page', () => {
    for (const [lang, label] of [
      ['fr', 'Essentiel'],
      ['en', 'Essential'],
    ] as const) {
      const [first] = ask(`lang: ${lang}\ntools:\n  - importance: $0`);
      deepEqual(first?.detail, { en: label, fr: label });
    }
  });
});

describe('completion by example', () => {
  const code = (path: string, scheme: string) => `${path}\n  - scheme: ${scheme}\n    code: $0`;
  offers('of codes of that classification', code('mappings:', 'rome'), ['E1113']);
  offers('of codes of another one', code('mappings:', 'isco-08'), ['1221']);
  offers('of no code that it cannot have', code('mappings:', 'nace'), []);
  offers('of no occupation for a skill', 'skills: { technical: [{ mappings: [{ scheme: rome, code: $0 }] }] }', []);
  offers('of titles in French', 'lang: fr\ntitle: $0', ['Directeur / Directrice e-commerce']);
  offers('of titles in English', 'lang: en-GB\ntitle: $0', ['Ward manager']);
  offers('of titles, where the language is not known', 'title: $0', [
    'Directeur / Directrice e-commerce',
    'Ward manager',
  ]);
  offers('of sentences of a list', 'lang: fr\nteam:\n  notes:\n    - $0', ['Le rôle ne s’exerce pas isolément.']);
  offers('of a sentence in the language of the role', 'lang: en-GB\nteam:\n  notes:\n    - $0', [
    'The role is part of a team.',
  ]);
  offers('of no sentence in another language', 'lang: de\nteam:\n  notes:\n    - $0', []);
});

describe('completion of families', () => {
  const families = {
    'a.role.yaml': 'id: a\nlang: en\ntitle: A\nfamily: Care\n',
    'b.role.yaml': 'id: b\nlang: en\ntitle: B\nfamily: Night care\n',
    'c.role.yaml': 'id: c\nlang: en\ntitle: C\nfamily: Night care\n',
    'd.role.yaml': 'id: d\nlang: fr\ntitle: D\nfamily: Soins\n',
  };
  const cases = [
    ['lang: en\nfamily: $0', ['Night care', 'Care']],
    ['lang: en\nfamily: "$0"', ['Night care', 'Care']],
    ['lang: en\nfamily: N$0', ['Night care', 'Care']],
    ['lang: fr\nfamily: $0', ['Soins']],
    ['family: $0', ['Night care', 'Care', 'Soins']],
  ] as const;
  for (const [source, labels] of cases) {
    it(`offers those of the other roles: ${source}`, () => {
      const { document, offset, index } = marked(source, undefined, families);
      deepEqual(
        completion(document, offset, index, today).map(({ label }) => label),
        labels,
      );
    });
  }
});

const skills =
  'skills:\n  technical:\n    - { id: seo, label: Search engine optimisation }\n    - { id: html, label: HTML }\n';
const roles = {
  'a.role.yaml': `id: a\nlang: en\ntitle: First\n${skills}`,
  'b.role.yaml': 'id: b\nlang: en\ntitle: Second\nskills: { technical: [{ id: html, label: HTML }] }\n',
  'c.role.yaml': 'id: c\nlang: fr\ntitle: Troisième\nskills: { technical: [{ id: ventes, label: Ventes }] }\n',
  'd.role.yaml':
    'id: d\nlang: en\ntitle: Fourth\nfunctions: [{ id: f, title: F, tasks: [{ id: plan, statement: Plan it }] }]\n',
};

describe('completion of items that other roles have', () => {
  const cases = [
    [
      'behind a dash, what most roles have first',
      'skills:\n  technical:\n    - $0',
      ['HTML', 'Search engine optimisation'],
    ],
    ['with the dash', 'skills:\n  technical:\n    $0', ['- HTML', '- Search engine optimisation']],
    [
      'but those of the file',
      'skills:\n  technical:\n    - id: html\n      label: HTML\n    - $0',
      ['Search engine optimisation'],
    ],
    ['of the same list only', 'skills:\n  soft:\n    - $0', []],
    ['in brackets', 'skills: { technical: [$0] }', ['HTML', 'Search engine optimisation']],
    ['of tasks', 'functions:\n  - id: x\n    title: X\n    tasks:\n      - $0', ['Plan it']],
    ['not in an item that is begun', 'skills:\n  technical:\n    - level: expert\n      $0', []],
  ] as const;
  for (const [title, source, labels] of cases) {
    it(title, () => {
      const items = offered(`id: nurse\nlang: en\n${source}`).filter(({ kind }) => kind === 'reference');
      deepEqual(
        items.map(({ label }) => label),
        labels,
      );
    });
  }

  it('writes id and label together, and says who has them', () => {
    const html = offered('id: nurse\nlang: en\nskills:\n  technical:\n    - $0').find(({ label }) => label === 'HTML');
    deepEqual(html?.edit.newText, 'id: html\n      label: HTML');
    deepEqual(html.detail?.en, 'html · First, Second');
  });
});

describe('completion of a whole role', () => {
  const label = 'id, …, skills';
  writes(
    'in an empty file',
    '$0',
    label,
    'id: ${1:nurse}\nlang: ${2|fr,en|}\ntitle: $3\nmission: >-\n  $4\nfunctions:\n  - id: $6\n    title: $5\n    tasks:\n      - id: $8\n        statement: $7\nskills:\n  technical:\n    - id: $10\n      label: $9',
  );
  writes(
    'in JSON',
    '$0',
    label,
    '{\n  "id": "${1:nurse}",\n  "lang": "${2|fr,en|}",\n  "title": "$3",\n  "mission": "$4",\n  "functions": [{ "id": "$6", "title": "$5" }],\n  "skills": { $7 }\n}\n',
    'nurse.role.json',
  );
});

describe('completion where something else was written', () => {
  writes(
    'makes an item of a word',
    'tools:\n  - Excel$0',
    'id: excel, label: Excel',
    'tools:\n  - id: excel\n    label: Excel',
  );
  writes(
    'makes an item of words',
    'tools:\n  - Google Analytics 4$0\n',
    'id: google-analytics-4, label: Google Analytics 4',
    'tools:\n  - id: google-analytics-4\n    label: Google Analytics 4\n',
  );
  writes(
    'makes an item of words where the dash is missing',
    'tools:\n  Excel$0',
    '- id: excel, label: Excel',
    'tools:\n  - id: excel\n    label: Excel',
  );
  writes(
    'makes a task of words',
    'functions:\n  - id: a\n    title: A\n    tasks:\n      - Plan the week$0',
    'id: plan-the-week, statement: Plan the week',
    'functions:\n  - id: a\n    title: A\n    tasks:\n      - id: plan-the-week\n        statement: Plan the week',
  );
  writes('makes a list of a word', 'dimensions: stra$0tegic', 'strategic', 'dimensions:\n  - strategic');
  offers('not in place of what may become a field', 'tools:\n  - la$0', [
    'id, label',
    'id',
    'label',
    'vendor',
    'category',
    'importance',
    'currentName',
  ]);
  offers('nothing but the item of words', 'tools:\n  - Google A$0', ['id: google-a, label: Google A']);
  offers('nothing of words where no item is', 'mission: Care for$0', []);
});

function offered(source: string) {
  const { document, offset, index } = marked(source, undefined, roles);
  return completion(document, offset, index, today);
}

function starts(title: string, source: string, labels: readonly string[]): void {
  it(title, () =>
    deepEqual(
      ask(source)
        .slice(0, labels.length)
        .map(({ label }) => label),
      labels,
    ),
  );
}
