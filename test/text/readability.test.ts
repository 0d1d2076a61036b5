import assert from 'node:assert/strict';
import { countWords, frenchSyllables, lixOf } from '../../server/src/text/readability.ts';
import { WordScan } from '../../server/src/text/word-scan.ts';

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
    const counted = countWords('Nurses care daily. They document everything.', new WordScan());
    assert.deepEqual(counted, { words: 6, long: 2 });
    assert.equal(lixOf(counted, 2), 3 + 200 / 6);
  });
});
