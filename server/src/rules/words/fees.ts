/** Words by which applicants are asked for money. */
import { once } from '../../schema/field.ts';
import type { Language } from '../../text/language.ts';
import type { WordsInPlace } from '../in-place.ts';

export const fees: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'frais {de dossier|d’inscription|de candidature|de recrutement|de sélection|d’adhésion}',
    '{droit|droits} {d’inscription|de candidature}',
    '{numéro|ligne} {surtaxé|surtaxée}',
    'participation aux frais',
  ],
  en: ['{application|registration|processing|recruitment|enrolment|training} {fee|fees}', 'premium rate {number|line}'],
};

const fr = once(() => ({
  /** Others pay deposits as well, so it is told for what, or by whom. */
  deposit:
    /^ de \d+[\s\u00a0]?(?:€|euros?) (?:est|sera) (?:demandée|exigée|due|retenue)(?:[\s\u00a0]*(?:$|[.;!])| (?:au candidat|aux candidats|à l['’]embauche|pour (?:la tenue|le badge|l['’]uniforme)))/iu,
  toPay: /(?<!\p{L})(?:formation|visite médicale|casier judiciaire|kit|badge|tests?)(?!\p{L})[^.;:!?]{0,30} $/iu,
  buying:
    /(?<!\p{L})(?:vous (?:achetez|payez)|(?:candidat|candidate)s? (?:achètent|achète|payent|paye)) (?:votre|un|le|leur|son) $/iu,
}));

const en = once(() => ({
  deposit:
    /^ of [£$€]?\d+(?: (?:euros?|pounds|dollars))? (?:is|will be) (?:required|payable|due|taken) (?:from (?:candidates|applicants)|for (?:the|your) (?:uniform|badge|training))/iu,
  toPay: /(?<!\p{L})(?:training|checks?|uniform|medical|badge|kit|tests?) $/iu,
  paying: /(?<!\p{L})(?:you|candidates?|applicants?)(?: (?:must|will|should|need to|have to))? $/iu,
}));

export const feesInPlace: Readonly<Record<Language, readonly WordsInPlace[]>> = {
  fr: [
    { entries: ['caution'], places: () => [{ behind: fr().deposit }] },
    {
      entries: ['à {vos frais|votre charge}', 'à la charge {du|de la|des} {candidat|candidate|candidats}'],
      places: () => [{ before: fr().toPay }],
    },
    { entries: ['kit de démarrage'], places: () => [{ before: fr().buying }] },
  ],
  en: [
    { entries: ['deposit'], places: () => [{ behind: en().deposit }] },
    {
      entries: [
        'pay for {your|their} own {training|uniform|medical|checks|background check|DBS check}',
        '{buy|purchase|pay for} {a|your|the} starter kit',
      ],
      places: () => [{ before: en().paying }],
    },
    { entries: ['at your own {cost|expense}'], places: () => [{ before: en().toPay }] },
  ],
};
