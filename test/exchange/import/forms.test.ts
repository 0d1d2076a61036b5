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
    it: 'a name that no section has, beside others in a row',
    text:
      '<table><tr><td><b>Intitulé</b></td><td colspan=3>Paie</td></tr>' +
      '<tr><td><b>Service</b></td><td>RH</td><td><p><b>Catégorie</b></p></td><td>B</td></tr></table>',
    holds: ['"title":"Paie"', '"family":"RH"'],
    homeless: ['Catégorie: Catégorie | B'],
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
    it: 'a table with names above its columns, of which one is the level',
    text:
      '<h1>Paie</h1><h2>Profil</h2><table><tr><th>Compétence</th><th>Niveau</th></tr><tr><td>Excel</td><td>Expert</td></tr>' +
      '<tr><td>Anglais</td><td>B2</td></tr><tr><td>Droit</td><td></td></tr></table>',
    holds: [
      '"technical":[{"id":"excel","label":"Excel","level":"expert"},{"id":"anglais","label":"Anglais (Niveau : B2)"},{"id":"droit","label":"Droit"}]',
    ],
  },
  {
    it: 'a table of the parts of the work, of which one goes over two rows',
    text:
      '<h1>Paie</h1><table><thead><tr><th>Mission</th><th>Tâches</th></tr></thead><tr><td rowspan=2><a href="https://a.example">Produire</a></td><td>Saisir</td></tr>' +
      '<tr><td>Payer</td></tr><tr><td>Suivre</td><td><p>- Relire</p><p>- Clore</p></td></tr></table>',
    holds: [`"title":"Produire",${statements('Saisir', 'Payer')}`, `"title":"Suivre",${statements('Relire', 'Clore')}`],
    homeless: ['Missions: https://a.example'],
  },
  {
    it: 'a table of the parts of the work, with more columns and a name that no section has',
    text:
      '<h1>Paie</h1><table><tr><td><b>Domaine</b></td><td><b>Activités</b></td><td><b>Part</b></td><td><b>Outils</b></td></tr>' +
      '<tr><td>Production</td><td>Saisir<br>Payer</td><td>60 %</td><td>Sage</td></tr><tr><td>Suivi</td><td>Clore</td><td></td><td></td></tr></table>',
    holds: [
      `"title":"Production","description":"Part : 60 %\\n\\nOutils : Sage",${statements('Saisir', 'Payer')}`,
      `"title":"Suivi",${statements('Clore')}`,
    ],
  },
  {
    it: 'paragraphs, lines and lists beside a part of the work',
    text:
      `${list}<table><tr><th>Domaine</th><th>Tâches</th><th>Savoirs</th><th>Outils</th><th>Part</th></tr><tr><td rowspan=2><p>Produire</p></td><td><p>Saisir</p></td>` +
      '<td>Droit<br>Calcul</td><td><ul><li>Sage<li>Excel</ul></td><td rowspan=2><p>60 %</p></td></tr><tr><td>Payer</td><td></td><td></td></tr></table>',
    holds: [
      `"title":"Produire","description":"Savoirs : Droit; Calcul\\n\\nOutils : Sage; Excel\\n\\nPart : 60 %",${statements('Saisir', 'Payer')}`,
    ],
  },
  {
    it: 'those within and outside with whom one works',
    text:
      '<h1>Paie</h1><h2>Relations</h2><table><tr><th>Interne</th><th>Externe</th></tr><tr><td>Ventes<br>Achats</td><td>Banques</td></tr></table>' +
      '<h2>Mobilité</h2><table><tr><th>Interne</th><th>Externe</th></tr><tr><td>Oui</td><td>Non</td></tr></table>',
    holds: ['"collaboratesWith":[{"label":"Ventes"},{"label":"Achats"},{"label":"Banques"}]'],
    homeless: [
      'Relations: Interne | Externe',
      'Mobilité: Mobilité',
      'Interne: Interne | Oui',
      'Externe: Externe | Non',
    ],
  },
  {
    it: 'a table whose rows are numbered',
    text:
      `${list}<table><tr><th>N°</th><th>Tâche</th></tr><tr><td>1</td><td>Saisir</td></tr><tr><td>2.</td><td>Payer</td></tr></table>` +
      '<table><tr><th>N°</th><th>Mission</th><th>Activités</th></tr><tr><td>1</td><td>Produire</td><td>Relire</td></tr><tr><td>2</td><td>Suivre</td><td>Clore</td></tr></table>',
    holds: [
      statements('Saisir', 'Payer'),
      `"title":"Produire",${statements('Relire')}`,
      `"title":"Suivre",${statements('Clore')}`,
    ],
  },
  {
    it: 'a table whose rows have numbers of their own, as words',
    text: `${list}<table><tr><th>N°</th><th>Tâches</th></tr><tr><td>12</td><td>Saisir</td></tr></table>`,
    holds: ['"description":"N°\\n\\nTâches\\n\\n12\\n\\nSaisir"'],
  },
  {
    it: 'lines in cells of Markdown',
    file: 'x.md',
    text: '# Pay\n\n## Tasks\n\n| Area | Duties | Who |\n|---|---|---|\n| Run | Enter<br>Close<br/> | A<br />B |\n\n| Skills | Excel<br>Sage |\n|---|---|\n| Purpose | Pay |\n',
    holds: [`"description":"Who: A; B",${statements('Enter', 'Close')}`, '"label":"Excel"},{"id":"sage"'],
  },
  {
    it: 'a table of Markdown whose rows are numbered',
    file: 'x.md',
    text: '# Pay\n\n## Tasks\n\n| # | Responsibility |\n|---|---|\n| 1 | Enter |\n| 2 | Close |\n',
    holds: [statements('Enter', 'Close')],
  },
  {
    it: 'names above columns that only a style sheet makes bold',
    text:
      '<style>.c1{font-weight:700}.c2{font-weight:400}</style><h1>Paie</h1><table>' +
      '<tr><td><p><span class=c1>Domaine</span></p></td><td><p><span class=c1>Tâches</span></p></td><td style="font-weight:bold">Part</td></tr>' +
      '<tr><td><p><span class=c2>Produire</span></p></td><td><p><span class=c2>Saisir</span></p></td><td>60 %</td></tr></table>',
    holds: [`"title":"Produire","description":"Part : 60 %",${statements('Saisir')}`],
  },
  {
    it: 'a table of the parts of the work, of which one goes on below an empty cell',
    text: `${list}<table><tr><th>Domaine</th><th>Tâches</th></tr><tr><td>Produire</td><td>Saisir</td></tr><tr><td></td><td>Payer</td></tr></table>`,
    holds: [`"title":"Produire",${statements('Saisir', 'Payer')}`],
  },
  {
    it: 'a table whose rows have numbers',
    text:
      `${list}<table><tr><th>N°</th><th>Domaine</th><th>Tâches</th></tr><tr><td>1.</td><td rowspan=2>Produire</td><td>Saisir</td></tr>` +
      '<tr><td>2.</td><td>Payer</td></tr></table>',
    holds: [`"title":"Produire",${statements('Saisir', 'Payer')}`],
  },
  {
    it: 'a table of skills with the kinds of them between the rows',
    text:
      '<h1>Paie</h1><h2>Compétences</h2><table><tr><th>Compétence</th><th>Requis</th></tr><tr><td colspan=2>Compétences techniques</td></tr><tr><td>Sage</td><td>X</td></tr>' +
      '<tr><td colspan=2>Savoir-être</td></tr><tr><td>Calme</td><td></td></tr></table>',
    holds: ['"technical":[{"id":"sage","label":"Sage (Requis : X)"}]', '"soft":[{"id":"calme","label":"Calme"}]'],
  },
  {
    it: 'languages with their levels, and no others',
    text:
      '<h1>Paie</h1><h2>Langues</h2><table><tr><th>Langue</th><th>Niveau</th></tr><tr><td>Anglais</td><td>b2</td></tr>' +
      '<tr><td>Russe</td><td>courant</td></tr></table><p>Espagnol (A2), italien, anglais 3, et du klingon</p>',
    holds: ['"languages":[{"code":"en","cefr":"B2"},{"code":"es","cefr":"A2"},{"code":"it"}]'],
    homeless: ['Langues: Russe (Niveau : courant) | anglais 3 | et du klingon'],
  },
  {
    it: 'a table without the rows and cells that nobody sees',
    text:
      `${list}<table><tr><th>Tâche</th><th>Fréquence</th></tr><tr hidden><td>Voir</td><td>x</td></tr>` +
      '<tr><td>Saisir</td><td hidden>secret</td><td></td></tr><tr><td>Payer</td><td></td></tr></table>',
    holds: [statements('Saisir', 'Payer')],
  },
  {
    it: 'words for a level in columns that are of something else, as words',
    text: '<h1>Paie</h1><table><tr><th>Compétence</th><th>Débutant</th><th>Expert</th></tr><tr><td>Sage</td><td>Pratique</td><td>Expert</td></tr></table>',
    holds: ['"label":"Sage (Débutant : Pratique, Expert : Expert)"'],
  },
  {
    it: 'a table of missions too long for titles',
    text: `${list}<table><tr><th>Mission</th><th>Actions</th></tr><tr><td>Produire ${'la paie '.repeat(20)}</td><td>Saisir</td></tr></table>`,
    holds: ['"title":"Missions","tasks":[{"id":"produire', 'la paie (Actions : Saisir)"'],
  },
  {
    it: 'a table whose columns are sections, row by row',
    text:
      '<h1>Paie</h1><table><tr><td><b>Savoirs</b></td><td><b>Savoir-être</b></td></tr><tr><td>Droit</td><td>Calme</td></tr>' +
      '<tr><td>Calcul</td><td></td></tr></table>',
    holds: ['"knowledge":[{"id":"droit","label":"Droit"},{"id":"calcul","label":"Calcul"}]', '"soft":[{"id":"calme"'],
  },
  {
    it: 'a table of what is done, and how often',
    text:
      `${list}<table><tr><th>Tâche</th><th>Fréquence</th></tr><tr><td>Saisir</td><td>Quotidien</td></tr>` +
      '<tr><td>Payer <s>vite</s></td><td><a href="https://a.example">Mensuel</a></td></tr></table>',
    holds: [
      '"title":"Missions","tasks":[{"id":"saisir-frequence-quotidien","statement":"Saisir (Fréquence : Quotidien)"',
      '"statement":"Payer (Fréquence : Mensuel)"',
    ],
    homeless: ['Missions: vite', 'Missions: https://a.example'],
  },
  {
    it: 'tables of Markdown with names above their columns',
    file: 'x.md',
    text:
      '# Paie\n\n## Profil\n\n| Compétences | Niveau |\n|---|---|\n| **Excel** | expert |\n\n## Missions\n\n' +
      '| Activité | Description |\n|---|---|\n| Produire | Saisir la paie. |\n| Suivre | Clore. |\n',
    holds: [
      '"technical":[{"id":"excel","label":"Excel","level":"expert"}]',
      '"title":"Produire","description":"Saisir la paie."},{"id":"suivre","title":"Suivre","description":"Clore."',
    ],
  },
  {
    it: 'a table of skills below a heading that says of which kind they are',
    text: '<h1>Paie</h1><h2>Savoir-être</h2><table><tr><th>Compétence</th><th>Importance</th></tr><tr><td>Calme</td><td>essentiel</td></tr></table>',
    holds: ['"soft":[{"id":"calme","label":"Calme"'],
  },
  {
    it: 'a table of Markdown of the parts of the work, with more columns',
    file: 'x.md',
    text: '# Pay\n\n## Tasks\n\n| Area | Duties | Share |\n|---|---|---|\n| Run | Enter data | 60 % |\n| Close | Pay | |\n',
    holds: [
      '"title":"Run","description":"Share: 60 %","tasks":[{"id":"enter-data","statement":"Enter data"}]',
      '"title":"Close","tasks":[{"id":"pay","statement":"Pay"}]',
    ],
  },
  {
    it: 'a table with names that no section has, as paragraphs',
    text: `${list}<table><tr><th>Jour</th><th>Niveau</th></tr><tr><td>Lundi</td><td>Haut</td></tr></table>`,
    holds: ['"description":"Jour\\n\\nNiveau\\n\\nLundi\\n\\nHaut"'],
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
    it: 'that there is nobody and nothing',
    file: 'x.md',
    text:
      '# Paie\n\nRattachement : Chef\nEncadrement : Aucun\nÉquipe : sans objet\nOutils : Sage\n\n## Missions\n- Saisir\n' +
      '- Aucun retard n’est permis\n\n## Compétences\n- Néant\n\n## Certifications\nAucune à ce jour.\n\n## Expérience\nAucune\n',
    holds: [
      '"team":{"reportsTo":[{"label":"Chef"}]}',
      '"tools":[{"id":"sage"',
      '"statement":"Aucun retard n’est permis"',
      '"experience":{"notes":["Aucune"]}',
    ],
    homeless: ['Encadrement: Aucun', 'Équipe: sans objet', 'Compétences: Néant', 'Certifications: Aucune à ce jour.'],
  },
  {
    it: 'the same in English, and words of yes and no where somebody is named',
    file: 'x.md',
    text:
      '# Payroll\n\nReports to: Head\nDirect reports: None at present\nWorks with: n/a\nTools: N/A\n\n' +
      '## Responsibilities\n- Pay\n\n## Manages\n- No\n- Yes\n\n## Soft skills\n- No nonsense\n',
    holds: ['"team":{"reportsTo":[{"label":"Head"}]}', '"soft":[{"id":"no-nonsense"'],
    homeless: ['Direct reports: None at present', 'Works with: n/a', 'Tools: N/A', 'Manages: No | Yes'],
  },
  {
    it: 'that a row names nobody',
    file: 'x.csv',
    text: 'Poste;Rattachement;Encadre;Outils;Missions;Expérience\nChef;;Paie;Sage;Diriger;Aucune\nPaie;Chef;Aucun;Néant;Payer;Aucune\n',
    holds: [],
    homeless: ['Encadre: Aucun', 'Outils: Néant'],
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
