import assert from 'node:assert/strict';
import { textWrongLanguage } from '../../server/src/rules/text-wrong-language.ts';
import { fixesOf, passages } from '../support/passages.ts';

const french = 'Le métier consiste à soigner les patients d’un service et à les accompagner avec leur famille.';
const english = 'The nurse cares for the patients of a ward and is there for their families.';
const spec = (lang: string, ...texts: readonly string[]) =>
  `id: a\nlang: ${lang}\ntitle: A\nfunctions:\n  - id: f\n    title: F\n    inputs:\n${texts.map((text) => `      - ${text}\n`).join('')}`;

describe('text-wrong-language', () => {
  it('finds one text among others', () => {
    assert.deepEqual(passages(textWrongLanguage, spec('en', english, french)), [french]);
    assert.deepEqual(passages(textWrongLanguage, spec('fr', french, english)), [english]);
  });
  it('tells a slip in the language once, and offers the other', () => {
    assert.deepEqual(passages(textWrongLanguage, spec('fr', english, english)), ['fr']);
    assert.deepEqual(fixesOf(textWrongLanguage, spec('fr', english, english)), [spec('en', english, english)]);
  });

  const leaves: readonly (readonly [lang: string, text: string])[] = [
    ['en', 'Le soin'],
    ['en', 'Manage the maître d’hôtel, the sommelier and the chef de partie of the restaurant'],
    ['en', 'Sells the works of La Fontaine, Le Corbusier, La Bruyère and Les Six to libraries'],
    ['fr', 'Suivre « The Art of the Start » et « The Mind of the Leader » avec les équipes de la société'],
    ['fr', 'Web, marketing, design, coaching, management, reporting, business, data'],
    ['de', english],
    ['en', english],
    ['fr', french],
  ];
  for (const [lang, text] of leaves)
    it(`leaves ${text.slice(0, 40)} (${lang})`, () =>
      assert.deepEqual(passages(textWrongLanguage, spec(lang, text)), []));
});
