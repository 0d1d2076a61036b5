import { deepEqual, equal } from 'node:assert/strict';
import { hierarchyRoleAt } from '../../server/src/features/hierarchy-role.ts';
import { reports, superiors, type ReportingTie } from '../../server/src/features/reporting-line.ts';
import { documentAt, filesIn, indexOf } from './files-picture.ts';
import { finds } from './found-marks.ts';

describe('the role that a hierarchy begins with', () => {
  begins('at the id', 'id: nu$0rse\nlang: en\ntitle: Nurse\nfamily: care\n', 'Nurse (care) in /nurse.role.yaml');
  begins('at a reference', 'id: x\nteam: { reportsTo: [{ role: he$0ad }] }\n', 'Head of care in /head.role.yaml');
  begins('at the title', 'id: nurse\ntitle: Nu$0rse\n', 'Nurse in /nurse.role.yaml');
  begins('in a comment', 'id: nurse\n# who $0cares\n', 'nurse in /nurse.role.yaml');
  begins('at the id of an item', 'id: nurse\ntools: [{ id: he$0ad, label: CRM }]\n', 'nurse in /nurse.role.yaml');
  begins(
    'at a reference that leads nowhere',
    'id: x\nteam: { reportsTo: [{ role: no$0body }] }\n',
    'nobody (no role file) in /nurse.role.yaml',
  );
  begins('in a translation', 'translationOf: head\nlang: fr\nti$0tle: Cadre\n', 'Head of care in /head.role.yaml');
  begins('at an id like a word of the language', 'id: constr$0uctor\n', 'constructor in /nurse.role.yaml');
  begins('in a file without an id', 'lang: $0en\n', undefined);
  begins('in an empty file', '$0', undefined);
  begins('in the translation of a role that is not there', 'translationOf: nobody\nlang: $0fr\n', undefined);

  it('is the one in the file at hand, where two claim the id', () => {
    const { files, path, offset } = filesIn(`
      #- /a.role.yaml
      id: nurse
      #- /b.role.yaml
      id: nur$0se
    `);
    const index = indexOf(files);
    equal(hierarchyRoleAt(documentAt(index, path), offset, index)?.uri, 'file:///b.role.yaml');
  });
});

describe('superiors', () => {
  it('are those that a role says it reports to, and those that say they manage it', () =>
    up(`
      #- /boss.role.yaml
      id: boss
      #   ^^^^ 2 boss
      lang: en
      team: { manages: [{ role: nurse }] }
      #                         ^^^^^ says 2
      #- /head.role.yaml
      id: head
      #   ^^^^ 1 Head of care (care)
      lang: en
      title: Head of care
      family: care
      #- /nurse.role.yaml
      id: nu$0rse
      lang: en
      team:
        reportsTo:
          - role: "head"
      #           ^^^^^^ says 1
          - label: The board
    `));

  it('are told once where both files say so, or one says so twice', () =>
    up(`
      #- /head.role.yaml
      id: head
      #   ^^^^ 1 head
      team: { manages: [{ role: nurse }] }
      #                         ^^^^^ says 1
      #- /nurse.role.yaml
      id: nu$0rse
      team: { reportsTo: [{ role: head }, { role: head, label: Again }] }
      #                           ^^^^ says 1
      #                                           ^^^^ says 1
    `));

  it('are in JSON as in YAML', () =>
    up(`
      #- /head.role.json
      { "id": "head", "team": { "manages": [{ "role": "nurse" }] } }
      //      ^^^^^^ 1 head
      //                                              ^^^^^^^ says 1
      #- /nurse.role.json
      { "id": "nur$0se" }
    `));

  it('without a file stand where they are named', () =>
    up(`
      #- /nurse.role.yaml
      id: nu$0rse
      team: { reportsTo: [{ role: head }] }
      #                           ^^^^ 1 head (no role file)
      #                           ^^^^ says 1
    `));

  it('come after each other in a circle, and none is its own', () =>
    up(`
      #- /a.role.yaml
      id: $0a
      team: { reportsTo: [{ role: a }, { role: b }] }
      #                                        ^ says 1
      #- /b.role.yaml
      id: b
      #   ^ 1 b
      team: { reportsTo: [{ role: a }] }
    `));

  it('by a dotted line come last and say so', () =>
    up(`
      #- /head.role.yaml
      id: head
      #   ^^^^ 1 head
      #- /nurse.role.yaml
      id: nu$0rse
      team:
        reportsTo:
          - { role: project, relation: functional }
      #             ^^^^^^^ says 2
          - { role: head }
      #             ^^^^ says 1
      #- /project.role.yaml
      id: project
      #   ^^^^^^^ 2 project (functional · web)
      lang: en
      family: web
      team: { manages: [{ role: nurse, relation: functional }] }
      #                         ^^^^^ says 2
    `));

  it('are of the line of command where they are both', () =>
    up(`
      #- /head.role.yaml
      id: head
      #   ^^^^ 1 head
      team: { manages: [{ role: nurse, relation: functional }] }
      #- /nurse.role.yaml
      id: nu$0rse
      team: { reportsTo: [{ role: head }] }
      #                           ^^^^ says 1
    `));

  it('of a role whose name is in every object are found as well', () =>
    up(`
      #- /a.role.yaml
      id: $0constructor
      team: { reportsTo: [{ role: constructor }, { role: tostring }] }
      #                                                  ^^^^^^^^ 1 tostring (no role file)
      #                                                  ^^^^^^^^ says 1
    `));

  it('of a translation are those of the role', () =>
    up(`
      #- /head.role.yaml
      id: head
      #   ^^^^ 1 head
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: f$0r
      #- /nurse.role.yaml
      id: nurse
      team: { reportsTo: [{ role: head }] }
      #                           ^^^^ says 1
    `));
});

describe('those who report', () => {
  it('are those that a role says it manages, and those that say they report to it', () =>
    down(`
      #- /cook.role.yaml
      id: cook
      #   ^^^^ 1 cook
      #- /head.role.yaml
      id: hea$0d
      team: { manages: [{ role: cook }] }
      #                         ^^^^ says 1
      #- /nurse.en.role.yaml
      translationOf: head
      lang: en
      #- /nurse.role.yaml
      id: nurse
      #   ^^^^^ 2 nurse
      team: { reportsTo: [{ role: head }], collaboratesWith: [{ role: head }] }
      #                           ^^^^ says 2
    `));

  it('are those of both where two files claim the id, each in a file that says so', () =>
    down(`
      #- /a.role.yaml
      id: head
      team: { manages: [{ role: cook }] }
      #                         ^^^^ 1 cook (no role file)
      #                         ^^^^ says 1
      #- /b.role.yaml
      id: hea$0d
      team: { manages: [{ role: clerk }] }
      #                         ^^^^^ 2 clerk (no role file)
      #                         ^^^^^ says 2
      #- /c.role.yaml
      id: nurse
      #- /d.role.yaml
      id: nurse
      #   ^^^^^ 3 nurse
      team: { reportsTo: [{ role: head }] }
      #                           ^^^^ says 3
    `));

  it('to a role without a file are found where it is named', () =>
    down(`
      #- /nurse.role.yaml
      id: nurse
      #   ^^^^^ 1 nurse
      team: { reportsTo: [{ role: he$0ad }] }
      #                           ^^^^ says 1
    `));
});

it('says in French what is no line of command and what has no file', () => {
  const { files } = filesIn('#- /a.role.yaml\nid: a\nteam: { reportsTo: [{ role: b, relation: functional }] }\n');
  const [tie] = superiors('a', indexOf(files));
  deepEqual(tie?.role.detail, { en: 'functional · no role file', fr: 'lien fonctionnel · sans fiche' });
});

it('knows no line of a role that nobody knows', () => {
  deepEqual([...superiors('__proto__', indexOf(new Map())), ...reports('', indexOf(new Map()))], []);
});

const others = '#- /head.role.yaml\nid: head\nlang: en\ntitle: Head of care\n';

function begins(title: string, source: string, expected: string | undefined): void {
  it(title, () => {
    const { files, path, offset } = filesIn(`#- /nurse.role.yaml\n${source}\n${others}`);
    const index = indexOf(files);
    const role = hierarchyRoleAt(documentAt(index, path), offset, index);
    equal(role && `${nameOf(role)} in ${role.uri.replace('file://', '')}`, expected);
  });
}

function up(picture: string): void {
  draws(picture, superiors);
}

function down(picture: string): void {
  draws(picture, reports);
}

function draws(picture: string, tiesOf: typeof superiors): void {
  finds(picture, (document, offset, index) =>
    tiesOf(hierarchyRoleAt(document, offset, index)?.id ?? '', index).flatMap(({ role, places }, number) => [
      { location: { uri: role.uri, range: role.selectionRange }, says: `${number + 1} ${nameOf(role)}` },
      ...places.map((location) => ({ location, says: `says ${number + 1}` })),
    ]),
  );
}

function nameOf({ name, detail }: ReportingTie['role']): string {
  return detail ? `${name} (${detail.en})` : name;
}
