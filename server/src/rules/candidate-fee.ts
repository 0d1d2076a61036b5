import { lawOf } from '../model/applicable-law.ts';
import { cited, labourCode } from './grounds.ts';
import { isAboutPerson, isDone, sentenceAround } from './person-sought.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { shown } from '../text/shown.ts';
import type { LocalizedText } from '../text/language.ts';
import type { Rule } from './rule.ts';

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
    {
      language: 'fr',
      entries: [
        'frais {de dossier|d’inscription|de candidature|de recrutement|de sélection|d’adhésion}',
        '{droit|droits} {d’inscription|de candidature}',
        '{numéro|ligne} {surtaxé|surtaxée}',
        'participation aux frais',
      ],
    },
    {
      language: 'en',
      entries: [
        '{application|registration|processing|recruitment|enrolment|training} {fee|fees}',
        'premium rate {number|line}',
      ],
    },
  ],

  *check(document, _index, { hits }) {
    const { role, tree } = document;
    if (!role.posting) return;
    const article = cited(labourCode(lawOf(document), 'L5321-3', 'L5331-5'));
    for (const hit of hits) {
      if (!isAboutPerson(hit.text) || isFree.test(sentenceAround(hit)) || isDone(document, hit)) continue;
      yield { range: hit.range, message: messageFor(hit.found, article) };
    }
    const { contact } = role.posting;
    const number = contact === undefined ? undefined : premiumRate.exec(contact)?.[0];
    const node = nodeAt(tree.root, ['posting', 'contact']);
    if (number !== undefined && node) yield { range: node.range, message: messageFor(number.trim(), article) };
  },
};

function messageFor(words: string, article: LocalizedText): LocalizedText {
  return {
    en: `'${shown(words)}' has applicants pay${article.en}; take it out`,
    fr: `« ${shown(words)} » fait payer les candidats${article.fr} ; l’enlever`,
  };
}

const isFree =
  /\b(?:aucune?s?|sans|pas|jamais|gratuit|remboursé|offerts?|pris(?:es)? en charge|no|not|never|without|free|refunded|paid by)\b|(?:remboursé|gratuit|pris)/iu;

/** The numbers in France whose call is paid beside the call itself. */
const premiumRate = /(?:^|[^\d])(?:0|\+33[\s.]?)8[\s.]?9\d(?:[\s.]?\d\d){3}(?!\d)/;
