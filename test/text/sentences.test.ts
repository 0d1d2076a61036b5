import assert from 'node:assert/strict';
import { sentencesIn } from '../../server/src/text/sentences.ts';

describe('the sentences of a text', () => {
  const cases: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    ['Cares for patients. Washes them!', ['Cares for patients.', 'Washes them!']],
    ['No end', ['No end']],
    ['', []],
    ['…', []],
    ['Soigne, p. ex. la nuit, etc. Veille.', ['Soigne, p. ex. la nuit, etc.', 'Veille.']],
    ['Rend compte à M. Dupont. Aide.', ['Rend compte à M. Dupont.', 'Aide.']],
    ['Tasks:\n\n- wash\n- feed\n', ['Tasks:', 'wash', 'feed']],
    ['Pays 3.5 million. 12 roles.', ['Pays 3.5 million.', '12 roles.']],
    ['Dit « oui. » Puis part.', ['Dit « oui. »', 'Puis part.']],
    ['one line\nthe same', ['one line\nthe same']],
  ];
  for (const [text, sentences] of cases) {
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        sentencesIn(text).map(({ start, end }) => text.slice(start, end)),
        sentences,
      ),
    );
  }

  it('have words', () =>
    assert.deepEqual(
      sentencesIn('L’aide - à 3 personnes.').map(({ words }) => words),
      [4],
    ));
});
