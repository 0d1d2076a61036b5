import assert from 'node:assert/strict';
import { compareCareer } from '../../server/src/compare/career.ts';
import { parseRole } from '../../server/src/model/document.ts';

/** What two roles ask for, and the fact that is told of them: its title, before and after. */
const cases: readonly (readonly [before: string, after: string, told: readonly (string | undefined)[]])[] = [
  [
    'education: { alternativeToDegree: true }',
    'education: { alternativeToDegree: false }',
    ['Education: Open without the degree', 'yes', 'no'],
  ],
  [
    'regulated: true',
    'education: { alternativeToDegree: true }, regulated: true',
    ['Education: Open without the degree', undefined, 'yes'],
  ],
  [
    'education: { minimum: { eqf: 6 } }',
    'education: { minimum: { eqf: 7 } }',
    ['Minimum education: EQF level', '6: A bachelor’s degree', '7: A master’s degree or an engineering degree'],
  ],
];

describe('a move from role to role', () => {
  for (const [before, after, told] of cases) {
    it(`from { ${before} } to { ${after} }`, () => {
      const [older, newer] = [before, after].map(
        (fields) => parseRole('/a.role.yaml', `id: a\nlang: en\ntitle: A\nrequirements: { ${fields} }\n`).role,
      );
      assert.ok(older && newer);
      const { facts } = compareCareer(older, newer);
      assert.deepEqual(
        facts.map((fact) => [fact.title.en, fact.before?.en, fact.after?.en]),
        [told],
      );
    });
  }
});
