import { checkPicture } from '../support/pictures.ts';

const fr = 'id: a\nlang: fr\ntitle: Libraire\n';
const en = 'id: a\nlang: en\ntitle: Nurse\n';
const advice = "does not say what is paid (Directive (EU) 2023/970, article 5); write the range in 'compensation'";

describe('pay-vague', () => {
  it('is found in texts and in the pay itself', () => {
    checkPicture(
      `${fr}summary: Une rémunération attractive vous attend\n#            ^^^^^^^^^^^^^^^^^^^^^^^ pay-vague 'rémunération attractive' ${advice}\n`,
    );
    checkPicture(
      `${en}summary: Competitive salary\n#        ^^^^^^^^^^^^^^^^^^ pay-vague 'Competitive salary' ${advice}\n`,
    );
    checkPicture(
      `${en}compensation: { currency: EUR, unit: year, basis: Negotiable }\n#                                                 ^^^^^^^^^^ pay-vague 'Negotiable' ${advice}\n`,
    );
  });

  it('is not found beside amounts', () => {
    checkPicture(`${en}compensation: { currency: EUR, unit: year, min: 30000, max: 40000, basis: Negotiable }\n`);
    checkPicture(
      `${fr}summary: Salaire selon expérience\ncompensation: { currency: EUR, unit: year, percentiles: { median: 30000 } }\n`,
    );
  });

  for (const text of [
    'Négocie des contrats à négocier',
    'Tarif négociable',
    'Adapte le discours selon profil du client',
    'Salaire selon la convention collective',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}summary: ${text}\n`));
  for (const text of ['Builds competitive offers', 'Runs the salary round', 'Negotiable deadlines'])
    it(`is not found in: ${text}`, () => checkPicture(`${en}summary: ${text}\n`));

  it('is not found in what the work is', () =>
    checkPicture(`${en}functions: [{ id: b, title: Pay, description: Advises on attractive pay }]\n`));
});
