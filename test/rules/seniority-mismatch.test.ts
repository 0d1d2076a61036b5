import assert from 'node:assert/strict';
import { seniorityMismatch } from '../../server/src/rules/seniority-mismatch.ts';
import { passages } from '../support/passages.ts';

const found = (title: string, rest: string, lang = 'en') =>
  passages(seniorityMismatch, `id: a\nlang: ${lang}\ntitle: ${title}\n${rest}\n`);
const months = (count: number) => `requirements: { experience: { months: ${count} } }`;
const functions = 'functions: [{ id: f, title: F }]';

describe('seniority-mismatch', () => {
  it('finds years asked of a beginner', () => {
    assert.deepEqual(found('Junior buyer', months(37)), ['37']);
    assert.deepEqual(found('Buyer', `seniority: intern\n${months(48)}`), ['48']);
    assert.deepEqual(found('Acheteuse débutante', months(60), 'fr'), ['60']);
  });
  it('finds a junior title of another level', () =>
    assert.deepEqual(found('Junior buyer', 'seniority: senior'), ['senior']));
  it('finds a director without aims', () =>
    assert.deepEqual(found('Director', `seniority: director\n${functions}`), ['director']));

  it('leaves what goes together', () => {
    assert.deepEqual(found('Junior buyer', `seniority: junior\n${months(36)}`), []);
    assert.deepEqual(found('Senior buyer', months(120)), []);
    assert.deepEqual(found('Art director', functions), []);
    assert.deepEqual(
      found('Director', `seniority: director\n${functions}\naccountabilities: [{ id: a, statement: Sales }]`),
      [],
    );
    // Nothing is told of one that is not described yet.
    assert.deepEqual(found('Director', 'seniority: director'), []);
    assert.deepEqual(found('Buyer', `alternativeTitles: [{ id: j, label: Junior buyer }]\n${months(60)}`), []);
  });
});
