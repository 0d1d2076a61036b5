import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: a\nlang: fr\ntitle: Libraire\n';
const uri = 'file:///a.role.yaml';
const says = (whom: string) =>
  `speaks to ${whom} only (French Labour Code, article L1142-1); write both forms, or another turn of phrase`;

describe('gendered-body', () => {
  it('is found of adjectives and participles', () => {
    checkPicture(
      `${head}mission: Vous êtes motivée et curieuse\n#                  ^^^^^^^ gendered-body 'motivée' ${says('a woman')}\n`,
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

  for (const text of [
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
