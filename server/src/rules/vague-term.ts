import type { WordHit } from '../model/terms/word-matcher.ts';
import { onlyByHand } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { before, behind } from './sentences/person-sought.ts';
import { reword } from './sentences/rewording.ts';
import { around } from './words/around.ts';
import { entriesOf, inPlace } from './words/in-place.ts';
import { betweenQualities, vagueEnglish, vagueFrench, vagueInPlace, vagueQualities } from './words/vague-terms.ts';

const isInPlace = inPlace([...vagueInPlace.en, ...vagueInPlace.fr]);

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
    { language: 'en', kinds: ['label', 'prose'], entries: entriesOf(vagueInPlace.en) },
    { language: 'fr', kinds: ['label', 'prose'], entries: [...vagueFrench, ...vagueQualities.fr] },
    { language: 'fr', kinds: ['label', 'prose'], entries: entriesOf(vagueInPlace.fr) },
  ],

  *check(document, _index, { hits }) {
    for (const [at, hit] of hits.entries()) {
      const { text, start } = hit;
      // One word is vague of a person only: pages, systems and costs may well be dynamic.
      const end = qualities.has(hit.entry) ? endOfQualities(hits, at) : isInPlace(hit) ? hit.end : undefined;
      if (end === undefined) continue;
      // Who asks for it is said, or which law.
      if (hit.entry.startsWith('as ') && /^\s+(?:by|under)\s/i.test(behind(hit))) continue;
      const word = shown(text.value.slice(start, end));
      const isOpen = removable.has(hit.entry);
      yield {
        range: text.range(start, end),
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

function isAboutPerson([first, second]: readonly (string | number)[]): boolean {
  return first === 'skills' && second === 'soft';
}

/**
 * Where the qualities end that begin with a hit: `Être motivé et passionné`.
 *
 * @returns nothing where the text is not about a person, says more, or has one before.
 */
function endOfQualities(hits: readonly WordHit[], at: number): number | undefined {
  const text = hits[at]?.text;
  if (text && !isAboutPerson(text.path)) return endOfQualitiesOfPerson(hits, at);
  if (!text || hits[at - 1]?.text === text) return undefined;
  let [rest, end] = ['', 0];
  for (let nth = at; hits[nth]?.text === text; nth++) {
    const hit = hits[nth];
    if (!hit || !qualities.has(hit.entry)) return undefined;
    rest += ` ${text.value.slice(end, hit.start)}`;
    end = hit.end;
  }
  const words = (rest + text.value.slice(end)).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => betweenQualities.has(word)) ? end : undefined;
}

/** The same in a sentence about the person: `une personne motivée, dynamique et polyvalente`. */
function endOfQualitiesOfPerson(hits: readonly WordHit[], at: number): number | undefined {
  const hit = hits[at];
  if (!hit || !around().youAreFr.test(before(hit))) return undefined;
  let { end } = hit;
  for (let nth = at + 1; ; nth++) {
    const next = hits[nth];
    if (next?.text !== hit.text || !qualities.has(next.entry)) break;
    if (!/^(?:,| et|,? ou)?[\s\u00a0]$/.test(hit.text.value.slice(end, next.start))) break;
    end = next.end;
  }
  return /^(?:$|[.,;!?)]| (?:et|qui|pour)[\s\u00a0])/.test(hit.text.value.slice(end)) ? end : undefined;
}

/** Whether nothing else is said. */
function isAlone(value: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(value.slice(0, start)) && !/[\p{L}\p{N}]/u.test(value.slice(end));
}
