/** Words of an age that are a condition only where they are said of the one sought: other things are young or small too. */
import { once } from '../../text/once.ts';
import { rangeFr, young } from './ages.ts';
import type { WordsInPlace } from './in-place.ts';
import { away, toldAway, toldToStayAway } from './stay-away.ts';

const en = once(() => ({
  ofPerson:
    /(?:(?:^|[.!?•\n])\s*(?:(?:you |applicants? |candidates? )?(?:must|should|need to|have to|has to)(?: ideally| preferably)? (?:have been|be)|ideally|preferably)|(?<!\p{L})you [^.;:!?]{3,50} and (?:are|must be)|(?<!\p{L})(?:candidates?|applicants?|someone|somebody|anyone|you|people|persons?)(?: (?:who|must|should|have|been|are|is|be|will|ideally|preferably)){0,4}) $/iu,
  /** No unit is counted. */
  alone:
    /^(?:\s*(?:$|[.,;:!?)](?!\d))| (?:preferred|only|wanted|please|(?:is|are) (?:preferred|wanted|sought)|need not|will be|may apply|to apply|and (?!\d|over\b|above\b))(?!\p{L}))/iu,
  begins: /(?:^|[.!?;•\n])\s*(?:an? )?$/iu,
  isWished: /^ (?:(?:is|are) )?(?:preferred|wanted|sought|required|needed|only)(?!\p{L})/iu,
  age: /(?<!\p{L})age(?: range| group)?\s?:\s*(?:between |from )?$/iu,
  end: /^(?:\s*(?:$|[.,;!?)])| years?(?!\p{L}))/iu,
  weSeek:
    /(?:(?:^|[.!?•\n])\s*(?:looking for|seeking|hiring|recruiting)|(?<!\p{L})we(?:['’]re| are)? (?:currently |now |also )?(?:looking for|seek(?:ing)?|want|need|hiring|hire|recruit(?:ing)?)) (?:an? |some )?$/iu,
  /** `Young, dynamic and hungry`, but not `a young, dynamic company`. */
  andMore:
    /^, (?:dynamic|vibrant|energetic|ambitious|enthusiastic|motivated|hungry|fun)(?! (?:and \p{L}{1,20} )?(?:compan|firm|start|business|brand|agency|organi[sz]ation|practice|market|industry|city|school))/iu,
  /** `A youthful person`, and what is so about one, but neither a brand nor a place. */
  noThing:
    /^(?!,? (?:(?:and )?\p{L}{1,20},? ){0,2}(?:brand|compan|firm|business|organi[sz]ation|label|range|collection|design|style|fashion|product|market|audience|clientele|customer|client|reader|resident|town|city|village|neighbou?rhood|area|district|venue|space|setting|place|environment|atmosphere|vibe|feel|image|look|skin|offender))/iu,
  /** The least may be asked for, and the most tells of an age. */
  ofExperience: /^['’]? (?:of )?(?:\p{L}{1,20} )?experience(?!\p{L})/iu,
  somebody:
    /^ (?!(?:(?:and )?\p{L}{1,20},? ){0,2}(?:compan|firm|start|business|brand|agenc|organi[sz]ation|practice|market|industr|cit|school|team|child|pup|horse|plant|tree))\p{L}/iu,
}));

/** Who worked longer is older. */
export const experienceAtMost: readonly string[] = [
  '{maximum|max} {of |}# {year|years}',
  '{no|not} more than # years',
  '{maximum of|no more than} {two|three|four|five|six|seven|eight|ten|twelve|fifteen} years',
];

export const agesInPlaceEn: readonly WordsInPlace[] = [
  ...toldToStayAway('en', 'age'),
  {
    entries: [
      'under #',
      'over #',
      'in {your|their} {early |mid |late |}{twenties|thirties|forties|fifties|sixties}',
      'born {after|before|since} #',
    ],
    places: () => [{ before: en().ofPerson, behind: en().alone }],
  },
  { entries: ['{no one|nobody} {under|over|older than} #'], places: () => [{ behind: en().alone }] },
  {
    entries: experienceAtMost,
    places: () => [{ behind: en().ofExperience }],
  },
  { entries: ['# to #', '# #'], places: () => [{ before: en().age, behind: en().end }] },
  {
    entries: ['mature {person|lady|woman|man|gentleman|individual|candidate|applicant|people|candidates|applicants}'],
    places: () => [{ before: en().begins, behind: en().isWished }],
  },
  {
    entries: ['youthful'],
    places: () => [{ behind: en().noThing }],
  },
  {
    entries: [young],
    places: () => [{ behind: en().andMore }, { before: en().weSeek, behind: en().somebody }],
  },
];

const fr = once(() => ({
  seek: /(?:(?<!(?:la|en|une|cette|de) )(?:re)?cherch|recrut|embauch)(?:e|ons) (?:une? |des |de )?$/iu,
  somebody:
    /^ (?!(?:et \p{L}+ )?(?:entreprise|société|pousse|start|marque|maison|structure|association|équipe|agence|public|marché|filière|plant|arbre|enfant|de moins))\p{L}/iu,
  being: /(?<!\p{L})(?:vous (?:êtes|serez)|être|soyez)(?: encore| très)? $/iu,
  goesOn: /^(?:[\s\u00a0]*(?:$|[.,;!?)])| (?:et|avec) )/u,
  person:
    /(?:(?<!\p{L})(?:personne|profil|candidate?|candidature)s? |quelqu['’]une? de |(?:^|[.!?•\n])[\s\u00a0]*(?:idéalement|de préférence|plutôt) )$/iu,
  wished:
    /^(?:[\s\u00a0]*(?:$|[.,;!?)])| (?:et |souhait|recherch|exig|préfér|de préférence|appréci|uniquement|refus|exclu))/u,
  post: /(?<!\p{L})(?:poste|emploi|job)s?(?: idéal)? pour (?:une? )?$/iu,
  applicants: /(?<!\p{L})(?:candidat|candidature|personne|profil)e?s $/iu,
  having: /(?<!\p{L})(?:vous avez|avoir|ayez|personne de|quelqu['’]un de) $/iu,
  mark: /(?:[HF][\s\u00a0]?\/[\s\u00a0]?[HF]\)?,?|(?<!\p{L})(?:profil|candidate?)s?[\s\u00a0]?[,:]?)[\s\u00a0]*$/iu,
  begins: /(?:^|[.!?;•\n]|(?<!\p{L})âge[\s\u00a0]?:)[\s\u00a0]*$/iu,
  age: /(?<!\p{L})âge[\s\u00a0]?:[\s\u00a0]?(?:environ |autour de |vers |idéalement )?$/iu,
  about: /^(?: environ)?[\s\u00a0]*(?:$|[.,;!?)])/u,
  /** `25/35 ans` */
  slash: /(?:^|[.!?;•\n:])[\s\u00a0]*[2-6]\d[\s\u00a0]?\/[\s\u00a0]?$/u,
  like: /^ (?:expérimentée?|confirmée?|dynamique|motivée?)(?!\p{L})/u,
  noColon: /(?:^|[^:\s\u00a0])[\s\u00a0]*$/u,
  comma: /^(?:,| passée| révolue)/u,
  end: /^[\s\u00a0]*(?:$|[.;!?)])/u,
}));

const inWords = '{vingt-cinq|trente|trente-cinq|quarante|quarante-cinq|cinquante} ans';

export const agesInPlaceFr: readonly WordsInPlace[] = [
  {
    entries: ['jeune(s)'],
    places: () => [
      { before: fr().seek, behind: fr().somebody },
      { before: fr().being, behind: fr().goesOn },
      { before: fr().person, behind: fr().wished },
      { before: fr().post, behind: fr().somebody },
    ],
  },
  {
    entries: ['{trentenaire|quadragénaire|quinquagénaire|sexagénaire}'],
    places: () => [{ before: fr().person, behind: fr().wished }],
  },
  {
    entries: ['{vingtaine|trentaine|quarantaine}', '{trentenaire|quadra|quinqua|jeune trentenaire}'],
    places: () => [
      { before: fr().begins, behind: fr().wished },
      { before: fr().begins, behind: fr().like },
    ],
  },
  {
    entries: ['# ans'],
    places: () => [
      { before: fr().age, behind: fr().about },
      { before: fr().slash, behind: fr().end },
    ],
  },
  { entries: ['la {vingtaine|trentaine|quarantaine}'], places: () => [{ before: fr().begins, behind: fr().comma }] },
  { entries: [rangeFr], places: () => [{ before: fr().begins }, { before: fr().mark }] },
  {
    entries: [
      '{réservé|réservée} aux jeunes',
      '{réservé|réservée} aux {personnes de |personnes âgées de |}{moins|plus} de # ans',
      `{réservé|réservée} aux (personnes de) moins de ${inWords}`,
      'interdit aux plus de # ans',
    ],
    places: () => [{ before: fr().noColon }],
  },
  { entries: [`(de) moins de ${inWords}`], places: () => [{ before: fr().person }, { before: fr().having }] },
  { entries: ['pas plus de # ans'], places: () => [{ before: fr().begins }] },
  ...toldToStayAway('fr', 'age'),
  { entries: ['plus de # ans'], places: toldAway.fr },
  { entries: ['de plus de # ans'], places: () => [{ before: fr().applicants, behind: away().told }] },
  { entries: ['né(e)(s) {après|avant} #'], places: () => [{ before: fr().begins, behind: fr().end }] },
];

/** With numbers of years, as those of `ages.ts`. */
export const yearsInPlace: ReadonlySet<string> = new Set(
  [...agesInPlaceEn, ...agesInPlaceFr].flatMap(({ entries }) =>
    entries.filter((entry) => /# ans|(?:under|over) #|^# /.test(entry)),
  ),
);
