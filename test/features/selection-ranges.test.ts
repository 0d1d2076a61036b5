import { deepEqual } from 'node:assert/strict';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { marked } from './marked.ts';

describe('selectionRanges', () => {
  selects('a word, its text, its field, its file', 'title: Ward man$0ager\nid: x\n', [
    'manager',
    'Ward manager',
    'title: Ward manager',
    'title: Ward manager\nid: x',
    'title: Ward manager\nid: x\n',
  ]);
  selects('a name before its field', 'ti$0tle: Nurse\n', ['title', 'title: Nurse', 'title: Nurse\n']);
  selects('a text in quotes without and with them', 'title: "The n$0urse"', [
    'nurse',
    'The nurse',
    '"The nurse"',
    'title: "The nurse"',
  ]);
  selects('an item, its dash, its list', 'tools:\n  - id: a$0\n    label: A\n  - id: b\n', [
    'a',
    'id: a',
    'id: a\n    label: A',
    '- id: a\n    label: A',
    '- id: a\n    label: A\n  - id: b',
    'tools:\n  - id: a\n    label: A\n  - id: b',
    'tools:\n  - id: a\n    label: A\n  - id: b\n',
  ]);
  selects('in braces', 'tools: [{ id: a$0, label: A }]', [
    'a',
    'id: a',
    '{ id: a, label: A }',
    '[{ id: a, label: A }]',
    'tools: [{ id: a, label: A }]',
  ]);
  selects('a comment', 'id: x # the i$0d\nlang: en\n', [
    'id',
    '# the id',
    'id: x # the id',
    'id: x # the id\nlang: en',
    'id: x # the id\nlang: en\n',
  ]);
  selects('a line where nothing is understood', ': {\n  foo b$0ar\n', [
    'bar',
    'foo bar',
    '{\n  foo bar\n',
    ': {\n  foo bar\n',
  ]);
  selects('the empty file', '$0', ['']);
  selects('in JSON', '{ "id": "x$0" }', ['x', '"x"', '"id": "x"', '{ "id": "x" }'], 'nurse.role.json');
});

function selects(title: string, source: string, texts: readonly string[], name?: string): void {
  it(title, () => {
    const { document, offset } = marked(source, name);
    const found = selectionRanges(document, offset).map(({ start, end }) => document.text.slice(start, end));
    deepEqual(found, texts);
  });
}
