import { lawOf } from '../model/applicable-law.ts';
import type { RoleText } from '../model/role-texts.ts';
import { WordHit } from '../model/terms/word-matcher.ts';
import type { LocalizedText } from '../text/language.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { isAboutPerson, isDone, sentenceAround } from './sentences/person-sought.ts';
import { cited, labourCode } from './shared/grounds.ts';
import { fees, feesInPlace, paidByOthers } from './words/fees.ts';
import { entriesOf, fits, inPlace } from './words/in-place.ts';

const places: ReadonlySet<string> = new Set(entriesOf([...feesInPlace.fr, ...feesInPlace.en]));
const isInPlace = inPlace([...feesInPlace.fr, ...feesInPlace.en]);

const posted = 'id: comptable\nlang: fr\ntitle: Comptable\nsummary: Tient les comptes.\nlocations: [{ city: Lyon }]\n';
const pay = 'compensation: { currency: EUR, unit: month, min: 2000, max: 2400 }\n';
const posting = 'posting: { employer: Cabinet Martin, datePosted: "2026-11-02" }\n';

export const candidateFee: Rule = {
  id: 'candidate-fee',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'An offer asks applicants for money.',
    fr: 'Une offre demande de l’argent aux candidats.',
  },
  why: {
    en: 'Who looks for work may not be charged for it, neither by a fee nor by a number at a premium rate.',
    fr: 'Qui cherche un emploi ne peut se voir demander de l’argent, ni par des frais ni par un numéro surtaxé.',
  },
  bad: `${posted}${pay}${posting}scopeNotes: [{ id: frais, text: Des frais de dossier de 30 euros sont demandés. }]\n`,
  good: `${posted}${pay}${posting}scopeNotes: [{ id: frais, text: La candidature est gratuite. }]\n`,
  words: [
    { language: 'fr', entries: [...fees.fr, ...entriesOf(feesInPlace.fr)] },
    { language: 'en', entries: [...fees.en, ...entriesOf(feesInPlace.en)] },
  ],

  *check(document, _index, { hits, texts }) {
    if (!document.role.posting) return;
    const article = cited(labourCode(lawOf(document), 'L5321-3', 'L5331-5'));
    for (const hit of hits) {
      const isAsked = places.has(hit.entry) ? isInPlace(hit) : !isDone(document, hit);
      if (!isAsked || !isAboutPerson(hit.text) || isFree(hit)) continue;
      yield { range: hit.range, message: messageFor(hit.found, article) };
    }
    const premium = document.role.locations?.some(({ country }) => country === 'GB')
      ? premiumInBritain
      : premiumInFrance;
    for (const text of texts) {
      if (!isAboutPerson(text)) continue;
      for (const hit of numbersIn(text, premium)) {
        // `Pour postuler, appeler le …`: to call is not the work.
        if (isFree(hit) || (isDone(document, hit) && !applying().test(sentenceAround(hit)))) continue;
        // Beside the address the whole text is a number.
        const range = text.path[0] === 'posting' ? text.node.range : hit.range;
        yield { range, message: messageFor(hit.found, article) };
      }
    }
  },
};

function messageFor(words: string, article: LocalizedText): LocalizedText {
  return {
    en: `'${shown(words)}' has applicants pay${article.en}; take it out`,
    fr: `« ${shown(words)} » fait payer les candidats${article.fr} ; l’enlever`,
  };
}

/** `No fee is charged`, `We reimburse your registration fee`. */
function isFree(hit: WordHit): boolean {
  const { language } = hit.text;
  return language !== undefined && paidByOthers[language]().some((place) => fits(hit, place));
}

const applying = once(() => /(?<!\p{L})(?:postul|pour candidater|votre candidature|to apply|your application)/iu);

function numbersIn(text: RoleText, pattern: RegExp): readonly WordHit[] {
  return [...text.value.matchAll(pattern)].map(
    ({ 0: { length }, index }) => new WordHit(text, index, index + length, ''),
  );
}

/** Numbers whose call is paid beside the call itself. */
const premiumInFrance = /(?<![\d+])(?:0|\+33)[\s\u00a0.]?8[\s\u00a0.]?9\d(?:[\s\u00a0.]?\d\d){3}(?!\d)/g;

const premiumInBritain = /(?<![\d+])(?:0|\+44[\s\u00a0]?)9\d{2}[\s\u00a0]?\d{3}[\s\u00a0]?\d{4}(?!\d)/g;
