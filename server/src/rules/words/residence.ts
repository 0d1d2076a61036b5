/** Words that make it a condition to live somewhere, in French and in English offers for work in France. */
import { once } from '../../text/once.ts';
import { around } from './around.ts';
import type { WordsInPlace } from './in-place.ts';
import { toldToStayAway } from './stay-away.ts';

/** As strongly as people put it. */
const adverb = '{ impérativement| obligatoirement|}';

const reach = 'pouvoir rejoindre le lieu de travail';

export const residenceWords: Readonly<Record<'fr' | 'en', Readonly<Record<string, string | undefined>>>> = {
  fr: {
    [`{habiter|résider|vivre|loger}${adverb} {à proximité|sur place|dans le secteur|dans la région|dans le département}`]:
      reach,
    '{habiter|résider} {impérativement |}dans {la commune|la ville|l’agglomération|la métropole}': reach,
    '{habiter|résider} (à) {proche|près}': reach,
    [`{habitez|résidez}${adverb} {à proximité|sur place|dans le secteur|dans la région|dans le département|près|proche}`]:
      undefined,
    '{habitant|résidant} {à proximité|dans le secteur|dans la région|dans le département|près|proche}': undefined,
    '{domicilié|domiciliée|domiciliés} {à|dans|en|sur}': undefined,
    '{domicile|habitation} {proche|à proximité}': undefined,
    'lieu {d’habitation|de résidence|de domicile} {proche|à proximité}': undefined,
    'résidence {dans|à proximité|exigée|obligatoire}': undefined,
    '{candidats|personnes|habitants} du # s’abstenir': undefined,
    'résident(e) {du|de la} {département|secteur|région|commune|ville}': undefined,
  },
  en: {
    '{must|should|to} {live|reside} {near|nearby|in|within|locally|close}': undefined,
    'living {near|nearby|within|locally|close}': undefined,
    'local {candidates|applicants|residents} (only)': undefined,
  },
};

const fr = once(() => ({
  have: /(?:(?:^|[.!?;•\n])[\s\u00a0-]*|(?<!\p{L})(?:devez|doit|faut|devra|devrez|exigé|demandé|obligation)(?: impérativement)? (?:de |d['’])?)$/iu,
  somebody: /(?:^|[.!?;•\n]|(?:cherch|recrut)\p{L}{1,5} une?)[\s\u00a0-]*$/iu,
  town: /^ \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*| intra[- ]muros| (?:ou|et) (?:(?:la |sa )?(?:proche |petite )?(?:banlieue|couronne)|à proximité(?: immédiate)?|environs|alentours)){0,3}(?: (?:est )?(?:exigé|souhaité|impérati|obligatoire|indispensable|de préférence)\p{L}{0,4})?[\s\u00a0]*(?:$|[.;!)])/u,
  you: /(?<!(?:si|que|où) )(?<!\p{L})vous $/iu,
}));

export const residenceInPlace: readonly WordsInPlace[] = [
  ...toldToStayAway('fr', 'residence'),
  {
    entries: [
      '{domicile|habitation|résidence} à moins de # {km|kilomètres|minutes|min}',
      `{habiter|résider|vivre|habitez|résidez}${adverb} à moins de # {km|kilomètres|minutes|min}`,
    ],
    places: () => [{ before: fr().have }, { before: fr().you }],
  },
  {
    entries: [`{habiter|résider|vivre}${adverb} à`, 'habiter'],
    places: () => [{ before: fr().have, behind: fr().town }],
  },
  { entries: [`{habitez|résidez}${adverb} à`, 'habitez'], places: () => [{ before: fr().you, behind: fr().town }] },
  {
    entries: ['{habitant|résidant|habitant à|résidant à}'],
    places: () => [{ before: around().begins, behind: fr().town }],
  },
  {
    entries: [
      '{habiter|habitez} {le quartier|la ville|la commune|le secteur|le département|la région|la métropole}',
      '{justifier|justifiez} d’{un domicile|une résidence|une adresse} {dans|à|en|sur}',
    ],
    places: () => [{ before: fr().have }, { before: fr().you }],
  },
  {
    entries: ['{personne|candidat|candidate} {habitant|résidant} {le|dans le|sur le} secteur'],
    places: () => [{ before: fr().somebody }],
  },
];
