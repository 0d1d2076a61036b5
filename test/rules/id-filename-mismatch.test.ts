import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const source = 'id: acheteur\nlang: fr\ntitle: Acheteur / Acheteuse\n';
const names = { source: 'file:///acheteur.role.yaml', english: 'file:///acheteur.en.role.yaml' };

describe('id-filename-mismatch', () => {
  it('tells a translation that was given an id, once and in its file only', () =>
    checkPicture(`
      #- /acheteur.role.yaml
      id: acheteur
      lang: fr
      title: Acheteur / Acheteuse
      #- /acheteur.en.role.yaml
      id: acheteur
      #   ^^^^^^^^ id-filename-mismatch this file is the translation of 'acheteur': write 'translationOf' in the place of 'id'
      lang: en
      title: Buyer
    `));

  it('makes a translation of it', () => {
    for (const id of ['acheteur', 'buyer'])
      assert.deepEqual(
        fixed(
          { [names.source]: source, [names.english]: `id: ${id}\nlang: en\ntitle: Buyer\n` },
          names.english,
          'id-filename-mismatch',
        ).map(({ files }) => files),
        [{ [names.english]: 'translationOf: acheteur\nlang: en\ntitle: Buyer\n' }],
      );
  });

  it('takes a name that only looks like one for what it is', () =>
    checkPicture(`
      #- /directeur.role.yaml
      id: directeur
      lang: fr
      title: Directeur / Directrice
      team: { manages: [{ role: directeur-rh }] }
      #- /directeur.rh.role.yaml
      id: directeur-rh
      #   ^^^^^^^^^^^^ id-filename-mismatch the file is called 'directeur.rh.role.yaml', but its content asks for 'directeur-rh.role.yaml'
      lang: fr
      title: Directeur / Directrice des ressources humaines
      team: { reportsTo: [{ role: directeur }] }
    `));

  it('renames a file, but over no other', () => {
    const fixes = (files: Readonly<Record<string, string>>) =>
      fixed(files, names.english, 'id-filename-mismatch').map(({ title }) => title);
    const english = { [names.english]: 'id: acheteur\nlang: en\ntitle: Buyer\n' };
    assert.deepEqual(fixes(english), ["Rename the file to 'acheteur.role.yaml'"]);
    assert.deepEqual(fixes({ ...english, [names.source]: 'lang: fr\ntitle: Acheteur / Acheteuse\n' }), []);
  });

  it('gives a copy no name that the copied file has in another folder', () => {
    const role = 'id: cook\nlang: en\ntitle: Cook\n';
    const copy = 'file:///kitchen/baker.role.yaml';
    assert.deepEqual(fixed({ 'file:///hall/cook.role.yaml': role, [copy]: role }, copy, 'id-filename-mismatch'), []);
  });
});
