import assert from 'node:assert/strict';
import { genericMasculine } from '../../server/src/rules/generic-masculine.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const role = (summary: string, lang = 'fr') => `id: a\nlang: ${lang}\ntitle: A\nsummary: ${summary}\n`;

describe('generic-masculine', () => {
  it('names the other form', () =>
    checkPicture(`
      id: a
      lang: fr
      title: Fleuriste
      summary: Le candidat sait composer des bouquets.
      #        ^^^^^^^^^^^ generic-masculine 'Le candidat' names men only by its form; 'le candidat ou la candidate' names women as well
    `));

  it('tells it in French', () =>
    checkPicture(
      `
      id: a
      lang: fr
      title: Fleuriste
      summary: Former ses collaborateurs.
      #               ^^^^^^^^^^^^^^^^^^ generic-masculine « ses collaborateurs » ne nomme par sa forme que des hommes ; « ses collaborateurs et collaboratrices » nomme aussi les femmes
    `,
      { language: 'fr' },
    ));

  const mends: readonly (readonly [before: string, after?: string])[] = [
    ['Le titulaire du poste conseille.', 'Le ou la titulaire du poste conseille.'],
    ['Un stagiaire aide.', 'Un ou une stagiaire aide.'],
    ['Aide au candidat.', 'Aide au candidat ou à la candidate.'],
    ['Le dossier du collaborateur.', 'Le dossier du collaborateur ou de la collaboratrice.'],
    ['Former un apprenti.', 'Former un apprenti ou une apprentie.'],
    ['Suivre un alternant.', 'Suivre un alternant ou une alternante.'],
    ['Former l’équipe et le remplaçant.', 'Former l’équipe et le remplaçant ou la remplaçante.'],
    ['Recruter chaque collaborateur.', 'Recruter chaque collaborateur ou collaboratrice.'],
    ['Homme de terrain.', 'Personne de terrain.'],
    ['Vous êtes un homme de terrain.', 'Vous êtes une personne de terrain.'],
    ['Être homme de dialogue.', 'Être personne de dialogue.'],
    ['Recevoir les candidats.', 'Recevoir les candidats et candidates.'],
    ['Les candidats retenus seront formés.', 'Les candidats et candidates retenus seront formés.'],
    ['Le candidat sera formé(e).', 'Le candidat ou la candidate sera formé(e).'],
    ['Le candidat est responsable du stock.', 'Le candidat ou la candidate est responsable du stock.'],
    ['Le titulaire aura la charge du stock.', 'Le ou la titulaire aura la charge du stock.'],
    // More of the sentence would have to change.
    ['Le candidat retenu aide.'],
    ['Le titulaire sera ensuite formé.'],
    ['Le candidat dit ce qu’il sait.'],
    ['Un homme de dialogue reconnu.'],
    ['Des hommes de terrain expérimentés.'],
  ];
  for (const [before, after] of mends)
    it(after ?? `knows no other words for: ${before}`, () => {
      assert.equal(passages(genericMasculine, role(before)).length, 1);
      assert.deepEqual(fixesOf(genericMasculine, role(before)), after === undefined ? [] : [role(after)]);
    });

  const leaves = [
    'Le candidat ou la candidate sait écouter.',
    'La candidate ou le candidat sait écouter.',
    'Le/la candidat(e) sait écouter.',
    'Le candidat(e) sait écouter.',
    'Le ou la titulaire conseille.',
    'Le·la titulaire conseille.',
    'Les candidat·e·s reçus.',
    'Les candidats et les candidates reçus.',
    'Les collaborateurs/collaboratrices du magasin.',
    'La personne recrutée sait écouter.',
    'La titulaire conseille.',
    'Percevoir les droits des candidats aux concours.',
    'Former les candidats à l’examen.',
    'Chaque stagiaire rédige un rapport.',
    'Il est nécessaire de lire.',
    'Les salariés et les clients du magasin.',
    'Femme ou homme de terrain.',
    'Un homme et une femme.',
    'Nous cherchons des femmes et des hommes de terrain.',
    'Le poste de collaborateur comptable.',
  ];
  for (const summary of leaves)
    it(`leaves '${summary}'`, () => assert.deepEqual(passages(genericMasculine, role(summary)), []));
});
