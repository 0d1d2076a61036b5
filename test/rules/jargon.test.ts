import assert from 'node:assert/strict';
import { jargon } from '../../server/src/rules/jargon.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const mission = (text: string, lang = 'fr') => `id: a\nlang: ${lang}\ntitle: A\nmission: "${text}"\n`;

describe('jargon', () => {
  it('finds an English word and proposes the French one', () => {
    assert.deepEqual(passages(jargon, mission('Tenir la roadmap et les deadlines')), ['roadmap', 'deadlines']);
    assert.deepEqual(fixesOf(jargon, mission('Tenir la roadmap du site')), [
      mission('Tenir la feuille de route du site'),
    ]);
  });
  const leaves = ['Piloter le marketing', 'Les acheteurs en ligne (e-shoppers)', 'Un processus', 'Le compte rendu'];
  for (const text of leaves) it(`leaves ${text}`, () => assert.deepEqual(passages(jargon, mission(text)), []));
  it('leaves English texts and titles', () => {
    assert.deepEqual(passages(jargon, mission('Keep the roadmap', 'en')), []);
    assert.deepEqual(passages(jargon, 'id: a\nlang: fr\ntitle: Chargé de reporting\n'), []);
  });
  it('leaves what the house allows', () =>
    checkPicture(`
      #- /rolespec.config.yaml
      vocabulary: { allowed: [reporting] }
      #- /a.role.yaml
      id: a
      lang: fr
      title: Analyste
      mission: Établir le reporting, puis la roadmap.
      #                                      ^^^^^^^ jargon for 'roadmap' there is 'feuille de route'
    `));
});
