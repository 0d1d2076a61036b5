import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture, codesIn } from '../support/pictures.ts';

const uri = 'file:///a.role.yaml';

describe('title-single-gender', () => {
  it('names the form that is missing, and the article', () => {
    checkPicture(`id: a
lang: fr
title: Chef de projet
#      ^^^^^^^^^^^^^^ title-single-gender 'Chef de projet' names men only (French Labour Code, article L1142-1); name 'Cheffe de projet' as well
`);
    checkPicture(`id: a
lang: fr-BE
title: "Infirmière"
#      ^^^^^^^^^^^^ title-single-gender 'Infirmière' names women only (Directive (EU) 2023/970, article 5); name 'Infirmier' as well
`);
    checkPicture(
      `id: a
lang: fr
title: Vendeur
#      ^^^^^^^ title-single-gender « Vendeur » ne nomme que les hommes (Code du travail, article L1142-1) ; nommer aussi « Vendeuse »
`,
      { language: 'fr' },
    );
  });

  it('proposes nothing where nobody is called by the other word, or nothing tells what a word is said of', () => {
    for (const title of ['Garçon de café', 'Technicien de laboratoire agréé'])
      checkPicture(
        `id: a
lang: fr
title: ${title}
#      ${'^'.repeat(title.length)} title-single-gender «\u00a0${title}\u00a0» ne nomme que les hommes (Code du travail, article L1142-1)\u00a0; nommer aussi les femmes
`,
        { language: 'fr' },
      );
    const text = 'id: a\nlang: fr\ntitle: Garçon de café\n';
    assert.deepEqual(fixed({ [uri]: text }, uri, 'title-single-gender'), []);
  });

  it('looks at translations', () =>
    checkPicture(`#- /a.role.yaml
id: a
lang: en
title: Nurse
#- /a.fr.role.yaml
translationOf: a
lang: fr
title: Infirmier
#      ^^^^^^^^^ title-single-gender 'Infirmier' names men only (French Labour Code, article L1142-1); name 'Infirmière' as well
`));

  it('is content with both forms beside the title, but not in an offer', () => {
    const spec = 'id: a\nlang: fr\ntitle: Vendeur\ntitleForms: { masculine: Vendeur, feminine: Vendeuse }\n';
    assert.ok(!codesIn(spec).includes('title-single-gender'));
    const posted = `${spec}summary: Vend.\nlocations: [{ city: Lyon }]\ncompensation: { currency: EUR, unit: month, min: 1800, max: 2000 }\nposting: { employer: E, datePosted: "2026-11-02" }\n`;
    const [fix] = fixed({ [uri]: posted }, uri, 'title-single-gender');
    assert.equal(fix?.files[uri], posted.replace('title: Vendeur', 'title: Vendeur / Vendeuse'));
  });

  const silent = (text: string) => assert.ok(!codesIn(text).includes('title-single-gender'), text);
  for (const title of [
    'Libraire',
    'Vendeur / Vendeuse',
    'Vendeur(se)',
    'Responsable de magasin',
    'Sage-femme',
    'Barman / Barwoman',
    'Cameraman / Cadreuse',
    'Responsable de l’équipe qualifiée',
    'Auxiliaire de vie',
  ])
    it(`is not found in ${title}`, () => silent(`id: a\nlang: fr\ntitle: ${title}\n`));

  it('is not found in English', () => silent('id: a\nlang: en\ntitle: Directeur\n'));

  it('names no article outside of the Union', () => {
    const says = "title-single-gender 'Vendeur' names men only; name 'Vendeuse' as well";
    checkPicture(`id: a\nlang: fr-CA\ntitle: Vendeur\n#      ^^^^^^^ ${says}\n`);
    checkPicture(
      `id: a\nlang: fr\ntitle: Vendeur\n#      ^^^^^^^ ${says}\nlocations: [{ city: Genève, country: CH }]\n`,
    );
  });

  it('proposes both forms', () => {
    const text = 'id: a\nlang: fr\ntitle: "Agente administrative" # c\n';
    assert.deepEqual(
      fixed({ [uri]: text }, uri, 'title-single-gender').map(({ files }) => files[uri]),
      ['id: a\nlang: fr\ntitle: "Agent administratif / Agente administrative" # c\n'],
    );
  });
});
