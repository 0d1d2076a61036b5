import assert from 'node:assert/strict';
import { taskNotAction } from '../../server/src/rules/task-not-action.ts';
import { passages } from '../support/passages.ts';

const found = (lang: string, statement: string) =>
  passages(
    taskNotAction,
    `id: a\nlang: ${lang}\ntitle: A\nfunctions:\n  - id: f\n    title: F\n    tasks: [{ id: t, statement: "${statement}" }]\n`,
  );

describe('task-not-action', () => {
  const finds: readonly (readonly [lang: string, text: string, word: string])[] = [
    ['fr', 'Gestion du courrier', 'Gestion'],
    ['fr', 'Cadre les projets', 'Cadre'],
    ['fr', 'Suivi des stocks', 'Suivi'],
    ['fr', 'Développement des ventes', 'Développement'],
    ['fr', 'Co-animation de la réunion', 'Co'],
    ['fr', 'Ne rien', 'Ne'],
    ['fr', 'Annuaire des clients', 'Annuaire'],
    ['fr', 'Vous gérez le courrier', 'Vous'],
    ['fr', 'Si nécessaire, appel du médecin', 'Si'],
    ['fr', '(Le mercredi) accueil des enfants', 'Le'],
    ['fr', 'Quotidiennement, relevé des compteurs', 'Quotidiennement'],
    ['fr', 'Gestion, en charge des stocks', 'Gestion'],
    ['en', 'Management of stock', 'Management'],
    ['en', 'Managing stock', 'Managing'],
    ['en', 'The counting of stock', 'The'],
  ];
  for (const [lang, text, word] of finds) it(`finds ${text}`, () => assert.deepEqual(found(lang, text), [word]));

  const leaves: readonly (readonly [lang: string, text: string])[] = [
    ['fr', 'Gérer le courrier'],
    ['fr', 'Se tenir à jour'],
    ['fr', 'S’assurer de la qualité'],
    ['fr', "S'assurer de la qualité"],
    ['fr', 'Ne pas laisser seul un enfant'],
    ['fr', 'Ne jamais laisser la salle sans surveillance'],
    ['fr', 'Ne plus servir après minuit'],
    ['fr', 'Co-animer la réunion'],
    ['fr', 'Pré-remplir les dossiers'],
    ['fr', 'Satisfaire aux contrôles'],
    ['fr', 'Recevoir, lire, finir'],
    ['fr', 'Régulièrement contrôler les stocks'],
    ['fr', 'Quotidiennement, relever les compteurs'],
    ['fr', '(Le mercredi) accueillir les enfants du centre'],
    ['fr', 'Si nécessaire, appeler le médecin'],
    ['fr', 'Le cas échéant, appeler le médecin'],
    ['fr', 'Chaque lundi, réunir l’équipe'],
    ['fr', 'En binôme, patrouiller dans le quartier'],
    ['fr', 'Dans le respect du règlement, ne pas encadrer seul les élèves'],
    ['fr', 'À la demande du juge, expertiser les biens'],
    // Another rule tells of it.
    ['fr', 'Chargé des stocks'],
    ['en', 'Responsible for stock'],
    ['en', 'Document what was done'],
    ['en', 'Position patients'],
    ['en', 'Bring meals'],
    ['en', 'Witness signatures'],
    ['en', 'Regularly check the stock'],
    ['de', 'Verwaltung der Post'],
  ];
  for (const [lang, text] of leaves) it(`leaves ${text}`, () => assert.deepEqual(found(lang, text), []));
});
