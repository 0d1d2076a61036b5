import assert from 'node:assert/strict';
import { isCalled, type OwnWord } from '../../../server/src/exchange/import/text/own-words.ts';

/** What a fact is called on pages of today and of before, in both languages. */
const cases: readonly (readonly [word: OwnWord, names: readonly string[]])[] = [
  ['owner', ['Owner', 'Kept by', 'Suivie par', 'Suivi par']],
  ['approvedBy', ['Approved by', 'Approuvée par', 'Approuvé par']],
  ['publics', ['People served', 'Works for and with', 'Publics']],
];

describe('the words of our pages', () => {
  for (const [word, names] of cases) {
    it(`know '${word}' by each of its names`, () => {
      for (const name of names) assert.ok(isCalled(word, name), name);
    });
  }
});
