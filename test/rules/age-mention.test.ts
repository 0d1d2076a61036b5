import assert from 'node:assert/strict';
import { ageMention } from '../../server/src/rules/age-mention.ts';
import { fixed } from '../support/fixed.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: nurse\nlang: fr\ntitle: Fleuriste\n';
const en = 'id: nurse\nlang: en\ntitle: Nurse\n';
const uri = 'file:///nurse.role.yaml';
const advice = 'say which experience is needed';
const french = `ties the job to age (French Labour Code, articles L1132-1 and L5331-2); ${advice}`;
const european = `ties the job to age (Directive 2000/78/EC, article 1); ${advice}`;

describe('age-mention', () => {
  it('names the French Labour Code for work in France', () => {
    checkPicture(
      `${fr}summary: Avoir entre 20 et 30 ans\n#              ^^^^^^^^^^^^^^^^^^ age-mention 'entre 20 et 30 ans' ${french}\n`,
    );
    checkPicture(`${fr}mission: Moins de 35 ans\n#        ^^^^^^^^^^^^^^^ age-mention 'Moins de 35 ans' ${french}\n`);
    checkPicture(
      `${en}mission: A digital native\n#          ^^^^^^^^^^^^^^ age-mention 'digital native' ${french}\nlocations: [{ city: Lyon, country: FR }]\n`,
    );
  });

  it('names the directive elsewhere in the Union, and no article where it knows none', () => {
    checkPicture(
      `${en}mission: Under 30 years of age\n#        ^^^^^^^^^^^^^^^^^^^^^ age-mention 'Under 30 years of age' ${european}\n`,
    );
    checkPicture(
      `${en}mission: Under 30 years of age\n#        ^^^^^^^^^^^^^^^^^^^^^ age-mention 'Under 30 years of age' ties the job to age; ${advice}\nlocations: [{ country: JP }]\n`,
    );
  });

  it('speaks French', () =>
    checkPicture(
      `${fr}mission: Moins de 35 ans\n#        ^^^^^^^^^^^^^^^ age-mention « Moins de 35 ans » lie le poste à l’âge (Code du travail, articles L1132-1 et L5331-2) ; dire quelle expérience est attendue\n`,
      { language: 'fr' },
    ));

  for (const text of [
    '2 à 5 ans d’expérience',
    'Jouer le rôle d’un jeune homme de 20 ans',
    'Le rôle de Julie est tenu par une comédienne de 18 à 25 ans (R1142-1)',
    'Encadrer une équipe de jeunes bénévoles de 18 à 25 ans',
    'Auxiliaire de vie d’une jeune femme',
    'Expérience de 20 à 25 ans',
    'Plus de 20 ans d’ancienneté',
    'Une jeune entreprise et ses 30 ans de savoir-faire',
    'Travaille auprès de jeunes de moins de 25 ans',
    'Accompagne des personnes âgées de plus de 65 ans',
    'Suit l’âge des données',
    'Connaît la vente aux personnes du troisième âge',
    'Accueille des enfants de moins de 3 ans',
    'Toutes les candidatures sont étudiées, sans distinction d’âge, moins de 30 ans ou plus',
    'Ouvert aux jeunes diplômés',
    'Il faut avoir 18 ans révolus',
    'Contrat d’apprentissage, moins de 30 ans',
    'CDD de 3 ans maximum',
    'Respecter la limite d’âge statutaire du concours',
    'La limite d’âge de 65 ans est fixée par le code des transports',
    'Être âgé de plus de 18 ans',
    'Sans limite d’âge',
    'Aucune limite d’âge',
    'Il n’y a pas de limite d’âge',
    'Les stagiaires ont de 18 à 25 ans',
    'Les passagers de moins de 26 ans paient demi-tarif',
    'Le lectorat a entre 25 et 40 ans',
    'Les donneuses ont moins de 37 ans',
    'Une jeune femme enceinte est reçue le jour même',
    'Un prêt de 20 à 25 ans est proposé',
    'Entreprise familiale fondée il y a moins de 30 ans',
    'Le logement est garanti moins de 20 ans',
    'Accompagne les 18-25 ans vers l’emploi',
    'Public : jeunes de 18-25 ans',
    '20-25 ans d’expérience',
    'Garantie 20-25 ans',
    'Public accueilli : 18-25 ans',
    'Mission locale, 18-25 ans',
    'Tarif réduit : réservé aux moins de 26 ans',
    'Le foyer est réservé aux jeunes',
    'Tient un foyer réservé aux moins de 30 ans',
    'Le toboggan est interdit aux plus de 40 ans',
    'Née en 1998, la maison compte 200 salariés',
    'La trentaine de salariés du site vous attend',
    'Que vous soyez jeune ou senior, écrivez-nous',
    'Vous êtes jeune parent : nos horaires sont souples',
    'Nous recherchons une jeune entreprise partenaire',
    'Le laboratoire de recherche jeune public ouvre',
    'La clientèle est trentenaire et urbaine',
    'Un bail de moins de trente ans est signé',
    'Pas plus de 20 ans de prêt',
    'Avoir plus de 20 ans d’expérience',
    'Une équipe de 12 personnes âgées de 22 à 61 ans',
    'Développement d’une jeune équipe de vente',
    'Nous recrutons une personne pour accompagner des jeunes de moins de 26 ans',
    'Le club cherche une personne pour encadrer ses joueuses de moins de 20 ans, deux soirs par semaine',
    'Nous cherchons une personne pour l’accompagnement de jeunes de moins de 26 ans',
    'Nous cherchons une personne qui accompagne des jeunes de moins de 26 ans',
    'La compagnie cherche une personne pour jouer devant de jeunes filles',
    'La personne recrutée accompagne des jeunes de moins de 26 ans',
    '21 ans minimum, âge requis par la loi pour conduire un autocar',
    'Parcours emploi compétences : avoir moins de 26 ans',
    'Rôle de 35 à 50 ans (exigence professionnelle essentielle et déterminante)',
    'Les candidatures de jeunes diplômés comme de seniors sont étudiées',
    'Encadrement d’une jeune équipe',
    'Trentaine de salariés à encadrer',
    'Âge des enfants accueillis : 3 à 6 ans',
    'Agence ouverte depuis 25/30 ans',
    'Accueille les étudiants le samedi',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}mission: "${text}"\n`));

  for (const text of [
    'Under 5 years of experience',
    'Children aged 18 to 20',
    'Applications are welcome regardless of age, under 30 years old or over',
    'Must be over 18 years old',
    'Meets targets under 20 minutes',
    'Open to recent graduates',
    'There is no age limit',
    'There is no maximum age',
    'The magazine speaks to millennials',
    'You will mentor a young man leaving care',
    'A young man is met at the station',
    'a third of tenants are over 65 years old',
    'free for passengers under the age of 16 and over the age of 65',
    'Alcohol is not sold to anyone under 18 years old',
    'Buildings older than 30 years are surveyed',
    'Wine aged 20 to 30 years is kept in the cellar',
    'The shop was opened under 30 years ago',
    'Beef aged 25-35 days is hung in the cellar',
    'The gap must be between 20 and 30 mm',
    'We are a young, dynamic company',
    'Runs a club for under 30s only',
    'A discount for under 30s only',
    'Coaches pupils aged 18-25',
    'Teaches young, ambitious players',
    'A young person, calm and safe, is met at the station',
    'Response times must be under 30',
    'The queue must be under 40',
    'Must be under 40 kg',
    'Must be under 30.5 degrees',
    'Applicants under 25 receive a free railcard',
    'Whether you are in your twenties or your sixties, you are welcome',
    'Clients in their thirties are our main market',
    'Nobody under 18 may buy alcohol',
    'A team of 20 to 30',
    'Wine of an age of 20 to 30 months',
    'You manage stores with under 50 staff',
    'We are looking for a young company to partner with',
    'The firm was born after 1990',
    'The tool is not suitable for older workers',
    'Our team is between 22 and 61 years old',
    'Buildings older than 50 years',
    'Speak to young and ambitious founders',
    'Market research with millennials and Gen Z',
    'Interview Generation Z consumers',
    'Edit copy for a magazine read by young professionals',
    'You will join a youthful brand',
    'Sells youthful and fun fashion',
    'A shop in a youthful part of town, with a youthful atmosphere',
    'School leavers are welcome',
    'Would suit someone who has just left school',
    'Must be over 18',
    'You drive and are over 25 miles from the depot',
    'At least 5 years of experience',
    'A contract of no more than 2 years',
    'No more than 5 years in prison',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${en}mission: ${text}\n`));

  for (const [text, found] of [
    ['Limite d’âge de 35 ans', 'Limite d’âge'],
    ['La limite d’âge de 45 ans est fixée par la direction', 'limite d’âge'],
    ['Être âgé de plus de 25 ans', 'âgé de plus de 25 ans'],
    ['La personne recherchée a moins de 30 ans', 'moins de 30 ans'],
    ['Le profil idéal a entre 25 et 35 ans', 'entre 25 et 35 ans'],
    ['Âge : 25-35 ans', '25-35 ans'],
    ['Seniors s’abstenir', 'Seniors s’abstenir'],
    ['La fleuriste a moins de 30 ans', 'moins de 30 ans'],
    ['Nos collaborateurs ont moins de 30 ans', 'moins de 30 ans'],
    ['Les candidats de moins de 30 ans sont privilégiés', 'moins de 30 ans'],
    ['Une jeune femme est souhaitée', 'jeune femme'],
    ['Au sein d’une équipe de vendeurs de moins de 30 ans', 'moins de 30 ans'],
    ['Un poste pour vendeurs de moins de 30 ans', 'moins de 30 ans'],
    ['Notre agence a choisi de recruter un jeune homme', 'jeune homme'],
    ['La future recrue a moins de 30 ans', 'moins de 30 ans'],
    ['Le poste convient à une jeune femme', 'jeune femme'],
    ['La boutique est ouverte, moins de 30 ans', 'moins de 30 ans'],
    ['Notre restaurant a besoin d’une jeune femme', 'jeune femme'],
    ['Ce rôle est idéal pour une jeune femme', 'jeune femme'],
    ['Encadrer une équipe de vendeurs, avoir moins de 30 ans', 'moins de 30 ans'],
    ['Assistant personnel recherché, jeune homme de préférence', 'jeune homme'],
    ['Poste réservé aux moins de 35 ans', 'réservé aux moins de 35 ans'],
    ['Réservé aux personnes de moins de 30 ans', 'Réservé aux personnes de moins de 30 ans'],
    ['Réservé aux jeunes', 'Réservé aux jeunes'],
    ['Personnes de plus de 50 ans s’abstenir', 'de plus de 50 ans s’abstenir'],
    ['Pas plus de 45 ans', 'Pas plus de 45 ans'],
    ['Ne pas avoir plus de 35 ans', 'pas avoir plus de 35 ans'],
    ['Interdit aux plus de 40 ans', 'Interdit aux plus de 40 ans'],
    ['Entre 25 et 35 ans de préférence', 'Entre 25 et 35 ans'],
    ['H/F 25-30 ans', '25-30 ans'],
    ['Âge : 20–28 ans', '20–28 ans'],
    ['Nous cherchons une personne de moins de trente ans', 'de moins de trente ans'],
    ['Recherchons jeune commercial', 'jeune'],
    ['Nous recrutons de jeunes vendeurs', 'jeunes'],
    ['Vous êtes jeune et plein d’énergie', 'jeune'],
    ['Nous cherchons quelqu’un de jeune', 'jeune'],
    ['Personne jeune souhaitée', 'jeune'],
    ['Poste pour jeune dynamique', 'jeune'],
    ['Idéalement trentenaire', 'trentenaire'],
    ['La trentaine, vous êtes ambitieux', 'La trentaine'],
    ['Né après 1995', 'Né après 1995'],
    ['Retraités exclus', 'Retraités exclus'],
    ['Seniors non acceptés', 'Seniors'],
    ['Pas de seniors', 'seniors'],
    ['Âge : 30 ans environ', '30 ans'],
    ['Trentaine souhaitée', 'Trentaine'],
    ['Quadra expérimenté', 'Quadra'],
    ['25/35 ans', '35 ans'],
    ['Idéal pour un étudiant', 'Idéal pour un étudiant'],
    ['Étudiant de préférence', 'Étudiant de préférence'],
    ['Une équipe de 8 personnes de 22 à 28 ans', 'de 22 à 28 ans'],
    ['Rejoignez une jeune équipe', 'jeune équipe'],
    ['Pour postuler, avoir moins de 30 ans', 'moins de 30 ans'],
    ['Nous cherchons une personne pour rejoindre une équipe de moins de 30 ans', 'moins de 30 ans'],
    ['Nous recrutons une jeune femme pour accueillir les visiteurs', 'jeune femme'],
    ['La personne recrutée a moins de 30 ans', 'moins de 30 ans'],
    ['Vente de fleurs, jeune fille de préférence', 'jeune fille'],
  ] as const)
    it(`is found in: ${text}`, () => assert.deepEqual(passages(ageMention, `${fr}mission: "${text}"\n`), [found]));

  for (const [text, found] of [
    ['Age limit 35', 'Age limit'],
    ['Personal assistant wanted, young man preferred', 'young man'],
    ['There is a maximum age of 35', 'maximum age'],
    ['The ideal candidate is under 30 years old', 'under 30 years old'],
    ['The nurse is under 30 years old', 'under 30 years old'],
    ['Nurses aged 20 to 30', 'aged 20 to 30'],
    ['A vacancy for waiters under 30 years old', 'under 30 years old'],
    ['We invite applicants aged 20 to 30', 'aged 20 to 30'],
    ['Receptionists under 30 years old', 'under 30 years old'],
    ['The driver must be under 65 years old', 'under 65 years old'],
    ['Age 25-35', 'Age 25-35'],
    ['Ideally aged 25-35', 'aged 25-35'],
    ['You are between 25 and 35', 'You are between 25 and 35'],
    ['Under 30s only', 'Under 30s only'],
    ['We are a young, dynamic team', 'young'],
    ['Young, dynamic and hungry', 'Young'],
    ['Join our young and vibrant team', 'young and vibrant team'],
    ['Staff are under 30 years old', 'under 30 years old'],
    ['Young man wanted for the till', 'Young man'],
    ['A young lady is required', 'young lady'],
    ['We want a young man', 'young man'],
    ['Our customers want a young man', 'young man'],
    ['Ideal for millennials', 'millennials'],
    ['Prepare the accounts. Applicants must be under 35.', 'under 35'],
    ['Must be under 40', 'under 40'],
    ['Candidates under 30 preferred', 'under 30'],
    ['We want people under 30', 'under 30'],
    ['Must be 25-35 years old', '25-35 years old'],
    ['Must be 25–35 years old', '25–35 years old'],
    ['Ideal age: 25 to 35', '25 to 35'],
    ['No one over 50', 'No one over 50'],
    ['You are in your twenties', 'in your twenties'],
    ['Candidates must be born after 1990', 'born after 1990'],
    ['Not suitable for older workers', 'Not suitable for older workers'],
    ['Retirees need not apply', 'Retirees need not apply'],
    ['We are looking for a young nurse', 'young'],
    ['Recent college graduates only', 'Recent college graduates'],
    ['No one over 45 please', 'No one over 45'],
    ['School leaver wanted', 'School leaver wanted'],
    ['Would suit a student', 'Would suit a student'],
    ['Would suit a retired person', 'Would suit a retired person'],
    ['Ideal for school leavers', 'Ideal for school leavers'],
    ['You have a mature outlook and are over 30', 'over 30'],
    ['Must be over 30', 'over 30'],
    ['Maximum of ten years’ experience', 'Maximum of ten years'],
    ['No more than 5 years of experience', 'No more than 5 years'],
    ['Overqualified candidates will not be considered', 'Overqualified candidates will not be considered'],
    ['We want a youthful person', 'youthful'],
    ['A youthful and fun assistant', 'youthful'],
    ['The shop is busy, under 30 years old', 'under 30 years old'],
    ['Our team is between 22 and 29 years old', 'between 22 and 29 years old'],
    ['Candidates older than 50 years need not apply', 'older than 50'],
    ['We seek young and ambitious founders', 'young and ambitious'],
    ['Gen Z candidates wanted', 'Gen Z'],
    ['Not more than 35 years of age', 'Not more than 35 years of age'],
    ['Mature person preferred', 'Mature person'],
    ['Join a team of young professionals', 'young professionals'],
  ] as const)
    it(`is found in: ${text}`, () => assert.deepEqual(passages(ageMention, `${en}mission: "${text}"\n`), [found]));

  for (const [text, found] of [
    ['Femmes et seniors s’abstenir', ['seniors s’abstenir']],
    ['Seniors et étudiants s’abstenir', ['Seniors']],
    ['Pas de femmes ni de seniors', ['seniors']],
    ['Plus de 50 ans s’abstenir', ['Plus de 50 ans']],
    ['Candidats de plus de 45 ans non retenus', ['de plus de 45 ans']],
    ['Plus de 50 ans d’expérience', []],
    ['Pour tenir la caisse, de moins de 30 ans', ['moins de 30 ans']],
    ['Tenir la caisse, âgé de moins de 30 ans', ['âgé de moins de 30 ans']],
    ['Accompagner des jeunes, de moins de 30 ans, vers l’emploi', []],
    ['Conseiller un public, de moins de 30 ans', []],
    ['Suivre une cohorte, de moins de 30 ans', []],
    ['Gérer des prêts, de moins de 30 ans', []],
  ] as const)
    it(`finds ${found.join() || 'nothing'} in: ${text}`, () =>
      assert.deepEqual(passages(ageMention, `${fr}mission: "${text}"\n`), found));
  for (const [text, found] of [
    ['Pensioners and students need not apply', ['Pensioners']],
    ['No women or older people', ['older people']],
    ['No parking or older people’s bus passes', []],
    ['Personal assistant to a young man with cerebral palsy', []],
    ['Play the part of a young man', []],
    ['Surveys buildings not more than 50 years old', []],
    ['Loans not more than 30 years old', []],
    ['A mature market is preferred', []],
  ] as const)
    it(`finds ${found.join() || 'nothing'} in: ${text}`, () =>
      assert.deepEqual(passages(ageMention, `${en}mission: "${text}"\n`), found));

  it('knows public contracts by their letters', () => {
    assert.deepEqual(passages(ageMention, `${fr}mission: "PEC jeunes : avoir moins de 26 ans"\n`), []);
    assert.deepEqual(passages(ageMention, `${fr}mission: Vie de bureau, avoir moins de 26 ans\n`), ['moins de 26 ans']);
  });

  it('is not found in what the work is', () =>
    checkPicture(
      `${fr}functions: [{ id: a, title: Insertion des moins de 26 ans, description: Recrute de jeunes diplômés de 20 à 25 ans }]\nworkContext: { publics: [De 18 à 25 ans] }\n`,
    ));

  for (const text of ['Vous êtes jeune diplômé', 'Un jeune diplômé d’une école', 'Jeune diplômé de droit'])
    it(`knows no other words for: ${text}`, () => {
      assert.equal(passages(ageMention, `${fr}mission: ${text}\n`).length, 1);
      assert.deepEqual(fixesOf(ageMention, `${fr}mission: ${text}\n`), []);
    });

  it('proposes words for somebody who begins', () => {
    const files = { [uri]: `${fr}mission: Un jeune diplômé en droit\n` };
    assert.deepEqual(
      fixed(files, uri, 'age-mention').map(({ files: after }) => after[uri]),
      [`${fr}mission: Un profil débutant en droit\n`],
    );
  });
});
