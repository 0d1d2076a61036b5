import assert from 'node:assert/strict';
import { frTypography } from '../../server/src/rules/fr-typography.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const mission = (text: string, lang = 'fr') => `id: a\nlang: ${lang}\ntitle: A\nmission: '${text}'\n`;
const mended = (text: string) =>
  fixesOf(frTypography, mission(text)).map((after) =>
    /mission: (?:'(.*)'|(.*))\n/
      .exec(after)
      ?.slice(1)
      .find((one) => one !== undefined),
  );

describe('fr-typography', () => {
  const mends: readonly (readonly [before: string, after: string])[] = [
    ['Soigner: un métier', 'Soigner : un métier'],
    ['Soigner, vraiment!', 'Soigner, vraiment !'],
    ['Le «soin» à domicile', 'Le « soin » à domicile'],
    ['Le "soin" à domicile', 'Le « soin » à domicile'],
    ['A partir de huit heures', 'À partir de huit heures'],
    ['Etablir les comptes', 'Établir les comptes'],
    ['Etre là', 'Être là'],
    ['Ca dépend du site', 'Ça dépend du site'],
    ['Au coeur de la ville', 'Au cœur de la ville'],
    ['Oeuvrer ensemble', 'Œuvrer ensemble'],
    ['Le “soin” à domicile', 'Le « soin » à domicile'],
    ['Temps plein , de jour', 'Temps plein, de jour'],
    ['Représenter l’Etat', 'Représenter l’État'],
    ['Le Conseil d’Etat', 'Le Conseil d’État'],
    ['Traiter 30% des dossiers', 'Traiter 30 % des dossiers'],
    ['Un budget de 25 000€', 'Un budget de 25 000 €'],
    ['Tenir la caisse,le stock', 'Tenir la caisse, le stock'],
    ['Le 2ème étage', 'Le 2e étage'],
    ['Les 3ièmes rencontres', 'Les 3es rencontres'],
  ];
  for (const [before, after] of mends)
    it(`mends ${before}`, () => {
      // The two marks of one pair are two findings.
      assert.equal(
        mended(before).at(before.includes('«') ? -1 : 0),
        before.includes('«') ? 'Le «soin » à domicile' : after,
      );
      assert.ok(fixesOf(frTypography, mission(before)).every((fix) => fix.startsWith('safe: ')));
    });

  const leaves = [
    'Soigner : un métier',
    'Soigner\u00a0: un métier\u202f!',
    'De 10:30 à 12:00',
    'Voir https://exemple.fr/a?b=1; ou non',
    'A déjà encadré une équipe',
    "L’hôpital d''État",
    'Un écran de 15" et un autre',
    'Évaluer, établir, être',
    'La marque Etam',
    'L’enseigne M’Etat',
    'Un taux de 30 % et 25 000\u202f€',
    'Une dose de 0,5 ml, de 1,25 ml',
    'Le problème et le deuxième',
    'Le CA dépend de vous',
    'Coefficient et coexistence',
    'Voir www.exemple.fr/guide,metiers ou exemple.fr/offres,paris.html',
    'Lire les fichiers donnees,ventes.csv',
    'Une valeur de 20%20 dans www.exemple.fr/a%20b',
  ];
  for (const text of leaves) it(`leaves ${text}`, () => assert.deepEqual(passages(frTypography, mission(text)), []));
  it('leaves English texts and names', () => {
    assert.deepEqual(passages(frTypography, mission('Care: a trade', 'en')), []);
    assert.deepEqual(passages(frTypography, 'id: a\nlang: fr\ntitle: A\ntools: [{ id: t, label: "Yahoo!" }]\n'), []);
  });

  it('heeds what the house wants of the file', () =>
    checkPicture(`
      #- /rolespec.config.yaml
      options: { fr-typography: { apostrophes: true } }
      #- /a.role.yaml
      id: a
      lang: fr
      title: A
      mission: L'hôpital
      #         ^ fr-typography 'L'' is written 'L’' in French
    `));
});
