/** Words that make one of the grounds of `criteria.ts` a condition in their place only. */
import { once } from '../../text/once.ts';
import type { GroundName } from '../shared/grounds.ts';
import { around } from './around.ts';
import type { WordsInPlace } from './in-place.ts';
import { toldAway, toldToStayAway } from './stay-away.ts';

type Criterion = WordsInPlace & { readonly ground: GroundName };

const fr = once(() => ({
  /** Nobody of the other sex is named. */
  alone: /^(?![\s\u00a0]?(?:et|ou|\/|,)[\s\u00a0]?(?:une? |des |les |d['’])?(?:hommes?|femmes?)(?!\p{L}))/iu,
  article: /(?:^|[.!?;•\n])[\s\u00a0-]*(?:les? )?$/iu,
  post: /(?<!\p{L})(?:poste|emploi|travail|mission|job|fonction|offre)s? $/iu,
  field:
    /^[\s\u00a0]*:[\s\u00a0]*(?:F|H|M|femme|homme|féminin|masculin)(?![\p{L}/]|[\s\u00a0]?(?:\/|(?:ou|et)(?!\p{L})))/iu,
  /** Of a habit that is forbidden, and not of a sail. */
  forbidden:
    /^(?: (?:est|sera|sont|seront))? (?:strictement |formellement )?(?:interdit|prohibé|exclu|refusé|non accepté|pas accepté|proscrit)s?(?!\p{L})/iu,
  shown: /^(?: (?:apparent|visible|ostensible|ostentatoire)s?)?[\s\u00a0]*(?:$|[.,;!?)])/u,
  notTo: /(?:^|[.!?;•\n]|(?:devez|doit|devra|devrez|demandé de|exigé de))[\s\u00a0]*(?:ne )?$/iu,
  accent: /^[\s\u00a0](?:exclu|refusé|non accepté|pas accepté|interdit)/u,
  speaking: /(?<!\p{L})parl(?:er|ez|ant) (?:le |un |parfaitement (?:le )?)?$/iu,
  job: /(?<!\p{L})(?:poste|emploi|job|contrat|CD[DI]) (?:\p{L}{3,15} ){0,2}$/iu,
  /** Neither those with a right to work are let in beside, nor does a law want it. */
  nothingElse:
    /^(?!.{0,60}(?:séjour|autorisation|permis de travail|européen|ressortissant|union|souveraineté|habilitation|statut|décret|article|code|loi(?!\p{L})))[\s\u00a0]*(?:$|[.,;!)])/isu,
}));

const en = once(() => ({
  seekOne:
    /(?:(?:^|[.!?•\n])\s*(?:looking for|seeking|hiring|recruiting)|(?<!\p{L})we(?:['’]re| are)? (?:currently |now |also )?(?:looking for|seek(?:ing)?|want|need|hiring|hire|recruit(?:ing)?)) an? (?:\p{L}{3,12} ){0,2}$/iu,
  seekMany:
    /(?:(?:^|[.!?•\n])\s*(?:looking for|seeking|hiring|recruiting)|(?<!\p{L})we(?:['’]re| are)? (?:currently |now |also )?(?:looking for|seek(?:ing)?|want|need|hiring|hire|recruit(?:ing)?)) (?:strong |young |some )?$/iu,
  candidate:
    /(?<!\p{L})(?:candidate|applicant) (?:will|must|should|is|would)(?: ideally| preferably)? (?:be )?an? (?:\p{L}{3,12} )?$/iu,
  alone:
    /^(?!['’]s| and (?:wom[ae]n|m[ae]n|girl|boy|gentlem)| or (?:an? )?(?:wom[ae]n|m[ae]n|girl|boy|gentlem)|[/-])/iu,
  field: /^\s*:\s*(?:fe)?male(?!\p{L}|\s?(?:\/|(?:or|and)(?!\p{L})))/iu,
  /** What somebody is called, and that one is looked for: `Female cleaner wanted`. */
  isWanted:
    /^(?: (?!connector|plug|adapter)\p{L}+){0,2} (?:(?:is |are )?(?:wanted|needed|required|sought|preferred)|only)(?!\p{L})/iu,
  /** Somebody, and no house of a faith nor what is taught or sung there. */
  somebody:
    /^ (?!school|church|charit|colleg|organi[sz]ation|cent(?:re|er)|communit|books|ministr|chaplain|minister|worship|youth|faith|educat|stud|theolog|relig|primary|secondary|academ|aid|music|art)\p{Ll}{3}/u,
  person: /(?<!\p{L})(?:you|we|staff|someone|(?:candidate|applicant|person|holder|employee|worker|assistant)s?) $/iu,
  speaking: /(?<!\p{L})(?:sp[eo]ak\p{L}*|English|French|German)(?!\p{L})[^.;:!?]{0,30} $/iu,
  jobFor:
    /(?:^|[.!?;•\n])\s*(?:(?:this|the|a) )?(?:\p{L}{3,12} )?(?:position|job|post|role|vacancy)(?: is| reserved| suitable| suited){0,2} for an? $/iu,
  toBe: /^(?:\s*(?:$|[.,;!?)])| (?:with|who|only|aged|in)(?!\p{L}))/iu,
  forJob: /^ (?:for|as|to)(?! (?:an? |the |our )?(?:stud|trial|research|survey))(?!\p{L})/iu,
  country: /^ (?:the )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?\s*(?:$|[.,;!?)])/u,
}));

export const criteriaInPlaceFr: readonly Criterion[] = [
  ...toldToStayAway('fr', 'sex', 'origin', 'religion', 'politics', 'union', 'orientation', 'identity', 'money'),
  {
    ground: 'sex',
    entries: ['{préférons|privilégions|voulons|préférerions} {un|une|des} {homme|hommes|femme|femmes}'],
    places: () => [{ behind: fr().alone }],
  },
  {
    ground: 'sex',
    entries: [
      '{profil|candidat|personnel|personne} {masculin|féminin|masculine|féminine}',
      '{profils|candidats|candidates} {masculins|féminins|féminines}',
      'candidature(s) {masculine|féminine}(s)',
      'présence {masculine|féminine}',
    ],
    places: () => [{ behind: around().wishedFr }],
  },
  {
    ground: 'sex',
    entries: [
      '{convient|conviendra|conviendrait} {mieux |plutôt |davantage |surtout |particulièrement |}à {un|une} {homme|femme}',
    ],
    places: () => [{ before: fr().post, behind: fr().alone }],
  },
  {
    ground: 'sex',
    entries: ['{destiné|réservé} à {un homme|une femme}'],
    places: () => [{ before: fr().job, behind: fr().alone }],
  },
  {
    ground: 'sex',
    entries: [
      'à pourvoir par {un homme|une femme}',
      '{souhaitons|voulons|devons} {recruter|embaucher} {un homme|une femme|des hommes|des femmes}',
      '{recrutons|embauchons} {un homme|une femme|des hommes|des femmes}',
    ],
    places: () => [{ behind: fr().alone }],
  },
  {
    ground: 'nation',
    entries: ['nationalité française'],
    places: () => [{ before: around().begins, behind: fr().nothingElse }],
  },
  {
    ground: 'origin',
    entries: ['sans {origine étrangère|origines étrangères}'],
    places: () => [{ before: around().begins, behind: around().ends }],
  },
  {
    ground: 'origin',
    entries: ['{BBR|bleu blanc rouge}'],
    places: () => [
      { before: around().begins, behind: around().closes },
      { before: around().begins, behind: around().wishedFr },
      { before: around().youAreFr },
    ],
  },
  { ground: 'sex', entries: ['sexe'], places: () => [{ before: around().begins, behind: fr().field }] },
  {
    ground: 'origin',
    entries: ['{français|anglais|allemand|espagnol} sans accent'],
    places: () => [{ before: fr().speaking }],
  },
  {
    ground: 'origin',
    entries: ['pas d’accent étranger', 'sans accent {étranger|prononcé}'],
    places: () => [{ behind: around().ends }],
  },
  { ground: 'origin', entries: ['sans accent'], places: () => [{ before: around().begins, behind: around().ends }] },
  {
    ground: 'origin',
    entries: ['accent {du Midi|du Sud|du Nord|marseillais|étranger|africain|régional|prononcé}'],
    places: () => [{ before: around().begins, behind: fr().accent }],
  },
  {
    ground: 'religion',
    entries: ['{port du |}{voile|foulard|hijab|kippa|turban}', '{port de |}signes religieux', 'voile et kippa'],
    places: () => [{ before: fr().article, behind: fr().forbidden }],
  },
  {
    ground: 'religion',
    entries: [
      '{pas de|sans|aucun} {voile|kippa|hijab|signe religieux|signes religieux}',
      '{pas de|sans} {voile ni kippa|voile ni de kippa|kippa ni voile|kippa ni de voile}',
    ],
    places: () => [{ before: around().begins, behind: fr().shown }],
  },
  {
    ground: 'religion',
    entries: ['non {pratiquant|pratiquante|pratiquants|croyant|croyante}'],
    places: () => [{ before: around().begins, behind: around().ends }, { before: around().youAreFr }],
  },
  {
    ground: 'mandate',
    entries: ['{pas de|aucun|sans} mandat {électif|électoral|politique}'],
    places: () => [{ before: around().begins, behind: around().isAsked }],
  },
  {
    ground: 'money',
    entries: ['{pas de|sans|aucune} {dette|dettes|surendettement}'],
    places: () => [{ before: around().begins, behind: around().closes }],
  },
  {
    ground: 'money',
    entries: ['situation financière {saine|stable|irréprochable}'],
    places: () => [{ before: around().begins, behind: around().ends }, { behind: around().wishedFr }],
  },
  { ground: 'morals', entries: ['pas fumer'], places: () => [{ before: fr().notTo, behind: around().ends }] },
  {
    ground: 'politics',
    entries: ['{pas d’|aucun |aucune }{engagement|appartenance|activité} politique'],
    places: () => [{ before: around().begins, behind: around().isAsked }],
  },
  {
    ground: 'union',
    entries: ['{pas d’|pas de |aucun |aucune }{appartenance|engagement|activité|mandat} {syndicale|syndical}'],
    places: () => [{ before: around().begins, behind: around().isAsked }],
  },
  {
    ground: 'morals',
    entries: ['{non|ni} {fumeur|fumeuse}'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: around().begins, behind: around().wishedFr },
      { before: around().youAreFr },
    ],
  },
];

export const criteriaInPlaceEn: readonly Criterion[] = [
  ...toldToStayAway('en', 'origin', 'nation', 'religion', 'union', 'orientation'),
  {
    ground: 'sex',
    entries: ['{man|woman|lady|girl|gentleman}'],
    places: () => [
      { before: en().seekOne, behind: en().alone },
      { before: en().candidate, behind: en().alone },
      { before: en().jobFor, behind: en().toBe },
    ],
  },
  {
    ground: 'sex',
    entries: ['{men|women|ladies|girls}'],
    places: () => [{ before: en().seekMany, behind: en().alone }, ...toldAway.en()],
  },
  {
    ground: 'sex',
    entries: ['{ladies|girls|gentlemen} {only|wanted}'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: around().begins, behind: en().forJob },
    ],
  },
  {
    ground: 'sex',
    entries: ['{women|men} wanted'],
    places: () => [{ before: around().begins, behind: en().forJob }],
  },
  {
    ground: 'religion',
    entries: ['{must|may|should} not wear {a |the |any |}{hijab|headscarf|turban|veil|kippah}'],
    places: () => [
      { before: around().begins, behind: around().shuts },
      { before: en().person, behind: around().shuts },
    ],
  },
  {
    ground: 'union',
    entries: ['{must|may|should} not belong to {a|any} {union|trade union|labor union}'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: en().person, behind: around().ends },
    ],
  },
  {
    ground: 'orientation',
    entries: ['{must|may|should} not be {gay|lesbian|bisexual|homosexual}'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: en().person, behind: around().ends },
    ],
  },
  {
    ground: 'religion',
    entries: ['{Christian|Christians|Catholic|Catholics|Muslim|Muslims|Jewish|Hindu|Hindus|Sikh|Sikhs} preferred'],
    places: () => [{ before: around().begins, behind: around().shuts }],
  },
  { ground: 'origin', entries: ['no accent'], places: () => [{ behind: around().shuts }] },
  {
    ground: 'sex',
    entries: ['{must|should} be {a |}{male|female|man|woman|lady}'],
    places: () => [
      { before: around().begins, behind: around().ends },
      { before: en().person, behind: around().ends },
    ],
  },
  {
    ground: 'sex',
    entries: ['{female|male|lady}'],
    places: () => [{ before: around().begins, behind: en().isWanted }],
  },
  {
    ground: 'caste',
    entries: ['{Brahmin|Brahmins}'],
    places: () => [{ before: around().begins, behind: en().isWanted }],
  },
  {
    ground: 'religion',
    entries: ['{Christian|Catholic|Muslim|Jewish|Hindu|Sikh}'],
    places: () => [{ before: en().seekOne, behind: en().somebody }],
  },
  {
    ground: 'religion',
    entries: ['no {headscarves|headscarf|hijabs|hijab|turbans|turban}'],
    places: () => [{ before: around().begins, behind: around().shuts }],
  },
  {
    ground: 'origin',
    entries: ['{whites|Asians|Europeans|Indians|Africans} {only|preferred}'],
    places: () => [{ before: around().begins, behind: around().shuts }],
  },
  {
    ground: 'origin',
    entries: ['{without|no} {an|any|a foreign|a strong|foreign|strong} accent'],
    places: () => [{ before: en().speaking }, { before: around().begins, behind: around().shuts }],
  },
  { ground: 'sex', entries: ['{gender|sex}'], places: () => [{ before: around().begins, behind: en().field }] },
  {
    ground: 'origin',
    entries: ['{must|should} {be|have been} born in'],
    places: () => [{ before: around().begins, behind: en().country }],
  },
  {
    ground: 'union',
    entries: ['no {union|trade union} activity'],
    places: () => [{ before: around().begins, behind: around().isAsked }],
  },
];
