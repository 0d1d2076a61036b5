import assert from 'node:assert/strict';
import { reported, resultsOf } from './results.ts';

const results = resultsOf({
  'nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nmision: a\ntools: []\nteam: { notes: [] }\n',
  'cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n',
});

describe('a report for people', () => {
  says(
    'concise',
    `nurse.role.yaml:4:1: error: unknown field 'mision', did you mean 'mission'? [unknown-field]
nurse.role.yaml:5:1: info: 'tools' is empty [empty-section]
nurse.role.yaml:6:9: info: 'notes' is empty [empty-section]
2 files checked: 1 error, 2 infos
`,
  );
  says(
    'summary',
    `1  unknown-field (error)
2  empty-section (info)

2 files checked: 1 error, 2 infos
`,
  );
  says(
    'markdown',
    `**2 files checked: 1 error, 2 infos**

| File | Weight | Finding | Rule |
| --- | --- | --- | --- |
| \`nurse.role.yaml:4\` | error | unknown field 'mision', did you mean 'mission'? | \`unknown-field\` |

… and 2 more.
`,
    1,
  );
  says(
    'human',
    `nurse.role.yaml:4:1 error unknown-field
  unknown field 'mision', did you mean 'mission'?
  4 | mision: a
    | ^^^^^^
  → Change to 'mission'
  → Keep it as a field of your own, 'x-mision'

and 2 more findings (--max-findings shows more)

2 files checked: 1 error, 2 infos
`,
    1,
  );
  says('summary', '1 file checked: nothing to report\n', Infinity, results.slice(1));

  it('on a page begins with what was found most, leads to each file and marks the place', () => {
    const files = { 'nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nmision: a\n', 'vet.role.yaml': 'id: vet\n' };
    const page = reported('html', resultsOf(files));
    const rows = [...page.matchAll(/<tr><td><code>(.*?)<\/code><\/td>.*?<td class="number">(\d+)</g)];
    assert.deepEqual(
      rows.map(([, code, count]) => [code, count]),
      [
        ['missing-field', '2'],
        ['unknown-field', '1'],
      ],
    );
    assert.match(page, /<a href="#file-2">vet\.role\.yaml<\/a> \(2\).*<section id="file-2"><h2>vet\.role\.yaml</);
    assert.match(page, /nurse\.role\.yaml:4<\/p><pre><mark>mision<\/mark>: a<\/pre>/);
    assert.doesNotMatch(page, /\^|tabindex/);
  });

  it('is in French where that is spoken', () => {
    const words = reported('concise', results, { language: 'fr' });
    assert.match(words, /erreur: champ inconnu «\u00a0mision\u00a0»/);
    assert.match(words, /2 fichiers vérifiés\u00a0: 1 erreur, 2 informations\n$/);
  });
});

function says(name: string, text: string, limit = Infinity, of = results): void {
  it(`${name}: ${text.trimEnd().split('\n').at(-1)}`, () => assert.equal(reported(name, of, { limit }), text));
}
