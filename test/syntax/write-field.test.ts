import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import type { Path, SyntaxLanguage } from '../../server/src/syntax/tree.ts';
import { addField, addItem } from '../../server/src/syntax/write/field.ts';
import type { PlainData } from '../../server/src/syntax/write/value.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const ceo = { role: 'ceo' };

describe('a field added to YAML', () => {
  it('stands behind its neighbours', () => {
    field('id: a\nlang: en # why\n# end\n', [], 'title', 'A: b', "id: a\nlang: en # why\ntitle: 'A: b'\n# end\n");
    field('id: a', [], 'title', 'A', 'id: a\ntitle: A');
    field('id: a\r\n', [], 'title', 'A', 'id: a\r\ntitle: A\r\n');
    field(
      'work:\n  - id: a\n    title: A\n  - id: b\n',
      ['work', 0],
      'x',
      1,
      'work:\n  - id: a\n    title: A\n    x: 1\n  - id: b\n',
    );
  });

  it('stands apart where they do', () => {
    field('id: a\n\nteam:\n  size: 3\n', [], 'title', 'A', 'id: a\n\nteam:\n  size: 3\n\ntitle: A\n');
    field('id: a\r\n\r\nlang: en', [], 'title', 'A', 'id: a\r\n\r\nlang: en\r\n\r\ntitle: A');
    field('\n\nid: a', [], 'title', 'A', '\n\nid: a\ntitle: A');
  });

  it('brings the groups that are missing', () => {
    field('id: a\n', ['team'], 'reportsTo', [ceo], 'id: a\nteam:\n  reportsTo:\n    - role: ceo\n');
    field('id: a\nteam:\n', ['team'], 'reportsTo', [ceo], 'id: a\nteam:\n  reportsTo:\n    - role: ceo\n');
    field('team: # why\n  # none\nid: a', ['team'], 'size', 3, 'team: # why\n  size: 3\n  # none\nid: a');
    field('team: ~ # why\nid: a', ['team'], 'size', 3, 'team: # why\n  size: 3\nid: a');
    field('team: {}\n', ['team'], 'reportsTo', [ceo], 'team: { reportsTo: [{ role: ceo }] }\n');
    field('', ['team'], 'size', 3, 'team:\n  size: 3');
    field('# a\n\n', ['team'], 'size', 3, '# a\n\nteam:\n  size: 3\n');
  });

  it('fills a field that has no value', () => {
    field('title:\nid: a', [], 'title', 'A', 'title: A\nid: a');
    field('title: null # why', [], 'title', 'A', 'title: A # why');
    field('title: # why\nid: a', [], 'title', 'A\nb', 'title: |- # why\n  A\n  b\nid: a');
    field('{ title: , id: a }', [], 'title', 'A', '{ title: A , id: a }');
  });

  it('is indented as the author indents', () => {
    field(
      'a:\n    b: 1\nc:\n- d\n',
      ['e'],
      'f',
      ['g', ['h']],
      'a:\n    b: 1\nc:\n- d\ne:\n    f:\n    - g\n    - - h\n',
    );
    field('c:\n    - d\n', ['e'], 'f', ['g'], 'c:\n    - d\ne:\n    f:\n        - g\n');
  });

  it('stays between braces', () => {
    field('team: {size: 3}', ['team'], 'manages', [ceo], 'team: {size: 3, manages: [{role: ceo}]}');
    field('team: { size: 3, }', ['team'], 'x', 'a, b', "team: { size: 3, x: 'a, b', }");
    field('team: {\n  size: 3 # why\n  }', ['team'], 'x', true, 'team: {\n  size: 3, # why\n  x: true\n  }');
    field('team: {\n  size: 3, # why\n  }', ['team'], 'x', true, 'team: {\n  size: 3, # why\n  x: true,\n  }');
    field('team: {\n  size: 3}', ['team'], 'x', true, 'team: {\n  size: 3,\n  x: true}');
    field('team: { # why\n }', ['team'], 'x', true, 'team: { x: true # why\n }');
  });

  it('holds paragraphs as they are', () => {
    field('id: a\n', [], 'text', 'A\n\n b: c\n', 'id: a\ntext: |\n  A\n\n   b: c\n');
    field('id: a', [], 'text', 'A\nb\n', 'id: a\ntext: |\n  A\n  b\n');
    field('id: a\n', [], 'text', ['A\nb'], 'id: a\ntext:\n  - |-\n    A\n    b\n');
    field('id: a\n', [], 'text', '  A\nb', 'id: a\ntext: "  A\\nb"\n');
  });

  it('is refused where it cannot be written for sure', () => {
    refused('id: a\n', [], 'id');
    refused('team: some\n', ['team'], 'size');
    refused('team: &x\n  size: 3\n', ['team'], 'manages');
    refused('team: *x\n', ['team'], 'size');
    refused('work: []\n', ['work', 0], 'id');
    refused('- id: a\n', [], 'id');
    refused('id: a\nb: [c\n', [], 'title');
    refused('just text\n', [], 'title');
    refused('text: |\n  A', [], 'title');
    refused('text: |+\n  A\n\n', [], 'title');
    refused('roles: [a: b]', ['roles', 0], 'title');
  });
});

describe('an item added to YAML', () => {
  it('stands behind the others, written as they are', () => {
    item('tools:\n- a\n- b # why\nid: a', ['tools'], 'c', 'tools:\n- a\n- b # why\n- c\nid: a');
    item('tools:\n  -   id: a\n', ['tools'], { id: 'b', x: 1 }, 'tools:\n  -   id: a\n  -   id: b\n      x: 1\n');
    item('tools:\n  - { role: a }\n', ['tools'], ceo, 'tools:\n  - { role: a }\n  - { role: ceo }\n');
    item('tools:\n  -\n    role: a\n', ['tools'], ceo, 'tools:\n  -\n    role: a\n  - role: ceo\n');
    item('tools: [a, b]', ['tools'], 'c', 'tools: [a, b, c]');
    item('tools: [\n  a,\n  b,\n  ]', ['tools'], 'c', 'tools: [\n  a,\n  b,\n  c,\n  ]');
    item('tools: []', ['tools'], 'c', 'tools: [c]');
    item('tools: [ a ]\nx: []', ['x'], 'c', 'tools: [ a ]\nx: [ c ]');
    item('- a\n- - b\n', [1], 'c', '- a\n- - b\n  - c\n');
  });

  it('brings the list that is missing', () => {
    item('id: a\n', ['team', 'reportsTo'], ceo, 'id: a\nteam:\n  reportsTo:\n    - role: ceo\n');
    item('team: { size: 3 }\n', ['team', 'reportsTo'], ceo, 'team: { size: 3, reportsTo: [{ role: ceo }] }\n');
  });

  it('is refused where no list stands', () => {
    assert.equal(added('team: a', ['team'], ceo), undefined);
    assert.equal(added('team: { a: b }', ['team'], ceo), undefined);
    assert.equal(added('team:\n  - a\nb: [', ['team'], ceo), undefined);
  });
});

describe('an addition to JSON', () => {
  const tall = '{\n  "id": "a"\n}\n';

  it('is indented as the author indents', () => {
    jsonField(tall, [], 'title', 'A', '{\n  "id": "a",\n  "title": "A"\n}\n');
    jsonField(
      '{\r\n\t"id": "a"\r\n}',
      ['team'],
      'size',
      3,
      '{\r\n\t"id": "a",\r\n\t"team": {\r\n\t\t"size": 3\r\n\t}\r\n}',
    );
    jsonField('{\n  "team": {}\n}', ['team'], 'size', 3, '{\n  "team": {\n    "size": 3\n  }\n}');
    jsonField('{\n  "team": null\n}', ['team'], 'size', 3, '{\n  "team": {\n    "size": 3\n  }\n}');
    jsonItem(
      '{\n  "x": [\n    { "a": 1 }\n  ]\n}',
      ['x'],
      { a: 2 },
      '{\n  "x": [\n    { "a": 1 },\n    { "a": 2 }\n  ]\n}',
    );
    jsonItem('{\n  "x": [\n    1\n  ]\n}', ['x'], { a: 2 }, '{\n  "x": [\n    1,\n    {\n      "a": 2\n    }\n  ]\n}');
    jsonItem('{\n  "x": [1, 2]\n}', ['x'], 3, '{\n  "x": [1, 2, 3]\n}');
  });

  it('stays on one line', () => {
    jsonField('{"id":"a"}', ['team'], 'x', [ceo], '{"id":"a","team":{"x":[{"role":"ceo"}]}}');
    jsonField('{ "id": "a" }\n', ['team'], 'x', [], '{ "id": "a", "team": { "x": [] } }\n');
    jsonField('{}', [], 'id', 'a', '{"id": "a"}');
  });

  it('is refused in a broken text', () => {
    assert.equal(addField('{ "a": 1', parse('', '{ "a": 1', 'json'), [], 'b', 2, 'json'), undefined);
    assert.equal(addField('', parse('', '', 'json'), [], 'b', 2, 'json'), undefined);
  });
});

function field(
  text: string,
  path: Path,
  name: string,
  value: PlainData,
  after: string,
  language?: SyntaxLanguage,
): void {
  const edits = addField(text, parse('', text, language ?? 'yaml'), path, name, value, language ?? 'yaml');
  assert.equal(edits && applyEdits(text, edits), after);
}

function jsonField(text: string, path: Path, name: string, value: PlainData, after: string): void {
  field(text, path, name, value, after, 'json');
}

function refused(text: string, path: Path, name: string): void {
  assert.equal(addField(text, parse('', text, 'yaml'), path, name, 'x', 'yaml'), undefined);
}

function item(text: string, path: Path, value: PlainData, after: string): void {
  assert.equal(added(text, path, value), after);
}

function jsonItem(text: string, path: Path, value: PlainData, after: string): void {
  assert.equal(added(text, path, value, 'json'), after);
}

function added(text: string, path: Path, value: PlainData, language: SyntaxLanguage = 'yaml'): string | undefined {
  const edits = addItem(text, parse('', text, language), path, value, language);
  return edits && applyEdits(text, edits);
}
