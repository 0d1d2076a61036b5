import type { Rule } from './rule.ts';
import { keyRange, requirementLists } from './shared/requirements.ts';

const skills = `id: nurse
lang: en
title: Nurse
skills:
  soft:
    - { id: patience, label: Patience, importance: essential }
    - { id: calm, label: Calm, importance: essential }
    - { id: tact, label: Tact, importance: essential }
    - { id: listening, label: Listening, importance: essential }
    - { id: teamwork, label: Teamwork, importance: essential }
    - { id: endurance, label: Endurance, importance: `;

export const allEssential: Rule = {
  id: 'all-essential',
  severity: 'info',
  scope: 'file',
  options: [
    {
      name: 'items',
      type: 'number',
      default: 6,
      minimum: 2,
      maximum: 100,
      summary: {
        en: 'From how many items on it is told.',
        fr: 'À partir de combien d’éléments la remarque est faite.',
      },
    },
  ],
  summary: {
    en: 'A role calls everything that it asks for essential.',
    fr: 'Un rôle juge indispensable tout ce qu’il demande.',
  },
  why: {
    en: 'Where all is essential, nothing is: neither a recruiter nor a candidate can tell what may be learned later.',
    fr: 'Quand tout est indispensable, rien ne l’est : ni la personne qui recrute ni celle qui postule ne voient ce qui peut s’apprendre plus tard.',
  },
  bad: `${skills}essential }\n`,
  good: `${skills}optional }\n`,

  *check(document, _index, { options }) {
    const lists = requirementLists(document.role);
    const items = lists.flatMap((list) => list.items);
    const [first] = lists;
    if (!first || items.length < options.number('items')) return;
    if (!items.every(({ importance }) => importance === 'essential')) return;
    const range = keyRange(document, first.path);
    if (!range) return;
    yield {
      range,
      message: {
        en: `all ${items.length} requirements of this role are essential; say which are only 'important' or 'optional'`,
        fr: `les ${items.length} exigences de ce rôle sont toutes indispensables ; dire lesquelles ne sont que « important » ou « optional »`,
      },
    };
  },
};
