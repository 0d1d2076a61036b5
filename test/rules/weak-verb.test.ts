import assert from 'node:assert/strict';
import { weakVerb } from '../../server/src/rules/weak-verb.ts';
import { fixesOf, passages } from '../support/passages.ts';

const spec = (lang: string, statement: string) =>
  `id: a\nlang: ${lang}\ntitle: A\nfunctions:\n  - id: f\n    title: F\n    tasks: [{ id: t, statement: "${statement}" }]\n`;

describe('weak-verb', () => {
  const finds: readonly (readonly [lang: string, text: string, words: string])[] = [
    ['fr', 'Participer à l’élaboration des plannings', 'Participer à'],
    ['fr', 'Aider à la gestion des stocks', 'Aider à'],
    ['fr', 'Être en charge des achats', 'Être en charge des'],
    ['fr', 'Chargée d’accueillir le public', 'Chargée d'],
    ['en', 'Participate in meetings', 'Participate in'],
    ['en', 'Responsible for purchases', 'Responsible for'],
  ];
  for (const [lang, text, words] of finds)
    it(`finds ${text}`, () => assert.deepEqual(passages(weakVerb, spec(lang, text)), [words]));

  const leaves: readonly (readonly [lang: string, text: string])[] = [
    ['fr', 'Faire participer à la décision'],
    ['fr', 'Aider les patients à manger'],
    ['fr', 'Aider à la toilette, à l’habillage et aux déplacements'],
    ['fr', 'Aider aux repas'],
    ['fr', 'Collaborer à la rédaction du journal : deux pages par semaine'],
    ['en', 'Help patients to eat'],
    ['en', 'Work on ladders'],
  ];
  for (const [lang, text] of leaves)
    it(`leaves ${text}`, () => assert.deepEqual(passages(weakVerb, spec(lang, text)), []));

  it('goes where another verb follows', () => {
    assert.deepEqual(fixesOf(weakVerb, spec('fr', 'Être en charge d’accueillir le public')), [
      spec('fr', 'Accueillir le public'),
    ]);
    assert.deepEqual(fixesOf(weakVerb, spec('en', 'Help to order supplies')), [spec('en', 'Order supplies')]);
    assert.deepEqual(fixesOf(weakVerb, spec('fr', 'Être en charge des achats')), []);
  });
});
