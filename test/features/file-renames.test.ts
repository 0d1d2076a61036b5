import assert from 'node:assert/strict';
import { type FileRenames, fileRenames } from '../../server/src/features/file-renames.ts';
import { drawn, filesAfter, filesIn, indexOf, type Files } from './files-picture.ts';

/** Old and new paths, renamed at once. */
type Moves = Readonly<Record<string, string>>;

describe('files renamed in the explorer', () => {
  const hospital = `
    #- /a/nurse.role.yaml
    id: nurse
    #- /b/nurse.fr.role.json
    { "translationOf": "nurse", "lang": "fr" }
    #- /cook.role.yaml
    id: cook
    title: nurse
    team: { reportsTo: [{ role: 'nurse', note: nurse }] }
  `;

  it('take the id, what refers to it and the translations along', () =>
    moves(
      hospital,
      { '/a/nurse.role.yaml': '/a/ward-nurse.role.yaml' },
      `
      #- /a/ward-nurse.role.yaml
      id: ward-nurse
      #- /b/ward-nurse.fr.role.json
      { "translationOf": "ward-nurse", "lang": "fr" }
      #- /cook.role.yaml
      id: cook
      title: nurse
      team: { reportsTo: [{ role: 'ward-nurse', note: nurse }] }
      `,
    ));

  it('may move to another folder at once, and the translations along with them', () =>
    moves(
      hospital,
      {
        '/a/nurse.role.yaml': '/c/ward-nurse.role.yaml',
        '/b/nurse.fr.role.json': '/c/ward-nurse.fr.role.json',
      },
      `
      #- /c/ward-nurse.fr.role.json
      { "translationOf": "ward-nurse", "lang": "fr" }
      #- /c/ward-nurse.role.yaml
      id: ward-nurse
      #- /cook.role.yaml
      id: cook
      title: nurse
      team: { reportsTo: [{ role: 'ward-nurse', note: nurse }] }
      `,
    ));

  it('may be several at once', () =>
    moves(
      `
      #- /cook.role.yaml
      id: cook
      team: { reportsTo: [{ role: nurse }], manages: [{ role: cook }] }
      #- /nurse.role.yaml
      id: nurse
      team: { reportsTo: [{ role: cook }] }
      `,
      { '/cook.role.yaml': '/chef.role.yaml', '/nurse.role.yaml': '/ward-nurse.role.yaml' },
      `
      #- /chef.role.yaml
      id: chef
      team: { reportsTo: [{ role: ward-nurse }], manages: [{ role: chef }] }
      #- /ward-nurse.role.yaml
      id: ward-nurse
      team: { reportsTo: [{ role: chef }] }
      `,
    ));

  const three = `
      #- /a.role.yaml
      id: a
      team: { manages: [{ role: s }, { role: t }] }
      #- /s.role.yaml
      id: s
      #- /t.role.yaml
      id: t
      team: { reportsTo: [{ role: s }] }
      `;

  it('may take an id that another one gives up', () => {
    for (const order of [
      { '/s.role.yaml': '/x.role.yaml', '/t.role.yaml': '/s.role.yaml' },
      { '/t.role.yaml': '/s.role.yaml', '/s.role.yaml': '/x.role.yaml' },
    ])
      moves(
        three,
        order,
        `
      #- /a.role.yaml
      id: a
      team: { manages: [{ role: x }, { role: s }] }
      #- /s.role.yaml
      id: s
      team: { reportsTo: [{ role: x }] }
      #- /x.role.yaml
      id: x
      `,
      );
  });

  it('may not take an id that another one was to give up and keeps', () => {
    const { edit, refusals } = changes(three, { '/t.role.yaml': '/s.role.yaml', '/s.role.yaml': '/a.role.yaml' });
    assert.deepEqual(
      refusals.map(({ en }) => en),
      [
        "the text of 't.role.yaml' stays as it is: 's' is already the id of a role (s.role.yaml)",
        "the text of 's.role.yaml' stays as it is: 'a' is already the id of a role (a.role.yaml)",
      ],
    );
    assert.deepEqual(edit, { edits: new Map() });
  });

  it('may take each other’s ids', () =>
    moves(
      three,
      { '/s.role.yaml': '/a.role.yaml', '/a.role.yaml': '/s.role.yaml' },
      `
      #- /a.role.yaml
      id: a
      #- /s.role.yaml
      id: s
      team: { manages: [{ role: a }, { role: t }] }
      #- /t.role.yaml
      id: t
      team: { reportsTo: [{ role: a }] }
      `,
    ));

  it('give a translation its language, or its role', () => {
    const files = `
      #- /cook.role.yaml
      id: cook
      #- /nurse.fr.role.yaml
      translationOf: nurse # fr
      lang: fr # nurse
      #- /nurse.role.yaml
      id: nurse
      `;
    moves(
      files,
      { '/nurse.fr.role.yaml': '/nurse.fr-CA.role.yaml' },
      `
      #- /cook.role.yaml
      id: cook
      #- /nurse.fr-CA.role.yaml
      translationOf: nurse # fr
      lang: fr-CA # nurse
      #- /nurse.role.yaml
      id: nurse
      `,
    );
    moves(
      files,
      { '/nurse.fr.role.yaml': '/cook.de.role.yaml' },
      `
      #- /cook.de.role.yaml
      translationOf: cook # fr
      lang: de # nurse
      #- /cook.role.yaml
      id: cook
      #- /nurse.role.yaml
      id: nurse
      `,
    );
  });

  it('may part a translation from the role that is renamed with it', () =>
    moves(
      `
      #- /cook.role.yaml
      id: cook
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      #- /nurse.role.yaml
      id: nurse
      `,
      { '/nurse.fr.role.yaml': '/cook.fr.role.yaml', '/nurse.role.yaml': '/ward.role.yaml' },
      `
      #- /cook.fr.role.yaml
      translationOf: cook
      lang: fr
      #- /cook.role.yaml
      id: cook
      #- /ward.role.yaml
      id: ward
      `,
    ));

  for (const [what, picture, renamed] of [
    ['only move', hospital, { '/a/nurse.role.yaml': '/c/nurse.role.yaml' }],
    ['move with their folder', hospital, { '/a': '/c' }],
    ['are written another way', hospital, { '/a/nurse.role.yaml': '/a/nurse.role.yml' }],
    ['are no role files any more', hospital, { '/a/nurse.role.yaml': '/a/nurse.txt' }],
    ['were none before', hospital, { '/a/nurse.txt': '/a/nurse.role.yaml' }],
    ['have the id already', '#- /nurse.role.yaml\nid: ward-nurse\n', { '/nurse.role.yaml': '/ward-nurse.role.yaml' }],
    ['had another name before', '#- /n.role.yaml\nid: nurse\n', { '/n.role.yaml': '/ward-nurse.role.yaml' }],
    [
      'are a translation that agrees already',
      '#- /nurse.role.yaml\nid: ward\n#- /nurse.fr.role.yaml\n{ translationOf: ward, lang: fr }\n',
      { '/nurse.role.yaml': '/ward.role.yaml', '/nurse.fr.role.yaml': '/ward.fr.role.yaml' },
    ],
    ['are settings', '#- /rolespec.config.yaml\nrules: {}\n', { '/rolespec.config.yaml': '/x/rolespec.config.yaml' }],
    ['are empty', '#- /nurse.role.yaml\n\n', { '/nurse.role.yaml': '/cook.role.yaml' }],
  ] as const) {
    it(`change nothing where they ${what}`, () => {
      const { edit, refusals } = changes(picture, renamed);
      assert.deepEqual(edit, { edits: new Map() });
      assert.deepEqual(refusals, []);
    });
  }

  const slug = "small letters, digits and single hyphens, for example 'ward-manager'";
  for (const [picture, renamed, reason] of [
    [
      hospital,
      { '/a/nurse.role.yaml': '/a/Ward Nurse.role.yaml' },
      `the text of 'nurse.role.yaml' stays as it is: 'Ward Nurse' does not fit 'id', which wants ${slug}`,
    ],
    [
      hospital,
      { '/a/nurse.role.yaml': '/a/__proto__.role.yaml' },
      `the text of 'nurse.role.yaml' stays as it is: '__proto__' does not fit 'id', which wants ${slug}`,
    ],
    [
      hospital,
      { '/a/nurse.role.yaml': '/a/cook.role.yaml' },
      "the text of 'nurse.role.yaml' stays as it is: 'cook' is already the id of a role (cook.role.yaml)",
    ],
    [
      `${hospital}#- /b/ward.fr.role.json\n{}\n`,
      { '/a/nurse.role.yaml': '/a/ward.role.yaml' },
      "the text of 'nurse.role.yaml' stays as it is: there is already a file called 'ward.fr.role.json'",
    ],
    [
      '#- /a/nurse.role.yaml\nid: nurse\n#- /b/nurse.role.yaml\nid: nurse\n',
      { '/a/nurse.role.yaml': '/a/cook.role.yaml' },
      "the text of 'nurse.role.yaml' stays as it is: 'nurse' is the id of several roles (a/nurse.role.yaml, b/nurse.role.yaml), and only their author knows which one is meant where",
    ],
    [
      '#- /a/nurse.role.yaml\nid: nurse\n#- /b/cook.role.yaml\nid: cook\n',
      { '/a/nurse.role.yaml': '/a/ward.role.yaml', '/b/cook.role.yaml': '/b/ward.role.yaml' },
      "the text of 'cook.role.yaml' stays as it is: another file that is renamed at the same time gets the id 'ward'",
    ],
    [
      `${hospital}#- /ward.fr.role.yaml\n{ translationOf: ward, lang: fr }\n`,
      { '/a/nurse.role.yaml': '/a/ward.role.yaml' },
      "the text of 'nurse.role.yaml' stays as it is: 'ward' has a translation into 'fr' already (ward.fr.role.yaml)",
    ],
    [
      hospital,
      { '/b/nurse.fr.role.json': '/b/nurse.french.role.json' },
      "the text of 'nurse.fr.role.json' stays as it is: 'french' does not fit 'lang', which wants a language code, for example 'fr', 'en' or 'fr-CA'",
    ],
    [
      hospital,
      { '/b/nurse.fr.role.json': '/b/infirmier.role.json' },
      "the text of 'nurse.fr.role.json' stays as it is: a translation is called by the id of its role and its language, for example nurse.fr.role.yaml",
    ],
    [
      hospital,
      { '/b/nurse.fr.role.json': '/b/ghost.fr.role.json' },
      "the text of 'nurse.fr.role.json' stays as it is: no role has the id 'ghost'",
    ],
    [
      `${hospital}#- /nurse.de.role.yaml\n{ translationOf: nurse, lang: de }\n`,
      { '/b/nurse.fr.role.json': '/b/nurse.de.role.json' },
      "the text of 'nurse.fr.role.json' stays as it is: 'nurse' has a translation into 'de' already (nurse.de.role.yaml)",
    ],
  ] as const) {
    it(`keep their text: ${reason}`, () => {
      const { refusals } = changes(picture, renamed);
      assert.deepEqual(
        refusals.map(({ en }) => en),
        [reason],
      );
      assert.notEqual(refusals[0]?.fr, reason);
    });
  }
});

function moves(before: string, renamed: Moves, after: string): void {
  const { files, edit, refusals } = changes(before, renamed);
  assert.deepEqual(refusals, []);
  const written = filesAfter(files, edit);
  const moved: Files = new Map([...written].map(([path, text]) => [renamed[path] ?? path, text]));
  assert.equal(drawn(moved), drawn(filesIn(after).files));
}

function changes(picture: string, renamed: Moves): FileRenames & { readonly files: Files } {
  const { files } = filesIn(picture);
  const uris = Object.entries(renamed).map(([from, to]) => ({ from: `file://${from}`, to: encodeURI(`file://${to}`) }));
  return { files, ...fileRenames(uris, indexOf(files)) };
}
