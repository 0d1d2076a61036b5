import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { asymmetricRelation } from '../../server/src/rules/asymmetric-relation.ts';
import { contextOf } from '../../server/src/rules/running/run.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { checkPicture } from '../support/pictures.ts';

const ward = '#- /ward-manager.role.yaml\nid: ward-manager\nlang: en\ntitle: Ward manager\n';

/** A matron and a nurse with these teams, beside a ward manager. */
const hospital = (matron: string, nurse: string): string =>
  `#- /matron.role.yaml\nid: matron\nlang: en\ntitle: Matron\nteam:\n${matron}\n#- /nurse.role.yaml\nid: nurse\nlang: en\ntitle: Nurse\nteam:\n${nurse}\n${ward}`;

describe('asymmetric-relation', () => {
  it('finds who is said to be managed, and names another superior', () =>
    checkPicture(
      hospital(
        `  manages: [{ role: nurse }, { role: ward-manager }]
#                   ^^^^^ asymmetric-relation 'matron' manages 'nurse', but 'nurse' says that it reports to 'ward-manager'`,
        '  reportsTo: [{ role: ward-manager }]',
      ),
    ));

  it('names no dotted line as the superior', () =>
    checkPicture(
      hospital(
        `  manages: [{ role: nurse }, { role: ward-manager }]
#                   ^^^^^ asymmetric-relation 'matron' manages 'nurse', but 'nurse' says that it reports to 'ward-manager'`,
        '  reportsTo: [{ role: cook, relation: functional }, { role: ward-manager }]',
      ) + '#- /cook.role.yaml\nid: cook\nlang: en\ntitle: Cook\n',
    ));

  it('finds who says to report to somebody who manages only others', () =>
    checkPicture(
      hospital(
        '  manages: [{ role: ward-manager }]',
        `  reportsTo:
    - role: matron
#           ^^^^^^ asymmetric-relation 'nurse' reports to 'matron', but is not among the roles that 'matron' lists as managed`,
      ),
    ));

  it('is told in French', () =>
    checkPicture(
      `${hospital(
        `  manages: [{ role: nurse }, { role: ward-manager }]
#                   ^^^^^ asymmetric-relation « matron » encadre « nurse », mais « nurse » se dit rattaché à « ward-manager »`,
        '  reportsTo: [{ role: ward-manager }]',
      )}#- /porter.role.yaml\nid: porter\nlang: en\ntitle: Porter\nteam:
  reportsTo: [{ role: matron }]
#                     ^^^^^^ asymmetric-relation « porter » est rattaché à « matron », mais ne figure pas parmi les rôles que « matron » dit encadrer
`,
      { language: 'fr' },
    ));

  const agreed: readonly (readonly [title: string, matron: string, nurse: string])[] = [
    ['both say it', '  manages: [{ role: nurse }]', '  reportsTo: [{ role: matron }]'],
    ['one leaves it to the other', '  manages: [{ role: nurse }]', '  collaboratesWith: [{ role: ward-manager }]'],
    ['the superior leaves it to the other', '  size: 4', '  reportsTo: [{ role: matron }]'],
    ['there is an empty list', '  manages: [{ role: nurse }]', '  size: 1\n  reportsTo: []'],
    [
      'there are two superiors',
      '  manages: [{ role: nurse }]',
      '  reportsTo: [{ role: ward-manager }, { role: matron }]',
    ],
    [
      'a label may be the very role',
      '  manages: [{ role: nurse }]',
      '  reportsTo: [{ label: Head nurse }, { role: ward-manager }]',
    ],
    [
      'a label may be the very managed role',
      '  manages: [{ role: ward-manager }, { label: Nurses }]',
      '  reportsTo: [{ role: matron }]',
    ],
    [
      'others may be managed as well',
      '  manages: [{ role: ward-manager }]\n  managesExhaustive: false',
      '  reportsTo: [{ role: matron }]',
    ],
    [
      'the superior is named by a dotted line',
      '  manages: [{ role: nurse }]\n  reportsTo: [{ role: ward-manager }]',
      '  reportsTo: [{ role: matron, relation: functional }, { role: ward-manager }]',
    ],
    [
      'the line is dotted',
      '  manages: [{ role: nurse, relation: functional }]',
      '  reportsTo: [{ role: ward-manager }]',
    ],
    [
      'a superior named only by dotted lines is none',
      '  manages: [{ role: nurse }]',
      '  reportsTo: [{ role: ward-manager, relation: functional }]',
    ],
    ['another superior has no file', '  manages: [{ role: nurse }]', '  reportsTo: [{ role: matrn }]'],
  ];
  for (const [title, matron, nurse] of agreed) {
    it(`finds nothing where ${title}`, () => assert.deepEqual(findings(hospital(matron, nurse)), []));
  }

  it('adds the missing side to the other file, in its style', () => {
    const [found] = findings(
      hospital('  manages: [{ role: nurse }]', '  reportsTo:\n    # until spring\n    - role: ward-manager'),
    );
    assert.equal(found?.fixed, '# until spring\n    - role: ward-manager\n    - role: matron\n');
    assert.deepEqual(found.title, {
      en: "Add 'matron' to the superiors of 'nurse'",
      fr: 'Ajouter « matron » aux supérieurs de « nurse »',
    });
    assert.equal(found.safe, false);
    const [back] = findings(hospital('  manages: [{ role: ward-manager }]', '  reportsTo: [{ role: matron }]'));
    assert.equal(back?.fixed, '[{ role: ward-manager }, { role: nurse }]\n');
    assert.equal(back.title?.en, "Add 'nurse' to the roles that 'matron' manages");
  });

  it('tells a tie once, and offers a fix for the first of many', () => {
    const names = Array.from({ length: 30 }, (_, number) => `n${number}`);
    const twice = [...names, ...names].map((name) => `{ role: ${name} }`).join(', ');
    const matron = parseRole('/matron.role.yaml', `id: matron\nlang: en\ntitle: A\nteam: { manages: [${twice}] }\n`);
    const documents = [
      matron,
      parseRole('/ward.role.yaml', 'id: ward\nlang: en\ntitle: Ward\n'),
      ...names.map((id) =>
        parseRole(`/${id}.role.yaml`, `id: ${id}\nlang: en\ntitle: A\nteam: { reportsTo: [{ role: ward }] }\n`),
      ),
    ];
    const found = [
      ...asymmetricRelation.check(
        matron,
        new RoleIndex(documents),
        contextOf(asymmetricRelation, matron, { today: '' }),
      ),
    ];
    assert.equal(found.length, 30);
    assert.equal(found.filter(({ fixes = [] }) => fixes.length > 0).length, 20);
  });
});

/** What is found in all files of a picture, and the other file's list after the fix. */
function findings(picture: string) {
  const documents = picture
    .split('#- ')
    .slice(1)
    .map((part) => parseRole(part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)));
  const index = new RoleIndex(documents);
  return documents.flatMap((document) =>
    [
      ...asymmetricRelation.check(document, index, contextOf(asymmetricRelation, document, { today: '2026-11-23' })),
    ].map(({ message, fixes = [] }) => {
      const [[uri, edits] = ['', []]] = [...(fixes[0]?.edit.edits ?? [])];
      const text = applyEdits(index.document(uri)?.text ?? '', edits);
      const fixed = /(?:reportsTo|manages):\s*([^]*)$/.exec(text)?.[1];
      return { message: message.en, fixed, title: fixes[0]?.title, safe: fixes[0]?.safe };
    }),
  );
}
