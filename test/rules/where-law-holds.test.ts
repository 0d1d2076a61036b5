import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';

const offer = (country: string, text: string, language: string) => `id: a
lang: ${language}
title: Bookseller
summary: Sells.
${country && `locations: [{ country: ${country} }]`}
posting: { employer: E, datePosted: "2026-09-02", validThrough: "2026-11-22" }
scopeNotes: [{ id: n, text: ${text} }]
`;

const inNorthernIreland = ['GB, region: Northern Ireland', 'GB, city: Belfast'];

/** What one rule finds in an offer for work in a country. */
function foundBy(code: string, country: string, text: string, language = 'en') {
  const document = parseRole('file:///a.role.yaml', offer(country, text, language));
  const found = check(document, new RoleIndex([document]), { today: '2026-11-23' });
  return found.filter((one) => one.code === code);
}

function said(code: string, country: string, text: string, language: 'en' | 'fr' = 'en'): readonly string[] {
  return foundBy(code, country, text).map(({ message }) => message[language]);
}

describe('where a law holds', () => {
  for (const [code, text, start, articles] of [
    [
      'candidate-fee',
      'An application fee of 20 pounds is charged',
      "'application fee' has applicants pay",
      { FR: ' (French Labour Code, articles L5321-3 and L5331-5)', DE: '', GB: '', US: '', CH: '' },
    ],
    [
      'pay-history-asked',
      'Please send your salary history',
      "'salary history' asks what applicants earn elsewhere",
      {
        FR: ' (Directive (EU) 2023/970, article 5)',
        DE: ' (Directive (EU) 2023/970, article 5)',
        GB: '',
        US: '',
        CH: '',
      },
    ],
    [
      'pay-vague',
      'Competitive salary',
      "'Competitive salary' does not say what is paid",
      { FR: ' (Directive (EU) 2023/970, article 5)', IE: ' (Directive (EU) 2023/970, article 5)', GB: '', CH: '' },
    ],
    [
      'posting-expired',
      'We are friendly',
      'this offer was open until 2026-11-22',
      { FR: ' (French Labour Code, articles L5331-3 and L5332-1)', DE: '', GB: '' },
    ],
  ] as const)
    for (const [country, article] of Object.entries(articles))
      it(`${code} in ${country} cites${article || ' nothing'}`, () => {
        const [message = ''] = said(code, country, text);
        assert.equal(message.slice(0, message.indexOf(';')), start + article);
      });

  for (const [code, text, words, articles] of [
    [
      'discriminatory-criterion',
      'Male only',
      "'Male only' ties the job to sex",
      { GB: 'Equality Act 2010, section 39', US: 'Civil Rights Act of 1964, section 703' },
    ],
    [
      'age-mention',
      'Under 35 years of age',
      "'Under 35 years of age' ties the job to age",
      { GB: 'Equality Act 2010, section 39', US: 'Age Discrimination in Employment Act, section 4' },
    ],
    [
      'appearance-or-health',
      'Must be able-bodied',
      "'able-bodied' ties the job to disability",
      { GB: 'Equality Act 2010, section 39', US: 'Americans with Disabilities Act, section 102' },
    ],
  ] as const)
    for (const [country, article] of Object.entries(articles))
      it(`${code} in ${country} names the act`, () => {
        const [message = ''] = said(code, country, text);
        assert.equal(message.slice(0, message.indexOf(';')), `${words} (${article})`);
      });

  it('names the act in French too', () =>
    assert.deepEqual(said('age-mention', 'GB', 'Maximum age 35', 'fr'), [
      '«\u00a0Maximum age\u00a0» lie le poste à l’âge (Equality Act 2010, article 39)\u00a0; dire quelle expérience est attendue',
    ]));

  for (const [code, text, start, ...countries] of [
    [
      'discriminatory-criterion',
      'Male only',
      "'Male only' ties the job to sex",
      ...['CH', 'CA', 'AU'],
      ...inNorthernIreland,
    ],
    ['discriminatory-criterion', 'No Muslims', "'No Muslims' ties the job to religion", 'CA'],
    ['discriminatory-criterion', 'No union members', "'No union members' ties the job to union activity", 'BE', 'AU'],
    [
      'discriminatory-criterion',
      'No political affiliation',
      "'No political affiliation' ties the job to political opinions",
      ...['BE', 'GB', 'US', 'CH'],
    ],
    ['age-mention', 'Maximum age 30', "'Maximum age' ties the job to age", 'CA', 'JP'],
    ['appearance-or-health', 'Must be able-bodied', "'able-bodied' ties the job to disability", 'CH'],
    [
      'family-status-mention',
      'No children',
      "'No children' ties the job to family situation",
      ...['IE', 'GB', 'US', 'CH'],
    ],
    ['native-language-required', 'Native English speaker', "'Native English speaker' ties the job to origin", 'CA'],
  ] as const)
    for (const country of countries)
      it(`${code} in ${country} names the ground and no article: ${text}`, () => {
        const [found] = foundBy(code, country, text);
        assert.equal(found?.message.en.split(';')[0], start);
        assert.equal(found?.severity, 'warning');
      });

  for (const language of ['en-US', 'en-GB', 'en-AU'])
    it(`cites no law by the way in which ${language} is written`, () => {
      const [found] = foundBy('discriminatory-criterion', '', 'Male only', language);
      assert.equal(found?.message.en.split(';')[0], "'Male only' ties the job to sex");
    });

  it('cites the law of the Union for English elsewhere, and that of any place in Great Britain', () => {
    for (const [language, article] of [
      ['en', 'Directive 2006/54/EC, article 14'],
      ['en-IE', 'Directive 2006/54/EC, article 14'],
    ] as const) {
      const [found] = foundBy('discriminatory-criterion', '', 'Male only', language);
      assert.equal(found?.message.en.split(';')[0], `'Male only' ties the job to sex (${article})`);
    }
    const [found] = foundBy(
      'discriminatory-criterion',
      `${inNorthernIreland[0]} }, { country: GB, city: Leeds`,
      'Male only',
    );
    assert.match(found?.message.en ?? '', /Equality Act/);
  });

  it('says in French too what no article tells', () =>
    assert.deepEqual(said('discriminatory-criterion', 'CH', 'Male only', 'fr'), [
      '«\u00a0Male only\u00a0» lie le poste au sexe\u00a0; écrire ce que le travail demande',
    ]));

  it('weighs what tells of an age without a condition no more where no article does', () =>
    assert.deepEqual(
      foundBy('age-mention', 'CA', 'Join our young team').map(({ severity }) => severity),
      ['info'],
    ));

  for (const [code, text, start] of [
    ['appearance-or-health', 'Smart appearance required', "'Smart appearance' ties the job to physical appearance"],
    ['residence-condition', 'Local residents only', "'Local residents only' ties the job to place of residence"],
  ] as const)
    it(`${code} weighs least where the law is not known`, () => {
      const [found] = foundBy(code, 'CH', text);
      assert.equal(found?.message.en.split(';')[0], start);
      assert.equal(found?.severity, 'info');
    });

  it('is silent of grounds of few laws where none of those holds', () => {
    assert.deepEqual(said('appearance-or-health', 'GB', 'Smart appearance required'), []);
    assert.deepEqual(said('residence-condition', 'US', 'Local residents only'), []);
  });
});
