import type { RoleDocument } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { firstWord, isInfinitive, isNoEnglishVerb } from './sentences/actions.ts';
import { isTaskStatement } from './shared/items.ts';
import { verbless } from './words/weak-verbs.ts';

const nurse = `id: nurse
lang: en
title: Nurse
functions:
  - id: care
    title: Care
`;

export const taskNotAction: Rule = {
  id: 'task-not-action',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'A task does not begin with a verb that says what to do.',
    fr: 'Une tâche ne commence pas par un verbe à l’infinitif.',
  },
  why: {
    en: "A task called 'Discharge letters' leaves open whether they are written, checked or filed; a verb settles it, and a list of tasks reads as one.",
    fr: 'Une tâche « Lettres de sortie » laisse ouvert s’il s’agit de les rédiger, de les vérifier ou de les classer ; un verbe le dit, et la liste se lit d’un trait.',
  },
  bad: `${nurse}    tasks: [{ id: letters, statement: Preparation of discharge letters }]\n`,
  good: `${nurse}    tasks: [{ id: letters, statement: Prepare discharge letters }]\n`,

  words: [
    { language: 'en', kinds: ['prose'], entries: verbless.en },
    { language: 'fr', kinds: ['prose'], entries: verbless.fr },
  ],

  *check(document, _index, { texts, hits }) {
    // Those have a message of their own.
    const weak = new Set(hits.filter(({ start }) => start === 0).map(({ text }) => text));
    for (const text of texts.filter((one) => isNoAction(document, one))) {
      if (weak.has(text)) continue;
      const word = firstWord(text.value);
      const start = text.value.toLowerCase().indexOf(word);
      const written = shown(text.value.slice(start, start + word.length));
      yield {
        range: text.range(start, start + word.length),
        message: {
          en: `this task begins with '${written}' and not with what to do`,
          fr: `cette tâche commence par « ${written} » et non par un verbe à l’infinitif`,
        },
      };
    }
  },
};

function isNoAction(document: RoleDocument, text: RoleText): boolean {
  const { language, value } = text;
  if (language === undefined || !isTaskStatement(document, text)) return false;
  return (language === 'fr' ? !isInfinitive(value) : isNoEnglishVerb(value)) && firstWord(value) !== '';
}
