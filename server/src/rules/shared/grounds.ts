/** On what nobody may be kept out of a job, and where the law says so. */
import { isInUnion, type Law } from '../../model/applicable-law.ts';
import type { LocalizedText } from '../../text/language.ts';
import { shown } from '../../text/shown.ts';
import type { Finding } from '../rule.ts';

interface Ground {
  readonly en: string;
  /** With the preposition that ties it to the job. */
  readonly fr: string;
  /** Articles of the French Labour Code beside L1132-1. */
  readonly offers: string;
  /** The directive and its article; absent where the directives do not name the ground. */
  readonly eu?: Article;
  /** The act and its section; absent where none names the ground. */
  readonly gb?: Article;
  readonly us?: Article;
  /** Of few laws: employers may well heed it where none that we know names it. */
  readonly few?: true;
}

type Article = readonly [act: string, article: string];

const equalTreatment: Article = ['2000/78', '1'];
const ethnicOrigin: Article = ['2000/43', '1'];
const sexes: Article = ['2006/54', '14'];
const equality: Article = ['Equality Act 2010', '39'];
const labourRelations: Article = ['Trade Union and Labour Relations (Consolidation) Act 1992', '137'];
const civilRights: Article = ['Civil Rights Act of 1964', '703'];
const olderWorkers: Article = ['Age Discrimination in Employment Act', '4'];
const disabilities: Article = ['Americans with Disabilities Act', '102'];
const nationalLabor: Article = ['National Labor Relations Act', '8'];
const immigration: Article = ['Immigration and Nationality Act', '274B'];
const anyOffer = 'L5321-2';
const sexOrFamily = 'L1142-1';

const grounds = {
  age: { en: 'age', fr: 'à l’âge', offers: 'L5331-2', eu: equalTreatment, gb: equality, us: olderWorkers },
  sex: { en: 'sex', fr: 'au sexe', offers: sexOrFamily, eu: sexes, gb: equality, us: civilRights },
  family: { en: 'family situation', fr: 'à la situation de famille', offers: sexOrFamily },
  pregnancy: {
    en: 'pregnancy',
    fr: 'à la grossesse',
    offers: sexOrFamily,
    eu: sexes,
    gb: equality,
    us: civilRights,
  },
  origin: { en: 'origin', fr: 'à l’origine', offers: anyOffer, eu: ethnicOrigin, gb: equality, us: civilRights },
  /** No act that is known here names it: courts take it for a part of origin, as far as they have said so. */
  caste: { en: 'caste', fr: 'à la caste', offers: anyOffer },
  nation: {
    en: 'nationality',
    fr: 'à l’appartenance à une nation',
    offers: anyOffer,
    gb: equality,
    us: immigration,
    few: true,
  },
  religion: {
    en: 'religion',
    fr: 'aux convictions religieuses',
    offers: anyOffer,
    eu: equalTreatment,
    gb: equality,
    us: civilRights,
  },
  politics: { en: 'political opinions', fr: 'aux opinions politiques', offers: anyOffer },
  union: {
    en: 'union activity',
    fr: 'aux activités syndicales',
    offers: anyOffer,
    gb: labourRelations,
    us: nationalLabor,
  },
  orientation: {
    en: 'sexual orientation',
    fr: 'à l’orientation sexuelle',
    offers: anyOffer,
    eu: equalTreatment,
    gb: equality,
    us: civilRights,
  },
  identity: { en: 'gender identity', fr: 'à l’identité de genre', offers: anyOffer, gb: equality, us: civilRights },
  morals: { en: 'morals', fr: 'aux mœurs', offers: anyOffer, few: true },
  mandate: { en: 'elected office', fr: 'à l’exercice d’un mandat électif', offers: anyOffer, few: true },
  name: { en: 'family name', fr: 'au nom de famille', offers: anyOffer, few: true },
  money: { en: 'economic situation', fr: 'à la situation économique', offers: anyOffer, few: true },
  bank: { en: 'where the bank account is', fr: 'à la domiciliation bancaire', offers: anyOffer, few: true },
  appearance: { en: 'physical appearance', fr: 'à l’apparence physique', offers: anyOffer, few: true },
  health: { en: 'health', fr: 'à l’état de santé', offers: anyOffer, few: true },
  disability: {
    en: 'disability',
    fr: 'au handicap',
    offers: anyOffer,
    eu: equalTreatment,
    gb: equality,
    us: disabilities,
  },
  residence: { en: 'place of residence', fr: 'au lieu de résidence', offers: anyOffer, few: true },
} satisfies Readonly<Record<string, Ground>>;

export type GroundName = keyof typeof grounds;

/**
 * Says that words of a role tie it to a ground, and which article speaks of that; whether the law allows it here is for
 * people to decide. Where we know no article it weighs less: most laws name the ground, and so may the one that holds.
 *
 * @param found the words as written.
 * @param advice what to write instead.
 * @returns nothing of a ground of few laws where we know the one that holds, and it is none of them.
 */
export function aboutGround(
  found: string,
  name: GroundName,
  law: Law | undefined,
  advice: LocalizedText = doInstead,
): Pick<Finding, 'message' | 'severity'> | undefined {
  const ground: Ground = grounds[name];
  const article = articleOf(ground, law);
  if (!article && ground.few && law) return undefined;
  const { en, fr } = cited(article);
  const message = {
    en: `'${shown(found)}' ties the job to ${ground.en}${en}; ${advice.en}`,
    fr: `« ${shown(found)} » lie le poste ${ground.fr}${fr} ; ${advice.fr}`,
  };
  return article ? { message } : { message, severity: ground.few ? 'info' : 'warning' };
}

const doInstead: LocalizedText = {
  en: 'write what the work asks for',
  fr: 'écrire ce que le travail demande',
};

function articleOf(ground: Ground, law: Law | undefined): LocalizedText | undefined {
  if (law === 'fr') return labourCode(law, 'L1132-1', ground.offers);
  const found = law && ground[law];
  if (!found) return undefined;
  const [act, article] = found;
  return law === 'eu'
    ? { en: `Directive ${act}/EC, article ${article}`, fr: `directive ${act}/CE, article ${article}` }
    : { en: `${act}, section ${article}`, fr: `${act}, article ${article}` };
}

/** Two articles of the French Labour Code; nothing where it does not hold. */
export function labourCode(law: Law | undefined, first: string, second: string): LocalizedText | undefined {
  if (law !== 'fr') return undefined;
  return {
    en: `French Labour Code, articles ${first} and ${second}`,
    fr: `Code du travail, articles ${first} et ${second}`,
  };
}

/** Where the law asks for titles and offers that name no sex; nothing where no law that we know holds. */
export function genderArticle(law: Law | undefined): LocalizedText | undefined {
  if (law === 'fr') return { en: 'French Labour Code, article L1142-1', fr: 'Code du travail, article L1142-1' };
  return payArticle(law);
}

/** Pay and what it hangs on is told before somebody is hired, and offers are neutral; nothing outside of the Union. */
export function payArticle(law: Law | undefined): LocalizedText | undefined {
  return isInUnion(law) ? payTransparency : undefined;
}

export const payTransparency: LocalizedText = {
  en: 'Directive (EU) 2023/970, article 5',
  fr: 'directive (UE) 2023/970, article 5',
};

/** An article behind what a message states; empty where there is none to name. */
export function cited(article: LocalizedText | undefined): LocalizedText {
  return article ? { en: ` (${article.en})`, fr: ` (${article.fr})` } : { en: '', fr: '' };
}
