import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const uri = 'file:///a.role.yaml';
const article = '(French Labour Code, article L1142-1); write both forms';

describe('title-hf-on-gendered-form', () => {
  it('is found behind one form', () => {
    checkPicture(`id: a
lang: fr
title: Vendeuse H/F
#      ^^^^^^^^^^^^ title-hf-on-gendered-form 'Vendeuse' names women only, and 'H/F' does not mend that ${article}
`);
    checkPicture(`id: a
lang: fr
title: Chef de rang (f/h)
#      ^^^^^^^^^^^^^^^^^^ title-hf-on-gendered-form 'Chef de rang' names men only, and '(f/h)' does not mend that ${article}
`);
  });

  it('names no article outside of the Union', () =>
    checkPicture(`id: a
lang: fr-CH
title: Vendeuse H/F
#      ^^^^^^^^^^^^ title-hf-on-gendered-form 'Vendeuse' names women only, and 'H/F' does not mend that; write both forms
`));

  for (const title of [
    'Libraire (H/F)',
    'Vendeur / Vendeuse (H/F)',
    'Responsable H/F',
    'Ingénieur / Ingénieure M/F',
    'Médecin',
    'Libraire homme/femme',
  ])
    it(`is not found in ${title}`, () => checkPicture(`id: a\nlang: fr\ntitle: ${title}\n`));

  it('proposes both forms without the mention', () => {
    const after = (title: string) =>
      fixed({ [uri]: `id: a\nlang: fr\ntitle: ${title}\n` }, uri, 'title-hf-on-gendered-form').map(({ files }) =>
        files[uri]?.replace('id: a\nlang: fr\ntitle: ', ''),
      );
    assert.deepEqual(after('Vendeuse en boulangerie (H/F)'), ['Vendeur / Vendeuse en boulangerie\n']);
    assert.deepEqual(after('Cuisinier homme/femme'), ['Cuisinier / Cuisinière\n']);
    assert.deepEqual(after('Garçon de café H/F'), []);
    assert.deepEqual(after('Vendeur H/F - Lyon'), ['Vendeur / Vendeuse - Lyon\n']);
  });
});
