/** Words by which applicants are asked for money. */
import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import type { Place, WordsInPlace } from './in-place.ts';

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
  /** Nothing says that applicants pay after all. */
  notDue:
    /^(?![^.;!?]{0,60}(?<!\p{L})(?:à (?:payer|verser|régler)|due?s?|exigible|exigée?s?|non remboursable)(?!\p{L}))/iu,
  /** Others pay deposits as well, so it is told for what, or by whom. */
  deposit:
    /^ de \d+[\s\u00a0]?(?:€|euros?) (?:est|sera) (?:demandée|exigée|due|retenue)(?:[\s\u00a0]*(?:$|[.;!])| (?:au candidat|aux candidats|à l['’]embauche|pour (?:la tenue|le badge|l['’]uniforme)))/iu,
  asked:
    /^ (?:(?:est|sera) )?(?:demandé|exigé|requis|obligatoire)(?:[\s\u00a0]*(?:$|[.;!])| (?:au candidat|aux candidats|à l['’]embauche|pour (?:la tenue|le badge|l['’]uniforme)))/iu,
  forced:
    /^(?!.{0,60}(?:pris|financ|rembours|offert|employeur)) (?:(?:est|sera) )?(?:obligatoire|exigée|requise)[\s\u00a0]*(?:$|[.,;!(])/isu,
  toPay: /(?<!\p{L})(?:formation|visite médicale|casier judiciaire|kit|badge|tests?)(?!\p{L})[^.;:!?]{0,30} $/iu,
  tool: /(?<!\p{L})(?:kit|équipement|matériel|tenue|uniforme|badge)(?!\p{L})[^.;:!?]{0,30} $/iu,
  recruit:
    /^ (?:(?:le|la|chaque|vos) |l['’])?(?:candidat|personne recrutée|recrue|salarié|titulaire|vend|soins|intéressé|conseill|commercia)/iu,
  buying:
    /(?<!\p{L})(?:vous (?:achetez|payez)|(?:candidat|candidate)s? (?:achètent|achète|payent|paye)) (?:votre|un|le|leur|son) $/iu,
}));

const en = once(() => ({
  notDue:
    /^(?![^.;!?]{0,60}(?<!\p{L})(?:payable|required|due|charged|must be|secures?|before|non-?refundable|to be paid)(?!\p{L}))/iu,
  deposit:
    /^ of [£$€]?\d+(?: (?:euros?|pounds|dollars))? (?:is|will be) (?:required|payable|due|taken) (?:from (?:candidates|applicants)|for (?:the|your) (?:uniform|badge|training))/iu,
  toPay: /(?<!\p{L})(?:training|checks?|uniform|medical|badge|kit|tests?) $/iu,
  paying: /(?<!\p{L})(?:you|candidates?|applicants?)(?: (?:must|will|should|need to|have to))? $/iu,
}));

export const feesInPlace: Readonly<Record<Language, readonly WordsInPlace[]>> = {
  fr: [
    { entries: ['chèque de {caution|garantie}'], places: () => [{ behind: fr().asked }] },
    { entries: ['formation payante'], places: () => [{ behind: fr().forced }] },
    { entries: ['caution'], places: () => [{ behind: fr().deposit }] },
    {
      entries: ['à {vos frais|votre charge}', 'à la charge {du|de la|des} {candidat|candidate|candidats}'],
      places: () => [{ before: fr().toPay }],
    },
    { entries: ['à {acheter|payer|régler} par'], places: () => [{ before: fr().tool, behind: fr().recruit }] },
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

/** Where others pay, or nobody does, and the very words say so: a `not` elsewhere in the sentence takes nothing back. */
export const paidByOthers: Readonly<Record<Language, () => readonly Place[]>> = {
  fr: once(() => [
    {
      before:
        /(?<!\p{L})(?:(?:aucune?s?|sans|ni|(?:pas|jamais|plus) de) |pas d['’])(?:(?!(?:l[ea]s?|vos|avant)(?!\p{L}))[\p{L}’'-]+,? ){0,3}$/iu,
    },
    {
      before:
        /(?<!\p{L})(?:pas|jamais) (?:[\p{L}’']+ ){0,2}(?:pay|vers|rég|demand|factur|exig|réclam|appel)\p{L}*[^.;:!?]{0,40} $/iu,
    },
    {
      before:
        /(?<!\p{L})(?:demand|factur|exig|réclam|perce|prél|pay|vers)\p{L}+ (?:pas|jamais|ni)(?!\p{L})[^.;:!?]{0,40} $/iu,
    },
    {
      before:
        /(?<!\p{L})(?:nous|on|l['’]\p{L}+|la \p{L}+|le (?!candidat)\p{L}+) (?:vous )?(?:rembours|financ|couvr|pay|règl|régl|offr|pr[ei]n\p{L}+ en charge)[^.;:!?]{0,40} $/iu,
      behind: fr().notDue,
    },
    {
      before: /(?:prise en charge|remboursement|financement) (?:de |du |des |d['’])[^.;:!?]{0,40}$/iu,
      behind: fr().notDue,
    },
    {
      behind:
        /^(?:[\s\u00a0](?!(?:pas|non|jamais|ni) )[\p{L}\p{N}’'€£-]+){0,6}[\s\u00a0](?:remboursé|pris(?:es)? en charge|offerts?|gratuits?|(?:payé|réglé)e?s? par (?!l[ea]s? (?:candidat|salarié)|vous))/iu,
    },
    {
      behind:
        /^[^.;:!?]{0,40}(?<!\p{L})(?:n['’]|ne )(?:est|sont|sera|seront) (?:pas|jamais|ni) (?:dus?|demandé|exigé|facturé|réclamé|requis)/iu,
    },
  ]),
  en: once(() => [
    {
      before:
        /(?<!\p{L})(?:no|nor|without|free of) (?:(?!(?:the|your|until|unless|before)(?!\p{L}))[\p{L}-]+,? ){0,3}$/iu,
    },
    {
      before:
        /(?<!\p{L})(?:(?:not|never)|\p{L}+n['’]t|no (?:one|candidate|applicant)s?) (?:\p{L}+ ){0,3}(?:ask|charge|demand|require|request|take|levy|pay|call|dial|ring)\p{L}*(?!\p{L})[^.;:!?]{0,40} $/iu,
    },
    {
      before:
        /(?<!\p{L})(?:we|the (?!candidate|applicant)\p{L}+|employer|company) (?:(?:will|also|can|fully|gladly) ){0,2}(?:pay|cover|reimburse|refund|fund|meet|bear)s? (?:for |back |towards )?(?:the|your|all|any|their|both|professional|annual|licen[cs]\p{L}+)(?!\p{L})[^.;:!?]{0,40} $|(?<!\p{L})we (?:(?:will|also) ){0,2}(?:reimburse|refund|cover) $/iu,
      behind: en().notDue,
    },
    {
      before:
        /(?<!(?:on|upon|after|against|until|before|for|requires?) (?:the )?)(?:payment|reimbursement|refund|coverage|funding) (?:of|for|towards) (?:[^.;:!?]{0,40} )?$/iu,
      behind: en().notDue,
    },
    {
      behind:
        /^(?: (?!(?:not|never|candidates?|applicants?) )[\p{L}\p{N}’'$€£-]+){0,6} (?:(?:reimbursed|refunded|covered|funded|waived|free)(?!\p{L})|paid (?:for )?by (?!(?:the |our |all )?(?:candidate|applicant|employee|worker)|you))/iu,
    },
    {
      behind:
        /^[^.;:!?]{0,40}(?<!\p{L})(?:(?:is|are|be) (?:not|never)|(?:isn|aren)['’]t) (?:charged|asked|required|payable|due|needed|demanded|taken|levied)/iu,
    },
  ]),
};
