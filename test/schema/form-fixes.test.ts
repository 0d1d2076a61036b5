import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { isoDate } from '../../server/src/schema/written-day.ts';
import { writtenNumber } from '../../server/src/schema/written-number.ts';
import { fixed } from '../support/fixed.ts';

const uri = 'file:///notaire.role.yaml';
const head = 'id: notaire\nlang: fr\ntitle: Notaire\n';

describe('a number as people write it', () => {
  const cases: readonly (readonly [text: string, field: string, value?: number, sure?: 'sure'])[] = [
    ['45 000', 'min', 45000, 'sure'],
    ['45\u202f000', 'min', 45000, 'sure'],
    ['1,5', 'days', 1.5, 'sure'],
    ['2.900,00', 'min', 2900, 'sure'],
    ['2,900.00', 'min', 2900, 'sure'],
    ['1.234.567', 'min', 1234567, 'sure'],
    ['2.900', 'min', 2900],
    ['38 000 €', 'min', 38000],
    ['38 000 € brut', 'min', 38000],
    ['45 k€', 'min', 45000],
    ['55K€', 'max', 55000],
    ['2,5k', 'max', 2500],
    ['2 ans', 'months', 24],
    ['18 mois', 'months', 18],
    ['1 an', 'months', 12],
    ['40%', 'share', 40, 'sure'],
    ['40 %', 'share', 40, 'sure'],
    ['3 personnes', 'size', 3],
    ['2 jours', 'days', 2],
    ['2 semaines', 'months'],
    ['3 à 5 ans', 'months'],
    ['3 personnes', 'months'],
    ['40%', 'min'],
    ['38 000 $US', 'p10'],
    ['1,234', 'min'],
    ['selon profil', 'min'],
    ['', 'min'],
  ];
  for (const [text, field, value, sure] of cases) {
    it(`${text} in ${field}: ${value ?? 'nothing'}`, () =>
      assert.deepEqual(
        writtenNumber(text, field),
        value === undefined ? undefined : { value, isSure: sure === 'sure' },
      ));
  }

  it('is written as a figure', () => {
    const [first] = fixed({ [uri]: `${head}requirements: { experience: { months: 2 ans } }\n` }, uri, 'wrong-type');
    assert.equal(first?.files[uri], `${head}requirements: { experience: { months: 24 } }\n`);
    assert.deepEqual(fixed({ [uri]: `${head}team: { size: "3,5 personnes" }\n` }, uri, 'wrong-type'), []);
  });
});

describe('a day as people write it', () => {
  const cases: readonly (readonly [text: string, date?: string])[] = [
    ['30 avril 2026', '2026-04-30'],
    ['1er mars 2027', '2027-03-01'],
    ['le 1er août 2027', '2027-08-01'],
    ['janvier 2026', '2026-01'],
    ['déc. 2026', '2026-12'],
    ['March 3rd, 2027', '2027-03-03'],
    ['3 March 2027', '2027-03-03'],
    ['01/03/2027', '2027-03-01'],
    ['3/31/2027', '2027-03-31'],
    ['2027.3.1', '2027-03-01'],
    ['03/2027', '2027-03'],
    ['jui 2026'],
    ['hiver 2026'],
    ['2026'],
    ['bientôt'],
  ];
  for (const [text, date] of cases) it(`${text}: ${date ?? 'nothing'}`, () => assert.equal(isoDate(text), date));

  it('is said to be written otherwise, and one that is none to be none', () => {
    const said = (value: string) =>
      parseRole(uri, `${head}meta: { reviewBy: ${value} }\n`).problems.map(({ message }) => message.en);
    assert.deepEqual(said('01/03/2027'), [
      `'01/03/2027' in 'reviewBy' is not written year-month-day; write "2027-03-01"`,
    ]);
    assert.match(said('31/02/2027').join(), /is not a day of the calendar/);
    assert.match(said('janvier 2026').join(), /is not a day of the calendar/);
    assert.match(said('2027').join(), /is not a day of the calendar/);
  });

  it('may be a month where one is enough', () => {
    const text = `${head}compensation: { currency: EUR, unit: year, asOf: janvier 2026 }\n`;
    const [first] = fixed({ [uri]: text }, uri, 'bad-form');
    assert.equal(first?.files[uri], text.replace('janvier 2026', '2026-01'));
  });
});
