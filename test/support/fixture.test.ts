import assert from 'node:assert/strict';
import { expectFindings } from './check.ts';
import { fixture, markOf, picture } from './fixture.ts';

describe('a fixture', () => {
  it('holds several files, without the indentation they share', () => {
    const files = fixture(`
      #- /a.role.yaml
      id: a
      team:
        size: 1
      //- /b.role.json
      { "id": "b" }
    `);
    assert.deepEqual(
      files.map(({ uri, text }) => ({ uri, text })),
      [
        { uri: 'file:///a.role.yaml', text: 'id: a\nteam:\n  size: 1' },
        { uri: 'file:///b.role.json', text: '{ "id": "b" }\n' },
      ],
    );
  });

  it('names a file after its id', () => {
    const names = ['id: nurse\n', '{ "id": "cook" }', 'title: x'].map((source) => fixture(source)[0]?.uri);
    assert.deepEqual(names, ['file:///nurse.role.yaml', 'file:///cook.role.json', 'file:///role.role.yaml']);
  });

  it('has a cursor and marks, which are not part of the text', () => {
    const [file] = fixture(`
      id: nu$0rse
      #   ^^^^^ a name
      summary: >-
      #        ^^>
        Care
    `);
    assert.equal(file?.text, 'id: nurse\nsummary: >-\n  Care\n');
    assert.equal(file?.cursor, 6);
    assert.deepEqual(file?.marks, [
      { range: { start: 4, end: 9 }, goesOn: false, message: 'a name' },
      { range: { start: 19, end: 21 }, goesOn: true, message: '' },
    ]);
  });

  it('is drawn as it is written', () => {
    const text = 'id: nurse\nsummary: >-\n  Care\n';
    const marks = [
      markOf(text, { start: 0, end: 2 }, 'key'),
      markOf(text, { start: 19, end: 28 }),
      markOf(text, { start: 3, end: 3 }),
    ];
    assert.equal(picture(text, marks), 'id: nurse\n^^ key\n   |\nsummary: >-\n         ^^>\n  Care\n');
  });

  it('fails where more, less or something else is found', () => {
    const wrong = [
      'id: nurse\nlang: en\ntitle: Nurse\n^^^^^\n',
      'id: nurse\nlang: en\ntitel: Nurse\n',
      "id: nurse\nlang: en\ntitle: Nurse\nmision: Care\n^^^^^^ unknown-field: unknown field 'mission'\n",
      'id: nurse\nlang: en\ntitle: Nurse\nmision: Care\n^^^^^\n',
    ];
    for (const source of wrong) assert.throws(() => expectFindings(source), assert.AssertionError, source);
  });
});
