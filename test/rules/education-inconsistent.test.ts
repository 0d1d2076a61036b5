import assert from 'node:assert/strict';
import { educationInconsistent } from '../../server/src/rules/education-inconsistent.ts';
import { fixesOf, passages } from '../support/passages.ts';

const spec = (minimum: string, lang = 'fr') =>
  `id: a\nlang: ${lang}\ntitle: A\nrequirements: { education: { minimum: { ${minimum} } } }\n`;
const found = (minimum: string, lang?: string) => passages(educationInconsistent, spec(minimum, lang));

describe('education-inconsistent', () => {
  it('finds a level that is not that of the degree', () => {
    assert.deepEqual(found('eqf: 6, credential: Master'), ['6']);
    assert.deepEqual(found('eqf: 4, credential: Bac+5'), ['4']);
    assert.deepEqual(found('rncp: 7, credential: Licence professionnelle'), ['7']);
    assert.deepEqual(found('eqf: 7, credential: Bachelor’s degree', 'en'), ['7']);
    assert.deepEqual(found('eqf: 5, rncp: 6'), ['6']);
    assert.deepEqual(found('eqf: 5, credential: Licence de droit'), ['5']);
    assert.deepEqual(found('eqf: 4, credential: Master of Science', 'en'), ['4']);
    assert.deepEqual(found('eqf: 7, credential: "Bachelor, master welcome"', 'en'), ['7']);
  });
  it('leaves what goes together, and names that it does not know', () => {
    assert.deepEqual(found('eqf: 7, rncp: 7, credential: Master'), []);
    assert.deepEqual(found('eqf: 6, credential: Licence ou master'), []);
    assert.deepEqual(found('eqf: 5, credential: Bac +2'), []);
    assert.deepEqual(found('eqf: 6, credential: Meister'), []);
    assert.deepEqual(found('eqf: 6, credential: Master craftsman', 'en'), []);
    assert.deepEqual(found('eqf: 3, credential: Driving licence', 'en'), []);
    for (const honours of ['Master of Arts (Hons)', 'Master of Arts (Honours)', 'Master of Arts with Honours'])
      assert.deepEqual(found(`eqf: 6, credential: ${honours}`, 'en'), []);
    assert.deepEqual(found('eqf: 6, credential: Master of Arts', 'en'), ['6']);
    assert.deepEqual(found('credential: Master'), []);
    assert.deepEqual(found('eqf: 5, credential: Licence de pilote professionnel'), []);
    assert.deepEqual(found('eqf: 4, credential: Scrum Master or Master of Wine', 'en'), []);
    assert.deepEqual(found('eqf: 5, credential: Post-bachelor diploma', 'en'), []);
    assert.deepEqual(found('eqf: 6, credential: "Honours degree, masters welcome"', 'en'), []);
    assert.deepEqual(found('eqf: 6, credential: "Licence, master souhaité"'), []);
  });
  const beside = (general: string, minimum: string) =>
    `id: a\nlang: fr\ntitle: A\nrequirements: { education: { generalLevel: ${general}, minimum: { ${minimum} } } }\n`;
  for (const [general, minimum, better] of [
    ['secondary', 'credential: Doctorat', 'high'],
    ['secondary', 'eqf: 5', 'intermediate'],
    ['intermediate', 'rncp: 7, credential: Master', 'high'],
  ] as const)
    it(`finds ${general} beside ${minimum}`, () => {
      assert.deepEqual(passages(educationInconsistent, beside(general, minimum)), [general]);
      assert.deepEqual(fixesOf(educationInconsistent, beside(general, minimum)), [beside(better, minimum)]);
    });
  for (const [general, minimum] of [
    ['high', 'credential: Bac'],
    ['secondary', 'credential: Bac ou BTS'],
    ['intermediate', 'eqf: 6, credential: Licence'],
    ['secondary', 'credential: Permis de conduire'],
  ] as const)
    it(`leaves ${general} beside ${minimum}`, () =>
      assert.deepEqual(passages(educationInconsistent, beside(general, minimum)), []));

  it('mends the one that stands against two, unasked', () => {
    assert.deepEqual(fixesOf(educationInconsistent, spec('eqf: 7, rncp: 6, credential: Master')), [
      `safe: ${spec('eqf: 7, rncp: 7, credential: Master')}`,
    ]);
    assert.deepEqual(fixesOf(educationInconsistent, spec('eqf: 6, credential: Master')), [
      spec('eqf: 7, credential: Master'),
    ]);
    assert.deepEqual(fixesOf(educationInconsistent, spec('eqf: 5, rncp: 6')), [
      spec('eqf: 5, rncp: 5'),
      spec('eqf: 6, rncp: 6'),
    ]);
  });
});
