import { documentHighlights } from '../../server/src/features/document-highlights.ts';
import { references } from '../../server/src/features/references.ts';
import { finds } from './found-marks.ts';

describe('references', () => {
  const organisation = (nurse: string, head: string, french: string): string => `
      #- /head.role.json
      {
        "id": "${head}",
      //      ^^^^^^ definition
        "tools": [{ "id": "head" }],
        "summary": "head"
      }
      #- /nurse.fr.role.yaml
      translationOf: nurse
      team: { reportsTo: [{ role: ${french}, label: head }] }
      #                           ^^^^ reference
      #- /nurse.role.yaml
      id: nurse # head
      team:
        reportsTo:
          - role: ${nurse}
      #           ^^^^ reference
      progression: { evolvesTo: [{ role: "head" }, { role: head-of-all }] }
      #                                  ^^^^^^ reference
      meta: { supersededBy: 'head' }
      #                     ^^^^^^ reference
    `;
  it('finds a role in all files from its id', () => check(organisation('head', '$0head', 'head')));
  it('finds the same from a reference', () => check(organisation('h$0ead', 'head', 'head')));
  it('finds the same from a translation', () => check(organisation('head', 'head', 'head$0')));

  it('finds a role that nobody defines', () =>
    check(`
      #- /a.role.yaml
      id: a
      team: { manages: [{ role: $0__proto__ }] }
      #                         ^^^^^^^^^ reference
      #- /b.role.yaml
      id: b
      team: { manages: [{ role: __proto__ }] }
      #                         ^^^^^^^^^ reference
    `));

  const items = (source: string, translation: string): string => `
      #- /head.fr.role.yaml
      translationOf: head
      tools: [{ id: crm }]
      #- /head.role.yaml
      id: head
      tools: [{ id: crm }]
      #- /nurse.fr.role.yaml
      translationOf: nurse
      tools: [{ id: ${translation}, label: crm }]
      #             ^^^ reference
      #- /nurse.role.yaml
      id: nurse
      functions: [{ id: crm, tasks: [{ id: crm, tools: [${source}, erp] }] }]
      #                                                 ^^^ reference
      tools: [{ id: crm }]
      #             ^^^ definition
    `;
  it('finds an item in its file and the translations of it', () => check(items('cr$0m', 'crm')));
  it('finds the same from a translation', () => check(items('crm', '$0crm')));

  it('finds each of two items that share an id', () =>
    check(`
      #- /a.role.yaml
      id: a
      tools: [{ id: constructor }, { id: constr$0uctor }]
      #             ^^^^^^^^^^^ definition
      #                                  ^^^^^^^^^^^ definition
    `));

  it('finds items of a translation whose role is not there', () =>
    check(`
      #- /a.fr.role.yaml
      translationOf: a
      tools: [{ id: cr$0m }]
      #             ^^^ reference
    `));

  it('finds nothing at a word that is no id', () =>
    check(`
      #- /a.role.yaml
      id: a
      title: a$0
    `));
});

describe('documentHighlights', () => {
  it('shows where the file names a role', () =>
    highlights(`
      #- /a.role.yaml
      id: head
      #   ^^^^ write
      title: head
      team: { manages: [{ role: h$0ead, label: head }, { role: nurse }] }
      #                         ^^^^ read
      #- /b.role.yaml
      id: b
      team: { manages: [{ role: head }] }
    `));

  it('shows where the file names an item, and not what else has that name', () =>
    highlights(`
      #- /a.role.json
      {
        "id": "crm",
        "functions": [{ "id": "f", "tasks": [{ "id": "crm", "tools": ["crm"] }] }],
      //                                                              ^^^^^ read
        "tools": [{ "id": "c$0rm" }]
      //                  ^^^^^ write
      }
    `));

  it('shows nothing elsewhere', () =>
    highlights(`
      #- /a.role.yaml
      id: a
      $0
      title: a
    `));
});

function check(picture: string): void {
  finds(picture, (document, offset, index) => {
    const uses = references(document, offset, index);
    return [
      ...(uses?.definitions ?? []).map(({ location }) => ({ location, says: 'definition' })),
      ...(uses?.references ?? []).map(({ location }) => ({ location, says: 'reference' })),
    ];
  });
}

function highlights(picture: string): void {
  finds(picture, (document, offset) =>
    documentHighlights(document, offset).map(({ range, kind }) => ({
      location: { uri: document.uri, range },
      says: kind,
    })),
  );
}
