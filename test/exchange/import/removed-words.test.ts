/** What a source shows nobody or takes back: no words of the role, and told. */
import assert from 'node:assert/strict';
import { homelessOf, read } from './reading.ts';

const cases: readonly {
  readonly it: string;
  readonly file?: string;
  readonly text: string;
  /** The statements of its tasks, and its tools. */
  readonly says: readonly string[];
  readonly homeless: readonly string[];
}[] = [
  {
    it: 'a comment below a heading',
    text: '# Nurse\n\n## Tasks\n\n- Care\n\n<!-- internal:\nsalary -->\n\n- Listen\n',
    says: ['Care', 'Listen'],
    homeless: ['7: internal:\nsalary'],
  },
  {
    it: 'a comment in an item, and one that is none',
    text: '# Nurse\n## Tasks\n- Care <!-- a --> for all\n- Write \\<!-- b -->\n- See <!-- c\n',
    says: ['Care for all', 'Write <!-- b -->', 'See <!-- c'],
    homeless: ['3: a'],
  },
  {
    it: 'words that are crossed out',
    text: '# Nurse\n## Tasks\n- Care ~~much~~, always\n- ~~Wash~~\n- Wash~~ed~~ and ~~dry~~ fold\n## Tools\nThese:\n- ~~Sage~~\n- Silae\n',
    says: ['Care, always', 'Wash and fold', 'Silae'],
    homeless: ['3: much', '4: Wash', '5: ed | dry', '8: Sage', 'Tools: These:'],
  },
  {
    it: 'tildes that cross out nothing',
    text: '# Nurse\n## Tasks\n- Care ~~ a ~~ b\n- \\~~c~~\n',
    says: ['Care ~~ a ~~ b', '~~c~~'],
    homeless: [],
  },
  {
    it: 'what Word keeps of changes',
    file: 'x.html',
    text: '<h1>Paie</h1><h2>Missions</h2><ul><li>Déclarer les <del>anciennes</del><ins>charges</ins> sociales<li><s>Payer <b>tout</b></s></ul>',
    says: ['Déclarer les charges sociales'],
    homeless: ['Missions: anciennes | Payer tout'],
  },
  {
    it: 'words that a style crosses out or hides from all',
    file: 'x.html',
    text:
      '<style>.x{color:red;text-decoration:line-through}</style><h1>Nurse</h1><h2>Tasks</h2><ul><li>Care <span class=x>much</span>' +
      '<li style="text-decoration: line-through">Wash<li>Fold <span style="display:none">1500 €</span><li>Read</ul>',
    says: ['Care', 'Fold', 'Read'],
    homeless: ['Tasks: much | Wash | 1500 €'],
  },
  {
    it: 'parts that open when somebody asks, which are read',
    file: 'x.html',
    text: '<h1>Nurse</h1><h2>Tasks</h2><div style="display:none"><ul><li>Care</ul></div>',
    says: ['Care'],
    homeless: [],
  },
  {
    it: 'what others say at its side',
    file: 'x.html',
    text:
      '<h1>Nurse</h1><h2>Tasks</h2><ul><li>Care<a class=msocomanchor href="#_msocom_1">[A1]</a><li>Read<a href="#cmnt1">[a]</a></ul>' +
      '<div class=msocomtxt><p class=MsoCommentText>Really?</p><p>Yes.</p></div><div><p><a href="#cmnt_ref1">[a]</a>No.</p></div>',
    says: ['Care', 'Read'],
    homeless: ['Tasks: Really? Yes. | No.'],
  },
];

describe('a source with', () => {
  for (const { it: title, file = 'x.md', text, says, homeless } of cases) {
    it(title, () => {
      const imported = read(file, text);
      const found = JSON.stringify(imported.roles[0]?.role).matchAll(/"(?:statement|label)":"([^"]*)"/g);
      assert.deepEqual(
        [...found].map(([, words]) => words),
        says,
      );
      assert.deepEqual(homelessOf(imported), homeless);
    });
  }
});
