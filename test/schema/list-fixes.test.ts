import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';

const head = 'id: notaire\nlang: fr\ntitle: Notaire\n';

describe('words in place of a list', () => {
  type Case = readonly [before: string, after?: string, safe?: 'safe'];
  const cases: readonly Case[] = [
    ...['non', 'Oui', 'aucun', 'Aucune.', 'néant', 'none', 'N/A', 'yes', 'true', '-', '"0"'].map((word): Case => [
      `team: { manages: ${word}, size: 3 }\n`,
    ]),
    ['tools: aucun\n'],
    ['tools: [x]\n', 'tools: [{ id: x, label: x }]\n', 'safe'],
    ['tools:\n  - néant\n'],
    ['continuousLearning: non\n'],
    ['workContext: { hours: 35 }\n', "workContext: { hours: ['35'] }\n", 'safe'],
    ['tools: Word\n', 'tools:\n  - id: word\n    label: Word\n', 'safe'],
    [
      'tools: Word, Excel et PowerPoint\n',
      'tools:\n  - id: word\n    label: Word\n  - id: excel\n    label: Excel\n  - id: powerpoint\n    label: PowerPoint\n',
    ],
    ['tools: Word et Excel\n', 'tools:\n  - id: word-et-excel\n    label: Word et Excel\n'],
    ['tools: [Word]\n', 'tools: [{ id: word, label: Word }]\n', 'safe'],
    ['tools: Office (Word, Excel)\n', 'tools:\n  - id: office-word-excel\n    label: Office (Word, Excel)\n'],
    [
      'tools: |\n  - Word\n  - Excel\nfamily: Droit\n',
      'tools:\n  - id: word\n    label: Word\n  - id: excel\n    label: Excel\nfamily: Droit\n',
    ],
    [
      'tools:\n  • Word\n  • Excel\nfamily: Droit\n',
      'tools:\n  - id: word\n    label: Word\n  - id: excel\n    label: Excel\nfamily: Droit\n',
      'safe',
    ],
    ...[
      ['–', '–'],
      ['—', '—'],
      ['-', '-'],
      ['1.', '2.'],
      ['a)', 'b)'],
      ['o', 'o'],
      ['✓', '✓'],
      ['\uf0b7', '\uf0b7'],
    ].map(([one = '', two = '']): Case => {
      const gap = one === '-' ? '' : ' ';
      return [
        `continuousLearning:\n  ${one}${gap}Lire\n    le soir\n  ${two}${gap}Écouter\nfamily: Droit\n`,
        'continuousLearning:\n  - Lire le soir\n  - Écouter\nfamily: Droit\n',
        'safe',
      ];
    }),
    ['continuousLearning: |\n  1. Lire\n  2. Écouter\n', 'continuousLearning:\n  - Lire\n  - Écouter\n'],
    ['continuousLearning:\n  Lire\n  Écouter\n', 'continuousLearning:\n  - Lire Écouter\n'],
    ['continuousLearning:\n  – Lire\n', 'continuousLearning:\n  - Lire\n', 'safe'],
    ['continuousLearning: – Lire – Écouter\n', 'continuousLearning:\n  - Lire – Écouter\n'],
    ['continuousLearning:\n  1. Lire\n', 'continuousLearning:\n  - 1. Lire\n', 'safe'],
    ['meta: { tags: "paie, RH" }\n', 'meta: { tags: [paie, RH] }\n'],
    ['meta:\n  tags: paie; RH\n', 'meta:\n  tags:\n    - paie\n    - RH\n'],
    ['dimensions: technical, operational\n', 'dimensions:\n  - technical\n  - operational\n', 'safe'],
    ['dimensions: technical, operation\n', 'dimensions:\n  - technical\n  - operation\n'],
    [
      'employment: { types: "employee, interim" }\n',
      'employment: { types: [{ type: employee }, { type: interim }] }\n',
      'safe',
    ],
    [
      'functions: [{ id: a, title: A, objectives: o1 }]\n',
      'functions: [{ id: a, title: A, objectives: [o1] }]\n',
      'safe',
    ],
    [
      'functions:\n  - id: a\n    title: A\n    objectives: o1, o2\n',
      'functions:\n  - id: a\n    title: A\n    objectives:\n      - o1\n      - o2\n',
      'safe',
    ],
    [
      'continuousLearning: Lire la presse professionnelle du secteur notarial, le soir.\n',
      'continuousLearning:\n  - Lire la presse professionnelle du secteur notarial, le soir.\n',
    ],
    ['workContext: { hours: "37,5 heures par semaine" }\n', "workContext: { hours: ['37,5 heures par semaine'] }\n"],
    ['team: { reportsTo: directeur-general }\n', 'team: { reportsTo: [{ role: directeur-general }] }\n', 'safe'],
    ['team: { reportsTo: [directeur-general] }\n', 'team: { reportsTo: [{ role: directeur-general }] }\n', 'safe'],
    ['team: { reportsTo: [directeur] }\n', 'team: { reportsTo: [{ role: directeur }] }\n'],
    ['team: { reportsTo: [Directeur] }\n', 'team: { reportsTo: [{ label: Directeur }] }\n', 'safe'],
    [
      'progression:\n  evolvesTo:\n    - clerc-principal\n',
      'progression:\n  evolvesTo:\n    - role: clerc-principal\n',
      'safe',
    ],
    [
      'functions: { Actes: [Rédiger], Conseil: [Recevoir] }\n',
      'functions: [{ id: actes, title: Actes, tasks: [{ id: rediger, statement: Rédiger }] }, { id: conseil, title: Conseil, tasks: [{ id: recevoir, statement: Recevoir }] }]\n',
    ],
    [
      'functions:\n  Actes:\n    - Rédiger\n  Conseil: Recevoir les clients.\nfamily: Droit\n',
      'functions:\n  - id: actes\n    title: Actes\n    tasks:\n      - id: rediger\n        statement: Rédiger\n  - id: conseil\n    title: Conseil\n    description: Recevoir les clients.\nfamily: Droit\n',
    ],
    ['functions:\n  Actes: # les siens\n    - Rédiger\n'],
    ['functions:\n  Actes: { part: 3 }\n'],
    ['dimensions: { a: b }\n'],
    ['requirements: { languages: [fr] }\n', 'requirements: { languages: [{ code: fr }] }\n', 'safe'],
    ['requirements: { languages: [Espagnol] }\n', 'requirements: { languages: [{ code: es }] }\n', 'safe'],
    ['requirements: { languages: "fr, en" }\n', 'requirements: { languages: [{ code: fr }, { code: en }] }\n', 'safe'],
    ['requirements: { languages: anglais et allemand }\n'],
    ['requirements: { languages: [bas-latin] }\n'],
    [
      'accountabilities:\n  - statement :Tenir les délais\n',
      'accountabilities:\n  - id: tenir-les-delais\n    statement: Tenir les délais\n',
    ],
    ['tools:\n  - vendor :Microsoft\n'],
    ['tools: { id: word, label: Word, color: red }\n', 'tools: [{ id: word, label: Word, color: red }]\n'],
  ];
  for (const [before, after, safe] of cases) {
    it(`${before.trim()}: ${after ? (safe ?? 'to be looked over') : 'nothing'}`, () =>
      check('file:///notaire.role.yaml', head + before, after && head + after, safe));
  }

  it('are taken apart in settings', () =>
    check(
      'file:///rolespec.config.yaml',
      'vocabulary:\n  allowed: CRM, ERP\n',
      'vocabulary:\n  allowed:\n    - CRM\n    - ERP\n',
    ));

  it('are no label where that is a group of languages', () =>
    check('file:///house.vocabulary.yaml', 'id: house\ntitle: Words\nterms: [Wound care]\n', undefined));

  it('and in JSON', () => {
    const uri = 'file:///notaire.role.json';
    const json = (inner: string) => `{ "id": "notaire", "lang": "fr", "title": "Notaire", ${inner} }`;
    check(
      uri,
      json('"tools": "Word, Excel"'),
      json('"tools": [{ "id": "word", "label": "Word" }, { "id": "excel", "label": "Excel" }]'),
    );
    check(
      uri,
      json('"progression": { "evolvesTo": ["clerc-principal"] }'),
      json('"progression": { "evolvesTo": [{ "role": "clerc-principal" }] }'),
      'safe',
    );
  });
});

function check(uri: string, before: string, after: string | undefined, safe?: 'safe'): void {
  const [first] = fixed({ [uri]: before }, uri, 'wrong-type');
  assert.equal(first?.files[uri], after);
  assert.equal(first?.safe ?? false, safe === 'safe');
}
