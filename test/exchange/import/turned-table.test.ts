/** Tables with a column for each role. */
import assert from 'node:assert/strict';
import { assertSound, homelessOf, read } from './reading.ts';

interface Case {
  readonly it: string;
  readonly table: string;
  /** Title and mission of each role. */
  readonly roles: readonly (readonly [title: unknown, mission?: unknown])[];
  readonly homeless?: readonly string[];
  /** `row:column` of what is wrong. */
  readonly problems?: readonly string[];
}

const cases: readonly Case[] = [
  {
    it: 'names of roles above, and a word in the corner',
    table: 'Champ;Cariste;Soudeur\nMission;Déplacer;Souder\nOutils;Chariot;Poste',
    roles: [
      ['Cariste', 'Déplacer'],
      ['Soudeur', 'Souder'],
    ],
    homeless: ['1: Champ'],
  },
  {
    it: 'titles in a row of their own, empty columns, a title above and what no field holds',
    table:
      'Fiches, 2024\n\nIntitulé du poste;Cariste;;Soudeur\nMission;Déplacer;;Souder\nPrime;50;;\nSalaire min;beaucoup;;\nPériode;month;;month\nDevise;EUR;;EUR\nTypes;;;\n',
    roles: [
      ['Cariste', 'Déplacer'],
      ['Soudeur', 'Souder'],
    ],
    homeless: ['1: Fiches, 2024', 'Prime: 50', 'Salaire min: beaucoup'],
    problems: ['6:2'],
  },
  {
    it: 'one role only',
    table: 'Poste;Cariste\nMission;Déplacer\nOutils;Chariot\n',
    roles: [['Cariste', 'Déplacer']],
  },
  {
    it: 'no such thing, though roles are called like fields',
    table: 'Poste;Mission\nManager;Diriger\nSupervisor;Suivre\nDirection;Décider\n',
    roles: [
      ['Manager', 'Diriger'],
      ['Supervisor', 'Suivre'],
      ['Direction', 'Décider'],
    ],
  },
  {
    it: 'no such thing beside a column that nobody knows',
    table: 'Poste;Étage\nManager;1\nDirection;2\nFormation;3\n',
    roles: [['Manager'], ['Direction'], ['Formation']],
    homeless: ['Étage: 1 | 2 | 3'],
  },
  {
    it: 'no such thing in one column',
    table: 'Poste\nManager\nDirection\nSavoirs\n',
    roles: [['Manager'], ['Direction'], ['Savoirs']],
  },
];

describe('a table with a column for each role has', () => {
  for (const { it: title, table, roles, homeless = [], problems = [] } of cases) {
    it(title, async () => {
      const imported = read('x.csv', table, { lang: 'fr' });
      await assertSound(imported);
      assert.deepEqual(
        imported.roles.map(({ role }) => ['title', 'mission'].flatMap((name) => role[name] ?? [])),
        roles,
      );
      assert.deepEqual(homelessOf(imported), homeless);
      assert.deepEqual(
        imported.problems.map(({ row, column }) => `${row}:${column}`),
        problems,
      );
    });
  }
});
