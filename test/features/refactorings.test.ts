import assert from 'node:assert/strict';
import { refactorings, sectionsToAdd } from '../../server/src/features/refactorings/refactorings.ts';
import { withoutPlaceholders } from '../../server/src/lsp/placeholders.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { marked } from './marked.ts';

describe('putting fields in the usual order', () => {
  makes('sortFields', 'title: A\n$0id: a\nlang: en\n', 'id: a\nlang: en\ntitle: A\n');
  makes(
    'sortFields',
    'id: a\nteam:\n  # people\n  size$0: 3\n  manages: # them\n    - role: b\n      # last\n',
    'id: a\nteam:\n  manages: # them\n    - role: b\n      # last\n  # people\n  size: 3\n',
  );
  makes(
    'sortFields',
    'tools:\n  - label$0: A\n    # short\n    id: a\n',
    'tools:\n  - # short\n    id: a\n    label: A\n',
  );
  makes('sortFields', 'tools: [{ $0label: A, id: a }]\n', 'tools: [{ id: a, label: A }]\n');
  makes('sortFields', 'title: A\n\n# the name\nid$0: a', '# the name\nid: a\n\ntitle: A');
  makes('sortFields', 'title: A\r\nid$0: a\r\n', 'id: a\r\ntitle: A\r\n');
  makes('sortFields', 'x-b: 1\ntitle: A\n$0x-a: 1\nid: a\n', 'id: a\ntitle: A\nx-b: 1\nx-a: 1\n');
  makes('sortFields', 'summary: |\n  One\n  two\n$0id: a\n', 'id: a\nsummary: |\n  One\n  two\n');
  makes(
    'sortAllFields',
    'tools:\n  - label: A # l\n    id: a\nid: x$0\n',
    'id: x\ntools:\n  - id: a\n    label: A # l\n',
  );
  makes(
    'sortFields',
    '{\n  "title": "A",$0\n  "id": "a"\n}\n',
    '{\n  "id": "a",\n  "title": "A"\n}\n',
    'nurse.role.json',
  );
  lacks('sortFields', 'id: a\nlang: en\n$0title: A\n');
  lacks('sortFields', 'title: A\n$0id: [\n');
});

describe('writing braces and brackets in lines', () => {
  makes('unfold', 'dimensions: [strategic, $0technical]\n', 'dimensions:\n  - strategic\n  - technical\n');
  makes(
    'unfold',
    'notes: [a]\nteam: { size: $03, notes: [a, "b, c"] } # us\n',
    'notes: [a]\nteam: # us\n  size: 3\n  notes:\n    - a\n    - "b, c"\n',
  );
  makes('unfold', 'tools:\n- { id: a, $0label: A }\n', 'tools:\n- id: a\n  label: A\n');
  makes(
    'unfold',
    'tools: [\n  { id: a,\n    label: A$0 },\n  { id: b, label: B }\n  ]\n',
    'tools:\n  - id: a\n    label: A\n  - id: b\n    label: B\n',
  );
  makes('unfold', '{ id: a$0, tools: [{ id: b }] }\n', 'id: a\ntools:\n  - id: b\n');
  lacks('unfold', 'tools: [ # why\n  a$0 ]\n');
  lacks('unfold', 'tools: [$0]\n');
  lacks('unfold', 'title: A$0\n');
});

describe('making an item of words', () => {
  const before = 'functions:\n  - id: f\n    tasks:\n      - id: t\n        ';
  makes(
    'item',
    `${before}tools: [Chart $0room, x]\n`,
    `${before}tools: [chart-room, x]\ntools:\n  - id: chart-room\n    label: Chart room\n`,
  );
  makes(
    'item',
    `${before}techniques:\n          - hand-$0washing\n`,
    `${before}techniques:\n          - hand-washing\nskills:\n  technical:\n    - id: hand-washing\n      label: Hand washing\n`,
  );
  makes(
    'item',
    `objectives:\n  - { id: a, statement: A }\nfunctions:\n  - { id: f, objectives: [Be$0 safe] }\n  - { id: g, objectives: [Be safe] }\n`,
    `objectives:\n  - { id: a, statement: A }\n  - { id: be-safe, statement: Be safe }\nfunctions:\n  - { id: f, objectives: [be-safe] }\n  - { id: g, objectives: [be-safe] }\n`,
  );
  lacks('item', `${before}tools: [pu$0mp]\ntools:\n  - { id: pump, label: Pump }\n`);
  lacks('item', 'team: { reportsTo: [{ role: hea$0d }] }\n');
});

describe('turning a file into the other format', () => {
  makes('convert', 'id: a$0\ntitle: "1"\n', '{\n  "id": "a",\n  "title": "1"\n}\n');
  makes('convert', '{ "id": "a", "tools": [{ "id": "b" }] $0}', 'id: a\ntools:\n  - id: b\n', 'nurse.role.json');
  it('not where comments would be lost', () => {
    const [found] = offered('id: a # b$0\n').filter(({ id }) => id === 'convert');
    assert.ok(found?.refused?.fr.includes('commentaires'));
    assert.equal(found?.edit(), undefined);
  });
  it('under the other name', () => {
    const [found] = offered('id: a$0\n').filter(({ id }) => id === 'convert');
    assert.deepEqual(found?.edit()?.renames, [
      { from: 'file:///roles/nurse.role.yaml', to: 'file:///roles/nurse.role.json' },
    ]);
  });
  it('not over another file', () => {
    const { document, offset, index } = marked('id: a$0\n', undefined, { 'nurse.role.json': '{}' });
    const [found] = refactorings(document, { start: offset, end: offset }, index).filter(({ id }) => id === 'convert');
    assert.ok(found?.refused?.en.includes("'nurse.role.json'"));
  });
  lacks('convert', '$0id: [\n');
});

describe('adding a section', () => {
  adds(
    'Tools',
    'id: a\nteam:\n  size: 3 # us\nmeta: {}\n',
    'id: a\nteam:\n  size: 3 # us\ntools:\n  - id: $2\n    label: $1\nmeta: {}\n',
  );
  adds('Mission', 'id: a', 'id: a\nmission: $0');
  adds(
    'Tools',
    '{\n  "id": "a"\n}\n',
    '{\n  "id": "a",\n  "tools": [{ "id": "$2", "label": "$1" }]\n}\n',
    'nurse.role.json',
  );
  it('starts at the start of a line, as editors indent a snippet like the line before it', () => {
    for (const [name, text] of [
      ['nurse.role.yaml', 'id: a\nteam:\n  notes: [a]\n  size: 3 # {$x\nmeta: {}\n$0'],
      ['nurse.role.json', '{\n  "id": "a$x"$0\n}\n'],
    ] as const) {
      const { document, index } = marked(text, name);
      const all = sectionsToAdd(document, { start: 0, end: 0 }, index);
      for (const one of all) {
        const [edit] = one.edit()?.edits.get(document.uri) ?? [];
        assert.ok(edit && /(?:^|\n)$/.test(document.text.slice(0, edit.range.start)), one.title.en);
        const kept = document.text.slice(edit.range.start, edit.range.end);
        assert.ok(withoutPlaceholders(edit.newText).startsWith(kept), edit.newText);
      }
      assert.ok(all.length > 10);
    }
  });

  it('of those that are there, none', () => {
    const { document, index } = marked('id: a\ntools: []\n$0');
    assert.ok(!sectionsToAdd(document, { start: 0, end: 0 }, index).some(({ title }) => title.en.includes('Tools')));
  });
});

function offered(source: string, name?: string) {
  const { document, offset, index } = marked(source, name);
  return refactorings(document, { start: offset, end: offset }, index);
}

function makes(id: string, source: string, result: string, name?: string): void {
  it(`${id}: ${source.trim()}`, () => {
    const { document } = marked(source, name);
    const found = offered(source, name).find((one) => one.id === id);
    const edits = found?.edit()?.edits.get(document.uri);
    assert.ok(found && edits, `no ${id}`);
    assert.equal(applyEdits(document.text, edits), result);
    assert.notEqual(found.title.en, found.title.fr);
  });
}

function lacks(id: string, source: string): void {
  it(`no ${id}: ${source.trim()}`, () => assert.ok(!offered(source).some((one) => one.id === id && one.edit())));
}

function adds(section: string, source: string, result: string, name?: string): void {
  it(`${section} to ${source.trim()}`, () => {
    const { document, index } = marked(`${source}$0`, name);
    const all = sectionsToAdd(document, { start: 0, end: 0 }, index);
    const edits = all
      .find(({ title }) => title.en === `Add ${section}`)
      ?.edit()
      ?.edits.get(document.uri);
    assert.ok(edits, all.map(({ title }) => title.en).join(', '));
    assert.equal(applyEdits(document.text, edits), result);
  });
}
