import { onlyByHand } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';
import { behind } from './person-sought.ts';
import { reword } from './rewording.ts';
import type { Rule } from './rule.ts';
import { vagueEnglish, vagueFrench, vagueQualities } from './words/vague-terms.ts';

const nurse =
  'id: nurse\nlang: en\ntitle: Nurse\nfunctions:\n  - id: care\n    title: Care\n    outcomes: [Patients well cared for]\n';

export const vagueTerm: Rule = {
  id: 'vague-term',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'Words that say nothing about the work.',
    fr: 'Des mots qui ne disent rien du travail.',
  },
  why: {
    en: "Everybody thinks of themselves as 'motivated', and 'various tasks' may be anything; say what is done, or what can be observed.",
    fr: 'Tout le monde se juge « motivé », et « diverses missions » peut tout vouloir dire ; dire ce qui est fait, ou ce qui s’observe.',
  },
  bad: `${nurse}    tasks: [{ id: more, statement: Do other duties as assigned }]\n`,
  good: `${nurse}    tasks: [{ id: more, statement: Order supplies for the ward }]\n`,
  needsWords: true,
  words: [
    { language: 'en', kinds: ['label', 'prose'], entries: [...vagueEnglish, ...vagueQualities.en] },
    { language: 'fr', kinds: ['label', 'prose'], entries: [...vagueFrench, ...vagueQualities.fr] },
  ],

  *check(document, _index, { hits }) {
    for (const hit of hits) {
      const { text, start, end } = hit;
      // One word is vague of a person only: pages, systems and costs may well be dynamic.
      if (isQuality(hit.entry) && !(isAboutPerson(text.path) && isAlone(text.value, start, end))) continue;
      // Who asks for it is said, or which law.
      if (hit.entry.startsWith('as ') && /^\s+(?:by|under)\s/i.test(behind(hit))) continue;
      const word = shown(hit.found);
      const isOpen = removable.has(hit.entry);
      yield {
        range: hit.range,
        message: isOpen
          ? {
              en: `'${word}' leaves open when; say when it is done`,
              fr: `« ${word} » ne dit pas quand ; dire dans quels cas`,
            }
          : {
              en: `'${word}' says nothing about the work; say what is done, or what can be observed`,
              fr: `« ${word} » ne dit rien du travail ; dire ce qui est fait, ou ce qui s’observe`,
            },
        fixes: isOpen && !isAlone(text.value, start, end) ? onlyByHand([reword(document, hit, '')]) : [],
      };
    }
  },
};

const qualities: ReadonlySet<string> = new Set([...vagueQualities.en, ...vagueQualities.fr]);

/** Without them, it is always done: only the author knows whether that is meant. */
const removable: ReadonlySet<string> = new Set([
  'as required',
  'as needed',
  'if necessary',
  'as appropriate',
  'si {besoin|nécessaire}',
  'le cas échéant',
]);

function isQuality(entry: string): boolean {
  return qualities.has(entry);
}

function isAboutPerson([first, second]: readonly (string | number)[]): boolean {
  return first === 'skills' && second === 'soft';
}

/** Whether nothing else is said. */
function isAlone(value: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(value.slice(0, start)) && !/[\p{L}\p{N}]/u.test(value.slice(end));
}
