/** On what nobody may be kept out of a job, and where the law says so. */
import type { Law } from '../model/applicable-law.ts';
import { shown } from '../text/shown.ts';
import type { LocalizedText } from '../text/language.ts';

interface Ground {
  readonly en: string;
  /** With the preposition that ties it to the job. */
  readonly fr: string;
  /** Articles of the French Labour Code beside L1132-1. */
  readonly offers: string;
  /** The directive and its article; absent where the directives do not name the ground. */
  readonly directive?: readonly [number: string, article: string];
}

const equalTreatment = ['2000/78', '1'] as const;
const ethnicOrigin = ['2000/43', '1'] as const;
const sexes = ['2006/54', '14'] as const;
const anyOffer = 'L5321-2';
const sexOrFamily = 'L1142-1';

const grounds = {
  age: { en: 'age', fr: 'à l’âge', offers: 'L5331-2', directive: equalTreatment },
  sex: { en: 'sex', fr: 'au sexe', offers: sexOrFamily, directive: sexes },
  family: { en: 'family situation', fr: 'à la situation de famille', offers: sexOrFamily, directive: sexes },
  pregnancy: { en: 'pregnancy', fr: 'à la grossesse', offers: sexOrFamily, directive: sexes },
  origin: { en: 'origin', fr: 'à l’origine', offers: anyOffer, directive: ethnicOrigin },
  nation: { en: 'nationality', fr: 'à l’appartenance à une nation', offers: anyOffer },
  religion: { en: 'religion', fr: 'aux convictions religieuses', offers: anyOffer, directive: equalTreatment },
  politics: { en: 'political opinions', fr: 'aux opinions politiques', offers: anyOffer, directive: equalTreatment },
  union: { en: 'union activity', fr: 'aux activités syndicales', offers: anyOffer },
  orientation: {
    en: 'sexual orientation',
    fr: 'à l’orientation sexuelle',
    offers: anyOffer,
    directive: equalTreatment,
  },
  morals: { en: 'morals', fr: 'aux mœurs', offers: anyOffer },
  bank: { en: 'where the bank account is', fr: 'à la domiciliation bancaire', offers: anyOffer },
  appearance: { en: 'physical appearance', fr: 'à l’apparence physique', offers: anyOffer },
  health: { en: 'health', fr: 'à l’état de santé', offers: anyOffer },
  disability: { en: 'disability', fr: 'au handicap', offers: anyOffer, directive: equalTreatment },
  residence: { en: 'place of residence', fr: 'au lieu de résidence', offers: anyOffer },
} satisfies Readonly<Record<string, Ground>>;

export type GroundName = keyof typeof grounds;

/**
 * Says that words of a role tie it to a ground, and which article speaks of that; whether the law allows it here is for
 * people to decide.
 *
 * @param found the words as written.
 * @param advice what to write instead.
 * @returns nothing where the law that holds does not name the ground.
 */
export function aboutGround(
  found: string,
  name: GroundName,
  law: Law | undefined,
  advice: LocalizedText = doInstead,
): LocalizedText | undefined {
  const ground: Ground = grounds[name];
  const article = articleOf(ground, law);
  if (!article) return undefined;
  return {
    en: `'${shown(found)}' ties the job to ${ground.en} (${article.en}); ${advice.en}`,
    fr: `« ${shown(found)} » lie le poste ${ground.fr} (${article.fr}) ; ${advice.fr}`,
  };
}

const doInstead: LocalizedText = {
  en: 'write what the work asks for',
  fr: 'écrire ce que le travail demande',
};

function articleOf({ offers, directive }: Ground, law: Law | undefined): LocalizedText | undefined {
  if (law === 'fr') {
    return {
      en: `French Labour Code, articles L1132-1 and ${offers}`,
      fr: `Code du travail, articles L1132-1 et ${offers}`,
    };
  }
  if (law === undefined || !directive) return undefined;
  const [number, article] = directive;
  return { en: `Directive ${number}/EC, article ${article}`, fr: `directive ${number}/CE, article ${article}` };
}

/** Where the law asks for titles and offers that name no sex; nothing where no law that we know holds. */
export function genderArticle(law: Law | undefined): LocalizedText | undefined {
  if (law === 'fr') return { en: 'French Labour Code, article L1142-1', fr: 'Code du travail, article L1142-1' };
  return law === 'eu' ? payTransparency : undefined;
}

/** Pay and what it hangs on is told before somebody is hired, and offers are neutral. */
export const payTransparency: LocalizedText = {
  en: 'Directive (EU) 2023/970, article 5',
  fr: 'directive (UE) 2023/970, article 5',
};
