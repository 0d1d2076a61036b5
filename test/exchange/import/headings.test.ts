/** Headings of texts: what stands below which, and what becomes of those that hold nothing. */
import assert from 'node:assert/strict';
import { assertSound, homelessOf, read } from './reading.ts';

interface Case {
  readonly it: string;
  readonly text: string;
  /** Parts of the role, as JSON. */
  readonly holds: readonly string[];
  readonly lacks?: readonly string[];
  readonly homeless?: readonly string[];
}

const cases: readonly Case[] = [
  {
    it: 'tasks that are written as headings',
    text: '# Payroll Manager\n## Responsibilities\n### Run the payroll\n### Declare charges\n- Each month\n### Pay\n',
    holds: [
      '"title":"Responsibilities","tasks":[{"id":"run-the-payroll","statement":"Run the payroll"},{"id":"pay"',
      '"title":"Declare charges","tasks":[{"id":"each-month"',
    ],
  },
  {
    it: 'a known section that is a level deeper than the tasks',
    text: '# Paie\n## Missions\n- Payer\n### Profil recherché\n- Bac+3\n### Rattachement hiérarchique\n- DRH\n',
    holds: ['"notes":["Bac+3"]', '"reportsTo":[{"label":"DRH"}]'],
    lacks: ['"title":"Profil recherché"', '"title":"Rattachement'],
  },
  {
    it: 'sections of a plain text with gaps of different width',
    text: 'Paie\n\n\nMissions\n\n- Payer\n\nProfil recherché\n\n- Bac+3\n\nRattachement hiérarchique\n\nDirectrice\n',
    holds: ['"notes":["Bac+3"]'],
    lacks: ['"title":"Profil recherché"'],
    homeless: ['Directrice: Directrice'],
  },
  {
    it: 'other names of who works together and of what one knows',
    text:
      '# Paie\n## Missions\n- Payer\n## Relations professionnelles\n- Comptables\n## Relationships\n- Auditors\n' +
      '## Grille de compétences\n- Excel\n## Skills matrix\n- Sage\n',
    holds: [
      '"collaboratesWith":[{"label":"Comptables"},{"label":"Auditors"}]',
      '"technical":[{"id":"excel","label":"Excel"},{"id":"sage","label":"Sage"}]',
    ],
  },
  {
    it: 'names that say that these are the main ones',
    text: '# Nurse\n## Main duties\n- Care\n## Core skills\n- Excel\n## Compétences principales\n- Tact\n',
    holds: ['"title":"Main duties","tasks"', '"label":"Excel"},{"id":"tact"'],
  },
  {
    it: 'parts of the work that are called like a section',
    text: '# Chef\n## Missions\n### Management\n- Animer l’équipe\n### Formation\n- Former les nouveaux\n',
    holds: ['"title":"Management","tasks"', '"title":"Formation","tasks"'],
  },
  {
    it: 'short lines that begin with the name of a section',
    text: 'Paie\n\nProfil recherché\n\nFormation de niveau Bac+5\n\nExpérience de 3 ans\n\nPermis de conduire B\n\nOutils\n\n- Excel\n',
    holds: ['"education":{"notes":["Formation de niveau Bac+5"]}', '"experience":{"notes":["Expérience de 3 ans"]}'],
    homeless: ['Permis de conduire B: Permis de conduire B'],
  },
  {
    it: 'headings that say more than what stands below them',
    text: '# Nurse\n## Experience of five years\n- In a clinic\n## Skills of a nurse\n- Care\n## Knowledge of law\n## Tasks of the night\n',
    holds: ['"experience":{"notes":["In a clinic"]}', '"label":"Care"', '"notes":["Knowledge of law"]'],
    homeless: ['Experience of five years: Experience of five years', 'Tasks of the night: Tasks of the night'],
  },
  {
    it: 'headings with the name of the role or of any role',
    text: '# Nurse\n## Tasks of the nurse\n- Care\n## Skills for this role\n- Listening\n',
    holds: ['"title":"Tasks of the nurse"', '"label":"Listening"'],
  },
];

describe('a text with', () => {
  for (const { it: title, text, holds, lacks = [], homeless = [] } of cases) {
    it(title, async () => {
      const imported = read('x.md', text);
      await assertSound(imported);
      const role = JSON.stringify(imported.roles[0]?.role);
      for (const part of holds) assert.ok(role.includes(part), `${part} in ${role}`);
      for (const part of lacks) assert.ok(!role.includes(part), `${part} in ${role}`);
      assert.deepEqual(homelessOf(imported).toSorted(), homeless.toSorted());
    });
  }
});
