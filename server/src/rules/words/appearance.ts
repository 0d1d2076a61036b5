/** Words that make looks or health a condition; what is in place of them, where it can be told. */
export const appearanceWords: Readonly<Record<'fr' | 'en', Readonly<Record<string, string | undefined>>>> = {
  fr: {
    '{bonne|très bonne|excellente|parfaite|belle} présentation': 'tenue adaptée au poste',
    'présentation {soignée|irréprochable|impeccable|exigée}': 'tenue adaptée au poste',
    'physique {avenant|agréable|attrayant|attractif|irréprochable}': undefined,
    'apparence {physique|soignée|agréable|irréprochable}': undefined,
    'belle apparence': undefined,
    'bon physique': undefined,
    'taille mannequin': undefined,
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
    'sans problème(s) de dos',
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
    '{personnes|travailleurs} {handicapées|handicapés} s’abstenir',
    'handicapés s’abstenir',
    '{non|pas} {accessible|ouvert} aux {personnes|travailleurs} {handicapées|handicapés|en situation de handicap}',
  ],
  en: [
    'able bodied',
    '{no|without} {disability|disabilities}',
    'free of disabilities',
    'no disabled {applicants|candidates}',
    'disabled {applicants|candidates|people|persons} need not apply',
  ],
};

/** A part of many jobs that are hard on the body: what is carried and climbed tells more. */
export const fitnessWords: readonly string[] = [
  '{bonne|excellente} {condition|forme} physique',
  'physically fit',
  '{good|excellent} physical {condition|shape}',
];
