/** How a clause tells whom it is about, by language. */
import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';

export interface Clauses {
  /** Behind it a clause begins. */
  readonly opening: RegExp;
  /** Behind it a sentence may have turned to the one sought: `Tenir la caisse, personne célibataire`. */
  readonly turn: RegExp;
  /** Who is sought, the job, and what somebody must be. */
  readonly sought: RegExp;
  /** Somebody is looked for, or something is wished for. */
  readonly seeking: RegExp;
  /** In the words themselves: asked for, and not only spoken of. */
  readonly asked: RegExp;
  /** The same right behind the words. */
  readonly askedBehind: RegExp;
  /** In the words themselves: for whom a thing is kept. */
  readonly reserved?: RegExp;
  /** In the words themselves: somebody, and not what somebody is like. */
  readonly people: RegExp;
  /** Those whom the work is for, right before the words. */
  readonly served: RegExp;
  /** A noun in the plural right before the words, behind its article or a preposition. */
  readonly ofOthers: RegExp;
  /** Right behind the words, others whom they are said of: `Generation Z consumers`. */
  readonly othersBehind?: RegExp;
  /** The article or preposition of a noun in the plural that nobody looks for, right before the words. */
  readonly pluralArticle: RegExp;
  /** In the words themselves: such a noun. */
  readonly plural: RegExp;
  /** Right behind the words, that they belong to a noun in the plural. */
  readonly belonging: RegExp;
  /** The article or the owner at the beginning of a subject. */
  readonly article: RegExp;
  /** What makes a sentence of a subject. */
  readonly verb: RegExp;
  /** Before a verb, no subject but what an action goes on with, or no noun at its beginning. */
  readonly noSubject: RegExp;
  /** Of the one who reads. */
  readonly yours: RegExp;
  /** Verbs of more meaning, with what comes before them. */
  readonly otherVerb?: RegExp;
  /** Verbs that turn a sentence to what somebody is. */
  readonly being: RegExp;
  /** Nothing is said but how much it is wished for. */
  readonly nothing: RegExp;
  /** What is said of a subject is listed: `Votre client est marié, célibataire`. */
  readonly listed: RegExp;
}

const soughtFr =
  'candidat|profil|postulant|titulaire|collaborat|poste(?!\\p{L}*rieur)|emploi|offre|contrat|CD[DI](?!\\p{L})|recrutement|recrue|salarié|employé|agent(?!\\p{L}*[cç])|intéressé|équipe|personne|profession|activité|alternan|apprentissage';

/** Made when a sentence is asked about: V8 reads such patterns when they are made, which a start would wait for. */
export const clauses: Readonly<Record<Language, () => Clauses>> = {
  fr: once(() => ({
    // `Nous recrutons une personne pour accueillir …`: what follows is the work, unless it is to be one of the team.
    opening:
      /[:;•\n]|(?:charg\p{L}{1,3}|missions?|rôle|objectifs?|afin|consiste\p{L}{0,4}|vise\p{L}{0,3})(?: est| sera)? (?:de |d['’]|à )|(?<!\p{L})pour (?!être|avoir|rejoindre|intégrer|compléter|renforcer|étoffer|rajeunir|féminiser|remplacer)(?:y |en |l['’]|les? |la )?(?=\p{L}{2,20}(?:er|ir|re)(?!\p{L})|(?:accompagnement|accueil|animation|encadrement|garde|prise en charge|soutien|suivi) (?:d|aux? ))|(?<!\p{L})qui (?=(?:accompagn|accueill|aid|anim|assist|conseill|encadr|orient|soign)\p{L}{1,6} )/giu,
    turn: /[,(–—]|\s-\s/gu,
    sought: new RegExp(
      `(?:^|[^\\p{L}])(?:(?:${soughtFr})\\p{L}*|missions?|stages?|tâches?|jobs?|métier|fonction|préférence|priorité|travail|âge|temps|doit|doivent|vous|nous|il|elle|on)(?!\\p{L})`,
      'iu',
    ),
    // `La personne recrutée accompagne …` tells what she does.
    seeking:
      /(?:^|[^\p{L}])(?:(?<!la personne )(?:(?:re)?cherch|recrut|embauch)ée|(?:re)?cherch(?:er?|ons|és?|ées)|recrut(?:er?|ons|és?|ées)|embauch(?:er?|ons|és?|ées)|exig(?:e|eons|ée?s?)|requi(?:ert|se?s?)|souhait(?:e|ons|ée?s?)|privilégi(?:e|ons|ée?s?)|préfér(?:ons|ée?s?)|demand(?:e|ent|ée?s?)|attend(?:ent)?|veut|idéale?s?|convien(?:t|nent)|bienvenue?s?|attendue?s?|nécessaires?|préférables?|a besoin|(?<!(?:accompagn|anim|coordonn|dirig|encadr|form|manag|supervis)(?:er|ez) (?:une (?:petite )?|l['’]))équipe de|(?:poste|emploi|contrat|stage|job)s? pour|avons besoin)(?!\p{L})/iu,
    asked:
      /exigée?s?|requise?s?|obligatoire|indispensable|impérati|souhaitée?s?|de préférence|uniquement|exclusivement|seulement|réservée?s?|abstenir|cherch/iu,
    askedBehind:
      /^[\s\u00a0]*(?:\p{L}+ )?(?:exigée?s?|requise?s?|obligatoires?|indispensables?|impérati\p{L}+|souhaitée?s?|privilégiée?s?|préférée?s?|recherchée?s?|de préférence)|^[\s\u00a0](?:[:,–—][\s\u00a0])?(?:s['’]abstenir|(?:non|pas) (?:acceptée?|admise?|retenue?)s?(?!\p{L})|(?:(?:sont|seront) )?(?:exclue?|refusée?)s?(?!\p{L})|ne (?:sont|seront) pas (?:acceptée?|admise?|étudiée?|examinée?|retenue?)s?(?!\p{L}))/iu,
    reserved: /^(?:réservée?s?|interdit) /iu,
    people: /(?:hommes?|femmes?|filles?|retraitée?s?|enfants?)$/iu,
    served:
      /(?:^|[^\p{L}])(?:enfants?|jeunes|mineurs?|élèves?|étudiants?|adolescents?|bébés?|publics?|patient(?:e?s|e)?|usagers?|résident(?:e?s|e)?|bénéficiaires?|familles?|couples?|personnes|client(?:e?s|e|èle)?|population|groupes?|cohortes?|classes?|salariés|véhicules?|entreprises?|sociétés?)(?: (?!(?:être|avoir) )[\p{L}'’]+){0,3}(?:, de)?\s*$/iu,
    ofOthers:
      /(?:^|[^\p{L}])(?:(?:aux|des|les|leurs|ces|certaine?s|plusieurs|quelques) (?!candidat|profil|postulant|titulaire)(?:(?!et |ou )[\p{L}'’-]+ ){0,2}|(?:de |d['’]|pour |avec )(?!candidat|profil|postulant|titulaire))(?!plus |temps |moins |vous |nous |très )[\p{L}'’-]+[sx](?: (?:de |d['’])?|, de )$/iu,
    pluralArticle: /^(?!.{0,200}(?:cherch|recrut|embauch)).{0,200}(?:^|[^\p{L}])(?:aux|des|les|leurs|ces) $/isu,
    plural: /^\p{L}+s(?!\p{L})/u,
    belonging:
      /^(?: et [\p{L}'’ ]{1,40}?)? des (?!candidat|postulant|titulaire|profil)(?:\p{L}+ )?\p{L}+[sx](?!\p{L})/iu,
    article:
      /^(?:l['’]|(?:les?|la|une?|des|nos|notre|vos|votre|leurs?|ce|cet|cette|ces|chaque|certaine?s|plusieurs|quelques|tou(?:te)?s les) )/iu,
    verb: /(?:^|[^\p{L}])(?:est|sont|a|ont|sera|seront|aura|auront|était|étaient|avait|avaient|peut|peuvent)(?!\p{L})/iu,
    noSubject: /(?:[,(–—]| et| mais)[\s\u00a0]*$/iu,
    yours: /(?:^|[^\p{L}])(?:votre|vos)(?!\p{L})/iu,
    otherVerb:
      /^(?:l['’]|(?:les?|la|une?|nos|notre|ce|cet|cette|ces|chaque) )(?:[\p{L}'’-]+ ){1,4}?(?:accueill|héberg|re[çc]oi|log|soign|pren(?:d|nent) en charge|accompagn|s['’]adress|admet|scolaris)/iu,
    being:
      /(?:^|[^\p{L}])(?:être|avoir|étant|ayant|êtes|serez|sera|aura|avez|aurez|il faut|doit|devra|devez|devrez)(?!\p{L})/iu,
    nothing:
      /^[\s\u00a0\p{P}]*(?:(?:et|ou|donc|alors|si possible|idéalement|impérativement|de préférence|plutôt|une?|non|âgée? de|de)[\s\u00a0]*)*$/iu,
    listed: /(?:est|sont) \p{L}{1,30}, $/iu,
  })),
  en: once(() => ({
    opening: /[:;•\n]/gu,
    turn: /[,(–—]|\s-\s/gu,
    sought:
      /(?:^|[^\p{L}])(?:(?:candidate|applicant|profile|holder|post|position|role|job|vacancy|employee|worker|colleague|hire|recruit|assistant|person|individual|application|offer|contract|requirement|language)s?|work(?! (?:with|among|alongside) )|someone|somebody|staff|team|crew|age|limit|preference|priority|there|must|should|you|we|they|he|she|it|who)(?!\p{L})/iu,
    seeking:
      /(?:^|[^\p{L}])(?:seek(?:s|ing)?|look(?:s|ing)? for|search(?:es|ing)? for|recruit(?:s|ing)?|hir(?:es?|ing)|wants?|wanted|we need|(?<!(?:special|specific|additional|complex|their|our|the|with) )needs|takes? on|requir(?:es?|ed|ing)|prefer(?:s|red|ably)?|demands?|asks? for|charge[sd]?|expects?|employs?|insists?|suits?|suitable|ideal(?:ly)?|open to|(?:job|post|position|role|vacancy|opening|opportunity) for)(?!\p{L})/iu,
    asked: /prefer|must|should|need not/iu,
    askedBehind:
      /^\s*(?:only )?(?:(?:is|are|be|need|may|can|should|must) )?(?:only )?(?:prefer|requir|essential|wanted|needed|desir|sought|considered|apply|a must|a plus|an advantage|ideal)/iu,
    people: /(?:man|men|woman|women|lady|person|people|children)$/iu,
    served:
      /(?:^|[^\p{L}])(?:children|pupils|students|patients?|clients?|customers?|families|couples?|people|users|residents?|adults|vehicles?|compan(?:y|ies))(?: (?!(?:is|must|you) )[\p{L}'’]+){0,3}\s*$/iu,
    ofOthers:
      /(?:^|[^\p{L}])(?:for|to|of|with|by|from|at|about|among|the|our|their|your|all|most|many|some|these|those|other) (?:(?!candidate|applicant|person|employee)[\p{L}'’-]+ ){0,2}(?!candidate|applicant|person|employee|colleague|assistant|worker)(?!has |was |does |years |sales )[\p{L}'’-]+[a-hj-rtv-z]s (?:(?:who|that|which) are |aged )?(?:[\p{L}\p{N} ]{0,40} (?:and|or) )?$/iu,
    othersBehind:
      /^ (?:audiences?|artists?|athletes?|buyers?|clients?|consumers?|couples?|customers?|entrepreneurs?|fathers?|founders?|guests?|mothers?|offenders?|parents?|patients?|players?|pupils?|readers?|shoppers?|students?|tenants?|users?|viewers?|visitors?|voters?)(?! only)(?!\p{L})/iu,
    pluralArticle: /(?:^|[^\p{L}])(?:with|by|among|about) (?:(?:the|our|their) )?(?:\p{L}+s and )?$/iu,
    plural: /(?:millennials|natives|professionals|speakers(?: of \p{L}+)?|gen(?:eration)? [yz])$/iu,
    belonging:
      /^(?: and [\p{L}'’ ]{1,40}?)? of (?:the |our |their |all |your )?(?!candidate|applicant|holder)\p{L}+s(?!\p{L})/iu,
    article:
      /^(?:only |ideally |preferably )?(?:(?:the|an?|our|your|their|its|this|these|those|each|every|all|most|many|some|no) )?/iu,
    verb: /(?:^|[^\p{L}])(?:is|are|was|were|has|have|had|will|can|may|does|do)(?!\p{L})/iu,
    noSubject: /(?:[,(–—]| and| but)\s*$/iu,
    yours: /(?:^|[^\p{L}])your(?!\p{L})/iu,
    otherVerb:
      /^(?:the|an?|our|your|their|its|this|each|every) (?:[\p{L}'’-]+ ){1,3}?\p{L}{2,}[a-hj-rtv-z]s (?:(?:to|for|with|at|on|in|from|an?|the|its|their|all|by|as) |$)/iu,
    being: /(?:^|[^\p{L}])(?:be|is|am|has|being|having|must|should)(?!\p{L})/iu,
    nothing: /^[\s\p{P}]*(?:(?:and|or|so|hence|if possible|ideally|preferably|an?|not)\s*)*$/iu,
    listed: /(?:is|are) \p{L}{1,30}, $/iu,
  })),
};

/** Verbs that tell what somebody is, has, gives or pays, by how they begin, and those about finding somebody. */
export const ofBeing: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:être|avoir|êtes|avez|sere[zr]|aure[zr]|poss[ée]d|dispos|joui|bénéfici|justifi|déten|détien|fai(?:re|tes) (?:preuve|partie)|pouv[oe]|pourr|devoir|devez|devr|savoir|savez|saur|parl|ma[îi]tris|pratiqu|conna[îi]|accept|s['’]engager|reste[rz]|demeure[rz]|habite[rz]|résid|vivre|vivez|loge[rz]|apparten|pourvo|souhait|recherch|cherch|recrut|voul|pay|vers|régl|acquitt|perce[vz]|touch|recev)/iu,
  en: /^(?:am|are|be|become|is|will|have|has|had|must|should|shall|can|may|might|need|could|would|do|hold|possess|speak|live|enjoy|want|wish|look|seem|appear|seek|hire|recruit|employ|search|prefer|require|demand|ask|call|pay|send|join|enclose|attach|transfer|owe|receive|earn|get|benefit|offer|remain|stay|accept|agree|invite|consider)(?:s|es)?(?!\p{L})/iu,
};

/** How somebody looks: nobody says that but of those who work. */
export const looks = /présentation|apparence|physique|appearance|look|groomed/iu;

/** In English words: what the one is like who does a thing, and not those for whom it is done. */
export const ofDoer = /appearance|look|groomed|health|fit|shape|condition/iu;

/** English verbs that a mission may begin with, of what is done for others. */
export const serving: ReadonlySet<string> = new Set(
  'advise help support serve teach train coach mentor treat assist guide welcome represent house feed care act run manage sell provide organise organize register visit counsel keep review interview edit negotiate'.split(
    ' ',
  ),
);
