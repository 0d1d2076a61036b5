import assert from 'node:assert/strict';
import { fieldsDisagree } from '../../server/src/rules/fields-disagree.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: a\nlang: en\ntitle: Nurse\n';
const shares = (...shares: readonly number[]) =>
  `functions: [${shares.map((share, at) => `{ id: f${at}, title: F, share: ${share} }`).join(', ')}]`;

describe('fields-disagree', () => {
  it('says which fields', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      remote: { policy: none, days: 3 }
      #                             ^ fields-disagree 'days' says 3, and 'policy' says 'none'
      requirements:
        experience: { required: none, months: 36 }
        #                                     ^^ fields-disagree 'months' says 36, and 'required' says 'none'
        languages:
          - { code: fr, cefr: A1 }
          - { code: fr, cefr: C2 }
          #                   ^^ fields-disagree 'fr' is of level C2 here and of level A1 above
      functions:
        - { id: care, title: Care, share: 70, outcomes: [Patients are well] }
        - { id: reports, title: Reports, share: 70, outcomes: [The team knows] }
        #                                       ^^ fields-disagree the shares of the functions come to 140 percent of the working time
    `));

  for (const fields of [
    shares(40, 30),
    shares(34, 34, 34),
    shares(100),
    'remote: { policy: hybrid, days: 3 }',
    'remote: { policy: none, days: 0 }',
    'requirements: { experience: { required: none, months: 0 } }',
    'requirements: { experience: { required: preferred, months: 12 } }',
    'requirements: { languages: [{ code: fr, cefr: B2 }, { code: en, cefr: C1 }] }',
    'employment: { types: [{ type: fixed-term }, { type: employee }], contract: [permanent] }',
    'employment: { types: [{ type: fixed-term }], contract: [fixed-term, permanent] }',
    'employment: { types: [{ type: fixed-term }], contract: [fixed-term] }',
    'employment: { types: [{ type: seasonal }], contract: [permanent] }',
    'employment: { time: part }\nworkContext: { hours: [20 hours a week] }',
    'employment: { time: full }\nworkContext: { hours: [12 hours a week on call] }',
    'employment: { time: full }\nworkContext: { hours: [12 hours a week, 30 hours a week in summer] }',
    'employment: { time: full }\nworkContext: { hours: [37.5 hours a week] }',
    'requirements: { languages: [{ code: fr, cefr: B2, importance: essential }, { code: fr, cefr: C1, importance: optional }] }',
  ])
    it(`leaves ${fields}`, () => assert.deepEqual(passages(fieldsDisagree, `${head}${fields}\n`), []));

  for (const [fields, found] of [
    [shares(40, 40, 30), '30'],
    ['employment: { types: [{ type: fixed-term }], contract: [permanent] }', 'permanent'],
    ['employment: { time: part }\nworkContext: { hours: [40 hours a week] }', '40 hours a week'],
    ['employment: { time: full }\nworkContext: { hours: [12 heures par semaine] }', '12 heures par semaine'],
    ['remote: { days: 0.5, policy: none }', '0.5'],
    ['requirements: { languages: [{ code: fr, cefr: B2 }, { code: FR, cefr: C1 }, { code: fr, cefr: B2 }] }', 'C1'],
  ] as const)
    it(`finds ${fields}`, () => assert.deepEqual(passages(fieldsDisagree, `${head}${fields}\n`), [found]));
});
