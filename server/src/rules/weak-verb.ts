import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { isInfinitive } from './sentences/actions.ts';
import { reword } from './sentences/rewording.ts';
import { isTaskStatement } from './shared/items.ts';
import { auxiliary, verbless, weakEn, weakFr } from './words/weak-verbs.ts';

const dropped: ReadonlySet<string> = new Set([...auxiliary.en, ...auxiliary.fr]);
const withoutVerb: ReadonlySet<string> = new Set([...verbless.en, ...verbless.fr]);

/** `Collaborer à la rédaction : deux pages par semaine` */
const saysPart = /[\s\u00a0]?:[\s\u00a0]\S/;

/** What somebody needs help for by day and night: the help itself is the work. */
const care =
  /^ (?:la |l['’])?(?:toilette|(?:dés)?habillage|lever|coucher|repas|déplacements?|transferts?|marche|prise|alimentation|hygiène|mobili|gestes|vie quotidienne|devoirs|leçons)/i;

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
    { language: 'en', kinds: ['prose'], entries: [...weakEn, ...verbless.en, ...auxiliary.en] },
    { language: 'fr', kinds: ['prose'], entries: [...new Set([...weakFr, ...verbless.fr, ...auxiliary.fr])] },
  ],

  *check(document, _index, { hits }) {
    for (const hit of hits) {
      const { text, start, end, entry } = hit;
      if (!isTaskStatement(document, text) || text.value.slice(0, start).trim() !== '') continue;
      const rest = text.value.slice(end);
      if (saysPart.test(rest) || (/^aider/i.test(hit.found) && care.test(rest))) continue;
      const space = rest.length - rest.replace(/^[\s’']+/, '').length;
      const isDropped = dropped.has(entry) && (text.language === 'en' || isInfinitive(rest.slice(space)));
      const word = shown(hit.found);
      yield {
        range: hit.range,
        // Beginning without a verb is graver, and told here alone.
        ...(withoutVerb.has(entry) ? { severity: 'info' as const } : {}),
        message: {
          en: `'${word}' hides what this role does of it; begin with the verb that says so`,
          fr: `« ${word} » cache la part que prend ce rôle ; commencer par le verbe qui la dit`,
        },
        fixes: isDropped ? [reword(document, { text, start, end: end + space + 1 }, rest.charAt(space))] : [],
      };
    }
  },
};
