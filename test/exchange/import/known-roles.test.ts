/** Imports one after the other into one folder: which role of before each one is, where only titles tell. */
import assert from 'node:assert/strict';
import { dataIn } from '../../../server/src/exchange/import/merging/apply-changes.ts';
import { memoryText, readMemory, type Memory } from '../../../server/src/exchange/import/merging/memory.ts';
import { planImport } from '../../../server/src/exchange/import/merging/plan.ts';
import { read } from './reading.ts';

type Sources = readonly (readonly [name: string, content: string])[];

interface Case {
  readonly it: string;
  /** Each is one import of several files. */
  readonly imports: readonly Sources[];
  /** After the last import: `title: tasks > superior`, by the id. */
  readonly folder: Readonly<Record<string, string>>;
  /** Of the last import, each role with its notes. */
  readonly says: readonly (string | RegExp)[];
}

const comptable = 'Comptable\n\nMissions\n\n- Tenir les comptes\n';
const cariste = 'Cariste\n\nMissions\n\n- Charger les camions\n';
const bothTexts: Sources = [
  ['paris/fiche.txt', comptable],
  ['lyon/fiche.txt', cariste],
];
const rows = (...lines: readonly string[]): Sources => [['staff.csv', ['Poste;Missions;N+1', ...lines].join('\n')]];

const cases: readonly Case[] = [
  {
    it: 'texts of one name in two folders, imported one after the other',
    imports: bothTexts.map((source) => [source]),
    folder: { comptable: 'Comptable: Tenir les comptes', cariste: 'Cariste: Charger les camions' },
    says: [/^Cariste: new\na file of this name held 'Comptable' before, which stays in 'comptable\.role\.yaml';/],
  },
  {
    it: 'texts of one name in two folders, imported together, twice',
    imports: [bothTexts, bothTexts],
    folder: { comptable: 'Comptable: Tenir les comptes', cariste: 'Cariste: Charger les camions' },
    says: ['Comptable: unchanged', 'Cariste: unchanged'],
  },
  {
    it: 'texts of one name and one title',
    imports: [
      [['paris/fiche.txt', comptable]],
      [
        ['paris/fiche.txt', comptable],
        ['lyon/fiche.txt', comptable],
      ],
    ],
    folder: { comptable: 'Comptable: Tenir les comptes' },
    says: ['Comptable: unchanged', /^Comptable: refused\n'Comptable' of the same import would have this file as well;/],
  },
  {
    it: 'a text of one name and one title that says something else altogether',
    imports: [[['paris/fiche.txt', comptable]], [['lyon/fiche.txt', 'Comptable\n\nMissions\n\n- Payer\n']]],
    folder: { comptable: 'Comptable: Payer' },
    says: [/^Comptable: updated\nnothing that it said before is in the source any more; if that is another role,/],
  },
  {
    it: 'a text that says a thing more',
    imports: [[['fiche.txt', comptable]], [['fiche.txt', `${comptable}- Payer\n`]]],
    folder: { comptable: 'Comptable: Tenir les comptes, Payer' },
    says: ['Comptable: updated'],
  },
  {
    it: 'a text in another format',
    imports: [[['fiche.txt', comptable]], [['fiche.md', '# Comptable\n\n## Missions\n\n- Payer\n']]],
    folder: { comptable: 'Comptable: Payer' },
    says: [/^Comptable: updated\nwas imported from 'fiche\.txt' before, .* if 'fiche\.md' means another role/],
  },
  {
    it: 'a text whose role has the id of another one',
    imports: [[['un.txt', comptable]], [['deux.txt', comptable]]],
    folder: { comptable: 'Comptable: Tenir les comptes' },
    says: [/^Comptable: refused\n.* which was imported from 'un\.txt'; for another role, change this title, or import/],
  },
  {
    it: 'rows whose number changes, as one above is gone',
    imports: [
      rows('C++ dev;z;C dev', 'C dev;w;', 'C# dev;v;C dev'),
      rows('C dev;w;', 'C# dev;u;C dev', 'Web dev;t;C dev'),
    ],
    folder: {
      'c-dev': 'C++ dev: z > c-dev-2',
      'c-dev-2': 'C dev: w',
      'c-dev-3': 'C# dev: u > c-dev-2',
      'web-dev': 'Web dev: t > c-dev-2',
    },
    says: ['C dev: unchanged', 'C# dev: updated', 'Web dev: new'],
  },
  {
    it: 'rows whose number changes, as one above is new',
    imports: [rows('C dev;w;'), rows('C++ dev;z;C dev', 'C dev;x;')],
    folder: { 'c-dev': 'C dev: x', 'c-dev-2': 'C++ dev: z > c-dev' },
    says: ['C++ dev: new', 'C dev: updated'],
  },
  {
    it: 'one of two rows of one title, as it was',
    imports: [rows('Élève;a;', 'Eleve;b;'), rows('Eleve;b;')],
    folder: { eleve: 'Élève: a', 'eleve-2': 'Eleve: b' },
    says: ['Eleve: unchanged'],
  },
  {
    it: 'one of two rows of one title, not as it was',
    imports: [rows('Comptable;a;', 'Comptable;b;'), rows('Comptable;c;')],
    folder: { comptable: 'Comptable: a', 'comptable-2': 'Comptable: b' },
    says: [
      /^Comptable: refused\nseveral roles are called 'Comptable', and nothing tells which of them this one is now;/,
    ],
  },
  {
    it: 'two rows of one title, one of them changed, in another order',
    imports: [rows('Comptable;a;', 'Comptable;b;'), rows('Comptable;c;', 'Comptable;a;')],
    folder: { comptable: 'Comptable: a', 'comptable-2': 'Comptable: c' },
    says: ['Comptable: updated', 'Comptable: unchanged'],
  },
  {
    it: 'a row with an id and another title',
    imports: [[['a.csv', 'id;Poste\nx;Comptable']], [['a.csv', 'id;Poste\nx;Chef comptable']]],
    folder: { x: 'Chef comptable:' },
    says: ['Chef comptable: updated'],
  },
];

describe('imports into one folder', () => {
  for (const { it: title, imports, folder, says } of cases) {
    it(`know ${title}`, () => {
      const files = new Map<string, string>();
      let memory: Memory = new Map();
      let told: readonly string[] = [];
      for (const sources of imports) {
        const roles = sources.flatMap(([name, content]) => read(name, content, { lang: 'fr' }).roles);
        const owner = (id: string): string | undefined =>
          files.has(`${id}.role.yaml`) ? `${id}.role.yaml` : undefined;
        const planned = planImport(roles, { memory, owner, text: (name) => files.get(name), restores: false });
        const known = new Map(memory);
        for (const { key, file, after, remembered } of planned) {
          if (after !== undefined) files.set(file, after);
          if (remembered) known.set(key, remembered);
        }
        const again = readMemory(memoryText(known));
        memory = 'memory' in again ? again.memory : assert.fail();
        told = planned.map(({ title: name, status, notes }) =>
          [`${name}: ${status}`, ...notes.map(({ message }) => message.en)].join('\n'),
        );
      }
      const written = [...files].map(([name, text]) => [name.replace('.role.yaml', ''), picture(text)]);
      assert.deepEqual(Object.fromEntries(written), folder);
      assert.equal(told.length, says.length, told.join('\n'));
      for (const [at, said] of says.entries()) {
        if (typeof said === 'string') assert.equal(told[at], said);
        else assert.match(told[at] ?? '', said);
      }
    });
  }
});

/** `title: tasks > superior` of a role file. */
function picture(text: string): string {
  const role = dataIn(text, 'yaml') ?? assert.fail(text);
  const found = (name: string): string =>
    [...JSON.stringify(role).matchAll(new RegExp(`"${name}":"([^"]*)"`, 'g'))].map(([, word]) => word).join(', ');
  const superior = found('role') === '' ? '' : ` > ${found('role')}`;
  return `${found('title').split(', ')[0]}: ${found('statement')}${superior}`.trimEnd();
}
