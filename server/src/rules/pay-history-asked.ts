import { lawOf } from '../model/applicable-law.ts';
import { textKinds } from '../model/wording.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { before, behind, isAboutPerson, sentenceAround } from './sentences/person-sought.ts';
import { reword } from './sentences/rewording.ts';
import { cited, payArticle } from './shared/grounds.ts';
import { history } from './words/pay.ts';

const betterThan: Readonly<Record<string, string | undefined>> = { ...history.fr, ...history.en };

export const payHistoryAsked: Rule = {
  id: 'pay-history-asked',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'Applicants are asked what they earn or have earned.',
    fr: 'La rémunération actuelle ou passée est demandée.',
  },
  why: {
    en: 'An employer may not ask applicants about their pay history: what somebody was underpaid before would follow them. What they hope to earn may be asked.',
    fr: 'Un employeur ne peut interroger les candidats sur leur historique de rémunération : une sous-rémunération passée les suivrait. Leurs prétentions peuvent être demandées.',
  },
  bad: 'id: comptable\nlang: fr\ntitle: Comptable\nscopeNotes: [{ id: pay, text: Merci d’indiquer votre salaire actuel. }]\n',
  good: 'id: comptable\nlang: fr\ntitle: Comptable\nscopeNotes: [{ id: pay, text: Merci d’indiquer vos prétentions salariales. }]\n',
  needsWords: true,
  words: [
    { language: 'fr', kinds: textKinds, entries: Object.keys(history.fr) },
    { language: 'en', kinds: textKinds, entries: Object.keys(history.en) },
  ],

  *check(document, _index, { hits }) {
    const article = cited(payArticle(lawOf(document)));
    for (const hit of hits) {
      // The pay of others is daily bread in some roles, and some employers promise not to ask.
      if (!isAboutPerson(hit.text) || hit.text.path[0] === 'compensation') continue;
      const sentence = sentenceAround(hit);
      // What stands beside the address is for applicants.
      const isAsked = hit.text.path[0] === 'posting' || asking().test(sentence);
      if (!isAsked || refusing.test(sentence)) continue;
      const better = betterThan[hit.entry];
      const words = shown(hit.found);
      yield {
        range: hit.range,
        message: {
          en: `'${words}' asks what applicants earn elsewhere${article.en}; ask what they expect, or nothing`,
          fr: `« ${words} » demande ce que gagnent les candidats ailleurs${article.fr} ; demander leurs prétentions, ou rien`,
        },
        fixes:
          better === undefined || isOne.test(before(hit)) || isAskedBeside(hit, better)
            ? []
            : [reword(document, hit, better)],
      };
    }
  },
};

const asking = once(
  () =>
    /votre|vos |indiquer|préciser|mentionner|joindre|fournir|communiquer|transmettre|demand|exig|requis|\bCV\b|lettre de motivation|\byour\b|state|send|provide|include|attach|required|please|submit|must (?:be )?disclose/i,
);

/** What is asked for comes in the plural. */
const isOne = /(?:^|[^\p{L}])(?:le|la|un|une|du|au|ce|cette|son|sa|leur|mon|ma)[\s\u00a0]$/iu;

/** `Current CTC and expected CTC`, `rémunération actuelle et souhaitée`: what may be asked is asked beside it. */
function isAskedBeside(hit: WordHit, better: string): boolean {
  const others = hit.text.value.slice(0, hit.start) + behind(hit);
  return others.toLowerCase().includes(better.toLowerCase()) || wish.test(behind(hit));
}

const wish = /^[\s\u00a0](?:et|ou|and|or|&|\/)[\s\u00a0](?:souhait|attendu|expect|desired)/i;

const refusing =
  /\bne\b.{0,40}\b(?:pas|jamais|aucun)|n['’].{0,40}\b(?:pas|jamais)|sans (?:demander|indiquer)|\bnot\b|never|without|n['’]t\b/i;
