import assert from 'node:assert/strict';
import { summaryLength } from '../../server/src/rules/summary-length.ts';
import { passages } from '../support/passages.ts';

const count = (length: number) =>
  passages(summaryLength, `id: a\nlang: en\ntitle: A\nsummary: ${'a'.repeat(length)}\n`).length;

describe('summary-length', () => {
  it('finds what is shorter than 80 or longer than 600', () => assert.deepEqual([count(79), count(601)], [1, 1]));
  it('leaves what is between, and what is not there', () =>
    assert.deepEqual([count(80), count(600), count(0)], [0, 0, 0]));
});
