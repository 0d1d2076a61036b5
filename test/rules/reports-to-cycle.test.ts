import assert from 'node:assert/strict';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { reportsToCycle } from '../../server/src/rules/reports-to-cycle.ts';
import { contextOf } from '../../server/src/rules/running/run.ts';
import { checkPicture } from '../support/pictures.ts';

describe('reports-to-cycle', () => {
  it('is told in every file of the circle, where the file continues it', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ role: matron }] }
      #                           ^^^^^^ reports-to-cycle 'nurse' reports to itself by way of 'matron'
      #- /matron.role.json
      { "id": "matron", "lang": "en", "title": "Matron",
        "team": { "reportsTo": [{ "role": "nurse" }] } }
      //                                  ^^^^^^^ reports-to-cycle 'matron' reports to itself by way of 'nurse'
    `));

  it('is told in French', () =>
    checkPicture(
      `
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ role: matron }] }
      #                           ^^^^^^ reports-to-cycle « nurse » est rattaché à lui-même en passant par « matron » et « porter »
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      team: { reportsTo: [{ role: porter }] }
      #                           ^^^^^^ reports-to-cycle « matron » est rattaché à lui-même en passant par « porter » et « nurse »
      #- /porter.role.yaml
      id: porter
      lang: en
      title: Porter
      team: { reportsTo: [{ role: nurse }] }
      #                           ^^^^^ reports-to-cycle « porter » est rattaché à lui-même en passant par « nurse » et « matron »
    `,
      { language: 'fr' },
    ));

  it('is found at the other end of the tie where only that one says it, and not where nothing of it is said', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      team:
        manages: [{ role: nurse }]
        reportsTo:
          - { role: nurse }
      #             ^^^^^ reports-to-cycle 'matron' reports to itself by way of 'nurse'
    `));

  it('is found by what is managed alone', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { manages: [{ label: Trainees }, { role: matron }] }
      #                                              ^^^^^^ reports-to-cycle 'nurse' reports to itself by way of 'matron'
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      team: { manages: [{ role: nurse, count: 2 }] }
      #                         ^^^^^ reports-to-cycle 'matron' reports to itself by way of 'nurse'
    `));

  it('leaves roles alone that only lead to a circle, dotted lines, and a role tied to itself', () =>
    checkPicture(`
      #- /trainee.role.yaml
      id: trainee
      lang: en
      title: Trainee
      team: { reportsTo: [{ role: nurse }] }
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team:
        reportsTo: [{ role: director }, { role: matron }]
      #                                         ^^^^^^ reports-to-cycle 'nurse' reports to itself by way of 'matron'
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      team:
        reportsTo: [{ role: nurse }]
      #                     ^^^^^ reports-to-cycle 'matron' reports to itself by way of 'nurse'
      #- /director.role.yaml
      id: director
      lang: en
      title: Director
      team:
        reportsTo: [{ role: trainee, relation: functional }]
    `));

  it('is told once in a file, whatever else leads back', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ role: matron }, { role: porter }] }
      #                           ^^^^^^ reports-to-cycle 'nurse' reports to itself by way of 'matron'
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      team: { reportsTo: [{ role: nurse }] }
      #                           ^^^^^ reports-to-cycle 'matron' reports to itself by way of 'nurse'
      #- /porter.role.yaml
      id: porter
      lang: en
      title: Porter
      team: { reportsTo: [{ role: nurse }] }
      #                           ^^^^^ reports-to-cycle 'porter' reports to itself by way of 'nurse'
    `));

  it('holds its own against ids that objects have of their own', () =>
    checkPicture(`
      #- /constructor.role.yaml
      id: constructor
      lang: en
      title: Builder
      team: { reportsTo: [{ role: valueof }] }
      #                           ^^^^^^^ reports-to-cycle 'constructor' reports to itself by way of 'valueof'
      #- /valueof.role.yaml
      id: valueof
      lang: en
      title: Surveyor
      team: { reportsTo: [{ role: constructor }] }
      #                           ^^^^^^^^^^^ reports-to-cycle 'valueof' reports to itself by way of 'constructor'
    `));

  it('points to every step, in the file that says it', () => {
    const found = findings(circleOf(3), 0);
    assert.deepEqual(
      found[0]?.related?.map(({ location, message }) => `${location.uri} ${message.en} / ${message.fr}`),
      [
        `/r0.role.yaml 'r0' reports to 'r1' / « r0 » est rattaché à « r1 »`,
        `/r1.role.yaml 'r1' reports to 'r2' / « r1 » est rattaché à « r2 »`,
        `/r2.role.yaml 'r2' reports to 'r0' / « r2 » est rattaché à « r0 »`,
      ],
    );
  });

  it('says how many roles there are on a long circle, and points to the first steps', () => {
    const [found] = findings(circleOf(30), 4);
    assert.equal(found?.message.en, "'r4' reports to itself by way of 'r5', 'r6', 'r7' and 26 other roles");
    assert.equal(
      found?.message.fr,
      '« r4 » est rattaché à lui-même en passant par « r5 », « r6 », « r7 » et 26 autres rôles',
    );
    assert.equal(found?.related?.length, 20);
    assert.equal(found?.related?.at(-1)?.message.en, "'r23' reports to 'r24'");
  });

  it('does not follow a circle without end', () => {
    const documents = circleOf(1000);
    const index = new RoleIndex(documents);
    for (const document of documents) {
      const [found, ...more] = reportsToCycle.check(
        document,
        index,
        contextOf(reportsToCycle, document, { today: '2026-11-23' }),
      );
      assert.equal(found?.message.en, `'${document.head.id}' is caught in a reporting circle among 1000 roles`);
      assert.equal(found?.related?.length, 20);
      assert.deepEqual(more, []);
    }
  });

  it('does not follow every way there is', () => {
    const everybody = Array.from({ length: 120 }, (_, number) => `{ role: r${number} }`).join(', ');
    const documents = Array.from({ length: 120 }, (_, number) => roleAt(number, `reportsTo: [${everybody}]`));
    const found = findings(documents, 7);
    assert.equal(found.length, 1);
    assert.equal(found[0]?.message.en, "'r7' reports to itself by way of 'r0'");
  });

  it('depends on a few roles and on no more, where there is no circle', () => {
    const documents = [
      roleAt(0, 'reportsTo: [{ role: r1 }]'),
      roleAt(1, 'reportsTo: [{ role: r2 }]'),
      roleAt(2, 'size: 3'),
    ];
    const asked = new Set<string>();
    const index = new RoleIndex(documents).watched((key) => asked.add(key));
    for (const document of documents)
      assert.deepEqual(
        [...reportsToCycle.check(document, index, contextOf(reportsToCycle, document, { today: '' }))],
        [],
      );
    assert.deepEqual([...asked].toSorted(), [
      'down reporting r0',
      'down reporting r1',
      'up reporting r1',
      'up reporting r2',
    ]);
  });
});

function circleOf(size: number): readonly RoleDocument[] {
  return Array.from({ length: size }, (_, number) => roleAt(number, `reportsTo: [{ role: r${(number + 1) % size} }]`));
}

function roleAt(number: number, team: string): RoleDocument {
  return parseRole(`/r${number}.role.yaml`, `id: r${number}\nlang: en\ntitle: R${number}\nteam: { ${team} }\n`);
}

function findings(documents: readonly RoleDocument[], position: number) {
  const document = documents[position];
  assert.ok(document);
  return [
    ...reportsToCycle.check(
      document,
      new RoleIndex(documents),
      contextOf(reportsToCycle, document, { today: '2026-11-23' }),
    ),
  ];
}
