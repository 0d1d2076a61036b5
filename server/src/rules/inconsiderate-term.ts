import type { WordHit } from '../model/terms/word-matcher.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { before, behind, sentenceAround } from './sentences/person-sought.ts';
import { reword } from './sentences/rewording.ts';
import { inPlace } from './words/in-place.ts';
import { groupsByTrait, inconsiderate } from './words/inconsiderate.ts';
import { agreesWithPronoun, pronouns, pronounsInPlace } from './words/pronouns.ts';

const isInPlace = inPlace([...pronounsInPlace, { entries: ['maid'], places: () => [{ behind: /^(?! of )/ }] }]);

/** What a post elsewhere is called, its own house decides. */
export const inconsiderateTerm: Rule = {
  id: 'inconsiderate-term',
  severity: 'warning',
  scope: 'file',
  languages: ['en'],
  summary: {
    en: 'A word leaves people out, or names them by one trait.',
    fr: 'Un mot anglais exclut des personnes, ou les désigne par un seul trait.',
  },
  why: {
    en: "Whoever is not a man is not meant by 'salesman', and nobody is only what they cannot do; words that are as short name everybody.",
    fr: 'Qui n’est pas un homme n’est pas visé par « salesman », et personne ne se résume à ce qui lui manque ; des mots aussi courts nomment tout le monde.',
  },
  bad: 'id: planner\nlang: en\ntitle: Planner\nsummary: Estimates the man-hours of each order.\n',
  good: 'id: planner\nlang: en\ntitle: Planner\nsummary: Estimates the working hours of each order.\n',
  needsWords: true,
  words: [
    { language: 'en', entries: [...Object.keys(inconsiderate), ...Object.keys(groupsByTrait)] },
    { language: 'en', kinds: ['label', 'prose'], entries: Object.keys(pronouns) },
  ],

  *check(document, _index, { hits }) {
    for (const hit of hits) {
      const better = inconsiderate[hit.entry] ?? groupsByTrait[hit.entry] ?? pronouns[hit.entry];
      if (better === undefined || !isInPlace(hit) || isOfOthers(hit) || isName(hit)) continue;
      if (isOneOfBoth(hit) || isBeside(hit, better)) continue;
      if (groupsByTrait[hit.entry] !== undefined && !endsThere.test(behind(hit))) continue;
      const word = shown(hit.found);
      yield {
        range: hit.range,
        message: {
          en: `'${word}' leaves people out or names them by one trait; '${better}' does not`,
          fr: `« ${word} » exclut des personnes ou les désigne par un seul trait ; « ${better} » ne le fait pas`,
        },
        fixes: isHalf(hit, hits) || isAttribute(hit) || hasToAgree(hit) ? [] : [reword(document, hit, better)],
      };
    }
  },
};

/** Relations, and titles that are kept because people look for them or had them. */
function isOfOthers({ text: { kind, path } }: WordHit): boolean {
  return kind === 'title' && path[0] !== 'title' && path[0] !== 'titleForms' && path[0] !== 'levels';
}

/** A capital within a sentence: a company, a product, the title of somebody. */
function isName({ text, start, found }: WordHit): boolean {
  if (text.kind === 'title' || !/^\p{Lu}/u.test(found)) return false;
  if (brands.has(found)) return true;
  return !/(?:^|[.!?:;–—]\s+|["“(]|^[-*]\s+)$/.test(text.value.slice(0, start).replace(/^\s+$/, ''));
}

const brands: ReadonlySet<string> = new Set(['Craftsman', 'Postman']);

/** `Waiter / Waitress`, `chairman or chairwoman`: nobody is left out where both are named. */
function isOneOfBoth(hit: WordHit): boolean {
  const [, first = ''] = /(\p{L}{1,30})\s?(?:\/| or | and )\s?$/u.exec(before(hit)) ?? [];
  const [, second = ''] = /^\s?(?:\/| or | and )\s?(\p{L}{1,30})/u.exec(behind(hit)) ?? [];
  const beginning = hit.found.slice(0, 4).toLowerCase();
  return [first, second].some((word) => word.toLowerCase().startsWith(beginning));
}

/** `Actress / Actor`: so is nobody where the word for all stands beside it. */
function isBeside(hit: WordHit, better: string): boolean {
  const [lead, rest] = [before(hit), behind(hit)].map((words) => words.toLowerCase().replace(orNext, '/'));
  return lead?.endsWith(`${better}/`) === true || rest?.startsWith(`/${better}`) === true;
}

const orNext = /^\s?(?:\/|or\s|and\s)\s?|\s?(?:\/|\sor|\sand)\s?$/;

/** `Blacklist suppliers and maintain the whitelist`: the list keeps its name where its verb does. */
function isHalf(hit: WordHit, hits: readonly WordHit[]): boolean {
  return isOfLists(hit) && hits.some((other) => other.text === hit.text && mayBeVerb(other));
}

function isOfLists({ entry }: WordHit): boolean {
  return /^(?:black|white)list/.test(entry);
}

/** `Blacklist bad senders`, `to whitelist callers`: the other words are nouns only. */
function mayBeVerb(hit: WordHit): boolean {
  const rest = behind(hit);
  if (!isOfLists(hit) || !/^\s+(?!of\s)\p{L}/u.test(rest) || endsThere.test(rest)) return false;
  return /(?:^|[.!?:;,]\s+|\b(?:to|and|or|we|you|can|will|must|may|should|not)\s+)$/i.test(before(hit));
}

/** `Wheelchair-bound clients`: what would come in its place stands behind a noun or a verb only. */
function isAttribute(hit: WordHit): boolean {
  return hit.entry === 'wheelchair bound' && !/\b(?:is|are|was|were|be|been|being)\s+$/i.test(before(hit));
}

function hasToAgree(hit: WordHit): boolean {
  if (pronouns[hit.entry] === undefined) return false;
  const sentence = sentenceAround(hit);
  return agreesWithPronoun(hit.entry, sentence.slice(sentence.indexOf(hit.found) + hit.found.length));
}

/** No noun follows: a sign, the end, or a small word. */
const endsThere =
  /^\s*(?:$|[.,;:!?)]|(?:and|or|in|with|who|by|at|on|to|for|from|when|as|is|are|can|have|need|want|live|often|may|will|must|should|deserve|require)\b)/i;
