import assert from 'node:assert/strict';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { documentAt, filesIn, indexOf } from './files-picture.ts';
import { finds } from './found-marks.ts';

describe('documentLinks', () => {
  it('open the files of other roles, where they have one', () =>
    check(`
      #- /nurse.role.yaml
      id: nurse
      title: head
      team:
        reportsTo:
          - role: "head"
      #           ^^^^^^ file:///head.role.yaml
          - { role: nobody, label: head }
          - role: __proto__
      progression: { evolvesTo: [{ role: head }] }
      #                                  ^^^^ file:///head.role.yaml
      meta: { supersededBy: head }
      #                     ^^^^ file:///head.role.yaml
      #- /head.role.yaml
      id: head
    `));

  it('open the source of a translation, from JSON as well', () =>
    check(`
      #- /nurse.fr.role.json
      {
        "translationOf": "nurse",
      //                 ^^^^^^^ file:///nurse.role.yaml
        "team": { "reportsTo": [{ "role": "nurse" }] }
      //                                  ^^^^^^^ file:///nurse.role.yaml
      }
      #- /nurse.role.yaml
      id: nurse
    `));

  it('open the first of two files that claim the id', () =>
    check(`
      #- /nurse.role.yaml
      id: nurse
      meta: { supersededBy: head }
      #                     ^^^^ file:///a.role.yaml
      #- /b.role.yaml
      id: head
      #- /a.role.yaml
      id: head
    `));

  it('open what is said of a code, by its address or by the code alone', () =>
    check(`
      #- /nurse.role.yaml
      mappings:
        - { scheme: rome, code: M1707, match: exact }
      #                         ^^^^^ https://candidat.francetravail.fr/metierscope/fiche-metier/M1707
        - scheme: esco
          uri: http://data.europa.eu/esco/skill/1dd7c3cb
      #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://esco.ec.europa.eu/en/classification/skill?uri=http://data.europa.eu/esco/skill/1dd7c3cb
        - { scheme: sfia, code: M1707 }
        - { scheme: isco-08, code: 1221 }
        - { scheme: rome, code: "../x" }
      skills:
        technical:
          - id: seo
            mappings:
              - { scheme: e-cf, code: A.1, uri: "https://example.com/a1" }
      #                               ^^^ https://example.com/a1
      #                                         ^^^^^^^^^^^^^^^^^^^^^^^^ https://example.com/a1
    `));

  it('open sources and the posting', () =>
    check(`
      #- /nurse.role.yaml
      posting: { url: https://example.com/jobs/1 }
      #               ^^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.com/jobs/1
      meta:
        sources:
          - title: https://example.com
            url: https://example.com/a
      #          ^^^^^^^^^^^^^^^^^^^^^ https://example.com/a
    `));

  for (const address of [
    'http://example.com/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'command:workbench.action.quit',
    'vscode://x/y',
    'mailto:a@example.com',
    'https://user@example.com/',
    '//example.com',
  ]) {
    it(`never open ${address}`, () =>
      check(`
        #- /nurse.role.yaml
        posting: { url: "${address}" }
        meta: { sources: [{ url: "${address}" }] }
        mappings: [{ scheme: rome, code: M1707, uri: "${address}" }]
        x-url: https://example.com
      `));
  }

  it('are none in settings and in an empty file', () => {
    check(`
      #- /rolespec.config.yaml
      rules: { url: https://example.com }
    `);
    check('#- /nurse.role.yaml\n');
  });

  it('say what they open, in both languages', () => {
    const { files, path } = filesIn(
      '#- /a.role.yaml\nid: a\nmeta: { supersededBy: b, sources: [{ url: https://example.com }] }\n#- /b.role.yaml\nid: b\ntitle: B role\n',
    );
    const index = indexOf(files);
    assert.deepEqual(
      documentLinks(documentAt(index, path), index).map(({ tooltip }) => tooltip),
      [
        { en: "Open 'B role'", fr: 'Ouvrir « B role »' },
        { en: 'Open the web page', fr: 'Ouvrir la page Web' },
      ],
    );
  });
});

function check(picture: string): void {
  finds(picture, (document, _, index) =>
    documentLinks(document, index).map(({ range, target }) => ({
      location: { uri: document.uri, range },
      says: 'uri' in target ? target.uri : target.address.en,
    })),
  );
}
