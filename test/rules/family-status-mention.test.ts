import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { familyStatusMention } from '../../server/src/rules/family-status-mention.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: nurse\nlang: fr\ntitle: Fleuriste\n';
const en = 'id: nurse\nlang: en\ntitle: Nurse\n';
const uri = 'file:///nurse.role.yaml';

describe('family-status-mention', () => {
  it('names the ground and the article', () => {
    checkPicture(
      `${fr}mission: Personne libre de toute attache\n#                 ^^^^^^^^^^^^^^^^^^^^^^ family-status-mention 'libre de toute attache' ties the job to family situation (French Labour Code, articles L1132-1 and L1142-1); say which hours and travel the work asks for\n`,
    );
    checkPicture(
      `${fr}mission: Ni projet ni désir de grossesse\n#                     ^^^^^^^^^^^^^^^^^^ family-status-mention 'désir de grossesse' ties the job to pregnancy (French Labour Code, articles L1132-1 and L1142-1); say which hours and travel the work asks for\n`,
    );
    checkPicture(
      `${en}mission: Must have no family ties\n#                  ^^^^^^^^^^^^^^ family-status-mention 'no family ties' ties the job to family situation; say which hours and travel the work asks for\n`,
    );
  });

  it('is not found in: Conseille les couples sans enfants', () =>
    checkPicture(`${fr}mission: Conseille les couples sans enfants\n`));
  it('is not found in: Candidatures bienvenues, célibataire ou non, quelle que soit la situation de famille', () =>
    checkPicture(
      `${fr}mission: Candidatures bienvenues, célibataire ou non, quelle que soit la situation de famille\n`,
    ));
  it('is not found in: Contrôle les haut-parleurs et leur enceinte', () =>
    checkPicture(`${fr}mission: Contrôle les haut-parleurs et leur enceinte\n`));
  it('is not found in: Remplacement d’un congé de maternité', () =>
    checkPicture(`${fr}mission: Remplacement d’un congé de maternité\n`));
  it('is not found in: Regardless of marital status, unmarried or not', () =>
    checkPicture(`${en}mission: Regardless of marital status, unmarried or not\n`));
  it('is not found in: Rooms for customers without children', () =>
    checkPicture(`${en}mission: Rooms for customers without children\n`));
  it('is not found in: A single point of contact', () => checkPicture(`${en}mission: A single point of contact\n`));

  for (const text of [
    'Animer les ateliers destinés aux parents célibataires',
    'Anime des ateliers pour parents célibataires',
    'Vous animez des ateliers pour parents isolés ou célibataires',
    'Chargé d’accompagner toute personne célibataire vers un logement',
    'Organiser les sorties : accueillir les mères de famille',
    'Le service des pères de famille',
    'Le foyer recrute une personne pour accueillir des mères célibataires et leurs enfants, la nuit',
    'L’association cherche une personne pour suivre des étrangers sans enfant et des couples mariés',
    'La personne recrutée accompagne des mères célibataires',
    'Rôle de mère de famille (exigence professionnelle essentielle et déterminante)',
    'Soutien aux personnes divorcées, aux mères célibataires',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}mission: "${text}"\n`));

  for (const [text, found] of [
    ['Tenir la caisse, célibataire de préférence', 'célibataire'],
    ['Nous cherchons une personne pour tenir la caisse, célibataire de préférence', 'célibataire'],
    ['La personne recrutée est célibataire', 'célibataire'],
    ['Tenir la caisse et être célibataire', 'célibataire'],
    ['Voyager en France, personne sans enfants', 'sans enfants'],
    ['Vous êtes mobile et célibataire', 'célibataire'],
    ['Être célibataire', 'célibataire'],
    ['Nous cherchons un profil célibataire', 'célibataire'],
    ['Le titulaire est une personne mariée', 'mariée'],
    ['Candidats célibataires uniquement', 'célibataires'],
    ['Profil : célibataire', 'célibataire'],
    ['Titulaire célibataire', 'célibataire'],
    ['La fleuriste est célibataire', 'célibataire'],
    ['Une personne célibataire est souhaitée', 'célibataire'],
    ['Les femmes célibataires sont privilégiées', 'célibataires'],
    ['La boutique est animée, célibataire de préférence', 'célibataire'],
    ['Notre entreprise cherche une personne célibataire', 'célibataire'],
    ['Ne pas avoir d’enfants', 'pas avoir d’enfants'],
    ['Vous n’avez pas d’enfants en bas âge', 'avez pas d’enfants'],
    ['Vous n’avez pas de charge de famille', 'avez pas de charge de famille'],
    ['Ne pas être enceinte', 'pas être enceinte'],
    ['Femme enceinte s’abstenir', 'Femme enceinte'],
    ['Poste physique, femmes enceintes s’abstenir', 'femmes enceintes'],
    ['Les femmes enceintes ne sont pas acceptées', 'femmes enceintes'],
    ['Pas de mamans', 'mamans'],
    ['Précisez votre situation de famille et le nombre d’enfants', 'Précisez votre situation de famille'],
    ['Indiquer votre situation familiale', 'Indiquer votre situation familiale'],
    ['Couple sans enfants pour gardiennage', 'Couple sans enfants'],
    ['Couple marié', 'Couple marié'],
    ['Poste incompatible avec des obligations familiales', 'incompatible avec des obligations familiales'],
    ['Pas de jeunes enfants à charge', 'Pas de jeunes enfants à charge'],
    ['Pas de contraintes familiales', 'Pas de contraintes familiales'],
    ['Précisez votre situation matrimoniale', 'Précisez votre situation matrimoniale'],
    ['Nombre d’enfants à préciser', 'Nombre d’enfants à préciser'],
    ['Pas de congé maternité', 'Pas de congé maternité'],
    ['Test de grossesse demandé', 'Test de grossesse demandé'],
    ['Un test de grossesse est exigé avant l’embauche', 'Un test de grossesse est exigé'],
    ['Jeune maman acceptée', 'Jeune maman acceptée'],
    ['Idéal pour une maman', 'Idéal pour une maman'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(familyStatusMention, `${fr}mission: "${text}"\n`), [found]));

  it('finds for whom a post would be ideal', () => {
    assert.deepEqual(passages(familyStatusMention, `${fr}mission: Poste idéal pour une maman ou une étudiante\n`), [
      'Poste idéal pour une maman',
    ]);
    checkPicture(`${fr}mission: Vend le cadeau idéal pour une maman\n`);
  });

  for (const text of [
    'Garde d’enfants le soir ; nombre d’enfants à préciser',
    'Remplacement de congé maternité',
    'Pas de congé maternité sans déclaration',
    'Un test de grossesse est exigé avant la radiographie',
    'Votre client est marié, célibataire ou pacsé',
    'Nos résidents ont plus de 80 ans et vivent sans enfant',
    'Chaque parent célibataire est reçu',
    'Les adhérents sont mariés ou célibataires',
    'Pas d’enfants sur le chantier',
    'Aucun enfant n’est refusé',
    'Vous n’avez pas d’enfants à garder le soir',
    'Préciser la situation familiale des bénéficiaires',
    'Inutile de préciser votre situation de famille',
    'Couple sans enfants accueilli la semaine',
    'Les femmes enceintes ne sont pas acceptées sur le manège',
    'Accueille des femmes enceintes et des mamans',
    'Idéal pour une maman, ce jouet se vend bien',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}mission: ${text}\n`));

  for (const text of [
    'A pregnancy test is required before the X-ray',
    'The pool must not have young children in it',
    'Advise couples who plan to have children',
    'Advises married people and single people on tax',
    'Homes for single people, couples and families',
    'Acts for married and unmarried couples',
    'You advise single people on pensions',
    'The church welcomes unmarried couples',
    'There are no children on site',
    'You have no children in your care',
    'No children are left alone',
    'Work with unmarried mothers',
    'Childless couples are among our clients',
    'Advises couples planning to start a family',
    'Supports carers free from family commitments',
    'Married couples only pay one fee',
    'The form asks for your marital status',
    'Staff accommodation for single people and couples is on site',
    'Staff accommodation for single people is on site',
    'Staff flats for couples and single people are near by',
    'Health insurance starts at $90 a month for single people and $210 for families',
    'Staff housing is offered to married people as well',
    'Advises pregnant women',
    'No pregnant women in the trial were harmed',
    'Pregnant women should not apply the cream',
    'The ride is not suitable for pregnant women',
    'Pregnant applicants may ask for other hours',
    'You need not plan to have children',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${en}mission: ${text}\n`));

  for (const [text, found] of [
    ['Must not have young children', 'Must not have young children'],
    ['Do you plan to have children?', 'Do you plan to have children'],
    ['Must not intend to become pregnant', 'Must not intend to become pregnant'],
    ['A pregnancy test is required', 'A pregnancy test is required'],
    ['You have no children', 'no children'],
    ['You have no children at home', 'no children'],
    ['No children', 'No children'],
    ['Our ideal hire has no children', 'no children'],
    ['A job for single people', 'single people'],
    ['Single people are preferred', 'Single people'],
    ['The nurse is unmarried', 'unmarried'],
    ['Childless couples only', 'Childless'],
    ['We want unmarried mothers', 'unmarried'],
    ['Must be unmarried students', 'Must be unmarried'],
    ['Serves customers and is unmarried', 'unmarried'],
    ['Runs the shop, must be married', 'must be married'],
    ['Runs the shop; single person preferred', 'single person'],
    ['Our shop is open late and you must be single', 'must be single'],
    ['Not planning a family', 'Not planning a family'],
    ['No childcare commitments', 'No childcare commitments'],
    ['Pregnant women should not apply', 'Pregnant women should not apply'],
    ['Pregnant women cannot be employed in this role', 'Pregnant women cannot be employed'],
    ['Pregnant applicants will not be considered', 'Pregnant applicants will not be considered'],
    ['No pregnant women', 'No pregnant women'],
    ['Not suitable for pregnant women', 'Not suitable for pregnant women'],
    ['This role is unsuitable for expectant mothers', 'unsuitable for expectant mothers'],
    ['You must not plan to have children in the next two years', 'must not plan to have children'],
    ['Must have no plans to have children', 'no plans to have children'],
    ['Free from family responsibilities', 'Free from family responsibilities'],
    ['Married couples only', 'Married couples only'],
    ['State your marital status', 'State your marital status'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(familyStatusMention, `${en}mission: "${text}"\n`), [found]));

  it('names the act that speaks of pregnancy', () =>
    checkPicture(
      `${en}locations: [{ country: GB }]\nmission: No pregnant women\n#        ^^^^^^^^^^^^^^^^^ family-status-mention 'No pregnant women' ties the job to pregnancy (Equality Act 2010, section 39); say which hours and travel the work asks for\n`,
    ));

  it('is not found in what the work is', () =>
    checkPicture(
      `${fr}functions: [{ id: a, title: Aide aux mères de famille }]\nskills: { technical: [{ id: b, label: Suivre les femmes sans enfant }] }\n`,
    ));

  it('proposes other words', () => {
    const after = (text: string) =>
      fixed({ [uri]: `${fr}mission: ${text}\n` }, uri, 'family-status-mention').map(
        ({ files }) => files[uri]?.split('mission: ')[1],
      );
    assert.deepEqual(after('Personne motivée, sans enfants'), ['Personne motivée\n']);
    assert.deepEqual(after('Sans enfants, vous voyagez'), ['Vous voyagez\n']);
    assert.deepEqual(after('Vous êtes mobile, célibataire, patient'), ['Vous êtes mobile, patient\n']);
    assert.deepEqual(after('Célibataire, mobile'), ['Mobile\n']);
    assert.deepEqual(after('Conduit en altitude. Célibataire, mobile.'), ['Conduit en altitude. Mobile.\n']);
    assert.deepEqual(after('Conduit en altitude. Être célibataire.'), ['Conduit en altitude.\n']);
    assert.deepEqual(after('|\n  - Mobile\n  - Sans enfants ;\n  - Patient'), ['|\n  - Mobile\n  - Patient\n']);
    assert.deepEqual(after('|\n  Profil\n  - Sans enfants\n'), ['|\n  Profil\n\n']);
    assert.deepEqual(after('"- Sans enfants\\n- Patient"'), ['"- Patient"\n']);
    assert.deepEqual(after('"- Mobile\\n- Sans enfants"'), ['"- Mobile"\n']);
    for (const text of [
      'Célibataire',
      'Célibataire mobile',
      'Vous êtes célibataire et mobile',
      'Vous êtes mobile, célibataire et patient',
      'Sans enfants en bas âge',
      'Profil mobile (célibataire ou non)',
    ])
      assert.deepEqual(after(text), []);
  });
});
