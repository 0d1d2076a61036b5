import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { orphanRole } from '../../server/src/rules/orphan-role.ts';
import { contextOf } from '../../server/src/rules/running/run.ts';
import { checkPicture } from '../support/pictures.ts';

/** Two roles that belong together, so that a third can be alone. */
const others = `
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team: { reportsTo: [{ role: matron }] }
#- /matron.role.yaml
id: matron
lang: en
title: Matron
`;
const head = '#- /porter.role.yaml\nid: porter\nlang: en\ntitle: Porter\n';

describe('orphan-role', () => {
  it('is told on the title', () =>
    checkPicture(
      `${head}#      ^^^^^^ orphan-role nothing links 'porter' with another role, in either direction${others}`,
    ));

  it('is told in French', () =>
    checkPicture(
      `${head}#      ^^^^^^ orphan-role rien ne relie « porter » à un autre rôle, dans un sens ni dans l’autre${others}`,
      { language: 'fr' },
    ));

  it('is told on the id while there is no title', () =>
    checkPicture(`
      #- /porter.role.yaml
      lang: en
      #<^^^^ missing-field this file has no 'title'
      id: porter
      #   ^^^^^^ orphan-role nothing links 'porter' with another role, in either direction
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ label: Matron }] }
    `));

  it('is none where there is no other role: a second file of the same one, a translation and settings are none', () => {
    const alone = [
      ['/rolespec.config.yaml', 'ignore: []\n'],
      ['/porter.role.yaml', 'id: porter\nlang: en\ntitle: Porter\n'],
      ['/b/porter.role.yaml', 'id: porter\nlang: en\ntitle: Porter\n'],
      ['/porter.fr.role.yaml', 'translationOf: porter\nlang: fr\ntitle: Brancardier\n'],
      ['/new.role.yaml', 'lang: en\n'],
    ] as const;
    assert.deepEqual(orphans(alone), []);
    assert.deepEqual(orphans([...alone, ['/nurse.role.yaml', 'id: nurse\ntitle: Nurse\n']]), [
      '/b/porter.role.yaml',
      '/nurse.role.yaml',
      '/porter.role.yaml',
    ]);
  });

  it('is not less alone with a translation, with itself, or with a number for its team', () => {
    const files = [
      ['/porter.role.yaml', 'id: porter\ntitle: Porter\nteam: { collaboratesWith: [{ role: porter }], size: 4 }\n'],
      ['/porter.fr.role.yaml', 'translationOf: porter\nlang: fr\ntitle: Brancardier\n'],
      ['/nurse.role.yaml', 'id: nurse\ntitle: Nurse\nteam: { reportsTo: [{ role: ghost }] }\n'],
    ] as const;
    assert.deepEqual(orphans(files), ['/porter.role.yaml']);
  });

  for (const link of [
    'team: { collaboratesWith: [{ role: nurse }] }',
    'team: { collaboratesWith: [{ role: nurse, relation: functional }] }',
    'team: { reportsTo: [{ label: Head of logistics }] }',
    'progression: { evolvesTo: [{ label: Head porter }] }',
    'progression: { related: [{ role: nurse }] }',
    'requirements: { experience: { routes: [{ id: a, kind: prior-role, label: A, roles: [{ role: nurse }] }] } }',
    'meta: { status: deprecated, supersededBy: nurse }',
  ])
    it(`is none with ${link}`, () => checkPicture(`${head}${link}\n${others.slice(1)}`));

  for (const link of ['team: { reportsTo: [{ role: porter }] }', 'progression: { related: [{ role: porter }] }'])
    it(`is none where another has ${link}`, () =>
      checkPicture(`${head}#- /nurse.role.yaml\nid: nurse\nlang: en\ntitle: Nurse\n${link}\n`));
});

/** The files that are found to be alone, in the order of their URIs. */
function orphans(files: readonly (readonly [uri: string, text: string])[]): readonly string[] {
  const documents = files.map(([uri, text]) => parseRole(uri, text));
  const index = new RoleIndex(documents);
  return documents
    .filter(
      (document) =>
        [...orphanRole.check(document, index, contextOf(orphanRole, document, { today: '2026-11-23' }))].length > 0,
    )
    .map(({ uri }) => uri)
    .toSorted();
}
