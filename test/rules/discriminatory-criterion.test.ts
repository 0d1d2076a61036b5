import assert from 'node:assert/strict';
import { discriminatoryCriterion } from '../../server/src/rules/discriminatory-criterion.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: nurse\nlang: fr\ntitle: Fleuriste\n';
const en = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('discriminatory-criterion', () => {
  it('names the ground and the article', () => {
    checkPicture(
      `${fr}mission: Nous cherchons une femme pour ce poste\n#             ^^^^^^^^^^^^^^^^^^^ discriminatory-criterion 'cherchons une femme' ties the job to sex (French Labour Code, articles L1132-1 and L1142-1); write what the work asks for\n`,
    );
    checkPicture(
      `${fr}mission: Personne de nationalité française\n#                 ^^^^^^^^^^^^^^^^^^^^^^^^ discriminatory-criterion 'de nationalité française' ties the job to nationality (French Labour Code, articles L1132-1 and L5321-2); write what the work asks for\n`,
    );
    checkPicture(
      `${fr}mission: Être non syndiqué\n#             ^^^^^^^^^^^^ discriminatory-criterion 'non syndiqué' ties the job to union activity (French Labour Code, articles L1132-1 and L5321-2); write what the work asks for\n`,
    );
    checkPicture(
      `${en}mission: Women only\n#        ^^^^^^^^^^ discriminatory-criterion 'Women only' ties the job to sex (Directive 2006/54/EC, article 14); write what the work asks for\n`,
    );
  });

  it('leaves religion to those who lead worship', () => {
    checkPicture('id: a\nlang: fr\ntitle: Prêtre de paroisse\nmission: Être de confession catholique\n');
    checkPicture('id: a\nlang: en\ntitle: Chaplain\nmission: A practising Christian\n');
  });

  it('is not found in: Vend des produits d’origine française', () =>
    checkPicture(`${fr}mission: Vend des produits d’origine française\n`));
  it('is not found in: Soigne des patients de sexe féminin', () =>
    checkPicture(`${fr}mission: Soigne des patients de sexe féminin\n`));
  it('is not found in: Candidatures féminines encouragées, pour la parité nous cherchons une femme', () =>
    checkPicture(`${fr}mission: Candidatures féminines encouragées, pour la parité nous cherchons une femme\n`));
  it('is not found in: Sans distinction de sexe, de nationalité française ou non', () =>
    checkPicture(`${fr}mission: Sans distinction de sexe, de nationalité française ou non\n`));
  for (const text of [
    'Instruire les demandes de naturalisation et de nationalité française',
    'Aider les familles à avoir la nationalité française',
    'Mener un projet de recherche sur les femmes',
    'Service de recherche femme et enfant',
    'Instruit les demandes de nationalité française',
    'Vous accueillez les usagers de nationalité française',
    'Habiller des mannequins de sexe féminin',
    'Coordonner les actions de la paroisse auprès de personnes de confession musulmane',
    'Nous recherchons des femmes et des hommes de terrain',
    'Nous recherchons une femme ou un homme pour ce poste',
    'Recherche homme/femme',
    'Nous préférons un homme ou une femme de terrain',
    'La coupe convient mieux à une femme',
    'Une présence féminine est assurée à l’accueil',
    'Les candidatures féminines souhaitées sont encouragées',
    'Sexe : F ou H',
    'Sexe : F/H',
    'Le formulaire demande le sexe et l’âge',
    'Rédiger en français sans accent superflu',
    'Aucun engagement politique n’est demandé',
    'Aucune appartenance syndicale n’est attendue',
    'La paroisse cherche une personne pour tenir la librairie et vendre des livres de confession catholique',
    'Le syndicat cherche une personne pour conseiller les salariés non syndiqués',
    'Chambres non-fumeur',
    'Neutralité du service public : le port du voile est interdit',
    'La navigation à voile est interdite par vent fort',
    'Ne pas fumer dans l’atelier',
    'Instruit un dossier de surendettement',
    'Sans dettes, la coopérative investit',
    'Ouvrir un compte bancaire dans une banque française',
    'Aucun homme, aucune femme n’est laissé seul',
    'Pas de femmes ni d’hommes seuls à la nuit',
    'Débutants s’abstenir',
    'Les étrangers exclus du dispositif sont reçus',
    'Être citoyen français est demandé pour ce poste de souveraineté',
    'Nationalité européenne exigée par le code général de la fonction publique',
    'Hébergement réservé à une femme victime de violences',
    'Réservé aux femmes victimes de violences',
    'Poste réservé à une femme ou un homme',
    'Nous souhaitons recruter une femme ou un homme',
    'Nous souhaitons recruter des hommes comme des femmes',
    'Nous recrutons des hommes et des femmes',
    'Nationalité française ou titre de séjour',
    'Nationalité française, européenne ou titre de séjour valide',
    'Nationalité française. Poste de souveraineté',
    'Titre de séjour ou autorisation de travail exigé',
    'Peindre un drapeau bleu blanc rouge',
    'Sans origine étrangère du capital, la coopérative décide seule',
    'L’accent est mis sur l’accueil',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}mission: "${text}"\n`));
  for (const [text, found] of [
    ['Vous êtes de nationalité française', 'de nationalité française'],
    ['Tenir la caisse, de nationalité française', 'de nationalité française'],
    ['Garder les dossiers de la défense, nationalité française exigée', 'nationalité française exigée'],
    ['Coiffer, femmes uniquement', 'femmes uniquement'],
    ['Recruter un profil de sexe féminin', 'de sexe féminin'],
    ['La nationalité française est exigée', 'nationalité française est exigée'],
    ['Vous avez la nationalité française', 'Vous avez la nationalité française'],
    ['Recherche femme sérieuse', 'Recherche femme'],
    ['Nous recherchons des femmes et des étudiants', 'recherchons des femmes'],
    ['Préférence pour une femme', 'Préférence pour une femme'],
    ['Étrangers s’abstenir', 'Étrangers s’abstenir'],
    ['L’équipe accueille des hommes uniquement', 'hommes uniquement'],
    ['Le magasin emploie des femmes uniquement', 'femmes uniquement'],
    ['Personne de confession catholique', 'de confession catholique'],
    ['Avoir la confiance de l’équipe et être de nationalité française', 'de nationalité française'],
    ['Nous préférons un homme', 'préférons un homme'],
    ['Profil masculin souhaité', 'Profil masculin'],
    ['Poste ouvert uniquement aux candidats masculins', 'uniquement aux candidats masculins'],
    ['Candidature féminine souhaitée', 'Candidature féminine'],
    ['Une présence féminine serait appréciée', 'présence féminine'],
    ['Ce poste conviendrait mieux à une femme', 'conviendrait mieux à une femme'],
    ['Sexe : F', 'Sexe'],
    ['Pas d’engagement politique', 'Pas d’engagement politique'],
    ['Aucune activité syndicale', 'Aucune activité syndicale'],
    ['Ne pas être syndiqué', 'pas être syndiqué'],
    ['Vous n’êtes ni syndiqué ni délégué', 'êtes ni syndiqué'],
    ['Non fumeur exigé', 'Non fumeur'],
    ['Ni fumeur, ni alcoolique', 'Ni fumeur'],
    ['Être citoyen français', 'Être citoyen français'],
    ['Ressortissants français uniquement', 'Ressortissants français uniquement'],
    ['Nationalité européenne exigée', 'Nationalité européenne exigée'],
    ['Être né en France', 'Être né en France'],
    ['Vous parlez français sans accent', 'français sans accent'],
    ['Homosexuels s’abstenir', 'Homosexuels'],
    ['Gens du voyage s’abstenir', 'Gens du voyage'],
    ['Personnes transgenres : ne pas postuler', 'Personnes transgenres'],
    ['Pas de femmes', 'femmes'],
    ['Le port du voile est interdit dans l’entreprise', 'port du voile'],
    ['Voile interdit', 'Voile'],
    ['Pas de voile ni de kippa', 'Pas de voile ni de kippa'],
    ['Sans voile', 'Sans voile'],
    ['Pas de signes religieux visibles', 'Pas de signes religieux'],
    ['Non pratiquant', 'Non pratiquant'],
    ['Partager nos convictions politiques', 'Partager nos convictions politiques'],
    ['Ne pas avoir d’engagement syndical', 'pas avoir d’engagement syndical'],
    ['Pas de mandat électif ou syndical', 'Pas de mandat électif'],
    [
      'Compte bancaire ouvert dans une banque française obligatoire',
      'Compte bancaire ouvert dans une banque française',
    ],
    ['Nom à consonance française', 'Nom à consonance française'],
    ['Sans accent', 'Sans accent'],
    ['Accent du Midi exclu', 'Accent du Midi'],
    ['Situation financière saine exigée', 'Situation financière saine'],
    ['Sans dettes', 'Sans dettes'],
    ['Personne solvable, sans dossier de surendettement', 'sans dossier de surendettement'],
    ['Ne pas fumer', 'pas fumer'],
    ['Pas d’hommes', 'hommes'],
    ['Les femmes ne sont pas admises sur ce poste', 'femmes'],
    ['Pas de syndiqués', 'syndiqués'],
    ['Syndicalistes exclus', 'Syndicalistes'],
    ['Titulaires du RSA non acceptés', 'Titulaires du RSA'],
    ['Pas de femmes, pas d’étrangers', 'pas d’étrangers'],
    ['Poste destiné à un homme', 'destiné à un homme'],
    ['Poste physique réservé à un homme', 'réservé à un homme'],
    ['Poste à pourvoir par une femme', 'à pourvoir par une femme'],
    ['Nous souhaitons recruter une femme', 'souhaitons recruter une femme'],
    ['Nationalité française', 'Nationalité française'],
    ['Nationalité française, permis B', 'Nationalité française'],
    ['Sans origine étrangère', 'Sans origine étrangère'],
    ['BBR', 'BBR'],
    ['Profil BBR', 'BBR'],
    ['Bleu-blanc-rouge exigé', 'Bleu-blanc-rouge'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(discriminatoryCriterion, `${fr}mission: "${text}"\n`), [found]));
  for (const [text, found] of [
    ['Gays et lesbiennes s’abstenir', ['Gays', 'lesbiennes']],
    ['Noirs et Arabes s’abstenir', ['Noirs', 'Arabes']],
    ['Noirs, Arabes et gens du voyage s’abstenir', ['Noirs', 'Arabes', 'gens du voyage']],
    ['Femmes et seniors s’abstenir', ['Femmes']],
    ['Pas d’Arabes ni de Noirs', ['Arabes', 'Noirs']],
    ['Pas de femmes ni de seniors', ['femmes']],
    ['Femme voilée s’abstenir', ['Femme voilée']],
    ['Les Noirs et les Arabes sont accueillis', []],
    ['Pas de femmes ni de seniors dans la clientèle', []],
  ] as const)
    it(`finds ${found.join() || 'nothing'} in: ${text}`, () =>
      assert.deepEqual(passages(discriminatoryCriterion, `${fr}mission: "${text}"\n`), found));
  for (const [text, found] of [
    ['Blacks and Arabs need not apply', ['Blacks', 'Arabs need not apply']],
    ['Blacks, Arabs and Roma need not apply', ['Blacks', 'Arabs', 'Roma need not apply']],
    ['No blacks, Asians or travellers', ['No blacks', 'Asians', 'travellers']],
    ['Women and older workers need not apply', ['Women']],
    ['No women or older people', ['No women']],
    ['No gays or lesbians', ['No gays', 'lesbians']],
    ['Women and men need not apply twice', []],
    ['Muslims, Jews and Christians meet here', []],
    ['No men or women of the sea', []],
  ] as const)
    it(`finds ${found.join() || 'nothing'} in: ${text}`, () =>
      assert.deepEqual(passages(discriminatoryCriterion, `${en}mission: "${text}"\n`), found));
  for (const text of [
    'Le vestiaire est réservé aux femmes',
    'Centre d’hébergement réservé aux femmes',
    'Femmes uniquement, exigence professionnelle essentielle et déterminante',
    'Femmes uniquement, selon l’article L1142-2 du code du travail',
    'Le centre accueille des hommes uniquement',
    'Établissement de confession catholique sous contrat',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}mission: ${text}\n`));
  for (const text of ['Le poste est réservé aux femmes', 'CDD réservé aux femmes', 'Vendre, réservé aux femmes'])
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(discriminatoryCriterion, `${fr}mission: ${text}\n`), ['réservé aux femmes']));
  for (const text of [
    'The ward is female only',
    'Runs a women only gym',
    'The hostel is for men only',
    'Processes visas of male and female applicants',
    'Serves male candidates for surgery',
    'We consider male and female candidates',
    'Meets union members each month',
    'The seams must be straight',
    'There are no Muslims in the register',
    'The statue must be a Christian symbol',
    'Welcomes Christians and Muslims',
    'Women only may apply, as the work is in a refuge for women (genuine occupational requirement)',
    'Staff are female only under Schedule 9 of the Equality Act 2010',
    'Men only, a bona fide occupational qualification',
    'We are looking for a man or a woman with ideas',
    'We want women and men alike',
    'We are looking for someone to man the desk',
    'We are hiring a women’s wear buyer',
    'You look after a girl who is ill',
    'Ladies only classes need a cleaner',
    'The form asks for gender and age',
    'No union activity is held against anybody',
    'Must be born in hospital',
    'No women are turned away',
    'There are no men on this ward',
    'The connector must be male',
    'Must be male or female',
    'Female connectors required',
    'The rug is suitable for whites only',
    'Welcomes travellers from abroad',
    'No travellers are left behind',
    'We are looking for a Christian school teacher',
    'Runs a Hindu festival',
    'Write the words without an accent',
    'Rooms for transgender people',
    'Candidates of scheduled castes are encouraged to apply',
    'Manages a girl group',
    'Girls wanted a garden of their own',
    'The position of a woman in law',
    'EU nationals need not apply for a visa',
    'You must have the right to work in the UK',
    'No accent is placed on rank',
    'Pupils must not wear a hijab in the laboratory',
    'Advises workers who do not belong to a union',
    'Christian music preferred by listeners',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${en}mission: ${text}\n`));
  for (const [text, found] of [
    ['The position is for men only', 'men only'],
    ['Women only may apply', 'Women only'],
    ['Staff are female only', 'female only'],
    ['Serves drinks, women only', 'women only'],
    ['Serves drinks - women only', 'women only'],
    ['Hours are irregular, so men only', 'men only'],
    ['The clinic hires women only', 'women only'],
    ['Male applicants only', 'Male applicants'],
    ['Males preferred', 'Males preferred'],
    ['Women need not apply', 'Women need not apply'],
    ['No Muslims', 'No Muslims'],
    ['Must be Christian', 'Must be Christian'],
    ['Must be heterosexual', 'Must be heterosexual'],
    ['Only male candidates will be considered', 'male candidates'],
    ['The nurse is preferably a woman', 'preferably a woman'],
    ['We are seeking a woman for this role', 'woman'],
    ['Looking for a strong man', 'man'],
    ['Looking for a lady receptionist', 'lady'],
    ['The successful candidate will be a man', 'man'],
    ['Ladies preferred', 'Ladies preferred'],
    ['Must be female', 'Must be female'],
    ['The candidate must be a woman', 'must be a woman'],
    ['Ideally a man', 'Ideally a man'],
    ['No women', 'No women'],
    ['No men please', 'No men'],
    ['Female cleaner wanted for a private household', 'Female'],
    ['Whites need not apply', 'Whites need not apply'],
    ['No Blacks', 'No Blacks'],
    ['No Indians please', 'No Indians'],
    ['Caucasian preferred', 'Caucasian preferred'],
    ['Candidates of Indian origin preferred', 'Candidates of Indian origin'],
    ['Applicants of European appearance preferred', 'of European appearance'],
    ['Eastern European workers preferred', 'Eastern European workers preferred'],
    ['Travellers need not apply', 'Travellers need not apply'],
    ['Gypsies need not apply', 'Gypsies need not apply'],
    ['Brahmin cook required', 'Brahmin'],
    ['Candidates of upper caste preferred', 'of upper caste'],
    ['Transgender people need not apply', 'Transgender people need not apply'],
    ['Heterosexual couples only', 'Heterosexual couples only'],
    ['Hindu candidates only', 'Hindu candidates'],
    ['Only Hindus may apply', 'Only Hindus may apply'],
    ['We are looking for a Christian accountant', 'Christian'],
    ['The role is not suitable for Muslims', 'not suitable for Muslims'],
    ['No headscarves at work', 'No headscarves'],
    ['Trade union activists will not be considered', 'union activists will not be considered'],
    ['Must speak English without an accent', 'without an accent'],
    ['Must have been born in the Netherlands', 'Must have been born in'],
    ['Girls wanted for front desk', 'Girls wanted'],
    ['Position for a woman', 'woman'],
    ['No accent', 'No accent'],
    ['Christian preferred', 'Christian preferred'],
    ['Must not wear a hijab', 'Must not wear a hijab'],
    ['Must not belong to a trade union', 'Must not belong to a trade union'],
    ['Must not be gay', 'Must not be gay'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(discriminatoryCriterion, `${en}mission: ${text}\n`), [found]));
  for (const country of ['FR', 'GB', 'US'])
    it(`finds what is said of unions in ${country}`, () =>
      assert.deepEqual(
        passages(discriminatoryCriterion, `${en}mission: No union members\nlocations: [{ country: ${country} }]\n`),
        ['No union members'],
      ));
  it('finds nationality and unions where the law names them', () => {
    const british = `${en}locations: [{ country: GB }]\n`;
    for (const [text, found] of [
      ['British nationals only', 'British nationals only'],
      ['Indian nationals need not apply', 'Indian nationals'],
      ['Must not be a member of a union', 'not be a member of a union'],
      ['No union activity', 'No union activity'],
    ] as const)
      assert.deepEqual(passages(discriminatoryCriterion, `${british}mission: ${text}\n`), [found]);
    checkPicture(`${british}mission: "UK nationals only, as the post needs security clearance"\n`);
  });
  const american = `${en}locations: [{ country: US }]\n`;
  for (const [text, found] of [
    ['US citizens only', ['US citizens only']],
    ['Green card holders and US citizens only', ['US citizens only']],
    ['You must be an American citizen', ['must be an American citizen']],
    ['US-born applicants preferred', ['US-born applicants']],
    ['US citizens only, as the contract is under ITAR', []],
    ['By federal law you must be a US citizen', []],
    ['Advises US citizens only', []],
    ['You must be allowed to work in the US', []],
  ] as const)
    it(`finds ${found.join() || 'nothing'} in: ${text}`, () =>
      assert.deepEqual(passages(discriminatoryCriterion, `${american}mission: "${text}"\n`), found));
  it('leaves posts that the state keeps for its citizens', () =>
    checkPicture(
      'id: a\nlang: en\ntitle: Police officer\nmission: Must be a US citizen\nlocations: [{ country: US }]\n',
    ));
  it('tells who holds the role from what the title names besides', () => {
    const ward = 'id: a\nlang: en\ntitle: Ward manager\n';
    checkPicture(`${ward}mission: The ward is female only\n`);
    assert.deepEqual(passages(discriminatoryCriterion, `${ward}mission: The manager is preferably a woman\n`), [
      'preferably a woman',
    ]);
    assert.deepEqual(passages(discriminatoryCriterion, `${ward}mission: Our managers are men only\n`), ['men only']);
  });
  it('is found in the field of a form', () =>
    assert.deepEqual(passages(discriminatoryCriterion, `${en}mission: "Gender: female"\n`), ['Gender']));
  it('is not found in: Gender: male/female', () => checkPicture(`${en}mission: "Gender: male/female"\n`));
  it('is not found in: Dessine un homme et une femme', () =>
    checkPicture(`${fr}mission: Dessine un homme et une femme\n`));
  it('is not found in: Female candidates are encouraged to apply', () =>
    checkPicture(`${en}mission: Female candidates are encouraged to apply\n`));
  it('is not found in: Men and women', () => checkPicture(`${en}mission: Men and women\n`));
  it('is not found in: Without discrimination, white candidates or not', () =>
    checkPicture(`${en}mission: Without discrimination, white candidates or not\n`));
});
