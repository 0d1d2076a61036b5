import { checkPicture } from '../support/pictures.ts';

const pay = (fields: string) => `id: a\nlang: en\ntitle: Nurse\ncompensation:\n${fields}`;

describe('pay-range-invalid', () => {
  it('is found where amounts fall', () => {
    checkPicture(
      pay(`  { currency: EUR, unit: year, min: 40000, max: 30000 }
#                                               ^^^^^ pay-range-invalid 'max' (30000) is below 'min' (40000)
`),
    );
    checkPicture(
      pay(`  { currency: EUR, unit: year, percentiles: { p10: 30000, median: 50000, p90: 45000 } }
#                                                                             ^^^^^ pay-range-invalid 'percentiles.p90' (45000) is below 'percentiles.median' (50000)
`),
    );
  });

  it('is found where the unit cannot be meant', () => {
    checkPicture(
      pay(`  { currency: EUR, unit: hour, min: 25000, max: 30000 }
#                        ^^^^ pay-range-invalid 30000 EUR is an unlikely pay by the hour; see whether the unit is right
`),
    );
    checkPicture(
      pay(`  { currency: EUR, unit: year, min: 15, max: 18 }
#                        ^^^^ pay-range-invalid 18 EUR is an unlikely pay by the year; see whether the unit is right
`),
    );
  });

  it('is not found in what may be', () => {
    for (const fields of [
      'unit: hour, min: 12, max: 12',
      'unit: month, min: 600',
      'unit: day, max: 900',
      'unit: year, max: 2000000',
      'unit: year',
    ])
      checkPicture(pay(`  { currency: EUR, ${fields} }\n`));
    checkPicture(pay('  { currency: JPY, unit: hour, min: 1200 }\n'));
    checkPicture(pay('  { currency: EUR, unit: year, min: 0 }\n'));
  });
});
