import assert from 'node:assert/strict';
import { importBoilerplate } from '../../server/src/rules/import-boilerplate.ts';
import { fixesOf, passages } from '../support/passages.ts';

const head = 'id: a\nlang: fr\ntitle: A\n';
const mission = (text: string) => `${head}mission: "${text}"\n`;

describe('import-boilerplate', () => {
  const finds: readonly (readonly [text: string, words: string])[] = [
    ['Soigner les malades. Rate this post', 'Rate this post'],
    ['Ce site utilise des cookies. Soigner les malades.', 'Ce site utilise des cookies'],
    ['Lire la suite…', 'Lire la suite'],
    ['Soigner les malades | Partager sur LinkedIn', 'Partager sur LinkedIn'],
  ];
  for (const [text, words] of finds)
    it(`finds ${text}`, () => assert.deepEqual(passages(importBoilerplate, mission(text)), [words]));

  const leaves = [
    'Faire lire la suite du conte',
    'Patients who read more',
    'Choisir quoi partager sur LinkedIn et quand',
    'Expliquer pourquoi ce site utilise des cookies',
    'Invite visitors to leave a comment',
  ];
  for (const text of leaves)
    it(`leaves ${text}`, () => assert.deepEqual(passages(importBoilerplate, mission(text)), []));

  it('takes the words out where people say so, one place at a time', () => {
    assert.deepEqual(fixesOf(importBoilerplate, mission('Soigner les malades. Rate this post')), [
      mission('Soigner les malades.'),
    ]);
    assert.deepEqual(fixesOf(importBoilerplate, mission('Tous droits réservés. Soigner les malades.')), [
      mission('Soigner les malades.'),
    ]);
  });
  it('takes out what says nothing else, after a question', () => {
    assert.deepEqual(fixesOf(importBoilerplate, `${head}mission: Rate this post\nsummary: a\n`), [
      `${head}summary: a\n`,
    ]);
    assert.deepEqual(fixesOf(importBoilerplate, 'id: a\nlang: fr\ntitle: Rate this post\n'), []);
  });
});
