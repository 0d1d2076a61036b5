import { checkPicture } from '../support/pictures.ts';

const pay = (max: string, more = 'scope: position\n') =>
  `id: a\nlang: en\ntitle: Nurse\n${more}compensation: { currency: EUR, unit: year, min: 30000, max: ${max} }\n`;

describe('pay-range-wide', () => {
  it('is found above one and a half', () =>
    checkPicture(
      `${pay('75000')}#                                                           ^^^^^ pay-range-wide the highest pay is 2.5 times the lowest; applicants learn little from so wide a range\n`,
    ));

  it('heeds the house', () =>
    checkPicture(
      `#- /a.role.yaml\n${pay('75000')}#- /rolespec.config.yaml\noptions: { pay-range-wide: { ratio: 3 } }\n`,
    ));

  it('is not found below, nor of an occupation', () => {
    checkPicture(pay('45000'));
    checkPicture(pay('75000', ''));
    checkPicture(
      'id: a\nlang: en\ntitle: Nurse\nscope: position\ncompensation: { currency: EUR, unit: year, min: 0, max: 4000 }\n',
    );
  });
});
