import assert from 'node:assert/strict';
import { vagueTerm } from '../../server/src/rules/vague-term.ts';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';
import { fixesOf, passages } from '../support/passages.ts';

const task = (lang: string, statement: string) =>
  `id: a\nlang: ${lang}\ntitle: A\nfunctions:\n  - id: f\n    title: F\n    tasks: [{ id: t, statement: "${statement}" }]\n`;
const soft = (lang: string, label: string) =>
  `id: a\nlang: ${lang}\ntitle: A\nskills: { soft: [{ id: s, label: "${label}" }] }\n`;

describe('vague-term', () => {
  const finds: readonly (readonly [spec: string, passage: string])[] = [
    [task('fr', 'Accomplir diverses missions'), 'diverses missions'],
    [task('fr', 'Réaliser toute autre tâche'), 'toute autre tâche'],
    [task('en', 'Do other duties as assigned'), 'other duties as assigned'],
    [task('en', 'Do other tasks as required by the shop manager'), 'other tasks as required'],
    [task('en', 'Report injuries as required'), 'as required'],
    [task('fr', 'Si besoin, remplacer un collègue'), 'Si besoin'],
    [soft('fr', 'Dynamique'), 'Dynamique'],
    [soft('fr', 'Motivée'), 'Motivée'],
    [soft('fr', 'Excellent relationnel'), 'Excellent relationnel'],
    [soft('en', 'Strong organizational skills'), 'Strong organizational skills'],
    [soft('en', 'Motivated'), 'Motivated'],
    [soft('en', 'Self-motivated and proactive'), 'Self-motivated and proactive'],
    [soft('en', 'Flexible attitude'), 'Flexible attitude'],
    [soft('en', 'Self-starter who thinks outside the box'), 'thinks outside the box'],
    [task('en', 'Any other reasonable duties as required by the manager'), 'Any other reasonable duties as required'],
    [task('en', 'Do any other duties'), 'any other duties'],
    [task('en', 'Be the sales rockstar of the team'), 'sales rockstar'],
    [task('en', 'Be our Excel guru'), 'Excel guru'],
    [soft('en', 'Motivated and enthusiastic'), 'Motivated and enthusiastic'],
    [soft('en', 'Hard-working'), 'Hard-working'],
    [soft('en', 'Results-driven'), 'Results-driven'],
    [soft('fr', 'Réactif et proactif'), 'Réactif et proactif'],
    [soft('fr', 'Être motivé et passionné'), 'motivé et passionné'],
    [soft('fr', 'Force de proposition'), 'Force de proposition'],
    [soft('fr', 'Capacité à travailler sous pression'), 'Capacité à travailler sous pression'],
    [task('fr', 'Vous êtes force de proposition'), 'êtes force de proposition'],
    [soft('fr', 'Motivé et autonome'), 'Motivé'],
    [soft('fr', 'Sérieux, motivé, dynamique'), 'motivé, dynamique'],
    [soft('fr', 'Polyvalence'), 'Polyvalence'],
    [soft('fr', 'Esprit d’équipe'), 'Esprit d’équipe'],
    [
      task('fr', 'Nous cherchons une personne motivée, dynamique et polyvalente, qui a le sens du service.'),
      'motivée, dynamique et polyvalente',
    ],
    [task('fr', 'Toutes tâches annexes'), 'Toutes tâches annexes'],
    [task('en', 'Work hard, play hard'), 'play hard'],
    [task('en', 'Be a nurse who hits the ground running'), 'hits the ground running'],
  ];
  for (const [spec, passage] of finds)
    it(`finds ${passage}`, () => assert.deepEqual(passages(vagueTerm, spec), [passage]));

  const leaves = [
    task('fr', 'Programmer des pages dynamiques'),
    task('fr', 'Relancer la motivation des équipes'),
    task('en', 'Model dynamic systems'),
    task('en', 'Drive rock stars to the hall'),
    task('en', 'Build with Ninja'),
    task('en', 'Agree reasonable adjustments with other teams'),
    // Who asks for it is said.
    task('en', 'Report injuries as required by the Health and Safety Act'),
    task('en', 'Adapt desks as needed by disabled staff'),
    task('en', 'Keep records as required under the contract'),
    task('en', 'Study what motivated buyers'),
    soft('en', 'Dynamic risk assessment'),
    soft('fr', 'Capacité à motiver une équipe'),
    soft('fr', 'Être motivé par les chiffres et passionné'),
    soft('fr', 'Polyvalence entre les trois caisses'),
    soft('fr', 'Rigueur'),
    task('fr', 'Une personne motivée par les chiffres'),
    task('fr', 'Soigner une personne dont la motivation baisse'),
    soft('en', 'Motivated by safety and enthusiastic'),
    task('fr', 'Être force de proposition sur les tournées'),
    task('en', 'Let children play hard'),
    'id: a\nlang: en\ntitle: Passion fruit grower\n',
    // What is vague in French is nothing in English.
    task('en', 'Tune the car dynamique'),
  ];
  for (const spec of leaves)
    it(`leaves ${/"(.*)"/.exec(spec)?.[1] ?? 'titles'}`, () => assert.deepEqual(passages(vagueTerm, spec), []));

  it('asks when, where a task is left open, and takes that out for nobody unasked', () => {
    const spec = { '/a.role.yaml': task('en', 'Order supplies as needed') };
    assert.deepEqual(
      fixed(spec, '/a.role.yaml', 'vague-term').map(({ safe, byHand }) => [safe, byHand]),
      [[false, true]],
    );
    checkPicture(
      `${task('en', 'Order supplies as needed')}#                                               ^^^^^^^^^ vague-term 'as needed' leaves open when; say when it is done\n`,
    );
  });

  it('takes out what the sentence does not need', () =>
    assert.deepEqual(fixesOf(vagueTerm, task('en', 'Order supplies as needed')), [task('en', 'Order supplies')]));
});
