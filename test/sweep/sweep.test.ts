import assert from 'node:assert/strict';
import { sampled } from '../features/sweep.ts';
import { casesOf, sweep } from './sweep.ts';

describe('half-typed and mutated text', () => {
  it('throws nowhere', () => {
    // All of it is `npm run sweep`.
    const { texts, failures } = sweep(sampled(casesOf(100, 7), 300, 7));
    assert.deepEqual(failures, []);
    assert.equal(texts, 300);
  });
});
