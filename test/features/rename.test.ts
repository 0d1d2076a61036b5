import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prepareRename, rename } from '../../server/src/features/rename.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { documentAt, drawn, filesAfter, filesIn, indexOf, type Files } from './files-picture.ts';

describe('rename of a role', () => {
  it('changes the id and the names of the files, from the id', () =>
    renames(
      `
      #- /a/nurse.role.yaml
      # The nurse reports to the ward-manager; nurse is a word here.
      id: nu$0rse
      lang: en
      title: nurse
      #- /b/nurse.fr.role.yml
      translationOf: nurse
      lang: fr
      title: nurse
      #- /cook.role.yaml
      id: cook
      lang: en
      title: Cook of the nurse
      team:
        collaboratesWith:
          - role: nurse # the nurse
            note: nurse
          - { label: nurse }
        reportsTo: [{ role: 'nurse' }, { role: "nurse", label: nurse }]
      x-nurse: nurse
      `,
      'staff-nurse',
      `
      #- /a/staff-nurse.role.yaml
      # The nurse reports to the ward-manager; nurse is a word here.
      id: staff-nurse
      lang: en
      title: nurse
      #- /b/staff-nurse.fr.role.yml
      translationOf: staff-nurse
      lang: fr
      title: nurse
      #- /cook.role.yaml
      id: cook
      lang: en
      title: Cook of the nurse
      team:
        collaboratesWith:
          - role: staff-nurse # the nurse
            note: nurse
          - { label: nurse }
        reportsTo: [{ role: 'staff-nurse' }, { role: "staff-nurse", label: nurse }]
      x-nurse: nurse
      `,
    ));

  it('does the same from a reference, in JSON', () =>
    renames(
      `
      //- /cook.role.json
      { "id": "cook", "title": "nurse 🍲", "team": { "manages": [{ "role": "$0nurse" }, {"role":"nurses"}] } }
      #- /nurse.role.yaml
      id: nurse
      `,
      'ward-nurse',
      `
      #- /cook.role.json
      { "id": "cook", "title": "nurse 🍲", "team": { "manages": [{ "role": "ward-nurse" }, {"role":"nurses"}] } }
      #- /ward-nurse.role.yaml
      id: ward-nurse
      `,
    ));

  it('does the same from a translation, and keeps what follows the id in its name', () =>
    renames(
      `
      #- /nurse.fr-CA.role.json
      { "translationOf": "nurse$0", "lang": "fr-CA" }
      #- /nurse.role.json
      {"id":"nurse"}
      `,
      'ward-nurse',
      `
      #- /ward-nurse.fr-CA.role.json
      { "translationOf": "ward-nurse", "lang": "fr-CA" }
      #- /ward-nurse.role.json
      {"id":"ward-nurse"}
      `,
    ));

  it('finds every field that refers to a role', () =>
    renames(
      `
      #- /nurse.role.yaml
      id: nur$0se
      #- /old.role.yaml
      id: old
      requirements: { experience: { routes: [{ id: nurse, kind: graduate, label: nurse, roles: [{ role: nurse }] }] } }
      progression: { evolvesTo: [{ role: nurse }], related: [{ role: nurse-aid }] }
      meta: { supersededBy: nurse }
      `,
      'n2',
      `
      #- /n2.role.yaml
      id: n2
      #- /old.role.yaml
      id: old
      requirements: { experience: { routes: [{ id: nurse, kind: graduate, label: nurse, roles: [{ role: n2 }] }] } }
      progression: { evolvesTo: [{ role: n2 }], related: [{ role: nurse-aid }] }
      meta: { supersededBy: n2 }
      `,
    ));

  it('leaves a file name alone that did not agree before', () =>
    renames(
      `
      #- /team.role.yaml
      id: nurse$0
      #- /translation.fr.role.yaml
      translationOf: nurse
      lang: fr
      `,
      'cook',
      `
      #- /team.role.yaml
      id: cook
      #- /translation.fr.role.yaml
      translationOf: cook
      lang: fr
      `,
    ));

  it('keeps line ends, and counts beyond signs of two units', () =>
    renames(
      '#- /nurse.role.yaml\n# 👩‍⚕️\r\n"id": "nur$0se" # 👩‍⚕️ nurse\r\nteam: { reportsTo: [{ note: 👩‍⚕️, role: nurse }] }\r\n',
      'cook',
      '#- /cook.role.yaml\n# 👩‍⚕️\r\n"id": "cook" # 👩‍⚕️ nurse\r\nteam: { reportsTo: [{ note: 👩‍⚕️, role: cook }] }\r\n',
    ));

  it('works in a text that is broken elsewhere', () =>
    renames(
      `
      #- /cook.role.yaml
      id: cook
      team: { reportsTo: [{ role: nurse }] }
      title: [
      #- /nurse.role.yaml
      id: $0nurse
      `,
      'n2',
      `
      #- /cook.role.yaml
      id: cook
      team: { reportsTo: [{ role: n2 }] }
      title: [
      #- /n2.role.yaml
      id: n2
      `,
    ));

  it('mends an id that has no good form', () =>
    renames(
      `
      #- /Ward%20Nurse.role.yaml
      id: Ward $0Nurse
      team: { collaboratesWith: [{ role: 'Ward Nurse' }] }
      `,
      'ward-nurse',
      `
      #- /ward-nurse.role.yaml
      id: ward-nurse
      team: { collaboratesWith: [{ role: 'ward-nurse' }] }
      `,
    ));

  it('writes quotes where the new id would be read as something else', () =>
    renames(
      `
      #- /nurse.role.yaml
      id: nu$0rse
      team: { collaboratesWith: [{ role: "nurse" }] }
      `,
      '0110',
      `
      #- /0110.role.yaml
      id: '0110'
      team: { collaboratesWith: [{ role: "0110" }] }
      `,
    ));

  it('knows a block as well', () =>
    renames('#- /nurse.role.yaml\nid: >-\n  nur$0se\nlang: en\n', 'cook', '#- /cook.role.yaml\nid: cook\nlang: en\n'));

  it('takes ids that objects of the language have for ids like others', () => {
    renames('#- /nurse.role.yaml\nid: $0nurse\n', 'constructor', '#- /constructor.role.yaml\nid: constructor\n');
    renames('#- /constructor.role.yaml\nid: $0constructor\n', 'nurse', '#- /nurse.role.yaml\nid: nurse\n');
  });

  it('changes nothing for the same id', () => {
    const { edit } = renamed('#- /nurse.role.yaml\nid: $0nurse\n', 'nurse');
    assert.deepEqual(edit, { edits: new Map() });
  });

  it('does not rename a document that is no file yet', () => {
    const document = parseRole('untitled:/roles/nurse.role.yaml', 'id: nurse\n');
    const edit = rename(document, 4, 'cook', new RoleIndex([document]));
    assert.ok('edits' in edit);
    assert.deepEqual(Object.keys(edit), ['edits']);
    assert.equal(edit.edits.get(document.uri)?.length, 1);
  });

  it('changes thousands of places that refer to the role', () => {
    const links = Array.from({ length: 5000 }, () => '    - { role: nurse }\n').join('');
    const files = new Map([
      ['/nurse.role.yaml', 'id: nurse\n'],
      ['/cook.role.yaml', `id: cook\nteam:\n  collaboratesWith:\n${links}`],
    ]);
    const index = indexOf(files);
    const edit = rename(documentAt(index, '/nurse.role.yaml'), 4, 'ward', index);
    assert.ok('edits' in edit);
    assert.equal(
      filesAfter(files, edit)
        .get('/cook.role.yaml')
        ?.match(/role: ward /g)?.length,
      5000,
    );
  });
});

describe('rename of an item', () => {
  it('changes it in the role and its translations, and nothing of another kind or in another role', () =>
    renames(
      `
      #- /cook.role.yaml
      id: cook
      objectives: [{ id: safety, statement: Safe }]
      functions: [{ id: care, title: Care, objectives: [safety] }]
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      objectives: [{ id: safety, statement: safety }]
      skills: { soft: [{ id: safety, label: safety }] }
      #- /nurse.role.yaml
      id: nurse
      objectives:
        - id: safety
          statement: safety
      functions:
        - { id: safety, title: safety, objectives: [ saf$0ety, 'safety' ] }
      skills: { soft: [{ id: safety, label: safety }] }
      `,
      'patient-safety',
      `
      #- /cook.role.yaml
      id: cook
      objectives: [{ id: safety, statement: Safe }]
      functions: [{ id: care, title: Care, objectives: [safety] }]
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      objectives: [{ id: patient-safety, statement: safety }]
      skills: { soft: [{ id: safety, label: safety }] }
      #- /nurse.role.yaml
      id: nurse
      objectives:
        - id: patient-safety
          statement: safety
      functions:
        - { id: safety, title: safety, objectives: [ patient-safety, 'patient-safety' ] }
      skills: { soft: [{ id: safety, label: safety }] }
      `,
    ));

  it('starts from a translation as well', () =>
    renames(
      `
      #- /nurse.fr.role.yaml
      { translationOf: nurse, lang: fr, tools: [{ id: "sc$0ale", label: Balance }] }
      #- /nurse.role.yaml
      { id: nurse, tools: [{ id: scale, label: Scale }], functions: [{ id: f, title: F, tasks: [{ id: t, statement: T, tools: [scale] }] }] }
      `,
      'balance',
      `
      #- /nurse.fr.role.yaml
      { translationOf: nurse, lang: fr, tools: [{ id: "balance", label: Balance }] }
      #- /nurse.role.yaml
      { id: nurse, tools: [{ id: balance, label: Scale }], functions: [{ id: f, title: F, tasks: [{ id: t, statement: T, tools: [balance] }] }] }
      `,
    ));

  it('knows skills of all three lists as one kind', () =>
    renames(
      `
      #- /nurse.role.yaml
      id: nurse
      skills: { technical: [{ id: iv, label: IV }], knowledge: [{ id: law, label: Law }] }
      levels: [{ id: junior, title: Junior, skills: [{ skill: $0law, level: working }, { skill: iv, level: working }] }]
      `,
      'health-law',
      `
      #- /nurse.role.yaml
      id: nurse
      skills: { technical: [{ id: iv, label: IV }], knowledge: [{ id: health-law, label: Law }] }
      levels: [{ id: junior, title: Junior, skills: [{ skill: health-law, level: working }, { skill: iv, level: working }] }]
      `,
    ));
});

describe('rename is refused, with the reason', () => {
  const form = "which wants small letters, digits and single hyphens, for example 'ward-manager'";

  for (const [what, newId, reason, picture] of [
    ['a capital', 'Cook', `'Cook' does not fit 'id', ${form}`, '#- /nurse.role.yaml\nid: $0nurse\n'],
    ['nothing at all', '', `'' does not fit 'id', ${form}`, '#- /nurse.role.yaml\nid: $0nurse\n'],
    ['__proto__', '__proto__', `'__proto__' does not fit 'id', ${form}`, '#- /nurse.role.yaml\nid: $0nurse\n'],
    ['a path', '../x', `'../x' does not fit 'id', ${form}`, '#- /nurse.role.yaml\nid: $0nurse\n'],
    ['a line', 'x\n', `'x ' does not fit 'id', ${form}`, '#- /nurse.role.yaml\nid: $0nurse\n'],
    ['length', 'x'.repeat(101), "the text of 'id' is longer than 100 characters", '#- /nurse.role.yaml\nid: $0nurse\n'],
    [
      'the id of another role',
      'cook',
      "'cook' is already the id of a role (chef.role.yaml)",
      '#- /nurse.role.yaml\nid: $0nurse\n#- /chef.role.yaml\nid: cook\n',
    ],
    [
      'the name of another file',
      'cook',
      "there is already a file called 'cook.role.yaml'",
      '#- /nurse.role.yaml\nid: $0nurse\n#- /cook.role.yaml\nid: chef\n',
    ],
    [
      'the name of another file, for a translation',
      'cook',
      "there is already a file called 'cook.fr.role.yaml'",
      '#- /n.role.yaml\nid: $0nurse\n#- /nurse.fr.role.yaml\n{ translationOf: nurse, lang: fr }\n#- /cook.fr.role.yaml\nid: x\n',
    ],
    [
      'the id of another item of the kind',
      'b',
      "'b' already names another item of this kind in the file",
      '#- /nurse.role.yaml\nid: n\ntools: [{ id: $0a, label: A }, { id: b, label: B }]\n',
    ],
    [
      'the id of an item that only a translation has',
      'b',
      "'b' already names another item of this kind in 'n.fr.role.yaml'",
      '#- /n.role.yaml\nid: n\ntools: [{ id: $0a, label: A }]\n#- /n.fr.role.yaml\n{ translationOf: n, lang: fr, tools: [{ id: a, label: A }, { id: b, label: B }] }\n',
    ],
    [
      'an id that others use, with a translation into the same language',
      'phantom',
      "'phantom' has a translation into 'en' already (p.en.role.yaml)",
      '#- /b.role.yaml\nid: $0b\nlang: fr\n#- /b.en.role.yaml\n{ translationOf: b, lang: en }\n#- /p.en.role.yaml\n{ translationOf: phantom, lang: en }\n',
    ],
    [
      'an id that others use, with a translation into its own language',
      'phantom',
      "'phantom' has a translation into 'fr' already (p.fr.role.yaml)",
      '#- /b.role.yaml\nid: $0b\nlang: fr\n#- /p.fr.role.yaml\n{ translationOf: phantom, lang: fr }\n',
    ],
    [
      'an id that stands beside it',
      'phantom',
      "'phantom' stands beside it in a list already (c.role.yaml)",
      '#- /b.role.yaml\nid: $0b\n#- /c.role.yaml\nid: c\nteam: { manages: [{ role: b }, { role: phantom }] }\n',
    ],
    [
      'the id of no item that stands beside it',
      'ghost',
      "'ghost' stands beside it in a list already (n.role.yaml)",
      '#- /n.role.yaml\nid: n\nobjectives: [{ id: $0a, statement: A }]\nfunctions: [{ id: f, title: F, objectives: [a, ghost] }]\n',
    ],
  ] as const) {
    it(`where it is ${what}`, () => assert.equal(refusal(picture, newId), reason));
  }

  for (const [what, reason, picture] of [
    [
      'two roles have the id',
      "'nurse' is the id of several roles (a.role.yaml, b.role.yaml), and only their author knows which one is meant where",
      '#- /a.role.yaml\nid: nurse\n#- /b.role.yaml\nid: $0nurse\n',
    ],
    [
      'two items have the id',
      "'a' is the id of several items of this kind, and only their author knows which one is meant where",
      '#- /n.role.yaml\nid: n\ntools: [{ id: $0a, label: A }, { id: a, label: B }]\n',
    ],
    [
      'a translation belongs to either of two roles',
      "'n' is the id of several roles (a.role.yaml, b.role.yaml), and only their author knows which one is meant where",
      '#- /a.role.yaml\nid: n\ntools: [{ id: $0a, label: A }]\n#- /b.role.yaml\nid: n\n#- /n.fr.role.yaml\n{ translationOf: n, lang: fr, tools: [{ id: a, label: A }] }\n',
    ],
    [
      'no role has the id',
      "no role has the id 'ghost', so there is nothing to rename",
      '#- /n.role.yaml\nid: n\nteam: { reportsTo: [{ role: $0ghost }] }\n',
    ],
    [
      'no item has the id',
      "no item has the id 'ghost', so there is nothing to rename",
      '#- /n.role.yaml\nid: n\nfunctions: [{ id: f, title: F, objectives: [$0ghost] }]\n',
    ],
  ] as const) {
    it(`where ${what}`, () => {
      assert.equal(refusal(picture, 'fresh'), reason);
      const { path, offset, files } = filesIn(picture);
      const index = indexOf(files);
      const prepared = prepareRename(documentAt(index, path), offset, index);
      assert.ok(prepared && 'refused' in prepared);
      assert.equal(prepared.refused.en, reason);
      assert.notEqual(prepared.refused.fr, reason);
    });
  }

  it('where there is no id', () => {
    for (const picture of [
      '#- /n.role.yaml\nid: nurse\ntitle: nu$0rse\n',
      '#- /n.role.yaml\nid: nurse # nu$0rse\n',
      '#- /n.role.yaml\nid: nurse\nx-ref: nu$0rse\n',
      '#- /n.role.yaml\nid: $0\n',
      "#- /n.role.yaml\nid: ''$0\n",
      '#- /rolespec.config.yaml\nrules: { $0empty-section: off }\n',
    ]) {
      const { path, offset, files } = filesIn(picture);
      const index = indexOf(files);
      assert.equal(prepareRename(documentAt(index, path), offset, index), undefined, picture);
      assert.equal(refusal(picture, 'fresh'), 'there is no id at this place');
    }
  });

  it('where the text is not one of all files', () => {
    const { files, path, offset } = filesIn('#- /nurse.role.yaml\nid: $0nurse\n');
    const [old, index] = [indexOf(files), indexOf(files)];
    assert.equal(prepareRename(documentAt(old, path), offset, index), undefined);
    assert.ok('refused' in rename(documentAt(old, path), offset, 'cook', index));
  });
});

describe('prepareRename', () => {
  for (const [text, inside] of [
    ['id: nu$0rse\n', 'nurse'],
    ['$0id: nurse\n', 'nurse'],
    ['{ "id": "nu$0rse" }\n', 'nurse'],
    ["id: 'nurse'$0\n", 'nurse'],
    ['id: nurse\nteam: { reportsTo: [{ role: $0"nurse" }] }\n', 'nurse'],
    ['{ "id": "nu\\u0072se$0" }\n', 'nu\\u0072se'],
    ['id: | # a block\n  nu$0rse\nlang: en\n', 'nurse'],
  ] as const) {
    it(`takes the id without its quotes: ${text.trim()}`, () => {
      const name = text.startsWith('{') ? '/nurse.role.json' : '/nurse.role.yaml';
      const { files, path, offset } = filesIn(`#- ${name}\n${text}`);
      const index = indexOf(files);
      const document = documentAt(index, path);
      const prepared = prepareRename(document, offset, index);
      assert.ok(prepared && 'range' in prepared);
      assert.equal(document.text.slice(prepared.range.start, prepared.range.end), inside);
      assert.equal(prepared.placeholder, 'nurse');
    });
  }
});

describe('rename, and rename back', () => {
  const ids = ['nurse', 'cook', 'ward', 'a', 'constructor', 'to-string'] as const;
  const quotes = ['', '"', "'"] as const;
  const written = fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...quotes))
    .map(([id, quote]) => `${quote}${id}${quote}`);
  const newline = fc.constantFrom('\n', '\r\n');
  const role = (id: string): fc.Arbitrary<string> =>
    fc
      .record({
        quote: fc.constantFrom(...quotes),
        to: fc.array(written, { maxLength: 3 }),
        paths: fc.array(written, { maxLength: 2 }),
        items: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
        uses: fc.array(written, { maxLength: 3 }),
        end: newline,
      })
      .map(({ quote, to, paths, items, uses, end }) =>
        [
          `# ${id} 👩‍⚕️`,
          `id: ${quote}${id}${quote} # ${id}`,
          'lang: en',
          `title: ${id} nurse`,
          'team:',
          '  reportsTo:',
          ...to.map((other) => `    - role: ${other} # nurse`),
          `progression: { evolvesTo: [${paths.map((other) => `{ role: ${other}, note: cook }`).join(', ')}] }`,
          'tools:',
          ...items.map((item) => `  - { id: ${item}, label: ${item} }`),
          'functions:',
          `  - { id: ${id}, title: T, tasks: [{ id: a, statement: nurse, tools: [${uses.join(', ')}] }] }`,
          '',
        ].join(end),
      );
  const translation = (id: string): fc.Arbitrary<string> =>
    fc
      .record({ quote: fc.constantFrom('"', ''), items: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }) })
      .map(({ quote, items }) =>
        quote
          ? `{ "translationOf": "${id}", "lang": "fr", "tools": [${items.map((item) => `{"id":"${item}","label":"nurse"}`).join(', ')}] }\n`
          : `translationOf: ${id}\nlang: fr\ntools:\n${items.map((item) => `  - { id: ${item}, label: L }\n`).join('')}`,
      );
  const workspace: fc.Arbitrary<Files> = fc
    .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.flatMap((id) => [
          role(id).map((text) => [[`/${id}.role.yaml`, text]] as const),
          fc.option(translation(id), { nil: undefined }).map((text) => {
            if (text === undefined) return [];
            return [[`/${id}.fr.role.${text.startsWith('{') ? 'json' : 'yaml'}`, text]] as const;
          }),
        ]),
      ),
    )
    .map((parts) => new Map(parts.flat()));

  it('gives the same bytes and the same findings', () => {
    let done = 0;
    fc.assert(
      fc.property(workspace, fc.nat(), fc.constantFrom('fresh-id', 'z'), (files, choice, newId) => {
        const index = indexOf(files);
        const places = index.documents.flatMap(({ uri, definitions, references }) =>
          [...definitions, ...references].map(({ location }) => ({ uri, offset: location.range.start + 1 })),
        );
        const place = places[choice % places.length];
        assert.ok(place);
        const document = index.document(place.uri);
        assert.ok(document);
        const there = rename(document, place.offset, newId, index);
        if ('refused' in there) return;
        done += 1;
        const between = filesAfter(files, there);
        assert.equal(between.size, files.size);
        assert.notEqual(drawn(between), drawn(files));
        assert.deepEqual(findings(between), findings(files));

        const after = indexOf(between);
        const back = after.documents
          .flatMap((document) => document.definitions.map((definition) => ({ document, definition })))
          .find(({ definition }) => definition.id === newId);
        assert.ok(back);
        const old = index.documents
          .flatMap(({ definitions, references }) => [...definitions, ...references])
          .find(({ location }) => location.uri === place.uri && location.range.start === place.offset - 1);
        assert.ok(old);
        const restored = rename(back.document, back.definition.location.range.start, old.id, after);
        assert.ok(!('refused' in restored));
        assert.equal(drawn(filesAfter(between, restored)), drawn(files));
      }),
      { numRuns: 300 },
    );
    assert.ok(done > 100, `only ${done} were renamed`);
  });

  /** The codes of all findings, sorted: their places and words follow the ids. */
  function findings(files: Files): readonly string[] {
    const index = indexOf(files);
    return index.documents
      .flatMap((document) => check(document, index, { today: '2026-11-23' }).map(({ code }) => code))
      .toSorted();
  }
});

function renames(before: string, newId: string, after: string): void {
  const { files, edit } = renamed(before, newId);
  assert.equal(drawn(filesAfter(files, edit)), drawn(filesIn(after).files));
}

function renamed(picture: string, newId: string) {
  const { files, path, offset } = filesIn(picture);
  const index = indexOf(files);
  const edit = rename(documentAt(index, path), offset, newId, index);
  assert.ok(!('refused' in edit), 'refused' in edit ? edit.refused.en : '');
  return { files, edit };
}

function refusal(picture: string, newId: string): string {
  const { files, path, offset } = filesIn(picture);
  const index = indexOf(files);
  const edit = rename(documentAt(index, path), offset, newId, index);
  assert.ok('refused' in edit, 'not refused');
  assert.notEqual(edit.refused.fr, edit.refused.en);
  return edit.refused.en;
}
