/** A part of it; all of it is `npm run sweep`. */
import assert from 'node:assert/strict';
import { randomNumbers, sampled, tokenBoundaries } from '../features/sweep.ts';
import { cursorSweep, type Stops } from './cursor.ts';
import { checkLayout } from './layout.ts';
import { casesOf, sweep } from './sweep.ts';
import { damagedTexts, sampleTexts, type Among } from './texts.ts';

describe('half-typed and mutated text', () => {
  it('throws nowhere', () => {
    const cases = sampled(casesOf(100, 7), 200, 7);
    assert.equal(cases.length, 200);
    assert.deepEqual(sweep(cases), []);
  });
});

describe('a cursor', () => {
  const damaged = damagedTexts(200, 5);

  it('is answered at every second token of the samples', () => {
    const samples = sampleTexts.filter(({ where }) => where.startsWith('e-commerce/'));
    const stops = samples.map((among) => ({
      among,
      offsets: tokenBoundaries(among.document.text).filter((_, n) => n % 2 === 0),
      share: 0,
    }));
    assert.deepEqual(cursorSweep(stops, 5), []);
  });

  it('is offered edits of what they are about, and of nothing else', () => {
    assert.deepEqual(cursorSweep(seeded([...sampleTexts, ...damaged], 1000, 6), 6), []);
  });

  it('stands in text that is laid out without a loss', async () => {
    assert.deepEqual(await checkLayout([...sampleTexts, ...damaged]), []);
  });
});

/** So many places, spread over the texts. */
function seeded(texts: readonly Among[], count: number, seed: number): readonly Stops[] {
  const random = randomNumbers(seed);
  return texts.map((among, position) => {
    const share = Math.floor(((position + 1) * count) / texts.length) - Math.floor((position * count) / texts.length);
    const offsets = Array.from({ length: share }, () => Math.floor(random() * (among.document.text.length + 1)));
    return { among, offsets, share: 1 };
  });
}
