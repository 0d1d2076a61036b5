import { once } from '../../text/once.ts';
import { around } from './around.ts';
import type { WordsInPlace } from './in-place.ts';
import { toldToStayAway } from './stay-away.ts';

/** Words that make looks or health a condition; what is in place of them, where it can be told. */
export const appearanceWords: Readonly<Record<'fr' | 'en', Readonly<Record<string, string | undefined>>>> = {
  fr: {
    '{bonne|très bonne|excellente|parfaite|belle} présentation': 'tenue adaptée au poste',
    'présentation {soignée|irréprochable|impeccable|exigée}': 'tenue adaptée au poste',
    'présentation {exigées|soignées|irréprochables|impeccables}': undefined,
    '{personne|silhouette|profil} {mince|svelte|élancé|élancée}': undefined,
    'physique {avenant|agréable|attrayant|attractif|irréprochable}': undefined,
    'apparence {physique|soignée|agréable|irréprochable}': undefined,
    'belle apparence': undefined,
    'bon physique': undefined,
    'taille {minimum|minimale}': undefined,
    '{poids|corpulence} {maximum|maximal|maximale|normale}': undefined,
    'sans {piercing|tatouage|piercings|tatouages}': undefined,
  },
  en: {
    '{good|pleasant|attractive|smart|immaculate} appearance': undefined,
    '{good looking|physically attractive|good looks|well groomed}': undefined,
    'no visible {tattoo|tattoos}': undefined,
  },
};

export const healthWords: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'en {bonne|excellente|parfaite} santé',
    '{bonne|excellente|parfaite} santé (physique)',
    '{santé|constitution} robuste',
    '{bonne|robuste} constitution',
    '{aucun|sans} {problème|souci} de santé',
    '{sans|aucun} problème(s) de dos',
    '{pas avoir|avez pas} de problème(s) de {dos|santé}',
    '{pas avoir|avez pas|jamais avoir eu} d’{arrêt|arrêts} maladie',
    'pas être {dépressif|dépressive}',
    'sans restriction(s) {médicale|médicales}',
  ],
  en: [
    '(in) {good|excellent|perfect} {health|physical health}',
    'no health {problems|issues|conditions}',
    '{no|without} medical {conditions|restrictions}',
  ],
};

export const disabilityWords: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'sans handicap',
    '{non|pas|peu} compatible avec {un|le} handicap',
    '{personnes|travailleurs} {handicapées|handicapés} s’abstenir',
    'handicapés s’abstenir',
    '{non|pas} {accessible|ouvert} aux {personnes|travailleurs} {handicapées|handicapés|en situation de handicap}',
  ],
  en: [
    'able bodied',
    '{no|without} {disability|disabilities}',
    'free of disabilities',
    'no {disabled|handicapped} {applicants|candidates}',
    '{disabled|handicapped} {applicants|candidates|people|persons} {need not|should not} apply',
    '{not |un}suitable for {wheelchair users|disabled people|handicapped people|people with disabilities}',
    '{must|should|may} not have {any |a |}{disability|disabilities}',
  ],
};

/** A part of many jobs that are hard on the body: what is carried and climbed tells more. */
export const fitnessWords: readonly string[] = [
  '{bonne|excellente} {condition|forme} physique',
  'physically fit',
  '{good|excellent} physical {condition|shape}',
];

const size = once(() => ({
  /** As tall as people are: `1,70 m`. */
  metres:
    /^(?:[,.][4-9]\d?[\s\u00a0]?m(?:ètre)?|[\s\u00a0]?m(?:ètre)?[\s\u00a0]?[4-9]\d)(?=[\s\u00a0]*(?:$|[.,;!?)]|minimum|au moins|et |ou ))/u,
  height: /^[\s\u00a0]*:[\s\u00a0]*1(?:[,.][4-9]\d?[\s\u00a0]?m|[\s\u00a0]?m[\s\u00a0]?[4-9]\d)(?!\p{L})/u,
  forbidden:
    /^(?: visibles?| apparents?)? (?:interdit|exclu|refusé|proscrit|non accepté|pas accepté)s?(?: pour les (?:hommes|femmes|garçons|filles))?[\s\u00a0]*(?:$|[.,;!?)])/u,
  only: /^(?! (?:ou|et|comme) )/u,
  condition: /(?:(?:^|[.!?;•\n])[\s\u00a0-]*|(?<!\p{L})(?:devez|doit|faut|devra) )$/iu,
  ofClothes:
    /^[\s\u00a0](?:(?:est )?(?:exigé|requis|obligatoire|souhaité|impérative|demandé|recherché)e?|maximum|maxi|uniquement)[\s\u00a0]*(?:$|[.,;!?)])/u,
  seek: /(?<!\p{L})(?:re)?(?:cherch|recrut|embauch)(?:e|ons|er|ée) (?:une? |de )?$/iu,
  person: /(?<!\p{L})(?:you|staff|(?:candidate|applicant|hostess|waitress|receptionist)(?:e?s)?) $/iu,
}));

export const looksInPlace: readonly WordsInPlace[] = [
  ...toldToStayAway('fr', 'appearance'),
  { entries: ['mesurer {au moins |plus de |}1'], places: () => [{ before: size().condition, behind: size().metres }] },
  { entries: ['taille'], places: () => [{ before: around().begins, behind: size().height }] },
  {
    entries: [
      '{tatouage|tatouages|piercing|piercings|cheveux longs}',
      '{tatouages|piercings} et {tatouages|piercings}',
    ],
    places: () => [{ before: around().begins, behind: size().forbidden }],
  },
  {
    entries: ['taille {34|36|38|40|42|44|46}'],
    places: () => [{ before: around().begins, behind: size().ofClothes }],
  },
  {
    entries: ['{belle|jolie} {femme|fille}', '{belles|jolies} {femmes|filles}', 'bel homme'],
    places: () => [
      { before: around().begins, behind: around().closes },
      { before: around().begins, behind: around().wishedFr },
      { before: size().seek },
    ],
  },
  // Not where clothes of all sizes are shown.
  { entries: ['taille mannequin'], places: () => [{ behind: size().only }] },
  {
    entries: [
      'être {mince|svelte}',
      '{pas de|aucun} {tatouage|piercing} (visible)',
      'pas de {tatouages|piercings} (visibles)',
      'pas de {tatouage ni de piercing|piercing ni de tatouage} (visible)',
      'pas de {tatouages|piercings} {ni|ou} {piercings|tatouages|de piercings|de tatouages} (visibles)',
      'poids {proportionné|proportionnel} à la taille',
      'poids en rapport avec la taille',
    ],
    places: () => [{ before: around().begins, behind: around().ends }],
  },
];

export const looksInPlaceEn: readonly WordsInPlace[] = [
  {
    entries: ['no {tattoo|tattoos|piercing|piercings}', 'no {tattoos or piercings|piercings or tattoos}'],
    places: () => [{ before: around().begins, behind: around().shuts }],
  },
  {
    entries: ['{must|should} be {slim|thin|slender|attractive|pretty|handsome|beautiful}'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: size().person, behind: around().ends },
    ],
  },
];

export const healthInPlace: readonly WordsInPlace[] = [
  ...toldToStayAway('fr', 'health'),
  {
    entries: [
      'pas de problème(s) de {dos|santé}',
      '{pas d’|aucun }{antécédent|antécédents} {médical|médicaux}',
      'jamais {en |d’}{arrêt|arrêts} maladie',
      'être valide',
    ],
    places: () => [{ before: around().begins, behind: around().ends }],
  },
  {
    entries: ['jamais malade(s)'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: asking().youAre, behind: around().ends },
    ],
  },
  {
    entries: ['{pas d’|aucun |sans }{arrêt|arrêts} maladie'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: around().begins, behind: asking().lately },
    ],
  },
];

export const disabilityInPlaceFr: readonly WordsInPlace[] = [
  ...toldToStayAway('fr', 'disability'),
  { entries: ['{pas de|aucun} handicap'], places: () => [{ before: around().begins, behind: around().ends }] },
  {
    entries: ['{personne|candidat|candidate} valide', '{personnes|candidats|candidates} valides'],
    places: () => [{ behind: around().wishedFr }, { before: around().begins, behind: around().ends }],
  },
];

export const healthInPlaceEn: readonly WordsInPlace[] = [
  {
    entries: ['no {sick leave|sick days|sickness absence}', 'never {ill|sick|off sick}'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: around().begins, behind: asking().lately },
    ],
  },
];

/** What is asked of somebody’s health before there is a contract. */
export const healthQuestions: Readonly<Record<'fr' | 'en', readonly WordsInPlace[]>> = {
  fr: [
    {
      entries: [
        '(un) {questionnaire médical|questionnaire de santé} {à remplir|à compléter|à joindre|à retourner|exigé|demandé|obligatoire}',
        '(un) {certificat médical|bilan de santé} {à joindre|à fournir|exigé|demandé|obligatoire}',
        '{joindre|joignez|fournir|fournissez|envoyer|envoyez} {un|votre} {certificat médical|bilan de santé}',
        '{remplir|remplissez|compléter|complétez|joindre|joignez|retourner|retournez} {un|votre} {questionnaire médical|questionnaire de santé}',
        '{remplissez|complétez|joignez|retournez} le {questionnaire médical|questionnaire de santé}',
        '{préciser|précisez|indiquer|indiquez|mentionner|mentionnez|déclarer|déclarez|décrire|décrivez} {vos antécédents médicaux|vos problèmes de santé|votre état de santé}',
        'avez vous {des |eu des }{problèmes de santé|problèmes de dos|antécédents médicaux}',
        'souffrez vous {d’une maladie|de problèmes de santé|de problèmes de dos}',
      ],
      places: () => [{ before: asking().before, behind: asking().behind }],
    },
  ],
  en: [
    {
      entries: [
        '{list|state|disclose|declare|describe} {any|all|your} {medical|health} {conditions|problems|history}',
        '{give|indicate|mention|provide|specify} {any|all|your} {medical|health} {conditions|problems|history}',
        '{do you have|have you had|have you ever had|do you suffer from} any {medical|health} {conditions|issues|problems}',
        '{attach|enclose|include|provide|send} a {medical certificate|doctor’s certificate}',
        '{complete|fill in|fill out|return} {a|the|your} {medical|health} questionnaire',
      ],
      places: () => [{ before: asking().beforeEn, behind: asking().behindEn }],
    },
  ],
};

const asking = once(() => ({
  youAre: /(?<!\p{L})(?:n['’])?(?:êtes|être|soyez) $/iu,
  lately:
    /^ (?:au cours|durant|pendant|depuis|dans l|ces |cette |sur l|in the (?:last|past)|during the (?:last|past)|over the (?:last|past))/u,
  before: /(?:^|[.!?;:,•\n(])[\s\u00a0-]*(?:merci de (?:nous )?|veuillez )?$/iu,
  behind:
    /^(?:[\s\u00a0]*(?:$|[.,;!?)])| (?:à|avec) (?:la|votre) candidature| au dossier de candidature| avant (?:l['’]|toute? |votre )?(?:embauche|entretien|candidature|recrutement))/iu,
  beforeEn: /(?:^|[.!?;:,•\n(])[\s-]*(?:please )?$/iu,
  behindEn:
    /^(?:\s*(?:$|[.,;!?)])| (?:that |which )?you | (?:below|here)(?!\p{L})| (?:in|on|with) (?:your|the) (?:application|letter|form)| before (?:the |your )?(?:interview|hire|hiring|you ))/iu,
}));

/**
 * Sentences in which health may well be named: what is arranged for somebody, what the occupational doctor sees to, what
 * a law asks of those who drive, fly or dive, and what comes after an offer.
 */
export const rightlyAsked = once(
  () =>
    /aménag|adapt|médecin|santé au travail|visite (?:médicale|d['’]information|de prévention|d['’]embauche)|aptitude|(?<!\p{L})apte|contre-indication|réglement|(?<!\p{L})(?:la loi|code d|arrêté du|décret|permis [a-e])|plongée|hyperbare|aérien|navigant|après (?:l['’]|la |une |votre )(?:embauche|offre|promesse|signature)|adjustment|accommodat|occupational health|fitness|(?<!\p{L})fit to|by law|legally|statutory|regulat|aviation|(?<!\p{L})(?:diving|for driving|DVLA|EASA|FAA|CAA)|(?:after|following|once) (?:\p{L}+ ){0,3}offer/iu,
);

const having = once(() => /(?<!\p{L})(?:you|must|should) (?:must |should )?have $/iu);

export const disabilityInPlace: readonly WordsInPlace[] = [
  {
    entries: ['no wheelchair users', 'no {disabled|handicapped} {people|person|persons}'],
    places: () => [{ before: around().begins, behind: around().shuts }],
  },
  {
    entries: [
      'no history of {mental illness|mental health problems|depression}',
      'no mental health {conditions|issues|problems}',
    ],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: having(), behind: around().ends },
    ],
  },
];
