import { deepEqual, equal } from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';

describe('fixes of text that cannot be read', () => {
  const cases: readonly (readonly [title: string, text: string, fix: string, result: string])[] = [
    [
      'a text with a colon gets quotes',
      'title: Head: of care # why\n',
      'Put the text in quotes',
      "title: 'Head: of care' # why\n",
    ],
    [
      'with the other quotes where it has an apostrophe',
      "title: Nurse: at St Mary's\n",
      'Put the text in quotes',
      'title: "Nurse: at St Mary\'s"\n',
    ],
    [
      'a text that begins with a sign gets quotes',
      'title: @home nurse\n',
      'Put the text in quotes',
      "title: '@home nurse'\n",
    ],
    [
      'tabs become spaces',
      'team:\n\tsize: 3\n\tnotes:\n\t\t- a\n',
      'Indent with spaces in the whole file',
      'team:\n  size: 3\n  notes:\n    - a\n',
    ],
    ['a text with an apostrophe in apostrophes', "title: 'L'eau'\n", 'Put the text in quotes', 'title: "L\'eau"\n'],
    [
      'a text with quotation marks in quotation marks',
      'title: "Chief "of" staff" # so\n',
      'Put the text in quotes',
      'title: \'Chief "of" staff\' # so\n',
    ],
    [
      'a text of which a part is quoted',
      'title: "Nurse" (H/F)\n',
      'Put the text in quotes',
      'title: \'"Nurse" (H/F)\'\n',
    ],
    ['a text that begins with a bracket', 'title: [H/F] Nurse\n', 'Put the text in quotes', "title: '[H/F] Nurse'\n"],
    [
      'texts in braces that begin with a hash',
      'tools: [{ id: a, label: #1 pump, vendor: #2 }] # so\n',
      'Put the text in quotes',
      "tools: [{ id: a, label: '#1 pump', vendor: '#2' }] # so\n",
    ],
    [
      'a text that begins with emphasis',
      'title: **Head** nurse\n',
      'Put the text in quotes',
      "title: '**Head** nurse'\n",
    ],
    ['a text that begins with an ampersand', 'title: & sons\n', 'Put the text in quotes', "title: '& sons'\n"],
    [
      'a text of several lines with a colon',
      'summary: A nurse cares.\n  Her aim: health\nid: x\n',
      'Put the text in quotes',
      "summary: 'A nurse cares.\n  Her aim: health'\nid: x\n",
    ],
    [
      'a no-break space behind a colon',
      'id: x\ntitle:\u00a0Nurse\n',
      'Write a colon and a space',
      'id: x\ntitle: Nurse\n',
    ],
    ['a space before a colon', 'id: x\ntitle :Nurse\n', 'Write a colon and a space', 'id: x\ntitle: Nurse\n'],
    ['an equals sign', 'id: x\ntitle = Nurse\n', 'Write a colon and a space', 'id: x\ntitle: Nurse\n'],
    ['a colon of full width', 'id: x\ntitle：Nurse\n', 'Write a colon and a space', 'id: x\ntitle: Nurse\n'],
    [
      'a bullet',
      'tools:\n  - id: a\n    label: A\n  • id: b\n    label: B\n',
      'Write a dash',
      'tools:\n  - id: a\n    label: A\n  - id: b\n    label: B\n',
    ],
    [
      'a long dash',
      'tools:\n  - id: a\n    label: A\n  — id: b\n    label: B\n',
      'Write a dash',
      'tools:\n  - id: a\n    label: A\n  - id: b\n    label: B\n',
    ],
    [
      'no-break spaces before a line',
      'tools:\n\u00a0 - id: a\n    label: A\n',
      'Indent the line like its neighbours',
      'tools:\n  - id: a\n    label: A\n',
    ],
    [
      'a block of text that is not further in',
      'id: x\nsummary: >-\nA nurse cares\nfor people.\ntags: []\n',
      'Indent the text',
      'id: x\nsummary: >-\n  A nurse cares\n  for people.\ntags: []\n',
    ],
    [
      'a text that goes on below its name',
      'id: x\nsummary: A nurse cares,\nand cures in time\ntags: []\n',
      'Indent the text',
      'id: x\nsummary: A nurse cares,\n  and cures in time\ntags: []\n',
    ],
    [
      'a text below a name that is not further in',
      'id: x\nsummary:\nA nurse cares\nfor people.\ntags: []\n',
      'Indent the text',
      'id: x\nsummary:\n  A nurse cares\n  for people.\ntags: []\n',
    ],
    [
      'a block of text behind tabs',
      'id: x\nsummary: |\n\tA nurse cares\n\tfor people.\ntags: []\n',
      'Indent the line like its neighbours',
      'id: x\nsummary: |\n  A nurse cares\n  for people.\ntags: []\n',
    ],
    [
      'a line of a block behind a tab',
      'id: x\nsummary: >-\n  A nurse cares\n\tfor people.\ntags: []\n',
      'Indent the line like its neighbours',
      'id: x\nsummary: >-\n  A nurse cares\n  for people.\ntags: []\n',
    ],
    ['a heading', 'id: x\nJOB PROFILE\ntags: []\n', 'Make it a remark', 'id: x\n# JOB PROFILE\ntags: []\n'],
    ['a remark behind slashes', 'id: x\n// to do\ntags: []\n', 'Make it a remark', 'id: x\n# to do\ntags: []\n'],
    [
      'a list in brackets over several lines',
      'tools: [\n  { id: a, label: A },\n  { id: b, label: B }\ntags: []\n',
      'Close the bracket at the end of the line',
      'tools: [\n  { id: a, label: A },\n  { id: b, label: B }]\ntags: []\n',
    ],
    ['a name gets its colon', 'id: x\nteam\n  size: 3\n', 'Add the colon', 'id: x\nteam:\n  size: 3\n'],
    [
      'a line is indented like its neighbours',
      'team:\n  size: 3\n manages: []\n',
      'Indent the line like its neighbours',
      'team:\n  size: 3\n  manages: []\n',
    ],
    [
      'a line with a tab is indented like its neighbours',
      'tools:\n  - id: a\n\tlabel: A\n    importance: useful\n',
      'Indent the line like its neighbours',
      'tools:\n  - id: a\n    label: A\n    importance: useful\n',
    ],
    [
      'an item gets its dash',
      'tools:\n  - id: a\n    label: A\n  id: b\n    label: B\n',
      'Add the dash',
      'tools:\n  - id: a\n    label: A\n  - id: b\n    label: B\n',
    ],
    ['a dash gets its space', 'tools:\n  -id: a\n    label: A\n', 'Add the space', 'tools:\n  - id: a\n    label: A\n'],
    ['a colon gets its space', 'id: x\ntitle:Nurse of nurses\n', 'Add the space', 'id: x\ntitle: Nurse of nurses\n'],
    ['a name gets its colon above a text', 'id: x\nsummary >-\n  a\n', 'Add the colon', 'id: x\nsummary: >-\n  a\n'],
    [
      'a bracket is closed',
      'team:\n  manages: [a, b\n  size: 3\n',
      'Close the bracket at the end of the line',
      'team:\n  manages: [a, b]\n  size: 3\n',
    ],
    [
      'a brace is closed',
      'tools:\n  - { id: a, label: A\n  - { id: b, label: B }\n',
      'Close the brace at the end of the line',
      'tools:\n  - { id: a, label: A}\n  - { id: b, label: B }\n',
    ],
    [
      'a quotation mark is closed',
      'id: x\ntitle: "Nurse\nlang: en\n',
      'Close the quotation mark at the end of the line',
      'id: x\ntitle: "Nurse"\nlang: en\n',
    ],
  ];
  const uri = 'file:///roles/x.role.yaml';
  for (const [title, text, fix, result] of cases) {
    it(title, () => {
      const found = fixed({ [uri]: text }, uri, 'syntax-error').find((one) => one.title === fix);
      equal(found?.files[uri], result);
      deepEqual(fixed({ [uri]: result }, uri, 'syntax-error'), []);
    });
  }

  it('puts no line in quotes that goes on below', () => {
    for (const text of [
      'team:\n  notes: [a]\n    size: 3\n  manages: []\n',
      'title: A: b\n  c\n',
      'title: Head: of:\n  - role: x\n',
      'a: b: c\n\n# d\n    e\n',
      'a: b: c\n d e\nid: x\n',
    ]) {
      const titles = fixed({ [uri]: text }, uri, 'syntax-error').map(({ title }) => title);
      deepEqual(titles.includes('Put the text in quotes'), false, text);
    }
  });
});
