import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { residenceCondition } from '../../server/src/rules/residence-condition.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: nurse\nlang: fr\ntitle: Fleuriste\n';
const en = 'id: nurse\nlang: en\ntitle: Nurse\n';
const uri = 'file:///nurse.role.yaml';

describe('residence-condition', () => {
  it('names the ground and the article', () => {
    checkPicture(
      `${fr}mission: Domiciliée à Lyon de préférence\n#        ^^^^^^^^^^^^ residence-condition 'Domiciliée à' ties the job to place of residence (French Labour Code, articles L1132-1 and L5321-2); say when and how fast somebody has to be at work\n`,
    );
    checkPicture(
      `${en}mission: Must live within ten miles\n#        ^^^^^^^^^^^^^^^^ residence-condition 'Must live within' ties the job to place of residence (French Labour Code, articles L1132-1 and L5321-2); say when and how fast somebody has to be at work\nlocations: [{ country: FR }]\n`,
    );
  });

  it('is a ground of French law only', () => checkPicture(`${en}mission: Must live within ten miles\n`));

  it('is not found in: Intervient au domicile des personnes', () =>
    checkPicture(`${fr}mission: Intervient au domicile des personnes\n`));
  it('is not found in: Accompagne les personnes résidant à proximité', () =>
    checkPicture(`${fr}mission: Accompagne les personnes résidant à proximité\n`));
  it('is not found in: Travaille sur place', () => checkPicture(`${fr}mission: Travaille sur place\n`));
  it('is not found in: Conseille les familles domiciliées à Lyon', () =>
    checkPicture(`${fr}mission: Conseille les familles domiciliées à Lyon\n`));
  it('is not found in: Poste basé à Lyon', () => checkPicture(`${fr}mission: Poste basé à Lyon\n`));

  for (const text of [
    'Si vous habitez à proximité, venez nous voir',
    'Vous habitez à Lyon ?',
    'Vous vivez sur place, dans un logement fourni',
    'Aide les familles à habiter à Lyon',
    'Résidant à Lyon, les artistes exposent au musée',
    'Toute personne habitant le secteur peut s’inscrire',
    'Habitant Lyon depuis 1990, le fondateur connaît la ville',
    'Concession de logement pour nécessité absolue de service, résidence obligatoire sur le site',
    'Les candidats du 93 sont bienvenus',
    'Aider les familles à habiter le quartier',
    'Aider les familles à habiter à moins de 30 minutes d’une école',
    'Habiter Lyon et y vivre est le titre du guide',
    'Aider les usagers à justifier d’un domicile dans la commune',
  ])
    it(`is not found in: ${text}`, () => assert.deepEqual(passages(residenceCondition, `${fr}mission: ${text}\n`), []));

  for (const [text, found] of [
    ['Habiter à moins de 20 km', 'Habiter à moins de 20 km'],
    ['Habiter à moins de 30 minutes', 'Habiter à moins de 30 minutes'],
    ['Habitation à moins de 10 km', 'Habitation à moins de 10 km'],
    ['Vous habitez à proximité', 'habitez à proximité'],
    ['Vous résidez à Lyon', 'résidez à'],
    ['Résider à Marseille exigé', 'Résider à'],
    ['Habitant Lyon ou proche banlieue', 'Habitant'],
    ['Personne habitant le secteur', 'Personne habitant le secteur'],
    ['Candidats du 93 s’abstenir', 'Candidats du 93 s’abstenir'],
    ['Candidats de banlieue s’abstenir', 'Candidats de banlieue'],
    ['Habiter Lyon ou la proche banlieue', 'Habiter'],
    ['Habiter le quartier', 'Habiter le quartier'],
    ['Résider impérativement dans le département', 'Résider impérativement dans le département'],
    ['Résider impérativement à moins de 10 km du dépôt', 'Résider impérativement à moins de 10 km'],
    ['Justifier d’un domicile dans la commune depuis deux ans', 'Justifier d’un domicile dans'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(residenceCondition, `${fr}mission: ${text}\n`), [found]));

  it('proposes other words', () => {
    const after = (text: string) =>
      fixed({ [uri]: `${fr}mission: ${text}\n` }, uri, 'residence-condition').map(
        ({ files }) => files[uri]?.split('mission: ')[1],
      );
    assert.deepEqual(after('Il faut habiter à proximité'), ['Il faut pouvoir rejoindre le lieu de travail\n']);
    assert.deepEqual(after('Vous devez habiter à proximité et aimer marcher'), [
      'Vous devez pouvoir rejoindre le lieu de travail et aimer marcher\n',
    ]);
    assert.deepEqual(after('Vous devez habiter à proximité du dépôt'), []);
    assert.deepEqual(after('Domiciliée dans le Rhône, vous conduisez'), []);
  });
});
