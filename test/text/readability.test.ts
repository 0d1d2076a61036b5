import assert from 'node:assert/strict';
import { frenchSyllables, readability } from '../../server/src/text/readability.ts';

describe('readability', () => {
  const syllables: Readonly<Record<string, number>> = {
    chat: 1,
    table: 1,
    tables: 1,
    école: 2,
    année: 2,
    content: 2,
    responsable: 3,
    organisation: 5,
    le: 1,
    gérer: 2,
  };
  for (const [word, count] of Object.entries(syllables))
    it(`counts ${word}`, () => assert.equal(frenchSyllables(word), count));

  it('is words per sentence and the share of long words', () => {
    // Six words, two sentences, two words of more than six letters.
    const measured = readability('Nurses care daily. They document everything.');
    assert.equal(measured?.words, 6);
    assert.equal(Math.round(measured.lix * 10) / 10, 3 + Math.round(1000 / 3) / 10);
  });
  it('is nothing without words', () => assert.equal(readability(' … 12 '), undefined));
});
