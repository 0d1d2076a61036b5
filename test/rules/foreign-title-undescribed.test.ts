import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const uri = 'file:///a.role.yaml';
const says =
  "is English, and nothing says in French what the work is (French Labour Code, article L5331-4); write a 'summary'";

describe('foreign-title-undescribed', () => {
  it('is found where nothing describes it', () => {
    checkPicture(
      `id: a\nlang: fr\ntitle: Senior Software Engineer\n#      ^^^^^^^^^^^^^^^^^^^^^^^^ foreign-title-undescribed 'Senior Software Engineer' ${says}\n`,
    );
    checkPicture(
      `id: a\nlang: fr\ntitle: Data analyst\n#      ^^^^^^^^^^^^ foreign-title-undescribed 'Data analyst' ${says}\nmission: Turns the data of the company into what it can act on.\n#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text-wrong-language this text is in English, and the file says that it is in French\n`,
    );
  });

  for (const title of [
    'Data scientist (science des données)',
    'Assistant / Assistante marketing',
    'Manager / Manageuse',
    'Webmaster',
    'Responsable marketing',
    'Web',
    'Libraire',
  ])
    it(`is not found of ${title}`, () => checkPicture(`id: a\nlang: fr\ntitle: ${title}\n`));

  it('is not found where a French text describes the work', () => {
    checkPicture('id: a\nlang: fr\ntitle: Data analyst\nsummary: Analyse les ventes du magasin.\n');
    checkPicture(
      'id: a\nlang: fr\ntitle: Data analyst\nfunctions: [{ id: b, title: Analyse, tasks: [{ id: c, statement: Analyser les ventes du magasin }] }]\n',
    );
    checkPicture('id: a\nlang: fr-CH\ntitle: Data analyst\n');
    checkPicture('id: a\nlang: en\ntitle: Data analyst\n');
  });

  it('proposes the French title beside it', () =>
    assert.deepEqual(
      fixed({ [uri]: 'id: a\nlang: fr\ntitle: Product owner\n' }, uri, 'foreign-title-undescribed').map(
        ({ files }) => files[uri],
      ),
      ['id: a\nlang: fr\ntitle: Product owner (responsable de produit)\n'],
    ));
});
