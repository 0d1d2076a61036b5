import { lawOf } from '../model/applicable-law.ts';
import type { RoleDocument } from '../model/document.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { before, behind, isAboutPerson, isDone, sentenceAround } from './sentences/person-sought.ts';
import { cited, payArticle } from './shared/grounds.ts';
import { amountBehind, payNamed, promises, vagueEn, vagueFr, vagueInPay } from './words/pay.ts';

const promising: ReadonlySet<string> = new Set(promises);
const inPay: ReadonlySet<string> = new Set(vagueInPay);

export const payVague: Rule = {
  id: 'pay-vague',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'Words about pay tell nothing of how much it is.',
    fr: 'Des mots sur la rémunération ne disent rien de son montant.',
  },
  why: {
    en: "Applicants are to learn the initial pay or its range before they negotiate; 'competitive' is what everybody writes. Two amounts say it, and what they depend on may stand beside them. A promise without end ('unlimited earnings') is found beside amounts as well.",
    fr: 'Les candidats doivent connaître la rémunération initiale ou sa fourchette avant de négocier ; « attractif » est ce que tous écrivent. Deux montants le disent, et ce dont ils dépendent peut figurer à côté. Une promesse sans borne (« revenus illimités ») est signalée même à côté de montants.',
  },
  bad: 'id: libraire\nlang: fr\ntitle: Libraire\nsummary: Conseille les lecteurs. Salaire attractif.\n',
  good: 'id: libraire\nlang: fr\ntitle: Libraire\nsummary: Conseille les lecteurs.\ncompensation: { currency: EUR, unit: month, min: 1900, max: 2200 }\n',
  needsWords: true,
  words: [
    { language: 'fr', entries: vagueFr },
    { language: 'en', entries: vagueEn },
    { entries: [...vagueInPay, ...promises] },
  ],

  *check(document, _index, { hits }) {
    const { min, max, percentiles } = document.role.compensation ?? {};
    const hasAmounts = (min ?? max ?? percentiles?.median) !== undefined;
    const article = cited(payArticle(lawOf(document)));
    for (const hit of hits) {
      // Where the amounts stand, other words beside them say what they depend on.
      if ((hasAmounts && !promising.has(hit.entry)) || amountBehind.test(behind(hit))) continue;
      if (promising.has(hit.entry) && /\d/.test(sentenceAround(hit))) continue;
      const isPay = hit.text.path[0] === 'compensation';
      if (
        inPay.has(hit.entry) ? !isPay && !isSaidOfPay(hit) : !isAboutPerson(hit.text) || isSetForOthers(document, hit)
      )
        continue;
      const words = shown(hit.found);
      yield {
        range: hit.range,
        message: hasAmounts ? besideAmounts(words) : withoutAmounts(words, article),
      };
    }
  },
};

function withoutAmounts(words: string, article: LocalizedText): LocalizedText {
  return {
    en: `'${words}' does not say what is paid${article.en}; write the range in 'compensation'`,
    fr: `« ${words} » ne dit pas ce qui est versé${article.fr} ; écrire la fourchette dans « compensation »`,
  };
}

function besideAmounts(words: string): LocalizedText {
  return {
    en: `'${words}' promises more than the range in 'compensation' and names no amount; say what it depends on`,
    fr: `« ${words} » promet plus que la fourchette de « compensation » sans montant ; dire de quoi cela dépend`,
  };
}

/** `Salaire : selon profil`. */
function isSaidOfPay(hit: WordHit): boolean {
  return isAboutPerson(hit.text) && payNamed.test(before(hit));
}

/** `Vous fixez une rémunération motivante`, but not what somebody works for: `Vous travaillez pour un salaire attractif`. */
function isSetForOthers(document: RoleDocument, hit: WordHit): boolean {
  return isDone(document, hit) && !/(?:avec|pour|contre|with|for|at) (?:une?|an?)? ?$/i.test(before(hit));
}
