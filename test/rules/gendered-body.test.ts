import assert from 'node:assert/strict';
import { genderedBody } from '../../server/src/rules/gendered-body.ts';
import { fixed } from '../support/fixed.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: a\nlang: fr\ntitle: Libraire\n';
const uri = 'file:///a.role.yaml';
const says = (whom: string) =>
  `speaks to ${whom} only (French Labour Code, article L1142-1); write both forms, or another turn of phrase`;

describe('gendered-body', () => {
  it('is found of adjectives and participles', () => {
    checkPicture(
      `${head}mission: Vous êtes diplômée et curieuse\n#                              ^^^^^^^^ gendered-body 'curieuse' ${says('a woman')}\n#                  ^^^^^^^^ gendered-body 'diplômée' ${says('a woman')}\n`,
    );
    checkPicture(
      `${head}mission: Vous serez rattaché à la direction\n#                   ^^^^^^^^ gendered-body 'rattaché' ${says('a man')}\n`,
    );
    checkPicture(
      `${head}mission: Soyez très rigoureuse\n#                   ^^^^^^^^^^ gendered-body 'rigoureuse' ${says('a woman')}\n`,
    );
    checkPicture(
      `${head}mission: Vous êtes autonome, dynamique et passionné\n#                                         ^^^^^^^^^ gendered-body 'passionné' ${says('a man')}\n`,
    );
    checkPicture(
      `${head}mission: Vous êtes fiable, et très curieuse\n#                                  ^^^^^^^^ gendered-body 'curieuse' ${says('a woman')}\n`,
    );
  });

  it('names no article outside of the Union', () =>
    checkPicture(
      `${head}mission: Vous êtes diplômée\n#                  ^^^^^^^^ gendered-body 'diplômée' speaks to a woman only; write both forms, or another turn of phrase\nlocations: [{ country: CA }]\n`,
    ));

  for (const [text, ...found] of [
    ['Vous êtes souriante, dynamique et passionnée de mode', 'souriante', 'passionnée'],
    ['Vous êtes souriant(e), dynamique et passionnée de mode', 'passionnée'],
    ['Vous êtes souriant·e, fiable et passionné de mode', 'passionné'],
    ['Vous êtes diplômé-e et motivé', 'motivé'],
    ['Vous êtes motivé / motivée et organisé', 'organisé'],
    ['Vous serez formé par nos soins et accompagné par un tuteur', 'formé', 'accompagné'],
    ['Vous serez rattaché au service commercial, animé par un chef', 'rattaché'],
    ['Vous êtes passionné de mode et beauté', 'passionné'],
    ['Vous êtes reconnue comme sérieuse', 'reconnue', 'sérieuse'],
    ['Vous êtes prête à voyager', 'prête'],
    ['Vous êtes issu du commerce', 'issu'],
    ['Vous êtes heureux de servir', 'heureux'],
    ['Vous êtes naturellement souriante', 'souriante'],
    ['Vous êtes toujours motivé', 'motivé'],
    ['Vous serez seul sur le site', 'seul'],
    ['Nous recherchons une assistante dynamique', 'une assistante'],
    ['Nous cherchons des vendeurs confirmés', 'des vendeurs'],
    ['Vous serez notre nouvelle vendeuse', 'notre nouvelle vendeuse'],
    ['Vous êtes le garant de la qualité', 'le garant'],
    ['Recherchons infirmière de nuit', 'infirmière'],
    ['La candidate devra être disponible', 'La candidate'],
    ['Nous recrutons une libraire', 'une libraire'],
    ['Vous êtes un commercial passionné', 'un commercial'],
  ] as const)
    it(`is found in: ${text}`, () => assert.deepEqual(passages(genderedBody, `${head}mission: ${text}\n`), found));

  for (const text of [
    'Vous êtes diplômé-e',
    'Vous êtes rigoureux-se et motivé/e',
    'Vous êtes motivé (e)',
    'Vous êtes reconnu(e) comme sérieux / sérieuse',
    'Vous êtes autonome, dynamique et passionné(e)',
    'Vous êtes autonome et aimez un métier engagé',
    'Vous êtes responsable de la caisse, secteur animé',
    'Vous êtes motivé(e)',
    'Vous êtes motivé·e',
    'Vous êtes diplômé.e',
    'Vous êtes motivé / motivée',
    'Vous êtes rigoureux ou rigoureuse',
    'Vous êtes responsable de la caisse',
    'Vous êtes à l’aise',
    'Vous êtes bilingue',
    'Vous êtes prêt(e) à voyager',
    'Vous êtes toujours à l’heure',
    'Vous serez une ressource',
    'Vous êtes le pilier de l’équipe',
    'Nous recherchons une personne de confiance',
    'Nous recherchons une entreprise partenaire',
    'Nous recherchons un moteur et des clients',
    'Nous recherchons des fournisseurs',
    'Nous recherchons un vendeur ou une vendeuse',
    'Nous recherchons une vendeuse / un vendeur',
    'Nous recherchons un(e) assistant(e)',
    'Nous recherchons un assistant (H/F)',
    'Nous recherchons un ou une libraire',
    'Nous recrutons une comptable du groupe comme conseil',
    'Nous recherchons une première expérience',
    'Nous recherchons un collaborateur ou une collaboratrice',
    'La recherche infirmière avance',
    'Le candidat ou la candidate devra être disponible',
    'Le/la candidate devra être disponible',
    'Une démarche rigoureuse',
    'Vous avez travaillé en équipe',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${head}mission: ${text}\n`));

  it('proposes both forms', () => {
    const after = (text: string) =>
      fixed({ [uri]: `${head}mission: ${text}\n` }, uri, 'gendered-body').map(
        ({ files }) => files[uri]?.split('mission: ')[1],
      );
    assert.deepEqual(after('Vous êtes motivée et sociable'), ['Vous êtes motivé(e) et sociable\n']);
    assert.deepEqual(after('Nous recherchons une assistante dynamique'), [
      'Nous recherchons un assistant ou une assistante dynamique\n',
    ]);
    assert.deepEqual(after('Nous recherchons un libraire'), ['Nous recherchons un ou une libraire\n']);
    assert.deepEqual(after('Vous serez notre vendeuse'), ['Vous serez notre vendeur ou vendeuse\n']);
    assert.deepEqual(after('Nous cherchons des vendeurs pour juin'), [
      'Nous cherchons des vendeurs et vendeuses pour juin\n',
    ]);
    assert.deepEqual(after('Vous serez le garant de la qualité'), [
      'Vous serez le garant ou la garante de la qualité\n',
    ]);
    assert.deepEqual(after('Toute candidate postule en ligne'), [
      'Tout candidat ou toute candidate postule en ligne\n',
    ]);
    // More of the sentence would have to change.
    assert.deepEqual(after('La candidate retenue sera formée'), []);
    assert.deepEqual(after('Nous recherchons une assistante de direction expérimentée'), []);
    assert.deepEqual(after('Vous serez notre nouvelle vendeuse'), []);
    assert.deepEqual(after('Vous êtes rigoureux'), ['Vous êtes rigoureux / rigoureuse\n']);
  });
});
