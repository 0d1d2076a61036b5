/** Tables and lines that are forms, and lists that somebody has made by hand. */
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

const list = '<h1>Paie</h1><h2>Missions</h2>';
const statements = (...all: readonly string[]): string =>
  `"tasks":[${all.map((one) => `{"id":"${one.toLowerCase()}","statement":"${one}"}`).join(',')}]`;

const cases: readonly Case[] = [
  {
    it: 'a table with names at the left',
    text:
      '<h1>Paie</h1><table><tr><th>Mission</th><td>Établir la paie.</td></tr><tr><th>Rattachement hiérarchique</th><td>Chef, RH</td></tr>' +
      '<tr><th>Outils</th><td>Sage, Excel</td></tr><tr><th>Missions</th><td><ul><li>Saisir<li>Payer</ul></td></tr></table>',
    holds: [
      '"mission":"Établir la paie."',
      '"reportsTo":[{"label":"Chef, RH"}]',
      '"tools":[{"id":"sage","label":"Sage"},{"id":"excel","label":"Excel"}]',
      statements('Saisir', 'Payer'),
    ],
  },
  {
    it: 'a table of Word that names the role, below a title of the form',
    text:
      '<p class=MsoTitle>FICHE DE POSTE</p><table><tr><td><p>Date :</p></td><td><p>2031</p></td></tr><tr><td><p><b>Intitulé du poste</b></p></td><td><p>Paie</p></td></tr>' +
      '<tr><td><p><b>Service :</b></p></td><td><p>RH</p></td></tr><tr><td><p><b>Compétences</b></p></td><td><p>Droit</p><p>Excel</p></td></tr></table>',
    holds: ['"title":"Paie"', '"family":"RH"', '{"id":"droit","label":"Droit"},{"id":"excel","label":"Excel"}'],
    homeless: ['Date: Date | 2031', '1: FICHE DE POSTE'],
  },
  {
    it: 'several names in a row, and rows that are a name',
    text:
      '<table><tr><td>Intitulé</td><td>Paie</td><td>Service</td><td>RH</td></tr><tr><td colspan=4>Missions</td></tr>' +
      '<tr><td colspan=4><p>Saisir</p><p>Payer</p></td></tr></table>',
    holds: ['"title":"Paie"', '"family":"RH"', statements('Saisir', 'Payer')],
  },
  {
    it: 'names above what they are the names of',
    text: '<h1>Paie</h1><table><tr><td>Savoirs</td><td>Savoir-être</td></tr><tr><td>Droit<br>Calcul</td><td>Calme</td></tr></table>',
    holds: ['"knowledge":[{"id":"droit","label":"Droit"},{"id":"calcul","label":"Calcul"}]', '"soft":[{"id":"calme"'],
  },
  {
    it: 'words around a table, which go on behind it, and its caption',
    text: `${list}<ul><li>Saisir</ul><table><caption>En bref</caption><tr><th>Outils</th><td>Sage</td></tr></table><ul><li>Payer</ul>`,
    holds: [statements('Saisir', 'Payer'), '"tools":[{"id":"sage","label":"Sage"}]', '"description":"En bref"'],
  },
  {
    it: 'a table that is no form',
    text: `${list}<table><tr><td>Lundi</td><td>Saisir</td></tr><tr><td>Mardi</td><td>Payer</td></tr></table>`,
    holds: ['"description":"Lundi\\n\\nSaisir\\n\\nMardi\\n\\nPayer"'],
  },
  {
    it: 'lists of Word, with signs of their own',
    text:
      `${list}<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Saisir</p>` +
      '<p><span>§<span>&nbsp;&nbsp; </span></span>Payer</p><p>o&nbsp;&nbsp; Relire</p><p>1.&nbsp;&nbsp; Clore</p>',
    holds: [statements('Saisir', 'Payer', 'Relire', 'Clore')],
  },
  {
    it: 'lists made by hand',
    text: '<h1>Paie</h1><p>Missions :<br>- Saisir<br>- Payer</p><p>• Relire</p><h2>Outils</h2><p>1. Sage<br>2. Excel</p>',
    holds: [statements('Saisir', 'Payer', 'Relire'), '"label":"Sage"},{"id":"excel"'],
  },
  {
    it: 'headings with numbers, letters and pictures',
    text:
      '<h1>Paie</h1><h2><span>I.<span>&nbsp;&nbsp; </span></span>Missions</h2><ul><li>Saisir</ul><h2>2 - Outils</h2><ul><li>Sage</ul><h2>🎯 B) Compétences</h2><ul><li>Droit</ul>' +
      '<h2>E-commerce</h2>x',
    holds: ['"title":"Missions"', '"tools":[{"id":"sage"', '"technical":[{"id":"droit"'],
    homeless: ['E-commerce: E-commerce | x'],
  },
  {
    it: 'lines that are a form',
    file: 'x.txt',
    text: 'FICHE DE POSTE\n\nIntitulé du poste : Paie\nService : RH\nVersion\u00a0: 3\n\nMission : établir la paie.\n\nMissions :\n● Saisir\n➢ Payer\n\nFormation : former\n',
    holds: ['"title":"Paie"', '"family":"RH"', '"mission":"établir la paie."', statements('Saisir', 'Payer')],
    homeless: ['1: FICHE DE POSTE', 'Version: Version | 3', 'Formation : former: Formation : former'],
  },
  {
    it: 'lines of a page that are a form, and no sentences with a colon',
    text: '<h1>Paie</h1><p><b>Mission :</b> Payer<br><b>Outils :</b> Sage, <a href="https://a.example">Excel</a></p><p>Vous aurez deux outils : Sage et Excel.</p>',
    holds: [
      '"mission":"Payer"',
      '"label":"Sage"},{"id":"excel"',
      '"summary":"Vous aurez deux outils : Sage et Excel."',
    ],
    homeless: ['1: https://a.example'],
  },
  {
    it: 'a table and bold lines of Markdown',
    file: 'x.md',
    text: '# Fiche\n\n| Intitulé | Paie |\n|---|---|\n| **Mission :** | [Payer](https://a.example) |\n| Prime | |\n\n**Outils**\n\n- Sage\n\n| a | b |\n|---|---|\n| c | d |\n',
    holds: ['"title":"Paie"', '"mission":"Payer"', '"tools":[{"id":"sage","label":"Sage"}]'],
    homeless: ['1: Fiche', '1: https://a.example', 'Outils: a | b | c | d'],
  },
  {
    it: 'boxes, of which some are ticked',
    file: 'x.md',
    text: '# Paie\n## Missions\n- [x] Saisir\n- [ ] Payer\n- Relire\n## Outils\n- [ ] Sage\n- ☐ Excel\n',
    holds: [statements('Saisir', 'Relire'), '{"id":"sage","label":"Sage"},{"id":"excel","label":"Excel"}'],
    homeless: ['Missions: Payer'],
  },
  {
    it: 'a form that says how the post is called',
    text: '<table><tr><td><b>POSTE :</b></td><td>Paie</td></tr><tr><td><b>MISSIONS :</b></td><td>- Saisir<br>- Payer</td></tr></table>',
    holds: ['"title":"Paie"', `"title":"MISSIONS",${statements('Saisir', 'Payer')}`],
  },
  {
    it: 'boxes of a page',
    text: `${list}<p><input type=checkbox checked> Saisir<br><input type=checkbox> Payer</p><input type="checkbox"><input value=x>`,
    holds: [statements('Saisir')],
    homeless: ['Missions: Payer'],
  },
  {
    it: 'boxes of Word',
    text: `${list}<p>☒ Saisir<br>☐ Payer</p>`,
    holds: [statements('Saisir')],
    homeless: ['Missions: Payer'],
  },
];

describe('an import understands', () => {
  for (const { it: title, file = 'x.html', text, holds, homeless = [] } of cases) {
    it(title, async () => {
      const imported = read(file, file === 'x.html' ? `<html lang="fr">${text}` : text);
      await assertSound(imported);
      const json = JSON.stringify(imported.roles[0]?.role);
      for (const part of holds) assert.ok(json.includes(part), `${part}\n${json}`);
      assert.deepEqual(homelessOf(imported), homeless);
    });
  }
});
