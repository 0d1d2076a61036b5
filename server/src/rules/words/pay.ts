/** Words about pay that tell nothing of it, and words that ask what somebody earns elsewhere. */

const pay = '{salaire|salaires|rémunération|package}';

export const vagueFr: readonly string[] = [
  `${pay} {attractif|attractive|compétitif|compétitive|motivant|motivante|intéressant|intéressante}`,
  `${pay} {très|fixe} {attractif|attractive|compétitif|compétitive|motivant|motivante|intéressant|intéressante}`,
  `${pay} en fonction {de l’expérience|de votre expérience|du profil|de votre profil|des compétences}`,
  `${pay} (à) {négocier|négociable|définir|convenir|débattre|discuter}`,
  `${pay} à la hauteur {de vos|de votre|du} {ambitions|compétences|talents|expérience|profil}`,
  `${pay} selon {profil|expérience|compétences|qualification|votre profil|votre expérience|le profil|profil et expérience}`,
];

export const vagueEn: readonly string[] = [
  '{competitive|attractive|excellent|market} {salary|pay|package|remuneration|compensation|wage|wages}',
  '{competitive|attractive|excellent} {base|basic} {salary|pay}',
  '{negotiable|great} {salary|pay}',
  'market{-| }rate {salary|pay}',
  '{salary|pay|remuneration|compensation} {depends|depending} on {experience|profile|skills}',
  '{salary|pay|remuneration|compensation} {negotiable|competitive|DOE|to be agreed|on application|to be discussed}',
  '{salary|pay|remuneration|compensation} {commensurate with|based on|according to} {experience|profile|skills}',
];

/** Vague where nothing but pay can be meant. */
export const vagueInPay: readonly string[] = [
  ...['nous consulter', 'à débattre'],
  ...[
    'selon profil',
    'selon {le|votre} profil',
    'selon expérience',
    'profil et expérience',
    'à {négocier|définir|convenir}',
  ],
  ...['négociable', '{attractif|attractive|compétitif|compétitive|motivante}', 'competitive', 'negotiable', 'DOE'],
  ...['attractive', '{depending on|commensurate with|based on} experience', 'to be {agreed|discussed}'],
];

/** Promises without an amount, which tell nothing even where a range stands beside them. */
export const promises: readonly string[] = [
  '{unlimited|limitless|uncapped|huge} {earning|earnings|income} potential',
  '{unlimited|limitless|uncapped} {earnings|income|salary|pay}',
  'salary (is) no {bar|constraint|limit}',
  '{gains|revenus} illimités',
  '{rémunération illimitée|salaire illimité}',
];

/** What names the pay at the beginning of a sentence, and leaves it to what follows: `Salaire :`, `The salary is`. */
export const payNamed =
  /(?:^|[.!?;•\n–—-])[\s\u00a0]*(?:(?:la|le|notre|votre|the|our|your) )?(?:salaires?|rémunération|package|salary|pay|remuneration|compensation|wages?)(?:[\s\u00a0]?:| est| sera| is)[\s\u00a0]+$/iu;

/** The amounts themselves, right behind vague words: `Salaire attractif : 2 400 € brut`, but no bonus beside the pay. */
export const amountBehind =
  /^[\s\u00a0]{0,2}[:,(–—-]?[\s\u00a0]{0,2}(?:(?:de|entre|soit|environ|of|from|between|around|about)[\s\u00a0])?(?:[£$€][\s\u00a0]?\d[\d.,]{0,10}k?|\d[\d.,\s\u00a0\u202f]{0,10}(?:(?:k€?[\s\u00a0]?)?(?:et|à|and|to|[–-])[\s\u00a0]?\d[\d.,\s\u00a0\u202f]{0,10})?(?:k?[€£$]|k(?![a-z])|euros|pounds|dollars|francs|EUR|GBP|USD|CHF|CAD))(?![.,]?\d)(?![\s\u00a0]?(?:(?:d['’]|de )|(?:[a-z-]{1,20} )?(?:bonus|prime|allowance|ticket|commission)))/iu;

/** By pattern, what may be asked in its place. */
export const history: Readonly<Record<'fr' | 'en', Readonly<Record<string, string | undefined>>>> = {
  fr: {
    'votre {salaire actuel|rémunération actuelle|package actuel|dernier salaire|dernière rémunération}':
      'vos prétentions salariales',
    'votre {salaire précédent|rémunération précédente|salaire antérieur}': 'vos prétentions salariales',
    'votre {salaire|rémunération} {brut|brute|net|nette|annuel|annuelle|brut annuel|brute annuelle|annuel brut|mensuel net} {actuel|actuelle}':
      'vos prétentions salariales',
    '{salaire actuel|rémunération actuelle|package actuel}': 'prétentions salariales',
    '{dernier salaire|dernière rémunération|salaire précédent|rémunération précédente}': 'prétentions salariales',
    'historique {de|des} {salaire|salaires|rémunération|rémunérations}': 'prétentions salariales',
    '{dernier|derniers|dernières} {bulletin|bulletins|fiche|fiches} de {paie|paye|salaire}': undefined,
    '# {bulletins|fiches} de {paie|paye|salaire}': undefined,
  },
  en: {
    '{current|previous|last|past|present} {salary|pay|remuneration|compensation|package}': 'expected salary',
    '{current|present|last} {and|or} expected {salary|pay|remuneration|compensation|package}': 'expected salary',
    '{current|previous|last|past|present} CTC': 'expected CTC',
    '{current|present|last} {and|or} expected CTC': 'expected CTC',
    '{salary|pay|compensation} history': 'expected salary',
    '{last|latest|recent} {payslip|payslips|pay slips|pay stub|pay stubs}': undefined,
    '{last|latest|recent} {#|two|three|four|six|twelve} {payslips|pay slips|pay stubs}': undefined,
    '{#|two|three|four|six|twelve} {last|latest|recent|most recent} {payslips|pay slips|pay stubs}': undefined,
  },
};
