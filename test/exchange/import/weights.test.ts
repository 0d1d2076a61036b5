/** What texts say of how much depends on what they ask for. */
import assert from 'node:assert/strict';
import { assertSound, homelessOf, read } from './reading.ts';

interface Case {
  readonly it: string;
  readonly file?: string;
  readonly text: string;
  /** Parts of the role, as JSON. */
  readonly holds: readonly string[];
  readonly homeless?: readonly string[];
}

const skill = (label: string, importance: string): string =>
  `{"id":"${label.toLowerCase()}","label":"${label}","importance":"${importance}"}`;

const cases: readonly Case[] = [
  {
    it: 'headings with the word in front or behind',
    text: '# Nurse\n## Essential skills\n- Care\n## Skills (desirable)\n- Excel\n## Preferred qualifications\n- Midwife\n',
    holds: [`"technical":[${skill('Care', 'essential')},${skill('Excel', 'optional')}]`, '"Desirable: Midwife"'],
  },
  {
    it: 'headings below the one of their section',
    text: '# Nurse\n## Skills\n### Essential\n- Care\n### Nice to have\n- Excel\n## Tools\n- Scales\n',
    holds: [
      `"technical":[${skill('Care', 'essential')},${skill('Excel', 'optional')}]`,
      '"tools":[{"id":"scales","label":"Scales"}]',
    ],
  },
  {
    it: 'headings that stand for all that is asked for',
    text: '# Nurse\n## Essential criteria\n- A degree\n## Desirable criteria\n- A year abroad\n',
    holds: ['"notes":["Essential: A degree","Desirable: A year abroad"]'],
  },
  {
    it: 'French headings',
    text: '# Paie\n## Compétences indispensables\n- Droit\n## Savoir-être appréciés\n- Calme\n## Formation souhaitée\nBac+5\n',
    holds: [
      `"technical":[${skill('Droit', 'essential')}]`,
      `"soft":[${skill('Calme', 'optional')}]`,
      '"education":{"notes":["Souhaité\u00a0: Bac+5"]}',
    ],
  },
  {
    it: 'headings that only say what there has to be',
    text: '# Paie\n## Compétences requises\n- Droit\n## Required documents\n- Passport\n',
    holds: ['"technical":[{"id":"droit","label":"Droit"}]'],
    homeless: ['Required documents: Required documents | Passport'],
  },
  {
    it: 'a table with a row for each section',
    text:
      '<h1>Nurse</h1><h2>Person specification</h2><table><tr><th></th><th>Essential</th><th>Desirable</th><th>Assessed by</th></tr>' +
      '<tr><td>Education &amp; Training</td><td><p>A degree</p></td><td></td><td>Form</td></tr>' +
      '<tr><td>Skills</td><td><ul><li>Care<li>Tact</ul></td><td><p>Excel</p></td><td>Interview</td></tr>' +
      '<tr><td>Languages</td><td>English</td><td>Welsh</td><td></td></tr>' +
      '<tr><td>Car</td><td></td><td>Can drive</td><td></td></tr></table><p>Flexible</p>',
    holds: [
      '"education":{"notes":["Essential: A degree"]}',
      `"technical":[${skill('Care', 'essential')},${skill('Tact', 'essential')},${skill('Excel', 'optional')}]`,
      '"languages":[{"code":"en","importance":"essential"},{"code":"cy","importance":"optional"}]',
      '"notes":["Flexible","Desirable: Can drive"]',
    ],
    homeless: ['Assessed by: Assessed by | Form | Interview', 'Car: Car'],
  },
  {
    it: 'a table of Markdown whose rows are ticked',
    file: 'x.md',
    text:
      '# Paie\n\n## Profil\n\n| Compétence | Indispensable | Souhaité |\n|---|---|---|\n| Droit | x | |\n| Calcul | x | |\n' +
      '| Excel | | x |\n',
    holds: [
      `"technical":[${skill('Droit', 'essential')},${skill('Calcul', 'essential')},${skill('Excel', 'optional')}]`,
    ],
  },
  {
    it: 'a table with two columns',
    text:
      '<h1>Paie</h1><h2>Compétences</h2><table><tr><td><b>Exigées</b></td><td><b>Appréciées</b></td></tr>' +
      '<tr><td>Droit<br>Calcul</td><td>Excel</td></tr></table>',
    holds: [
      `"technical":[${skill('Droit', 'essential')},${skill('Calcul', 'essential')},${skill('Excel', 'optional')}]`,
    ],
  },
  {
    it: 'lines and rows that are a form',
    text:
      '<h1>Nurse</h1><h2>Certifications</h2><p>Essential: Registration<br>Desirable: Driving licence</p>' +
      '<h2>Tools</h2><table><tr><td>Essential</td><td>Scales</td></tr><tr><td>Desirable</td><td>Excel</td></tr></table>',
    holds: [
      '"certifications":[{"id":"registration","label":"Registration","mandatory":true},{"id":"driving-licence","label":"Driving licence","mandatory":false}]',
      `"tools":[${skill('Scales', 'essential')},${skill('Excel', 'optional')}]`,
    ],
  },
  {
    it: 'a form in which a name is also a weight of nothing',
    text: '<h1>Nurse</h1><table><tr><th>Purpose</th><td>Care.</td></tr><tr><th>Required</th><td>Yes</td></tr></table>',
    holds: ['"mission":"Care."'],
    homeless: ['Required: Required | Yes'],
  },
];

describe('how much depends on what is asked for, in', () => {
  for (const { it: title, file = 'x.html', text, holds, homeless = [] } of cases) {
    it(title, async () => {
      const imported = read(text.startsWith('#') ? 'x.md' : file, text);
      await assertSound(imported);
      const role = JSON.stringify(imported.roles[0]?.role);
      for (const part of holds) assert.ok(role.includes(part), `${part} in ${role}`);
      assert.deepEqual(homelessOf(imported).toSorted(), homeless.toSorted());
    });
  }
});
