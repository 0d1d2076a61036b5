import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const role = (id: string, more: string): string => `id: ${id}\nlang: en\ntitle: The ${id}\n${more}`;
const old = (id: string, heir?: string): string =>
  role(id, `meta: { status: deprecated${heir === undefined ? '' : `, supersededBy: ${heir}`} }\n`);

describe('deprecated-role-referenced', () => {
  it('is found wherever a role names a withdrawn one', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ role: matron }] }
      #                           ^^^^^^ deprecated-role-referenced the role 'matron' is withdrawn, and 'ward-manager' takes its place
      progression: { related: [{ role: sister, label: Sister }] }
      #                                ^^^^^^ deprecated-role-referenced the role 'sister' is withdrawn
      requirements:
        experience:
          routes:
            - { id: a, kind: prior-role, label: A, roles: [{ role: sister }] }
      #                                                            ^^^^^^ deprecated-role-referenced the role 'sister' is withdrawn
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infirmier
      progression: { related: [{ role: sister, label: Cheffe }] }
      requirements: { experience: { routes: [{ id: a, label: B, roles: [{ role: sister }] }] } }
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      team: { collaboratesWith: [{ role: sister }] }
      meta: { status: deprecated, supersededBy: ward-manager }
      #- /matron.fr.role.yaml
      translationOf: matron
      lang: fr
      title: Cheffe
      #- /sister.role.yaml
      id: sister
      lang: en
      title: Sister
      meta: { status: deprecated }
      #- /ward-manager.role.yaml
      id: ward-manager
      lang: en
      title: Ward manager
    `));

  it('is told in French', () =>
    checkPicture(
      `
      #- /nurse.role.yaml
      id: nurse
      lang: fr
      title: Infirmier
      team: { reportsTo: [{ role: matron }], collaboratesWith: [{ role: constructor }] }
      #                           ^^^^^^ deprecated-role-referenced le rôle «\u00a0matron\u00a0» est retiré, et «\u00a0constructor\u00a0» le remplace
      #- /matron.role.yaml
      id: matron
      lang: fr
      title: Cheffe
      meta: { status: deprecated, supersededBy: constructor }
      #- /constructor.role.yaml
      id: constructor
      lang: fr
      title: Cadre
      `,
      { language: 'fr' },
    ));

  const cases: readonly (readonly [title: string, others: readonly string[], heir: string | undefined])[] = [
    ['writes the successor', [old('a', 'b'), role('b', '')], 'b'],
    ['writes the successor of the successor', [old('a', 'b'), old('b', 'c'), role('c', '')], 'c'],
    ['is not there without a successor', [old('a'), role('b', '')], undefined],
    ['is not there where the succession ends', [old('a', 'b'), old('b')], undefined],
    ['is not there where it ends nowhere', [old('a', 'b')], undefined],
    ['is not there where it goes round', [old('a', 'b'), old('b', 'a')], undefined],
    ['does not tie a role to itself', [old('a', 'nurse')], undefined],
  ];
  for (const [title, others, heir] of cases) {
    it(`its fix ${title}`, () => {
      const nurse = role('nurse', "team: { reportsTo: [{ role: 'a' }] }\n");
      const files = {
        ...Object.fromEntries(others.map((text, n) => [`/${n}.role.yaml`, text])),
        '/nurse.role.yaml': nurse,
      };
      const [fix, ...more] = fixed(files, '/nurse.role.yaml', 'deprecated-role-referenced');
      assert.deepEqual(more, []);
      assert.equal(fix?.files['/nurse.role.yaml'], heir && nurse.replace("'a'", `'${heir}'`));
      if (fix) assert.deepEqual([fix.safe, fix.title], [false, `Change to '${heir}'`]);
    });
  }

  it('counts a role as in use that one of two files so describes', () => {
    const files = {
      '/a/x.role.yaml': old('x'),
      '/b/x.role.yaml': role('x', ''),
      '/nurse.role.yaml': role('nurse', 'team: { reportsTo: [{ role: x }] }\n'),
    };
    assert.deepEqual(fixed(files, '/nurse.role.yaml', 'deprecated-role-referenced'), []);
  });
});
