import { shown } from '../text/shown.ts';
import { isInfinitive } from './actions.ts';
import { isTaskStatement } from './items.ts';
import { reword } from './rewording.ts';
import type { Rule } from './rule.ts';

const english = [
  '{participate|take part|be involved|assist} in',
  '{help|assist|deal} with',
  'contribute to',
  '(be) responsible for',
  '(be) in charge of',
];
const french = [
  '{participer|contribuer|collaborer|aider} {à|au|aux}',
  's’occuper {de|du|des|d’}',
  '(être) responsable {de|du|des|d’}',
];

/** Before another verb, the sentence says more without them. */
const auxiliary: ReadonlySet<string> = new Set([
  'help to',
  '(être) en charge {de|du|des|d’}',
  '(être) chargé(e) {de|du|des|d’}',
  'être amené(e) à',
]);

const nurse = `id: nurse
lang: en
title: Nurse
functions:
  - id: care
    title: Care
`;

export const weakVerb: Rule = {
  id: 'weak-verb',
  severity: 'hint',
  scope: 'file',
  summary: {
    en: 'A task begins with a verb that hides who does what.',
    fr: 'Une tâche commence par un verbe qui cache qui fait quoi.',
  },
  why: {
    en: "To 'take part in' something may be anything from sitting in to deciding; name what this role does of it.",
    fr: 'Le verbe « participer » peut aller d’assister à décider ; nommer la part que prend ce rôle.',
  },
  bad: `${nurse}    tasks: [{ id: rounds, statement: Participate in ward rounds }]\n`,
  good: `${nurse}    tasks: [{ id: rounds, statement: Report on each patient during ward rounds }]\n`,
  needsWords: true,
  words: [
    { language: 'en', kinds: ['prose'], entries: [...english, 'help to'] },
    { language: 'fr', kinds: ['prose'], entries: [...french, ...[...auxiliary].slice(1)] },
  ],

  *check(document, _index, { hits }) {
    for (const hit of hits) {
      const { text, start, end, entry } = hit;
      if (!isTaskStatement(text) || text.value.slice(0, start).trim() !== '') continue;
      const rest = text.value.slice(end);
      const space = rest.length - rest.replace(/^[\s’']+/, '').length;
      const isDropped = auxiliary.has(entry) && (text.language === 'en' || isInfinitive(rest.slice(space)));
      const word = shown(hit.found);
      yield {
        range: hit.range,
        message: {
          en: `'${word}' hides what this role does of it; begin with the verb that says so`,
          fr: `« ${word} » cache la part que prend ce rôle ; commencer par le verbe qui la dit`,
        },
        fixes: isDropped ? [reword(document, { text, start, end: end + space + 1 }, rest.charAt(space))] : [],
      };
    }
  },
};
