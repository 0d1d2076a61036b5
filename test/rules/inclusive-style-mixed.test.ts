import assert from 'node:assert/strict';
import { inclusiveStyleMixed } from '../../server/src/rules/inclusive-style-mixed.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const role = (mission: string) => `id: a\nlang: fr\ntitle: A\nmission: "${mission}"\n`;

describe('inclusive-style-mixed', () => {
  it('marks the odd one, once in a file', () =>
    checkPicture(
      `
      id: a
      lang: fr
      title: A
      summary: Être chargé·e des vitrines et autonome.
      #             ^^^^^^^^ inclusive-style-mixed « chargé·e » est écrit avec un point médian, « formé(e)s » avec des parenthèses ; écrire les deux formes d’une seule façon
      mission: Être formé(e)s et informé(e) des nouveautés, chargé·e ou non, diplômé(e).
    `,
      { language: 'fr' },
    ));

  const finds: readonly (readonly [mission: string, word: string])[] = [
    ['Formé(e) et diplômé.e.s', 'diplômé.e.s'],
    ['Directeur(trice) ou coiffeur/euse', 'coiffeur/euse'],
    ['Employé·es, salarié-e-s', 'salarié-e-s'],
    ['Un·e employé·e, technicien(ne)', 'technicien(ne)'],
    ['Acheteur/euse, ouvrier•ère', 'ouvrier•ère'],
  ];
  for (const [mission, word] of finds)
    it(`finds ${word}`, () => assert.deepEqual(passages(inclusiveStyleMixed, role(mission)), [word]));

  const leaves = [
    'Formé(e) et diplômé(e)s, technicien(ne)',
    'Directeur / Directrice, formé(e)',
    'Les candidats et candidates, employé·e·s',
    'Tâche(s) et mission(s) d’un·e employé·e',
    'Poste H/F, employé(e)',
    'Former/se former, informé·e',
    'Voir https://exemple.fr/e ou a.b@exemple.ne, formé(e)',
    'Le/la titulaire, chargé·e de vente en ligne (e-commerce)',
    'Au sous-sol, le va-et-vient, dis-le, employé(e)',
  ];
  for (const mission of leaves)
    it(`leaves '${mission}'`, () => assert.deepEqual(passages(inclusiveStyleMixed, role(mission)), []));
});
