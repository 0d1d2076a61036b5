import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('what does not fit the schema', () => {
  const english: readonly (readonly [string, string])[] = [
    ['a field that is missing', `lang: en\n#<^^^^ missing-field this file has no 'id'\ntitle: A\n`],
    ['a field that is missing in an item', `${head}tools:\n  - id: a\n#   ^^ missing-field this item has no 'label'\n`],
    [
      'a field that is missing in a group',
      `${head}compensation:\n  min: 3\n# ^^^ missing-field 'compensation' has no 'currency'\n# ^^^ missing-field 'compensation' has no 'unit'\n`,
    ],
    ['an unknown field', `${head}zzz: 1\n#<^^^ unknown-field unknown field 'zzz'\n`],
    [
      'a slip of the pen',
      `${head}misson: Care\n#<^^^^^^ unknown-field unknown field 'misson', did you mean 'mission'?\n`,
    ],
    [
      'text for a list',
      `${head}tools: a\n#      ^ wrong-type 'tools' wants a list (lines that start with '- '), and this is the text "a"\n`,
    ],
    [
      'text for an item',
      `${head}tools:\n  - a\n#   ^ wrong-type each item of 'tools' wants a group of fields (id, label, …), and this is the text "a"\n`,
    ],
    [
      'nothing in a list of texts',
      `${head}workContext: { hours: [null] }\n#                      ^^^^ wrong-type each item of 'hours' wants text, and this is empty\n`,
    ],
    [
      'nothing in a list of names',
      `${head}functions: [{ id: a, title: A, objectives: [~] }]\n#                                           ^ wrong-type each item of 'objectives' wants text, and this is empty\n`,
    ],
    ['a list for text', `${head}summary:\n  - a\n#   ^ wrong-type 'summary' wants text, and this is a list\n`],
    [
      'a group for a list',
      `${head}dimensions: { a: b }\n#             ^ unknown-or-wrong\n`.replace(
        'unknown-or-wrong',
        "wrong-type 'dimensions' wants a list (lines that start with '- '), and this is a group of fields",
      ),
    ],
    ['nothing', `${head}summary:\n#<^^^^^^^ wrong-type 'summary' has no value; write text or remove the line\n`],
    [
      'text for yes or no',
      `${head}toolsExhaustive: maybe\n#                ^^^^^ wrong-type 'toolsExhaustive' wants true or false, and this is the text "maybe"\n`,
    ],
    [
      'a fraction for a whole number',
      `${head}team: { size: 1.5 }\n#             ^^^ wrong-type 'size' wants a whole number, and this is the number 1.5\n`,
    ],
    [
      'a word that is not in the list',
      `${head}scope: job\n#      ^^^ unknown-value 'job' is not a value of 'scope' (occupation, position)\n`,
    ],
    [
      'a date that is none',
      `${head}meta: { reviewBy: "2027-02-29" }\n#                 ^^^^^^^^^^^^ bad-date '2027-02-29' in 'reviewBy' is not a day of the calendar; write year-month-day, for example "2027-03-31"\n`,
    ],
    [
      'a number out of its bounds',
      `${head}requirements: { education: { minimum: { eqf: 9 } } }\n#                                            ^ out-of-range 'eqf' wants a number between 1 and 8\n`,
    ],
    [
      'two items with one id',
      `${head}tools:\n  - { id: a, label: A }\n  - { id: a, label: B }\n#         ^ duplicate-item-id 'a' already names another item of this kind in the file\n`,
    ],
    [
      'a version that is a number',
      `${head}meta: { version: 1.0 }\n#                ^^^ yaml-scalar-trap 1.0 in 'version' is not read as text but as a number; write "1.0"\n`,
    ],
    [
      'a code that loses its zero',
      `${head}mappings: [{ scheme: isco-08, code: 0110, match: exact }]\n#                                   ^^^^ yaml-scalar-trap 0110 in 'code' is not read as text but as a number; write "0110"\n`,
    ],
    [
      'a date that others read as a date',
      `${head}meta: { reviewBy: 2027-01-31 }\n#                 ^^^^^^^^^^ yaml-scalar-trap 2027-01-31 in 'reviewBy' is not read as text but as a date; write "2027-01-31"\n`,
    ],
    [
      'a language that others read as no',
      `${head}requirements: { languages: [{ code: no }] }\n#                                   ^^ yaml-scalar-trap no in 'code' is not read as text but as yes/no; write "no"\n`,
    ],
    [
      'a file that is only text',
      `#- /a.role.yaml\nhello\n#<^^^^^ wrong-type a role file wants a group of fields, and this is the text "hello"\n`,
    ],
    [
      'settings that are only text',
      `#- /rolespec.config.yaml\n- hello\n# ^^^^^ wrong-type a settings file wants a group of fields, and this is a list\n`,
    ],
    [
      'a vocabulary that is only text',
      `#- /a.vocabulary.yaml\nhello\n#<^^^^^ wrong-type a vocabulary wants a group of fields, and this is the text "hello"\n`,
    ],
    ['settings in which nothing is set', '#- /rolespec.config.yaml\n# none\n'],
    [
      'a vocabulary in which nothing is written',
      `#- /a.vocabulary.yaml\n# none\n#<^ missing-field this file is empty; a vocabulary starts with 'id', 'title' and 'terms'\n`,
    ],
    [
      'a key of the JavaScript kind',
      `${head}__proto__: { title: x }\n#<^^^^^^^^^ unknown-field unknown field '__proto__'\nconstructor: x\n#<^^^^^^^^^^^ unknown-field unknown field 'constructor'\n`,
    ],
  ];
  for (const [title, picture] of english) it(title, () => checkPicture(picture));

  it('speaks French', () =>
    checkPicture(
      `id: infirmier
#<^^ missing-field il manque à ce fichier le champ «\u00a0title\u00a0» (intitulé)
lang: fr
sumary: Soigner
#<^^^^^^ unknown-field champ inconnu «\u00a0sumary\u00a0»\u00a0: s’agit-il de «\u00a0summary\u00a0»\u00a0?
tools: a
#      ^ wrong-type «\u00a0tools\u00a0» attend une liste (des lignes qui commencent par «\u00a0-\u00a0»), or ceci est le texte "a"
team: { size: 0.5 }
#             ^^^ wrong-type «\u00a0size\u00a0» attend un nombre entier, or ceci est le nombre 0.5
`,
      { language: 'fr' },
    ));

  it('shows of a block of text what it says, without its sign', () => {
    for (const sign of ['|', '|-', '>', '>-', '|+']) {
      const [found] = parseRole('file:///a.role.yaml', `${head}tools:\n  - ${sign}\n    a\n    b\n`).problems;
      assert.match(found?.message.en ?? '', /this is the text "a b"$/);
      assert.match(found?.message.fr ?? '', /ceci est le texte "a b"$/);
    }
  });

  it('leaves the author’s own fields alone, everywhere', () =>
    checkPicture(`${head}x-note: 1\nteam: { x-since: 2020-01-01, notes: [a] }\n`));

  it('says what a group holds, and what a list is in JSON', () => {
    checkPicture(
      `${head}remote: oui\n#       ^^^ wrong-type 'remote' wants a group of fields (policy, days), and this is the text "oui"\n`,
    );
    checkPicture(
      `${head}skills: [a]\n#        ^ wrong-type 'skills' wants a group of fields (technical, knowledge, soft, notes), and this is a list\n`,
    );
    checkPicture(
      `#- /house.vocabulary.yaml\nid: house\ntitle: House\nterms:\n  - id: a\n    label: Care\n#          ^^^^ wrong-type 'label' wants a group of fields (fr, en, …), and this is the text "Care"\n`,
    );
    checkPicture(`{
  "id": "nurse", "lang": "en", "title": "Nurse",
  "tools": "Pump", "mission": null
//         ^^^^^^ wrong-type 'tools' wants a list (values between brackets), and this is the text "Pump"
//                 ^^^^^^^^^ wrong-type 'mission' has no value; write text or remove the field
}`);
  });

  it('finds the same in JSON, where a number is a number', () =>
    checkPicture(`{
  "id": "nurse", "lang": "en", "title": "Nurse",
  "meta": { "version": 1.0 },
//                     ^^^ wrong-type 'version' wants text, and this is the number 1.0
  "scop": "position"
//^^^^^^ unknown-field unknown field 'scop', did you mean 'scope'?
}`));
});
