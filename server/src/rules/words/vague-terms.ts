import { once } from '../../text/once.ts';
import { around } from './around.ts';
import { hypeInProse } from './hype.ts';
import type { WordsInPlace } from './in-place.ts';

/** Phrases that say nothing wherever they stand. */
export const vagueEnglish: readonly string[] = [
  '{other|additional|miscellaneous} duties',
  '{other|additional} {tasks|duties|work} as {assigned|required|needed|directed}',
  'other {duties|tasks} as assigned',
  '(any) other reasonable {duties|tasks|requests} (as required)',
  'any other {duties|tasks}',
  '{various|diverse|miscellaneous} {tasks|duties|assignments|missions}',
  'a variety of {tasks|duties}',
  'as required',
  'as needed',
  'as appropriate',
  '{good|great|excellent|strong|outstanding} communication(s) skills',
  '{good|great|excellent|strong|outstanding} {interpersonal|people|organisational|organizational} skills',
  '{good|great|excellent|strong} team player',
  '{can-do|flexible} attitude',
  'positive attitude',
  '{hit|hits|hitting} the ground running',
  '{think|thinks|thinking} outside the box',
  ...hypeInProse,
  'go the extra mile',
  'wear many hats',
  '{fast-paced|dynamic} environment',
  'highly motivated',
  'passionate about',
  'works well under pressure',
];

export const vagueFrench: readonly string[] = [
  '{diverses|différentes} {missions|tâches|activités}',
  '{missions|tâches|activités} {diverses|variées}',
  'toute autre {mission|tâche}',
  'toutes autres {missions|tâches}',
  'toutes tâches annexes',
  'autres {missions|tâches} à définir',
  '{bon|excellent|très bon} relationnel',
  'sens du relationnel',
  '{aisance|facilités} relationnelle(s)',
  '{bonne|excellente} communication',
  '{bonnes|excellentes|fortes} {qualités|capacités} {relationnelles|de communication}',
  '{bonne|excellente} capacité d’adaptation',
  'savoir{-être| être} irréprochable',
  'environnement {dynamique|stimulant}',
  'équipe dynamique',
  'personne dynamique',
  'dynamique et motivé(e)',
  'motivé(e) et dynamique',
  'le cas échéant',
  'si {besoin|nécessaire}',
  'et plus encore',
  'savoir gérer {le stress|la pression}',
  'sortir des sentiers battus',
];

/** Adjectives and nouns that say nothing when they are all that is said of a person. */
export const vagueQualities: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [
    'dynamic',
    'dynamism',
    'motivated',
    'self-motivated',
    'motivation',
    'enthusiastic',
    'enthusiasm',
    'passionate',
    'passion',
    'proactive',
    'results-driven',
    'hard-working',
    'hardworking',
    'energetic',
    'ability to work under pressure',
    'self-starter',
    'go-getter',
    'team player',
    'people person',
    'soft skills',
    'interpersonal skills',
    'people skills',
  ],
  fr: [
    'dynamique',
    'dynamisme',
    'motivé(e)',
    'motivation',
    'enthousiaste',
    'enthousiasme',
    'passionné(e)',
    'passion',
    'proactif',
    'proactive',
    'proactivité',
    'réactif',
    'réactive',
    'force de proposition',
    'bonne humeur',
    'capacité à travailler sous pression',
    'relationnel',
    'savoir-être',
    'polyvalent(e)',
    'polyvalence',
    'esprit d’équipe',
  ],
};

const hard = once(() => /(?<!\p{L})works? hard(?:,| and|, and) $/iu);

/** Phrases that may say something elsewhere: `Être force de proposition sur les tournées`. */
export const vagueInPlace: Readonly<Record<'en' | 'fr', readonly WordsInPlace[]>> = {
  en: [{ entries: ['play hard'], places: () => [{ before: hard(), behind: around().ends }] }],
  fr: [{ entries: ['êtes force de proposition'], places: () => [{ behind: around().ends }] }],
};

/** What may stand between qualities where nothing else is said: `Être motivé et passionné`. */
export const betweenQualities: ReadonlySet<string> = new Set([
  ...['and', 'or', 'be', 'being', 'very', 'highly'],
  ...['et', 'ou', 'être', 'très'],
  // Of one who is both, no more is said.
  ...['autonome', 'autonomie', 'sérieux', 'sérieuse', 'rigoureux', 'rigoureuse', 'rigueur', 'organisé', 'organisée'],
  ...['souriant', 'souriante', 'disponible', 'disponibilité', 'impliqué', 'impliquée', 'ponctuel', 'ponctuelle'],
]);
