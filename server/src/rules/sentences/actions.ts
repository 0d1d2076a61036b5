/** How a task begins. */

/**
 * Whether a French text begins with an infinitive, as far as its ending tells: `se`, `s’`, `ne pas`, `y`, `en`, adverbs
 * and, with a comma, when, where or with whom may stand before it.
 */
export function isInfinitive(text: string): boolean {
  // None of what may stand before it ends like one.
  if (endsLikeOne(firstWord(text)) || endsLikeOne(firstWord(text.replace(beforeInfinitive, '')))) return true;
  const rest = circumstance.test(text) ? text.replace(circumstance, '') : undefined;
  return rest !== undefined && isInfinitive(rest);
}

/** `Chaque lundi, `, `À la demande du juge, `, `(Le mercredi) `. */
const circumstance =
  /^\s*\([^()]{1,60}\)[\s\u00a0]|^[\s"'«(]*(?:chaque|tous|toutes|une fois|en|à|aux?|dans|sous|avec|sans|pour|selon|lors|pendant|durant|après|avant|dès|par|sur|chez|si|le cas)[\s\u00a0][^,.;:!?]{1,60},[\s\u00a0]/i;

/** `co-` and `pré-` are a part of the verb. */
const beforeInfinitive =
  /^[\s"'«(]*(?:si (?:nécessaire|besoin), |le cas échéant, |au besoin, |ne (?:pas |jamais |plus |rien )?|n[’'] ?|s[e’'] ?|l[’'] ?|y |en |les? |la |bien |toujours |\p{L}{3,20}ment,? |(?:co|pré|re|ré|auto|sous|sur|inter|télé|contre)-)+/iu;

function endsLikeOne(word: string): boolean {
  if (!/(?:er|ir|re|ïr)$/.test(word) || frenchNouns.has(word)) return false;
  return !word.endsWith('aire') || /(?:faire|plaire|traire|^taire|^braire)$/.test(word);
}

/**
 * Whether an English text begins with a word that is no verb telling what to do. Only what its form or our list makes
 * sure of: most words may be one.
 */
export function isNoEnglishVerb(text: string): boolean {
  const word = firstWord(text);
  if (notVerbs.has(word)) return true;
  if (word.endsWith('ing')) return !englishIng.has(word);
  return (
    /(?:[a-z]{3}(?:ability|ibility|ivity|ility|isation|ization|ification|ement of)|ship|ness)$/.test(word) &&
    !ships.has(word)
  );
}

export function firstWord(text: string): string {
  // V8 takes two milliseconds to make a pattern ready in which any letter may stand, and most texts begin like this.
  const [plain] = /^[A-Za-zÀ-ÖØ-öø-ÿ]+(?= )/.exec(text) ?? [];
  return plain?.toLowerCase() ?? anyFirstWord(text);
}

function anyFirstWord(text: string): string {
  return /^[\s"'«(]*([\p{L}\p{M}]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** Nouns, adjectives and adverbs that end like an infinitive, as lists of tasks begin with them. */
const frenchNouns: ReadonlySet<string> = new Set([
  'affaires',
  'atelier',
  'autre',
  'avenir',
  'cadre',
  'cahier',
  'calendrier',
  'centre',
  'chantier',
  'chiffre',
  'clientèle',
  'contre',
  'courrier',
  'dernier',
  'dossier',
  'entre',
  'fichier',
  'histoire',
  'laboratoire',
  'lettre',
  'loisir',
  'manière',
  'membre',
  'métier',
  'ministère',
  'nombre',
  'offre',
  'ordre',
  'outre',
  'ouvrage',
  'papier',
  'particulier',
  'plusieurs',
  'premier',
  'procédure',
  'quartier',
  'rencontre',
  'registre',
  'répertoire',
  'territoire',
  'théâtre',
  'titre',
  'trimestre',
  'semestre',
  'culture',
  'facture',
  'lecture',
  'structure',
  'signature',
  'ouverture',
  'fermeture',
  'fourniture',
  'nature',
  'mesure',
  'procédure',
  'couverture',
  'rupture',
  'figure',
  'nomenclature',
  'heure',
  'température',
  'voiture',
  'peinture',
  'matière',
  'filière',
  'carrière',
  'bière',
  'rivière',
  'caractère',
  'critère',
  'mémoire',
  'victoire',
  'trésorerie',
  'maire',
  'notre',
  'votre',
  'hier',
  'fer',
  'future',
  'mer',
  'hiver',
  'enfer',
  'désir',
  'plaisir',
  'souvenir',
  'cuir',
  'soir',
]);

/** Words that are said of things or people, not of what to do. */
const notVerbs: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'you',
  'your',
  'we',
  'our',
  'he',
  'she',
  'they',
  'it',
  'his',
  'her',
  'their',
  'all',
  'responsible',
  'accountable',
  'responsibility',
  'responsibilities',
  'duties',
  'knowledge',
  'ability',
  'development',
  'administration',
  'preparation',
  'coordination',
  'supervision',
  'organisation',
  'organization',
  'communication',
  'participation',
  'creation',
  'analysis',
  'maintenance',
  'assistance',
  'compliance',
  'implementation',
  'management',
  'improvement',
  'assessment',
  'recruitment',
  'procurement',
  'definition',
  'evaluation',
  'negotiation',
  'production',
  'protection',
  'selection',
  'cooperation',
  'collaboration',
  'documentation',
  'installation',
  'presentation',
  'daily',
]);

/** Verbs that end so in themselves. */
const englishIng: ReadonlySet<string> = new Set([
  'bring',
  'ring',
  'sing',
  'swing',
  'spring',
  'string',
  'ping',
  'king',
  'wing',
  'cling',
  'sling',
]);

const ships: ReadonlySet<string> = new Set(['ship', 'witness', 'harness', 'reship', 'tranship', 'transship']);
