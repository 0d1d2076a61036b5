import assert from 'node:assert/strict';
import { candidateFee } from '../../server/src/rules/candidate-fee.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: a\nlang: fr\ntitle: Libraire\nsummary: Vend.\nlocations: [{ city: Lyon }]\n';
const english = 'id: a\nlang: en\ntitle: Bookseller\nsummary: Sells.\nlocations: [{ city: Lyon }]\n';
const posting = 'posting: { employer: E, datePosted: "2026-11-02" }\n';
const advice = 'has applicants pay (French Labour Code, articles L5321-3 and L5331-5); take it out';

describe('candidate-fee', () => {
  it('is found in an offer', () => {
    checkPicture(
      `${head}${posting}mission: Des frais de dossier sont dus\n#            ^^^^^^^^^^^^^^^^ candidate-fee 'frais de dossier' ${advice}\n`,
    );
    checkPicture(
      `${head}posting: { employer: E, datePosted: "2026-11-02", contact: 08 99 12 34 56 }\n#                                                          ^^^^^^^^^^^^^^ candidate-fee '08 99 12 34 56' ${advice}\n`,
    );
  });

  for (const text of [
    'Sans frais de dossier',
    'Les frais d’inscription sont remboursés',
    'Aucun frais de candidature',
    'Nous ne demandons jamais de frais de dossier',
    'Vous n’avez pas à payer de frais de dossier',
    'Nous remboursons vos frais d’inscription à l’ordre',
    'L’employeur prend en charge les frais d’inscription à l’ordre',
    'Prise en charge de vos frais d’inscription',
    'Vos frais d’inscription à l’ordre sont intégralement pris en charge',
    'Les frais d’inscription sont réglés par l’employeur',
    'Les frais de dossier ne sont pas dus',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${head}${posting}mission: ${text}\n`));

  for (const text of ['Vous encaissez les frais d’inscription des élèves', 'Encaisser les frais d’inscription'])
    it(`is not found in: ${text}`, () => checkPicture(`${head}${posting}mission: ${text}\n`));
  for (const text of [
    'You collect the registration fees of members',
    'Parents pay a registration fee, which you collect',
    'Checks the registration fees of members',
    'We pay your registration fee',
    'We pay your bar registration fee and continuing education',
    'We will pay your DBS and registration fee',
    'We reimburse your professional registration fee each year',
    'Your professional registration fee is reimbursed after six months',
    'Your annual registration fee is paid by the trust',
    'Professional registration fees are refunded',
    'The registration fee of your professional body is covered by us',
    'We cover the cost of licensing and registration fees',
    'The trust also covers your registration fee',
    'Benefits include payment of your professional registration fee',
    'Reimbursement of registration fees',
    'Registration fee paid by the employer',
    'We never ask for a security deposit or a registration fee',
    'Beware of fraud, as our recruiters will never ask you to pay a registration fee',
    'We do not ask for any payment, registration fee or deposit',
    'No application, training or registration fee is charged',
    'You do not pay a registration fee',
    'The registration fee is not charged to candidates',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${english}${posting}mission: ${text}\n`));

  for (const [text, found] of [
    ['Vous réglez des frais de dossier', 'frais de dossier'],
    ['Les candidats versent des frais de dossier', 'frais de dossier'],
    ['Nous demandons des frais de dossier', 'frais de dossier'],
    ['Tenir la caisse ; frais de dossier à verser', 'frais de dossier'],
    ['Appelez le 08 99 12 34 56.', '08 99 12 34 56'],
    ['Joignez-nous au 0892 70 12 34.', '0892 70 12 34'],
    ['Pour postuler, appeler le 08 99 12 34 56.', '08 99 12 34 56'],
    ['Renseignements au 0 892 70 00 00.', '0 892 70 00 00'],
    ['Le kit de démarrage est à acheter par le vendeur.', 'à acheter par'],
    ['L’équipement est à acheter par la personne recrutée.', 'à acheter par'],
    ['Une caution de 100 euros est demandée.', 'caution'],
    ['Les frais de dossier ne sont pas remboursés.', 'frais de dossier'],
    ['Frais de dossier de 30 €, non remboursés.', 'Frais de dossier'],
    ['Les frais de dossier sont dus, pas de chèque.', 'frais de dossier'],
    ['Pas d’entretien avant le paiement des frais de dossier.', 'frais de dossier'],
    ['Les frais de dossier sont payés par le candidat.', 'frais de dossier'],
    ['Formation payante à la charge du candidat (300 €).', 'à la charge du candidat'],
    ['Vous achetez votre kit de démarrage (150 €).', 'kit de démarrage'],
    ['Chèque de caution demandé.', 'Chèque de caution'],
    ['Formation payante obligatoire.', 'Formation payante'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(candidateFee, `${head}${posting}mission: ${text}\n`), [found]));
  for (const [text, found] of [
    ['You pay a registration fee', 'registration fee'],
    ['Applicants pay a registration fee', 'registration fee'],
    ['The agency charges a registration fee', 'registration fee'],
    ['Runs the till, registration fee to be paid', 'registration fee'],
    ['A registration fee of £50 is payable before interview and will not be refunded.', 'registration fee'],
    ['A £50 registration fee is payable, we do not accept cheques.', 'registration fee'],
    ['No interview takes place until the registration fee of £50 has been paid.', 'registration fee'],
    ['Payment of the registration fee of £50 is required before interview.', 'registration fee'],
    ['The registration fee is paid by the candidate.', 'registration fee'],
    ['We do not cover the registration fee.', 'registration fee'],
    ['We pay weekly, and a registration fee of £50 is payable.', 'registration fee'],
    ['Candidates pay for their own training.', 'pay for their own training'],
    ['DBS check at your own cost (£44).', 'at your own cost'],
    ['A deposit of $100 is required for the uniform.', 'deposit'],
    ['You must buy a starter kit for £99.', 'buy a starter kit'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(candidateFee, `${english}${posting}mission: ${text}\n`), [found]));

  for (const text of [
    'Une caution de 300 euros est demandée aux clients',
    'Répondre au 08 92 70 12 34',
    'Le matériel est à acheter par le service',
    'Contactez-nous au 04 72 89 12 34',
    'Dossier 10892701234',
    'Le repas reste à votre charge',
    'Chèque de caution demandé aux locataires',
    'Formation payante obligatoire, prise en charge par l’employeur',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${head}${posting}mission: ${text}\n`));
  for (const text of [
    'A deposit of $100 is required from guests',
    'Members pay for their own training',
    'Customers buy a starter kit',
    'Travel to the interview is at your own cost',
    'Call 0906 123 4567',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${english}${posting}mission: ${text}\n`));
  it('knows the numbers of the country', () =>
    assert.deepEqual(
      passages(
        candidateFee,
        `${english.replace('Lyon', 'Leeds, country: GB')}${posting}mission: Call 0906 123 4567 to apply.\n`,
      ),
      ['0906 123 4567'],
    ));

  it('is not found elsewhere', () => {
    checkPicture(`${head}mission: Calcule les frais de dossier\n`);
    checkPicture(
      `${head}${posting}functions: [{ id: f, title: Crédit, description: Encaisse les frais de dossier }]\n`,
    );
    for (const contact of ['04 72 00 00 00', '+33 4 89 12 34 56', '0 800 12 34 56'])
      checkPicture(`${head}posting: { employer: E, datePosted: "2026-11-02", contact: "${contact}" }\n`);
  });
});
