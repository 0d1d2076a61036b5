/** How tasks begin that hide who does what. */

export const weakEn: readonly string[] = [
  '{participate|take part|be involved|assist} in',
  '{help|assist|deal} with',
  'contribute to',
  'be responsible for',
  '(be) in charge of',
];

export const weakFr: readonly string[] = [
  '{participer|contribuer|collaborer|aider} {à|au|aux}',
  's’occuper {de|du|des|d’}',
  'être responsable {de|du|des|d’}',
];

/** Without a verb of their own; before another one, the sentence says more without those about a charge. */
export const verbless: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: ['responsible for'],
  fr: ['responsable {de|du|des|d’}', 'en charge {de|du|des|d’}', 'chargé(e) {de|du|des|d’}'],
};

/** Before another verb, the sentence says more without them. */
export const auxiliary: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: ['help to'],
  fr: [
    'en charge {de|du|des|d’}',
    'être en charge {de|du|des|d’}',
    'chargé(e) {de|du|des|d’}',
    'être chargé(e) {de|du|des|d’}',
    'être amené(e) à',
  ],
};
