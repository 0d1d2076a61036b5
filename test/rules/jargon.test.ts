import assert from 'node:assert/strict';
import { jargon } from '../../server/src/rules/jargon.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const mission = (text: string, lang = 'fr') => `id: a\nlang: ${lang}\ntitle: A\nmission: "${text}"\n`;

describe('jargon', () => {
  it('finds an English word and proposes the French one', () => {
    assert.deepEqual(passages(jargon, mission('Tenir la roadmap et les deadlines')), ['roadmap', 'deadlines']);
    assert.deepEqual(fixesOf(jargon, mission('Tenir la roadmap du site')), [
      mission('Tenir la feuille de route du site'),
    ]);
  });
  const mends: readonly (readonly [before: string, ...after: string[]])[] = [
    [
      'Mettre à jour le backlog ASAP',
      'Mettre à jour la liste de tâches ASAP',
      'Mettre à jour le backlog dès que possible',
    ],
    ['ASAP, ranger', 'Dès que possible, ranger'],
    ['Le backlog à jour', 'La liste de tâches à jour'],
    ['Suivi du workflow', 'Suivi du flux de travaux'],
    ['Suivi du backlog', 'Suivi de la liste de tâches'],
    ['Tenir la deadline', 'Tenir l’échéance'],
    ['Envoi d’e-mails', 'Envoi de courriels'],
    ['Écrire l’e-mail', 'Écrire le courriel'],
    ['Fixer une deadline', 'Fixer une échéance'],
    ['Fixer un kick-off', 'Fixer un lancement'],
    ['Exploiter le big data', 'Exploiter les mégadonnées'],
    ['Tenir les deadlines', 'Tenir les échéances'],
    ['Respect de deadlines', 'Respect d’échéances'],
    ['Animer le team building en équipe', 'Animer la cohésion d’équipe en équipe'],
    ['Aider les start-ups', 'Aider les jeunes pousses'],
    ['Suivre les workflow', 'Suivre les flux de travaux'],
    ['La roadmap validée', 'La feuille de route validée'],
    ['Le reporting mensuel', 'Le compte rendu mensuel'],
    ['Dashboard Power BI', 'Tableau de bord Power BI'],
    ['Vendre en B to B', 'Vendre en interentreprises'],
    ['B to B, toujours', 'Interentreprises, toujours'],
    ['Écrire par E-mail', 'Écrire par courriel'],
    // An adjective would not fit.
    ['Animer le team building annuel'],
    ['Animer les team building annuels'],
    ['Réussir un bon onboarding'],
    ['Aider les start-up'],
    ['Le backlog est validé'],
    ['Tenir une template existante'],
  ];
  for (const [before, ...after] of mends)
    it(`mends ${before}`, () =>
      assert.deepEqual(
        fixesOf(jargon, mission(before)),
        after.map((text) => mission(text)),
      ));
  const leaves = [
    'Piloter le marketing',
    'Les acheteurs en ligne (e-shoppers)',
    'Un processus',
    'Le compte rendu',
    // Parts of names.
    'Connaître Power BI, SQL Server Reporting Services et Excel',
    'Utiliser Workflow Studio',
  ];
  for (const text of leaves) it(`leaves ${text}`, () => assert.deepEqual(passages(jargon, mission(text)), []));
  it('leaves English texts and titles', () => {
    assert.deepEqual(passages(jargon, mission('Keep the roadmap', 'en')), []);
    assert.deepEqual(passages(jargon, 'id: a\nlang: fr\ntitle: Chargé de reporting\n'), []);
  });
  it('leaves what the house allows', () =>
    checkPicture(`
      #- /rolespec.config.yaml
      vocabulary: { allowed: [reporting] }
      #- /a.role.yaml
      id: a
      lang: fr
      title: Analyste
      mission: Établir le reporting, puis la roadmap.
      #                                      ^^^^^^^ jargon for 'roadmap' there is 'feuille de route'
    `));
});
