import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('self-reference', () => {
  it('is found in every relation', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      team:
        reportsTo: [{ role: nurse }]
      #                     ^^^^^ self-reference 'nurse' reports to itself
        manages:
          - role: "nurse"
      #           ^^^^^^^ self-reference 'nurse' manages itself
          - label: Students
        collaboratesWith: [{ role: nurse, label: Other nurses }]
      #                            ^^^^^ self-reference 'nurse' collaborates with itself
      progression:
        evolvesFrom: [{ role: nurse }]
      #                       ^^^^^ self-reference 'nurse' is its own step before
        evolvesTo: [{ role: nurse }]
      #                     ^^^^^ self-reference 'nurse' is its own next step
        related: [{ role: nurse }]
      #                   ^^^^^ self-reference 'nurse' is related to itself
      meta: { status: deprecated, supersededBy: nurse }
      #                                         ^^^^^ self-reference 'nurse' is replaced by itself
    `));

  it('is told in French', () =>
    checkPicture(
      `
      #- /constructor.role.json
      { "id": "constructor", "lang": "fr", "title": "Constructeur",
        "team": {
          "reportsTo": [{ "role": "constructor" }],
      //                          ^^^^^^^^^^^^^ self-reference «\u00a0constructor\u00a0» est rattaché à lui-même
          "manages": [{ "role": "constructor", "relation": "functional" }],
      //                        ^^^^^^^^^^^^^ self-reference «\u00a0constructor\u00a0» s’encadre lui-même
          "collaboratesWith": [{ "role": "constructor" }] },
      //                                 ^^^^^^^^^^^^^ self-reference «\u00a0constructor\u00a0» collabore avec lui-même
        "progression": {
          "evolvesFrom": [{ "role": "constructor" }],
      //                            ^^^^^^^^^^^^^ self-reference «\u00a0constructor\u00a0» est sa propre étape précédente
          "evolvesTo": [{ "role": "constructor" }],
      //                          ^^^^^^^^^^^^^ self-reference «\u00a0constructor\u00a0» est sa propre étape suivante
          "related": [{ "role": "constructor" }] },
      //                        ^^^^^^^^^^^^^ self-reference «\u00a0constructor\u00a0» est lié à lui-même
        "meta": { "supersededBy": "constructor" } }
      //                          ^^^^^^^^^^^^^ self-reference «\u00a0constructor\u00a0» est remplacé par lui-même
      `,
      { language: 'fr' },
    ));

  it('leaves the former post that is the same role elsewhere, and other roles', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { collaboratesWith: [{ role: cook }] }
      requirements:
        experience:
          routes: [{ id: elsewhere, kind: prior-role, label: In another hospital, roles: [{ role: nurse }] }]
      #- /cook.role.yaml
      id: cook
      lang: en
      title: Cook
    `));

  const cases: readonly (readonly [title: string, before: string, after: string | undefined, safe?: boolean])[] = [
    [
      'takes the entry out with its line',
      `${head}team:\n  manages:\n    - role: nurse\n    - role: cook\n`,
      `${head}team:\n  manages:\n    - role: cook\n`,
    ],
    [
      'takes all lines of the entry',
      `${head}team:\n  manages:\n    - role: cook\n    -\n      role: nurse\n      relation: functional\n  size: 4`,
      `${head}team:\n  manages:\n    - role: cook\n  size: 4`,
    ],
    [
      'works with Windows line ends and lists that are not indented',
      `${head}team:\r\n  manages:\r\n  - role: cook\r\n  - role: nurse\r\n`,
      `${head}team:\r\n  manages:\r\n  - role: cook\r\n`,
    ],
    [
      'takes the first out of brackets',
      `${head}team: { manages: [{ role: nurse }, { role: cook }] }\n`,
      `${head}team: { manages: [{ role: cook }] }\n`,
    ],
    [
      'takes the last out of brackets',
      `${head}team: { manages: [role: cook, role: nurse] }\n`,
      `${head}team: { manages: [role: cook] }\n`,
    ],
    [
      'takes a list out that held nothing else',
      `${head}team:\n  size: 4\n  manages: [{ role: nurse }]\n`,
      `${head}team:\n  size: 4\n`,
    ],
    ['takes a group out that held nothing else', `${head}team:\n  manages:\n    - role: nurse\n`, head],
    [
      'takes two entries out that were all there is',
      `${head}team:\n  size: 4\n  manages:\n    - role: nurse\n    - role: nurse\n`,
      `${head}team:\n  size: 4\n`,
    ],
    [
      'takes the successor out',
      `${head}meta:\n  supersededBy: nurse\n  version: "1"\n`,
      `${head}meta:\n  version: "1"\n`,
    ],
    ['takes what stands beside the successor out where nothing does', `${head}meta: { supersededBy: nurse }\n`, head],
    [
      'is for people where the entry says more',
      `${head}team: { manages: [{ role: nurse, label: Night nurses }, { role: cook }] }\n`,
      `${head}team: { manages: [{ role: cook }] }\n`,
      false,
    ],
    ['keeps a comment', `${head}team:\n  manages:\n    - role: nurse # for now\n    - role: cook\n`, undefined],
    [
      'keeps a comment behind the dash',
      `${head}team:\n  manages:\n    - # for now\n      role: nurse\n    - role: cook\n`,
      undefined,
    ],
  ];
  for (const [title, before, after, safe = true] of cases) {
    it(`its fix ${title}`, () => {
      const [fix] = fixed({ '/nurse.role.yaml': before }, '/nurse.role.yaml', 'self-reference');
      assert.equal(fix?.files['/nurse.role.yaml'], after);
      if (fix) assert.deepEqual([fix.safe, fix.title, fix.titre], [safe, 'Remove it', 'Retirer ce lien']);
    });
  }

  it('its fix takes entries out of JSON', () => {
    const before =
      '{\n  "id": "nurse", "lang": "en", "title": "Nurse",\n  "team": {\n    "manages": [\n      { "role": "cook" },\n      { "role": "nurse" }\n    ]\n  }\n}\n';
    const [fix] = fixed({ '/nurse.role.json': before }, '/nurse.role.json', 'self-reference');
    assert.equal(fix?.files['/nurse.role.json'], before.replace(',\n      { "role": "nurse" }', ''));
  });

  it('comes to an end with many', () => {
    const text = `${head}team: { manages: [${'{ role: nurse }, '.repeat(20_000)}{ role: cook }] }\n`;
    const document = parseRole('/nurse.role.yaml', text);
    assert.equal(check(document, new RoleIndex([document]), { today: '2026-11-23' }).length, 100);
  });
});
