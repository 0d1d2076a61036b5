import assert from 'node:assert/strict';
import { payVague } from '../../server/src/rules/pay-vague.ts';
import { passages } from '../support/passages.ts';
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
    'Tarifs : nous consulter',
    'Une question ? Nous consulter',
    'Tarif négociable',
    'Adapte le discours selon profil du client',
    'Salaire selon la convention collective',
    'Vous fixez une rémunération motivante pour les équipes',
    'Tarif : à négocier',
    'Calculer le salaire : à convenir avec le client',
    'Salaire : 2 000 euros',
    'Salaire attractif : 2 400 € brut par mois',
    'Rémunération selon expérience : de 28 000 à 34 000 €',
    'Salaire à négocier entre 30 et 35 k€',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}summary: "${text}"\n`));
  for (const text of [
    'Builds competitive offers',
    'Runs the salary round',
    'Negotiable deadlines',
    'You will run market pay surveys',
    'You check that each salary is competitive',
    'Prices: competitive',
    'You set the salary, depending on experience',
    'You check that each base salary is competitive',
    'Salary: 30,000 pounds',
    'Salary: competitive, £40,000 to £45,000',
    'Competitive salary of £32,000',
    'Salary negotiable between 30,000 and 35,000 pounds',
    'Keep pay competitive with the market',
    'Review competitive salary surveys',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${en}summary: "${text}"\n`));

  for (const [text, found] of [
    ['Nous offrons une rémunération attractive', 'rémunération attractive'],
    ['Salaire : nous consulter.', 'nous consulter'],
    ['Rémunération à la hauteur de vos ambitions', 'Rémunération à la hauteur de vos ambitions'],
    ['Salaire : selon profil.', 'selon profil'],
    ['Vend des livres. Salaire : à négocier.', 'à négocier'],
    ['La rémunération est attractive', 'attractive'],
    ['Salaire attractif et prime de 500 €', 'Salaire attractif'],
    ['Salaire à négocier, 35 h par semaine', 'Salaire à négocier'],
    ['Vous percevez une rémunération attractive', 'rémunération attractive'],
    ['Vous travaillez à Lyon avec une rémunération attractive', 'rémunération attractive'],
    ['Salaire en fonction de l’expérience', 'Salaire en fonction de l’expérience'],
    ['Salaire très attractif', 'Salaire très attractif'],
    ['Salaire fixe attractif et part variable', 'Salaire fixe attractif'],
  ] as const)
    it(`is found in: ${text}`, () => assert.deepEqual(passages(payVague, `${fr}summary: "${text}"\n`), [found]));
  for (const [text, found] of [
    ['We offer a competitive salary', 'competitive salary'],
    ['Salary: competitive', 'competitive'],
    ['The salary is competitive', 'competitive'],
    ['Competitive salary, £5,000 bonus', 'Competitive salary'],
    ['Salary negotiable, 40 hours a week', 'Salary negotiable'],
    ['Our pay is competitive with the market', 'competitive'],
    ['Salary DOE', 'Salary DOE'],
    ['You receive a competitive salary', 'competitive salary'],
    ['You work with us for a competitive salary', 'competitive salary'],
    ['Salary depends on experience', 'Salary depends on experience'],
    ['Competitive base salary', 'Competitive base salary'],
    ['Negotiable pay', 'Negotiable pay'],
    ['Great pay', 'Great pay'],
    ['Market-rate salary', 'Market-rate salary'],
  ] as const)
    it(`is found in: ${text}`, () => assert.deepEqual(passages(payVague, `${en}summary: "${text}"\n`), [found]));

  const paid = 'compensation: { currency: EUR, unit: year, min: 30000, max: 40000 }\n';
  it('finds promises beside amounts', () =>
    checkPicture(
      `${en}${paid}summary: Salary no bar\n#        ^^^^^^^^^^^^^ pay-vague 'Salary no bar' promises more than the range in 'compensation' and names no amount; say what it depends on\n`,
    ));
  for (const [spec, found] of [
    [`${en}${paid}summary: Unlimited earning potential.\n`, ['Unlimited earning potential']],
    [`${en}summary: Uncapped earnings.\n`, ['Uncapped earnings']],
    [`${en}summary: Uncapped earnings, 3 % of each sale.\n`, []],
    [`${en}${paid}summary: Competitive salary.\n`, []],
    [`${fr}${paid}summary: Des revenus illimités.\n`, ['revenus illimités']],
  ] as const)
    it(`finds ${found.join() || 'nothing'} in: ${spec}`, () => assert.deepEqual(passages(payVague, spec), found));

  it('is not found in what the work is', () =>
    checkPicture(`${en}functions: [{ id: b, title: Pay, description: Advises on attractive pay }]\n`));
});
