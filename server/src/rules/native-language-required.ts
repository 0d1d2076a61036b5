import { lawOf } from '../model/applicable-law.ts';
import type { RoleDocument } from '../model/document.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import type { Fix } from '../text/diagnostic.ts';
import { once } from '../text/once.ts';
import type { Rule } from './rule.ts';
import { before, behind, isAboutPerson, isInWork, isNotAsked, sentenceAround } from './sentences/person-sought.ts';
import { reword } from './sentences/rewording.ts';
import { aboutGround } from './shared/grounds.ts';
import { nativeEn, nativeFr, type Level } from './words/native-languages.ts';

export const nativeLanguageRequired: Rule = {
  id: 'native-language-required',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'A first language is asked for in place of a level.',
    fr: 'Une langue maternelle est demandée au lieu d’un niveau.',
  },
  why: {
    en: "Where somebody was born says nothing of how well they speak, and keeps out those who learned the language; a level of the European framework, C2 for instance, says what the work asks for, and 'requirements.languages' has a place for it.",
    fr: 'Le lieu de naissance ne dit rien du niveau, et écarte qui a appris la langue ; un niveau du cadre européen, C2 par exemple, dit ce que le travail demande, et « requirements.languages » l’accueille.',
  },
  bad: 'id: interprete\nlang: fr\ntitle: Interprète\nsummary: Traduit les débats. Anglais langue maternelle.\n',
  good: 'id: interprete\nlang: fr\ntitle: Interprète\nsummary: Traduit les débats. Anglais de niveau C2.\n',
  needsWords: true,
  words: [
    { language: 'fr', entries: [...nativeFr.keys()] },
    { language: 'en', entries: [...nativeEn.keys()] },
  ],

  *check(document, _index, { hits }) {
    const law = lawOf(document);
    for (const hit of hits) {
      // Languages are also taught as somebody's first one, and a skill may well say how well a language is spoken.
      const isSkill = hit.text.path[0] === 'skills' || hit.text.path[1] === 'domains';
      if (!isSkill && !isAboutPerson(hit.text)) continue;
      if (ofNature.test(behind(hit)) || isTaught(hit) || equal.test(sentenceAround(hit))) continue;
      if (isNotAsked(hit) || nearly.test(before(hit)) || denied.test(behind(hit))) continue;
      if (isInWork(document, hit) || /^\s+(?:d(?:es|u|e la|e leurs?)\s|de l['’]|of (?:the|their)\s)/i.test(behind(hit)))
        continue;
      const about = aboutGround(hit.found, 'origin', law, advice);
      if (about) yield { range: hit.range, ...about, fixes: fixes(document, hit) };
    }
  },
};

const advice = {
  en: 'name the level that is needed, C2 for instance',
  fr: 'nommer le niveau attendu, C2 par exemple',
};

function fixes(document: RoleDocument, hit: WordHit): readonly Fix[] {
  const { words, place } = nativeFr.get(hit.entry) ?? nativeEn.get(hit.entry) ?? {};
  if (words === undefined || place === undefined) return [];
  if (fits[place](hit)) return [reword(document, hit, words)];
  const article = /(?<!\p{L})a[\s\u00a0]$/iu.exec(before(hit))?.[0];
  if (place !== 'speaker' || article === undefined || /speakers/i.test(hit.found)) return [];
  const { text, start, end } = hit;
  return [reword(document, { text, start: start - article.length, end }, `somebody who speaks ${words}`)];
}

/** Whether the words that name a level fit the sentence in the place of these. */
const fits: Readonly<Record<Level['place'], (hit: WordHit) => boolean>> = {
  noun: (hit) =>
    hit.text.language === 'fr'
      ? hit.entry.startsWith('de ') || !being.test(before(hit))
      : !determined.test(before(hit)) && (/^\s+in\s/.test(behind(hit)) || ends.test(behind(hit))),
  item: (hit) => /(?:^|[.!?:,;(–—-])\s*$/.test(before(hit)) && ends.test(behind(hit)),
  speaker: (hit) => fits.item(hit),
  level: (hit) => /(?:^|[.!?:(–—-])\s*$/.test(before(hit)) && ends.test(behind(hit)),
};

const being = /(?:êtes|être|est|soyez|serez|sera)\s+$/i;

const determined = /(?:^|\s)(?:an?|the|your|our|their|his|her)\s+$/i;

/** Nothing follows but that it is wished for, in words that fit a level as well. */
const ends =
  /^[\s\u00a0]*(?:$|[.,;!?)]|(?:exigé|requis|souhaité|demandé|apprécié|obligatoire|indispensable|required|needed|preferred|essential|expected|wanted|mandatory)(?![\p{L}(·]))/u;

const ofNature = /^\s+(?:species|plants?|trees?|flora|fauna|wildlife|woods?|woodlands?|breeds?|birds?|fish)\b/i;

/** `Teach English as a foreign language and French as a mother tongue`. */
function isTaught(hit: WordHit): boolean {
  const lead = before(hit);
  return taught().test(lead) || (/ as an? $/i.test(lead) && /^\W*teach/i.test(sentenceAround(hit)));
}

const taught = once(
  () =>
    /(?:enseigne\p{L}*|didactique|cours|apprentissage|teach\p{L}*|courses?|other than (?:their|your|the))\b[^.;!?]{0,30}$/iu,
);

/** `near-native English`, `English is not their mother tongue`. */
const nearly = /(?:near[-\s]|not (?:an?|the|their|his|her) )$/i;

/** `whose mother tongue is not English`. */
const denied = /^\s(?:is not |isn['’]t |are not |n['’]est (?:pas|ni) )/i;

const equal = /autre que|quelle que soit|regardless|whatever/i;
