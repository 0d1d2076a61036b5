import { deepEqual, equal } from 'node:assert/strict';
import { onDash, onEnter } from '../../server/src/features/on-enter.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { marked } from './marked.ts';

/** `⏎` is where Enter was pressed; what the editor indents by itself makes no difference. */
const cases: readonly (readonly [title: string, before: string, after: string])[] = [
  ['below a list, its first item', 'functions:⏎', 'functions:\n  - '],
  ['below a list of words', 'continuousLearning:⏎', 'continuousLearning:\n  - '],
  ['below a group, its first field', 'team:⏎', 'team:\n  '],
  ['below a field, the next one', 'id: nurse⏎', 'id: nurse\n'],
  ['below a field of a group', 'team:\n  size: 3⏎', 'team:\n  size: 3\n  '],
  ['below the first field of an item', 'tools:\n  - id: crm⏎', 'tools:\n  - id: crm\n    '],
  [
    'below a further field of an item',
    'tools:\n  - id: crm\n    label: CRM⏎',
    'tools:\n  - id: crm\n    label: CRM\n    ',
  ],
  ['below an item of words, the next one', 'tags:\n  - care⏎', 'tags:\n  - care\n  - '],
  ['below a word to choose', 'dimensions:\n  - strategic⏎', 'dimensions:\n  - strategic\n  - '],
  ['below a list inside an item', 'functions:\n  - id: a\n    tasks:⏎', 'functions:\n  - id: a\n    tasks:\n      - '],
  ['below a group behind a dash', 'levels:\n  - skills:⏎', 'levels:\n  - skills:\n      - '],
  ['below a text that is to follow', 'mission: >-⏎', 'mission: >-\n  '],
  ['below such a text of an item', 'functions:\n  - summary: |⏎', 'functions:\n  - summary: |\n      '],
  ['below an empty text', 'title:⏎', 'title:\n'],
  ['in the style of the file', 'team:\n    size: 3\ntools:⏎', 'team:\n    size: 3\ntools:\n    - '],
  ['with dashes under the key', 'tags:\n- a\ntools:⏎', 'tags:\n- a\ntools:\n- '],
  ['in front of what is there', 'tools:⏎\n  - id: crm\n', 'tools:\n  - \n  - id: crm\n'],
  ['above the fields of a group', 'team:⏎\n    size: 3\n', 'team:\n    \n    size: 3\n'],
  ['in the middle of the file', 'id: x⏎\nlang: en\n', 'id: x\n\nlang: en\n'],
  ['between items', 'tags:\n  - a⏎\n  - b\n', 'tags:\n  - a\n  - \n  - b\n'],
  ['within an item of words, two of it', 'tags:\n  - care⏎ and more', 'tags:\n  - care\n  - and more'],
  ['within an item of words, before a space', 'tags:\n  - care⏎  more\n', 'tags:\n  - care\n  - more\n'],
  ['within a text, before a space', 'mission: Care⏎ for all', 'mission: Care\n  for all'],
  ['within an item of words, behind a space', 'tags:\n  - care ⏎and more\n', 'tags:\n  - care\n  - and more\n'],
  ['within the only item, with dashes under the key', 'tags:\n- a ⏎b', 'tags:\n- a\n- b'],
  ['within a text, which goes on', 'mission: Care ⏎for all\nlang: en', 'mission: Care\n  for all\nlang: en'],
  ['within a text of a group', 'remote:\n    note: At ⏎home', 'remote:\n    note: At\n        home'],
  ['within a text of an item', 'tools:\n  - id: a\n    label: A ⏎b', 'tools:\n  - id: a\n    label: A\n      b'],
  ['within the first text of an item', 'tools:\n  - label: A ⏎b', 'tools:\n  - label: A\n      b'],
  ['before a text', 'mission: ⏎Care', 'mission:\n  Care'],
  ['before a comment', 'team:\n  size: 3 ⏎# or four', 'team:\n  size: 3\n  # or four'],
  ['before a comment of an item', 'tags:\n  - a ⏎# or b', 'tags:\n  - a\n  # or b'],
  ['before another field', 'id: a⏎lang: en', 'id: a\nlang: en'],
  ['before another item', 'tags:\n  - a⏎- b', 'tags:\n  - a\n  - b'],
  ['where a name is unknown', 'tams:⏎', 'tams:\n'],
  ['below braces that are closed', 'team: { size: 3 }⏎', 'team: { size: 3 }\n'],
  ['below a value in quotes', 'team:\n  notes: "a"⏎', 'team:\n  notes: "a"\n  '],
  ['with a comment on the line', 'functions: # what to do⏎', 'functions: # what to do\n  - '],
  ['in text that cannot be read', '"\nfunctions:⏎', '"\nfunctions:\n  - '],
  ['with a mark at the start', '\uFEFFfunctions:⏎', '\uFEFFfunctions:\n  - '],
  ['on an item that is empty, the list ends', 'team:\n  notes:\n    - a\n    - ⏎', 'team:\n  notes:\n    - a\n  '],
  ['on the only item', 'tools:\n  - ⏎\nlang: en', 'tools:\n\nlang: en'],
  [
    'on an empty item of an item',
    'functions:\n  - id: a\n    tasks:\n      - ⏎',
    'functions:\n  - id: a\n    tasks:\n    ',
  ],
  ['of a translation', 'translationOf: x\nlang: en\nfunctions:⏎', 'translationOf: x\nlang: en\nfunctions:\n  - '],
];

/** What the editor indents by itself is enough or not: deeper lines belong to the text already. */
const inQuotes: readonly (readonly [title: string, before: string, after: string])[] = [
  ['of the role', 'mission: "Care ⏎for: all"\nlang: en', 'mission: "Care\n  for: all"\nlang: en'],
  ['in single ones', "mission: 'It''s ⏎care'", "mission: 'It''s\n  care'"],
  ['with a number sign', 'mission: "Care ⏎# all"', 'mission: "Care\n  # all"'],
  ['of an item', 'tags:\n  - "One ⏎two"\n  - b', 'tags:\n  - "One\n    two"\n  - b'],
  ['that is indented already', 'mission: "Care ⏎      all"', 'mission: "Care \n      all"'],
  ['behind it', 'mission: "Care"⏎\nlang: en', 'mission: "Care"\n\nlang: en'],
];

/** Brackets that share their line with what they belong to, which YAML would end in its column. */
const inBrackets: readonly (readonly [title: string, before: string, after: string])[] = [
  ['between fields', 'meta: { owner: x, ⏎status: draft }', 'meta: { owner: x,\n  status: draft }'],
  ['between items', 'dimensions: [strategic,⏎technical]', 'dimensions: [strategic,\n  technical]'],
  ['of an item', 'tools:\n  - { id: x, ⏎label: X }\n', 'tools:\n  - { id: x,\n    label: X }\n'],
  ['of a field of an item', 'tools:\n  - id: x\n    a: [b, ⏎c]', 'tools:\n  - id: x\n    a: [b,\n      c]'],
  ['within a text in quotes', 'tools:\n  - { label: "a ⏎b" }', 'tools:\n  - { label: "a\n    b" }'],
  ['that are not closed yet', 'meta: { owner: x,⏎\nid: a', 'meta: { owner: x,\n  \nid: a'],
  ['in the style of the file', 'team:\n    size: 3\nmeta: {⏎owner: x }', 'team:\n    size: 3\nmeta: {\n    owner: x }'],
  ['before the closing one', 'meta: { owner: x ⏎}', 'meta: { owner: x \n}'],
  ['that were forgotten', 'dimensions: [strategic⏎\nid: a', 'dimensions: [strategic\n\nid: a'],
];

const untouched: readonly (readonly [title: string, source: string])[] = [
  ['in a long text', 'mission: >-\n  One\n  $0'],
  ['below a long text that goes on', 'mission: |\n  One\n  $0\n  two\n'],
  ['inside brackets', 'tags: [\n  $0'],
  ['inside braces', 'team: {\n  size: 3,\n  $0\n}'],
  ['below a comment', '# one\n$0'],
  ['below a blank line', 'team:\n  size: 3\n\n$0'],
  ['on the first line', '$0'],
  ['where words stand before the cursor', 'id: x\ntitle$0'],
  ['inside of quotes that are open', 'title: "Nurse\n  $0of wards"'],
];

describe('onEnter', () => {
  for (const eol of ['\n', '\r\n']) {
    for (const [title, before, after] of cases) {
      for (const indented of ['', '  ', '      ', '  - ']) {
        it(`${title}, where the editor wrote '${indented}'${eol === '\n' ? '' : ', with Windows line ends'}`, () => {
          const source = before.replaceAll('\n', eol).replace('⏎', `${eol}${indented}$0`);
          const { document, offset } = marked(source);
          const result = applyEdits(document.text, onEnter(document, offset));
          equal(result, after.replaceAll('\n', eol));
        });
      }
    }
  }

  for (const [title, before, after] of inQuotes) {
    it(`continues a text in quotes ${title}`, () => {
      const { document, offset } = marked(before.replace('⏎', '\n$0'));
      equal(applyEdits(document.text, onEnter(document, offset)), after);
    });
  }

  for (const [title, before, after] of inBrackets) {
    it(`goes on in brackets ${title}`, () => {
      // What an editor does: it keeps the column of the line above.
      const line = before.slice(0, before.indexOf('⏎')).split('\n').at(-1) ?? '';
      const { document, offset } = marked(before.replace('⏎', `\n${/^ */.exec(line)?.[0]}$0`));
      equal(applyEdits(document.text, onEnter(document, offset)), after);
    });
  }

  for (const [title, source] of untouched) {
    it(`leaves the line ${title}`, () => {
      const { document, offset } = marked(source);
      deepEqual(onEnter(document, offset), []);
    });
  }

  for (const eol of ['\n', '\r\n']) {
    it(`takes the white space out of a blank line${eol === '\n' ? '' : ', with Windows line ends'}`, () => {
      const { document, offset } = marked(`team:${eol}  size: 3${eol}  ${eol}  $0${eol}lang: en`);
      const edits = onEnter(document, offset);
      equal(applyEdits(document.text, edits), `team:${eol}  size: 3${eol}${eol}  ${eol}lang: en`);
    });
  }

  it('leaves the white space of a long text', () => {
    const { document, offset } = marked('mission: |\n  One\n    \n  $0');
    deepEqual(onEnter(document, offset), []);
  });

  it('leaves JSON', () => {
    const { document, offset } = marked('{ "tools":\n$0 }', 'nurse.role.json');
    deepEqual(onEnter(document, offset), []);
  });
});

const dashes: readonly (readonly [title: string, before: string, after: string | undefined])[] = [
  ['among the fields of an item', 'tools:\n  - id: a\n    -$0', 'tools:\n  - id: a\n  -'],
  ['below a list in an item', 'functions:\n  - id: f\n    tags:\n      - a\n      -$0', undefined],
  [
    'in an item of an item',
    'functions:\n  - id: f\n    tasks:\n      - id: a\n        -$0\n',
    'functions:\n  - id: f\n    tasks:\n      - id: a\n      -\n',
  ],
  ['where the list is wanted', 'functions:\n  - id: f\n    tasks:\n      -$0', undefined],
  ['with dashes under the key', 'tools:\n- id: a\n  -$0', 'tools:\n- id: a\n-'],
  ['below an empty list with dashes under the key', 'functions:\n- id: a\n  objectives:\n  -$0', undefined],
  ['in the column of an empty list', 'functions:\n  - id: a\n    tasks:\n    -$0', undefined],
  [
    'below a list in brackets',
    'functions:\n  - id: a\n    tools: []\n    -$0',
    'functions:\n  - id: a\n    tools: []\n  -',
  ],
  ['in a long text', 'tools:\n  - id: a\n    note: >-\n      -$0', undefined],
  ['of a word', 'tools:\n  - id: a\n    x-$0', undefined],
  ['in front of words', 'tools:\n  - id: a\n    -$0 b', undefined],
  ['at the top', 'id: a\n-$0', undefined],
];

describe('onDash', () => {
  for (const [title, before, after] of dashes) {
    it(`${after === undefined ? 'leaves' : 'moves'} a dash ${title}`, () => {
      const { document, offset } = marked(before);
      equal(applyEdits(document.text, onDash(document, offset)), after ?? document.text);
    });
  }
});
