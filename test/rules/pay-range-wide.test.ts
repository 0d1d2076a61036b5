import assert from 'node:assert/strict';
import { checkPicture, codesIn } from '../support/pictures.ts';

const pay = (max: string, more = 'scope: position\n') =>
  `id: a\nlang: en\ntitle: Nurse\n${more}compensation: { currency: EUR, unit: year, min: 30000, max: ${max} }\n`;

describe('pay-range-wide', () => {
  it('is found above one and a half', () =>
    checkPicture(
      `${pay('75000')}#                                                           ^^^^^ pay-range-wide the highest pay is 2.5 times the lowest; applicants learn little from so wide a range\n`,
    ));

  it('writes numbers as the reader does', () =>
    checkPicture(
      `${pay('60000')}#                                                           ^^^^^ pay-range-wide le maximum vaut 2 fois le minimum\u00a0; une fourchette si large apprend peu aux candidats\n`,
      { language: 'fr' },
    ));

  it('heeds the house', () =>
    checkPicture(
      `#- /a.role.yaml\n${pay('75000')}#- /rolespec.config.yaml\noptions: { pay-range-wide: { ratio: 3 } }\n`,
    ));

  it('is not found below, nor of an occupation', () => {
    checkPicture(pay('45000'));
    checkPicture(pay('75000', ''));
  });

  const ofHead = (more: string, amounts: string) =>
    codesIn(`id: a\nlang: en\ntitle: Seller\nscope: position\n${more}compensation: { currency: EUR, ${amounts} }\n`);
  it('is found from nothing up', () => {
    assert.ok(ofHead('', 'unit: year, min: 0, max: 90000').includes('pay-range-wide'));
    assert.ok(!ofHead('', 'unit: year, min: 0, max: 0').includes('pay-range-wide'));
  });

  for (const type of ['apprenticeship', 'volunteer'])
    it(`is not found of who is held as ${type}`, () => {
      const types = `employment: { types: [{ type: ${type} }] }\n`;
      for (const amounts of ['unit: hour, min: 7.95, max: 21.2', 'unit: month, min: 0, max: 300'])
        assert.ok(!ofHead(types, amounts).includes('pay-range-wide'));
    });
});
