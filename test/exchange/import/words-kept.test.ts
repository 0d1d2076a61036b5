/** Words of a text that belong together stay together, and what no text holds is told. */
import assert from 'node:assert/strict';
import { homelessOf, read } from './reading.ts';

const head = '<h1>Nurse</h1><h2>Tasks</h2>';

const cases: readonly {
  readonly it: string;
  readonly file?: string;
  readonly text: string;
  /** The entries of its lists that are plain words, statements and labels. */
  readonly says: readonly string[];
  readonly homeless?: readonly string[];
}[] = [
  {
    it: 'paragraphs of an item',
    file: 'x.md',
    text: '# Nurse\n## Tasks\n- Care.\n\n  At night\n\n  and by day\n  - Wash\n\n  Every week\n- Listen\n',
    says: ['Care. At night – and by day – Every week', 'Wash', 'Listen'],
  },
  {
    it: 'paragraphs of an item of a page',
    text: `${head}<ul><li><p>Care</p><p>At night</p><ul><li>Wash</ul><p>Every week</p><li>Listen</ul>`,
    says: ['Care – At night – Every week', 'Wash', 'Listen'],
  },
  {
    it: 'terms and what they mean',
    text: `${head}<dl><dt>Care<dd>At night<dd>By day<dt>Wash:<dd>Daily<div><dt>Listen</dt><dd>Always</dd></div></dl>`,
    says: ['Care: At night; By day', 'Wash: Daily', 'Listen: Always'],
  },
  {
    it: 'terms of a French page',
    text: `<html lang=fr>${head}<dl><dt>Soins<dd>La nuit</dl>`,
    says: ['Soins\u00a0: La nuit'],
  },
  {
    it: 'words above and below the line',
    text: `${head}<ul><li>Clean 20 m<sup>2</sup> of CO<sub>2</sub><li>The 1<sup>er</sup> day<li>Care<sup>as agreed</sup></ul>`,
    says: ['Clean 20 m² of CO₂', 'The 1er day', 'Care as agreed'],
  },
  {
    it: 'links of Markdown',
    file: 'x.md',
    text: '# Nurse\n## Tasks\n- See [the guide](https://a.example/g), <https://b.example>\n',
    says: ['See the guide, https://b.example'],
    homeless: ['Tasks: https://a.example/g'],
  },
  {
    it: 'links of a page, but for those that lead around in it',
    text: `<nav><a href="https://c.example">Home</a></nav>${head}<p><a href="#x">See</a> <a href="https://a.example/g">it</a></p><ul><li><a href="https://b.example/">b.example</a></ul>`,
    says: ['b.example'],
    homeless: ['1: Home', 'Tasks: https://a.example/g | https://b.example/'],
  },
  {
    it: 'headings of a document online',
    text:
      '<p class="c1 title"><span>Nurse</span></p><h2 class="c2"><span class="c3"><span>Tasks</span></span></h2>' +
      '<ul><li><span>Care</span></ul><h2><span style="font-weight:700">Tools</span></h2><ul><li>Scope</ul>',
    says: ['Care', 'Scope'],
  },
  {
    it: 'headings that are bold alone, and no other words that are bold',
    text: '<h1>Nurse</h1><p><b>Tasks:</b></p><ul><li>Care</ul><p><b>Start at once</b></p><p><span style="font-size:16pt;font-weight:700">Skills</span></p><ul><li>Calm</ul>',
    says: ['Care', 'Calm'],
  },
  {
    it: 'headings that a style sheet makes bold',
    text:
      '<style>@media print { .b { font-weight: 400 } } /* own */ .b, p.c { font-weight: bold } h1.c { font-weight: 400 }</style>' +
      '<h1>Nurse</h1><p class="b">Tasks</p><ul><li>Care</ul><p class="a c">Tools</p><ul><li>Scope</ul>',
    says: ['Care', 'Scope'],
  },
  {
    it: 'words of a whole document that stands in something bold that is not',
    text: '<h1>Nurse</h1><b style="font-weight:normal"><p>Tools</p><p style="font-weight:700">Tasks</p><ul><li>Care</ul></b>',
    says: ['Care'],
  },
  {
    it: 'notes at the foot of a text out of it',
    text:
      `${head}<ul><li>Care<a href="#_ftn1"><span>[1]</span></a><li>Listen<sup><a href="#ftnt2">[2]</a></sup></ul>` +
      '<div><p><a href="#_ftnref1">[1]</a> By day.</p></div><p class="sdfootnote"><a href="#sdfootnote2anc">2</a>By night.</p>',
    says: ['Care', 'Listen'],
    homeless: ['1: By day. | By night.'],
  },
];

describe('an import keeps', () => {
  for (const { it: title, file = 'x.html', text, says, homeless = [] } of cases) {
    it(title, () => {
      const imported = read(file, text);
      const [role] = imported.roles;
      assert.equal(role?.title, 'Nurse');
      const found = JSON.stringify(role.role).matchAll(/"(?:statement|label)":"([^"]*)"/g);
      assert.deepEqual(
        [...found].map(([, words]) => words),
        says,
      );
      assert.deepEqual(homelessOf(imported), homeless);
    });
  }
});
