import assert from 'node:assert/strict';
import { unjustifiedRequirement } from '../../server/src/rules/unjustified-requirement.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: a\nlang: fr\ntitle: Comptable\nscope: position\n';
const reason = '(French Labour Code, article L1221-6); name the task, or take it out';

describe('unjustified-requirement', () => {
  it('is found where nothing explains it', () => {
    checkPicture(
      `${head}mission: Permis B exigé\n#        ^^^^^^^^ unjustified-requirement nothing in the role explains 'Permis B' ${reason}\n`,
    );
    checkPicture(
      `${head}mission: CV avec photo\n#           ^^^^^^^^^^ unjustified-requirement nothing in the role explains 'avec photo' ${reason}\n`,
    );
    checkPicture(
      `${head}mission: Une grande disponibilité\n#            ^^^^^^^^^^^^^^^^^^^^ unjustified-requirement nothing in the role explains 'grande disponibilité' ${reason}\n`,
    );
  });

  it('is not found where travel, tasks or hours explain it', () => {
    checkPicture(`${head}mission: Permis B exigé\nfunctions: [{ id: b, title: Livraisons }]\n`);
    checkPicture(`${head}mission: Permis B exigé\nworkContext: { travel: Chaque semaine }\n`);
    checkPicture(
      `${head}mission: Une grande disponibilité\nworkContext: { hours: [Astreinte un week-end sur quatre] }\n`,
    );
  });

  it('is not found where its own text names the task', () => {
    checkPicture(`${head}mission: Permis B indispensable pour les tournées à domicile\n`);
    for (const more of ['et véhicule', ', loin des transports en commun'])
      assert.deepEqual(passages(unjustifiedRequirement, `${head}mission: Permis B exigé ${more}\n`), ['Permis B']);
  });

  it('is not found in what others tell of themselves', () =>
    checkPicture(`${head}mission: Le numéro de sécurité sociale et la date de naissance des patients sont saisis\n`));

  for (const [text, found] of [
    ['Date de naissance des candidats', 'Date de naissance'],
    ['Joindre la date de naissance', 'date de naissance'],
    ['Ne pas oublier de joindre une photo', 'joindre une photo'],
    ['Envoyez CV + photo', 'photo'],
    ['Envoyez CV et photo', 'photo'],
    ['Sans date de naissance, le dossier est refusé', 'date de naissance'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(unjustifiedRequirement, `${head}mission: ${text}\n`), [found]));

  for (const text of [
    'La candidature précise l’expérience, sans photo ni date de naissance.',
    'Il est inutile d’indiquer votre âge ou de joindre une photo.',
    'Merci de ne pas joindre une photo.',
    'Prend des photos des produits.',
    'Envoyez un CV, sans photo.',
  ])
    it(`is not found in: ${text}`, () =>
      assert.deepEqual(passages(unjustifiedRequirement, `${head}mission: ${text}\n`), []));

  const abroad = 'id: a\nlang: en\ntitle: Clerk\nscope: position\nlocations: [{ country: GB }]\n';
  for (const [text, found] of [
    ['Send a CV with a photo', ['with a photo']],
    ['State your date of birth', ['date of birth']],
    ['Photo required', ['Photo required']],
    ['Photo required of each product', []],
    ['Own car required', []],
    ['Check the date of birth of patients', []],
  ] as const)
    it(`finds ${found.join() || 'nothing'} under another law in: ${text}`, () =>
      assert.deepEqual(passages(unjustifiedRequirement, `${abroad}mission: ${text}\n`), found));
  it('cites no article there', () =>
    checkPicture(
      `${abroad}mission: Attach a photo\n#        ^^^^^^^^^^^^^^ unjustified-requirement nothing in the role explains 'Attach a photo'; name the task, or take it out\n`,
    ));

  it('is not found of occupations, nor licences under another law', () => {
    checkPicture('id: a\nlang: fr\ntitle: Comptable\nmission: Permis B exigé\n');
    checkPicture('id: a\nlang: en\ntitle: Clerk\nscope: position\nmission: A driving licence\n');
  });
});
