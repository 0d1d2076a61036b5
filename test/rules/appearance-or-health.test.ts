import assert from 'node:assert/strict';
import { appearanceOrHealth } from '../../server/src/rules/appearance-or-health.ts';
import { fixed } from '../support/fixed.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: nurse\nlang: fr\ntitle: Fleuriste\n';
const en = 'id: nurse\nlang: en\ntitle: Nurse\n';
const uri = 'file:///nurse.role.yaml';

describe('appearance-or-health', () => {
  it('names the ground and the article', () => {
    checkPicture(
      `${fr}mission: Avoir un physique avenant\n#                 ^^^^^^^^^^^^^^^^ appearance-or-health 'physique avenant' ties the job to physical appearance (French Labour Code, articles L1132-1 and L5321-2); say what is worn, carried or done at work\n`,
    );
    checkPicture(
      `${fr}mission: Être en excellente santé\n#             ^^^^^^^^^^^^^^^^^^^ appearance-or-health 'en excellente santé' ties the job to health (French Labour Code, articles L1132-1 and L5321-2); say what is worn, carried or done at work\n`,
    );
    checkPicture(
      `${en}mission: Must be able-bodied\n#                ^^^^^^^^^^^ appearance-or-health 'able-bodied' ties the job to disability (Directive 2000/78/EC, article 1); say what is worn, carried or done at work\n`,
    );
    checkPicture(
      `${fr}mission: Une bonne condition physique\n#            ^^^^^^^^^^^^^^^^^^^^^^^^ appearance-or-health 'bonne condition physique' ties the job to health (French Labour Code, articles L1132-1 and L5321-2); say what is worn, carried or done at work\n`,
    );
  });

  it('names no directive where none speaks of it', () => checkPicture(`${en}mission: Attractive appearance\n`));

  it('is not found in: Assure une bonne présentation des produits', () =>
    checkPicture(`${fr}mission: Assure une bonne présentation des produits\n`));
  it('is not found in: Veille à la présentation soignée des plats', () =>
    checkPicture(`${fr}mission: Veille à la présentation soignée des plats\n`));
  it('is not found in: Aide les patients à rester en bonne santé', () =>
    checkPicture(`${fr}mission: Aide les patients à rester en bonne santé\n`));
  it('is not found in: Présente les résultats', () => checkPicture(`${fr}mission: Présente les résultats\n`));
  it('is not found in: Poste ouvert à tous, sans handicap ou avec', () =>
    checkPicture(`${fr}mission: Poste ouvert à tous, sans handicap ou avec\n`));
  it('is not found in: Sécurité et santé au travail', () =>
    checkPicture(`${fr}mission: Sécurité et santé au travail\n`));
  it('is not found in: Keeps customers in good health', () =>
    checkPicture(`${en}mission: Keeps customers in good health\n`));
  it('is not found in: Promotes equal opportunities, with or without disability', () =>
    checkPicture(`${en}mission: Promotes equal opportunities, with or without disability\n`));

  for (const text of ['Works with able-bodied and disabled athletes', 'The athletes are able-bodied'])
    it(`is not found in: ${text}`, () => checkPicture(`${en}mission: ${text}\n`));
  it('finds who is told to stay away', () => {
    assert.deepEqual(passages(appearanceOrHealth, `${fr}mission: Travailleurs handicapés s’abstenir\n`), [
      'Travailleurs handicapés s’abstenir',
    ]);
    assert.deepEqual(passages(appearanceOrHealth, `${en}mission: No disabled applicants\n`), [
      'No disabled applicants',
    ]);
    checkPicture(`${en}mission: Disabled applicants are welcome\n`);
    checkPicture(`${fr}mission: Accompagne des travailleurs handicapés\n`);
  });
  it('is not found in: Les donneuses sont en bonne santé', () =>
    checkPicture(`${fr}mission: Les donneuses sont en bonne santé\n`));

  for (const [text, found] of [
    ['The work is for able-bodied people', 'able-bodied'],
    ['Greets guests with a smart appearance', 'smart appearance'],
    ['You greet guests with an immaculate appearance', 'immaculate appearance'],
    ['Please list any medical conditions', 'list any medical conditions'],
    ['Do you have any health problems?', 'Do you have any health problems'],
    ['No sick leave', 'No sick leave'],
    ['No mental health issues', 'No mental health issues'],
    ['No wheelchair users', 'No wheelchair users'],
    ['No history of mental illness', 'No history of mental illness'],
    ['You have no history of mental illness', 'no history of mental illness'],
    ['No disabled people', 'No disabled people'],
    ['No handicapped people', 'No handicapped people'],
    ['Not suitable for wheelchair users', 'Not suitable for wheelchair users'],
    ['Must not have any disabilities', 'Must not have any disabilities'],
    ['No tattoos', 'No tattoos'],
    ['Must be slim', 'Must be slim'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(appearanceOrHealth, `${en}mission: ${text}\nlocations: [{ country: FR }]\n`), [found]));
  for (const [text, found] of [
    ['Questionnaire médical à remplir', 'Questionnaire médical à remplir'],
    ['Joindre un certificat médical', 'Joindre un certificat médical'],
    ['Précisez vos antécédents médicaux', 'Précisez vos antécédents médicaux'],
    ['Merci de préciser vos antécédents médicaux', 'préciser vos antécédents médicaux'],
    ['Avez-vous des problèmes de santé ?', 'Avez-vous des problèmes de santé'],
    ['Pas de handicap', 'Pas de handicap'],
    ['Jamais malade', 'Jamais malade'],
    ['Vous n’êtes jamais malade', 'jamais malade'],
    ['Aucun arrêt maladie au cours de l’année', 'Aucun arrêt maladie'],
    ['Une bonne santé est nécessaire', 'bonne santé'],
    ['L’hôtesse a une présentation soignée', 'présentation soignée'],
    ['La clientèle demande une bonne présentation', 'bonne présentation'],
    ['Bonne élocution et présentation exigées', 'présentation exigées'],
    ['Personne mince', 'Personne mince'],
    ['Mesurer au moins 1,70 m', 'Mesurer au moins 1'],
    ['Taille : 1,75 m minimum', 'Taille'],
    ['Pas de tatouage ni de piercing visible', 'Pas de tatouage ni de piercing visible'],
    ['Pas de problèmes de dos', 'Pas de problèmes de dos'],
    ['Aucun antécédent médical', 'Aucun antécédent médical'],
    ['Vous n’avez pas d’arrêts maladie fréquents', 'avez pas d’arrêts maladie'],
    ['Être valide', 'Être valide'],
    ['Pas de tatouages ni de piercings visibles', 'Pas de tatouages ni de piercings visibles'],
    ['Tatouages et piercings interdits', 'Tatouages et piercings'],
    ['Cheveux longs exclus pour les hommes', 'Cheveux longs'],
    ['Poids proportionné à la taille', 'Poids proportionné à la taille'],
    ['Travailleurs handicapés non acceptés', 'Travailleurs handicapés'],
    ['Les personnes handicapées ne sont pas acceptées', 'personnes handicapées'],
    ['Pas de personnes handicapées', 'personnes handicapées'],
    ['Personne valide uniquement', 'Personne valide'],
    ['Les candidatures de travailleurs handicapés ne seront pas étudiées', 'travailleurs handicapés'],
    ['RQTH : ne pas postuler', 'RQTH'],
    ['Obèses s’abstenir', 'Obèses'],
    ['Pas de dépressifs', 'dépressifs'],
    ['Poste non compatible avec un handicap', 'non compatible avec un handicap'],
    ['Taille 38 exigée', 'Taille 38'],
    ['Surpoids non accepté', 'Surpoids'],
    ['Belle femme', 'Belle femme'],
    ['Recherche belle femme', 'belle femme'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(appearanceOrHealth, `${fr}mission: "${text}"\n`), [found]));

  for (const text of [
    'Mesurer au moins 1,5 m de tissu',
    'Questionnaire médical à remplir par les patients',
    'Joindre un certificat médical au dossier du patient',
    'Joindre un certificat médical d’aptitude à la conduite',
    'Questionnaire médical à remplir, après l’embauche, pour le médecin du travail',
    'Précisez vos problèmes de santé, si vous avez besoin d’un aménagement de poste',
    'Recueillir les antécédents médicaux des patients',
    'Aucun handicap n’est un obstacle',
    'Aucun arrêt maladie n’est à déplorer',
    'Taille : 1,5 mm',
    'Taille : 12 m',
    'La couche doit être mince',
    'Le billet doit être valide',
    'Nous cherchons une personne pour soigner les chevaux et veiller à ce qu’ils restent en bonne santé',
    'Recruter des mannequins, en taille mannequin ou grande taille',
    'Pas de tatouage aux mineurs',
    'Tatouages et piercings posés dans le respect de l’hygiène',
    'Aucun antécédent médical n’est demandé',
    'Les candidatures de travailleurs handicapés sont étudiées',
    'Recruter des personnes valides et handicapées',
    'Personnes handicapées acceptées',
    'Pas de malades sans ordonnance',
    'Taille 38 à 46 en rayon',
    'Surpoids non accepté à bord',
    'Prévenir le surpoids et l’obésité',
    'Une belle femme sourit sur l’affiche',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}mission: "${text}"\n`));
  for (const text of [
    'No wheelchair users are turned away',
    'Please list any medical conditions for which you need adjustments',
    'Do you have any health problems? Tell us which adjustments you need.',
    'After an offer, complete a health questionnaire',
    'List any medical conditions of the guests',
    'Provide a medical certificate of fitness to dive',
    'No sick leave is deducted',
    'Support people with mental health issues',
    'Sees patients with no history of depression',
    'No disabled people were left out',
    'The phone must be slim',
    'No tattoos are done on minors',
    'The old building is not suitable for wheelchair users',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${en}mission: ${text}\n`));

  it('proposes other words', () => {
    const after = (text: string) =>
      fixed({ [uri]: `${fr}mission: ${text}\n` }, uri, 'appearance-or-health').map(
        ({ files }) => files[uri]?.split('mission: ')[1],
      );
    assert.deepEqual(after('Discrétion et bonne présentation'), ['Discrétion et tenue adaptée au poste\n']);
    assert.deepEqual(after('Personne mobile, en bonne santé'), ['Personne mobile\n']);
    assert.deepEqual(after('Tient la caisse. Une bonne condition physique est exigée.'), ['Tient la caisse.\n']);
    for (const text of [
      'Personne en bonne santé',
      'Vous avez une apparence soignée',
      'Une bonne condition physique est exigée',
      'Poste non accessible aux personnes handicapées',
    ])
      assert.deepEqual(after(text), []);
  });
});
