import assert from 'node:assert/strict';
import { definition } from '../../server/src/features/definition.ts';
import { documentAt, filesIn, indexOf } from './files-picture.ts';
import { finds } from './found-marks.ts';

describe('definition', () => {
  it('goes from a reference to the id in the other file', () =>
    check(`
      #- /nurse.role.yaml
      id: nurse
      team: { reportsTo: [{ role: ward-$0manager }] }
      #- /ward-manager.role.yaml
      id: ward-manager
      #   ^^^^^^^^^^^^
    `));

  for (const [where, reference] of [
    ['at the beginning of the word', 'role: $0head'],
    ['at the end of the word', 'role: head$0'],
    ['in quotes', "role: 'he$0ad'"],
    ['on the key', 'ro$0le: head'],
  ]) {
    it(`goes from the reference ${where}`, () =>
      check(`
      #- /nurse.role.yaml
      id: nurse
      team:
        reportsTo:
          - ${reference}
      #- /head.role.yaml
      id: "head"
      #   ^^^^^^
      title: head
    `));
  }

  it('goes between JSON and YAML', () =>
    check(`
      #- /nurse.role.json
      {
        "id": "nurse",
        "team": { "reportsTo": [{ "role": "hea$0d" }] }
      }
      #- /head.role.yaml
      id: head
      #   ^^^^
    `));

  it('stays at an id that is defined here', () =>
    check(`
      #- /nurse.role.yaml
      id: nur$0se
      #   ^^^^^
      #- /head.role.yaml
      id: head
      team: { manages: [{ role: nurse }] }
    `));

  it('goes to each role that claims the id', () =>
    check(`
      #- /a.role.yaml
      id: head
      #   ^^^^
      #- /b.role.yaml
      id: head
      #   ^^^^
      #- /nurse.role.yaml
      id: nurse
      meta: { supersededBy: he$0ad }
    `));

  it('goes from an item to an item of that kind', () =>
    check(`
      #- /nurse.role.yaml
      id: nurse
      functions:
        - id: care
          tasks:
            - id: crm
              tools: [$0crm]
      tools:
        - { id: crm, label: Files }
      #         ^^^ { id: crm, label: Files }
      #- /head.role.yaml
      id: head
      tools:
        - { id: crm, label: Files }
    `));

  it('goes to both items that share an id', () =>
    check(`
      #- /nurse.role.yaml
      id: nurse
      functions: [{ id: care, tasks: [{ id: a, tools: [crm$0] }] }]
      tools:
        - id: crm
      #       ^^^ id: crm
        - id: crm
      #       ^^^ id: crm
    `));

  it('goes from an item of a translation to the one it translates', () =>
    check(`
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      tools: [{ id: c$0rm, label: Fiches }]
      #- /nurse.role.yaml
      id: nurse
      tools:
        - { id: crm, label: Files }
      #         ^^^ { id: crm, label: Files }
    `));

  it('goes from a translation to its role', () =>
    check(`
      #- /nurse.fr.role.yaml
      translationOf: nurs$0e
      #- /nurse.role.yaml
      id: nurse
      #   ^^^^^
    `));

  it('goes from a translated text to the text', () =>
    check(`
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infir$0mier
      #- /nurse.role.yaml
      id: nurse
      title: Nurse
      #      ^^^^^ title: Nurse
    `));

  for (const id of ['__proto__', 'constructor']) {
    it(`knows an id like ${id} only where it stands`, () => {
      check(`
        #- /nurse.role.yaml
        id: nurse
        team: { reportsTo: [{ role: $0${id} }] }
      `);
      check(`
        #- /nurse.role.yaml
        id: nurse
        team: { reportsTo: [{ role: $0${id} }] }
        #- /head.role.yaml
        id: ${id}
        #   ${'^'.repeat(id.length)}
      `);
    });
  }

  for (const [what, text] of [
    ['an id that nobody defines', 'team: { reportsTo: [{ role: no$0body }] }'],
    ['a text that looks like an id', 'title: he$0ad'],
    ['an empty id', 'team: { reportsTo: [{ role: "$0" }] }'],
    ['a comment', '# he$0ad'],
    ['a name for one’s own use', 'x-role: hea$0d'],
  ]) {
    it(`goes nowhere from ${what}`, () =>
      check(`
        #- /nurse.role.yaml
        id: nurse
        ${text}
        #- /head.role.yaml
        id: head
        #- /empty.role.yaml
        id: ""
      `));
  }

  it('says what leads there, quotes included', () => {
    const { files, path, offset } = filesIn("#- /a.role.yaml\nid: a\nteam: { reportsTo: [{ ro$0le: 'a' }] }\n");
    const index = indexOf(files);
    const document = documentAt(index, path);
    const { start, end } = definition(document, offset, index)?.origin ?? { start: 0, end: 0 };
    assert.equal(document.text.slice(start, end), "'a'");
  });
});

/** Behind the marks stands what is around the id, where that is more. */
function check(picture: string): void {
  finds(picture, (document, offset, index) =>
    (definition(document, offset, index)?.targets ?? []).map(({ uri, range, around }) => {
      const text = index.document(uri)?.text.slice(around.start, around.end) ?? '';
      const isMore = around.start < range.start || around.end > range.end;
      return { location: { uri, range }, says: isMore ? text : '' };
    }),
  );
}
