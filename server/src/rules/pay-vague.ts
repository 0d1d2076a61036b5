import { lawOf } from '../model/applicable-law.ts';
import type { RoleDocument } from '../model/document.ts';
import type { WordHit } from '../model/word-matcher.ts';
import { cited, payArticle } from './grounds.ts';
import { before, behind, isAboutPerson, isDone } from './person-sought.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { amountBehind, payNamed, vagueEn, vagueFr, vagueInPay } from './words/pay.ts';

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
    en: "Applicants are to learn the initial pay or its range before they negotiate; 'competitive' is what everybody writes. Two amounts say it, and what they depend on may stand beside them.",
    fr: 'Les candidats doivent connaître la rémunération initiale ou sa fourchette avant de négocier ; « attractif » est ce que tous écrivent. Deux montants le disent, et ce dont ils dépendent peut figurer à côté.',
  },
  bad: 'id: libraire\nlang: fr\ntitle: Libraire\nsummary: Conseille les lecteurs. Salaire attractif.\n',
  good: 'id: libraire\nlang: fr\ntitle: Libraire\nsummary: Conseille les lecteurs.\ncompensation: { currency: EUR, unit: month, min: 1900, max: 2200 }\n',
  needsWords: true,
  words: [{ language: 'fr', entries: vagueFr }, { language: 'en', entries: vagueEn }, { entries: vagueInPay }],

  *check(document, _index, { hits }) {
    const { min, max, percentiles } = document.role.compensation ?? {};
    // Where the amounts stand, words beside them say what they depend on.
    if (min !== undefined || max !== undefined || percentiles?.median !== undefined) return;
    const article = cited(payArticle(lawOf(document)));
    for (const hit of hits) {
      if (amountBehind.test(behind(hit))) continue;
      const isPay = hit.text.path[0] === 'compensation';
      if (
        inPay.has(hit.entry) ? !isPay && !isSaidOfPay(hit) : !isAboutPerson(hit.text) || isSetForOthers(document, hit)
      )
        continue;
      const words = shown(hit.found);
      yield {
        range: hit.range,
        message: {
          en: `'${words}' does not say what is paid${article.en}; write the range in 'compensation'`,
          fr: `« ${words} » ne dit pas ce qui est versé${article.fr} ; écrire la fourchette dans « compensation »`,
        },
      };
    }
  },
};

/** `Salaire : selon profil`. */
function isSaidOfPay(hit: WordHit): boolean {
  return isAboutPerson(hit.text) && payNamed.test(before(hit));
}

/** `Vous fixez une rémunération motivante`, but not what somebody works for: `Vous travaillez pour un salaire attractif`. */
function isSetForOthers(document: RoleDocument, hit: WordHit): boolean {
  return isDone(document, hit) && !/(?:avec|pour|contre|with|for|at) (?:une?|an?)? ?$/i.test(before(hit));
}
