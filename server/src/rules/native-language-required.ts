import { lawOf } from '../model/applicable-law.ts';
import { aboutGround } from './grounds.ts';
import { before, behind, isAboutPerson, isInWork, sentenceAround } from './person-sought.ts';
import { reword } from './rewording.ts';
import type { Rule } from './rule.ts';
import { nativeEn, nativeFr } from './words/native-languages.ts';

const levels: Readonly<Record<string, string | undefined>> = { ...nativeFr, ...nativeEn };

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
    { language: 'fr', entries: Object.keys(nativeFr) },
    { language: 'en', entries: Object.keys(nativeEn) },
  ],

  *check(document, _index, { hits }) {
    const law = lawOf(document);
    for (const hit of hits) {
      // Languages are also taught as somebody's first one, and a skill may well say how well a language is spoken.
      const isSkill = hit.text.path[0] === 'skills' || hit.text.path[1] === 'domains';
      if (!isSkill && !isAboutPerson(hit.text)) continue;
      if (taught.test(before(hit)) || equal.test(sentenceAround(hit))) continue;
      if (isInWork(hit) || /^\s+(?:d(?:es|u|e la|e leurs?)\s|de l['’]|of (?:the|their)\s)/i.test(behind(hit))) continue;
      const message = aboutGround(hit.found, 'origin', law, advice);
      const level = levels[hit.entry];
      if (!message) continue;
      yield { range: hit.range, message, fixes: level === undefined ? [] : [reword(document, hit, level)] };
    }
  },
};

const advice = {
  en: 'name the level that is needed, C2 for instance',
  fr: 'nommer le niveau attendu, C2 par exemple',
};

const taught =
  /(?:enseigne\p{L}*|didactique|cours|apprentissage|teach\p{L}*|courses?|other than (?:their|your|the))\b.{0,30}$/iu;

const equal =
  /autre que|quelle que soit|regardless|whatever|not (?:required|needed|necessary)|pas (?:exigée?|requise?|nécessaire)/i;
