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

  it('tells once what one word says twice', () =>
    assert.deepEqual(found('Junior buyer', `seniority: director\n${months(120)}`), ['director']));
  it('leaves titles that name whom the role serves', () => {
    for (const title of [
      'Head of the Graduate School',
      'Graduate Recruitment Manager',
      'Junior School Headteacher',
      'Trainee Programme Lead',
    ])
      assert.deepEqual(found(title, `seniority: director\n${months(120)}`), [], title);
    for (const title of ['Responsable de la Ligue junior', 'Entraîneur / Entraîneuse équipe junior'])
      assert.deepEqual(found(title, `seniority: manager\n${months(120)}`, 'fr'), [], title);
    assert.deepEqual(found('Graduate engineer', months(120)), ['120']);
    assert.deepEqual(found('Chef de projet junior', months(120), 'fr'), ['120']);
  });

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
