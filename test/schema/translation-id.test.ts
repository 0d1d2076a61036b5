import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const source = 'id: acheteur\nlang: fr\ntitle: Acheteur / Acheteuse\n';

describe('an id in a translation', () => {
  it('is told as one', () =>
    checkPicture(`
      #- /acheteur.role.yaml
      id: acheteur
      lang: fr
      title: Acheteur / Acheteuse
      #- /acheteur.en.role.yaml
      id: acheteur
      #<^^ unknown-field a translation has no id of its own: 'translationOf' says which role it is about
      translationOf: acheteur
      lang: en
      title: Buyer
    `));

  it('is taken out', () => {
    const uri = 'file:///acheteur.en.role.yaml';
    const files = {
      'file:///acheteur.role.yaml': source,
      [uri]: 'translationOf: acheteur\nid: acheteur\nlang: en\ntitle: Buyer\n',
    };
    assert.deepEqual(
      fixed(files, uri, 'unknown-field').map(({ files: after }) => after[uri]),
      ['translationOf: acheteur\nlang: en\ntitle: Buyer\n'],
    );
  });
});
