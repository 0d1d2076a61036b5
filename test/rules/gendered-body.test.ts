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
      `${head}mission: Vous êtes motivée et curieuse\n#                             ^^^^^^^^ gendered-body 'curieuse' ${says('a woman')}\n#                  ^^^^^^^ gendered-body 'motivée' ${says('a woman')}\n`,
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
      `${head}mission: Vous êtes motivée\n#                  ^^^^^^^ gendered-body 'motivée' speaks to a woman only; write both forms, or another turn of phrase\nlocations: [{ country: CA }]\n`,
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
    'Vous êtes motivé.e',
    'Vous êtes motivé / motivée',
    'Vous êtes rigoureux ou rigoureuse',
    'Vous êtes responsable de la caisse',
    'Vous êtes à l’aise',
    'Vous êtes dynamique',
    'Vous êtes prêt(e) à voyager',
    'Vous êtes toujours à l’heure',
    'Vous serez une ressource',
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
    assert.deepEqual(after('Vous êtes rigoureux'), ['Vous êtes rigoureux / rigoureuse\n']);
  });
});
