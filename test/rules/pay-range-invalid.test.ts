import assert from 'node:assert/strict';
import { checkPicture, codesIn } from '../support/pictures.ts';

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
    checkPicture(
      pay(`  { currency: EUR, unit: week, min: 30000, max: 36000 }
#                        ^^^^ pay-range-invalid 36000 EUR is an unlikely pay by the week; see whether the unit is right
`),
    );
  });

  it('writes amounts as the reader does', () =>
    checkPicture(
      pay(`  { currency: EUR, unit: hour, max: 1500 }
#                        ^^^^ pay-range-invalid 1\u202f500\u00a0€ est peu vraisemblable par heure\u00a0; vérifier l’unité
`),
      { language: 'fr' },
    ));

  const full = (time: string, amounts: string, more = '') =>
    `id: a\nlang: fr\ntitle: Libraire\n${more}employment: { time: ${time} }\ncompensation:\n  { currency: EUR, ${amounts} }\n`;
  it('knows that full time in France is not paid by the year with a pay for a month', () => {
    for (const amounts of ['unit: year, max: 2000', 'unit: hour, max: 7', 'unit: month, max: 90', 'unit: day, max: 60'])
      assert.deepEqual(codesIn(full('full', amounts)).includes('pay-range-invalid'), true, amounts);
    const unsure = [
      full('part', 'unit: year, max: 2000'),
      full('full', 'unit: year, max: 22000'),
      full('full', 'unit: year, max: 2000', 'locations: [{ city: Tunis, country: TN }]\n'),
      full('full', 'unit: year, max: 5900').replace('Libraire', 'Apprenti libraire'),
      full('full', 'unit: month, max: 660').replace('time:', 'contract: [internship], time:'),
    ];
    for (const text of unsure) assert.deepEqual(codesIn(text).includes('pay-range-invalid'), false, text);
  });

  it('is not found in what may be', () => {
    for (const fields of [
      'unit: hour, min: 12, max: 12',
      'unit: month, min: 600',
      'unit: week, min: 600',
      'unit: day, max: 900',
      'unit: year, max: 2000000',
      'unit: year',
    ])
      checkPicture(pay(`  { currency: EUR, ${fields} }\n`));
    checkPicture(pay('  { currency: JPY, unit: hour, min: 1200 }\n'));
    checkPicture(pay('  { currency: EUR, unit: year, min: 0 }\n'));
  });
});
