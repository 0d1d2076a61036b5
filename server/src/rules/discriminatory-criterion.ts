import { lawOf } from '../model/applicable-law.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import type { Rule } from './rule.ts';
import { beginsSentence, endsPhrase } from './sentences/alone.ts';
import { before, behind, isCondition, sentenceAround } from './sentences/person-sought.ts';
import { aboutGround, type GroundName } from './shared/grounds.ts';
import { around } from './words/around.ts';
import { criteriaInPlaceEn, criteriaInPlaceFr } from './words/criteria-in-place.ts';
import { criteria } from './words/criteria.ts';
import { entriesOf, inPlace } from './words/in-place.ts';
import { away } from './words/stay-away.ts';

const criteriaInPlace = [...criteriaInPlaceFr, ...criteriaInPlaceEn];
const isInPlace = inPlace(criteriaInPlace);

const grounds: ReadonlyMap<string, GroundName> = new Map(
  [
    ...[...criteria.fr, ...criteria.en],
    ...criteriaInPlace.map(({ ground, entries }) => [ground, entries] as const),
  ].flatMap(([ground, entries]) => entries.map((entry) => [entry, ground] as const)),
);

export const discriminatoryCriterion: Rule = {
  id: 'discriminatory-criterion',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'A ground on which nobody may be kept out of a job is made a condition.',
    fr: 'Un motif pour lequel nul ne peut être écarté d’un emploi devient une condition.',
  },
  why: {
    en: 'Sex, gender identity, origin, caste, religion, opinions, union activity and sexual orientation may not decide who is hired, unless the nature of the work itself demands it; then the text says so (a genuine occupational requirement), or the finding is ignored with the reason. The article follows from the places of work: of French law, of the directives of the Union, or of the acts of Great Britain or the United States. Where none that is known here names the ground, the finding names no article and weighs less; nationality, morals, bank accounts, names, elected office and economic situation count only where one does, or where the law is not known here.',
    fr: 'Le sexe, l’identité de genre, l’origine, la caste, la religion, les opinions, l’activité syndicale et l’orientation sexuelle ne peuvent décider d’une embauche, sauf si la nature même du travail l’exige ; le texte le dit alors (une exigence professionnelle essentielle et déterminante), ou le signalement est ignoré avec sa raison. L’article cité dépend des lieux de travail : celui de la loi française, des directives de l’Union, ou des lois de Grande-Bretagne ou des États-Unis. Si aucun, parmi ceux qui nous sont connus, ne nomme le motif, le signalement est sans article et pèse moins ; la nationalité, les mœurs, la domiciliation bancaire, le nom, le mandat électif et la situation économique ne comptent que là où l’un les nomme, ou si la loi ne nous est pas connue.',
  },
  bad: 'id: comptable\nlang: fr\ntitle: Comptable\nsummary: Tient les comptes du cabinet. Femmes uniquement.\n',
  good: 'id: comptable\nlang: fr\ntitle: Comptable\nsummary: Tient les comptes du cabinet. Poste ouvert à toutes et à tous.\n',
  needsWords: true,
  words: [
    { language: 'fr', entries: [...criteria.fr.flatMap(([, entries]) => entries), ...entriesOf(criteriaInPlaceFr)] },
    { language: 'en', entries: [...criteria.en.flatMap(([, entries]) => entries), ...entriesOf(criteriaInPlaceEn)] },
  ],

  *check(document, _index, { hits }) {
    const law = lawOf(document);
    for (const hit of hits) {
      const ground = grounds.get(hit.entry);
      if (!ground || !isInPlace(hit) || !isCondition(document, hit) || allowed.test(sentenceAround(hit))) continue;
      if (isPart(hit) || (ground === 'sex' && namesBoth(hit))) continue;
      if (ground === 'nation' && (byLaw.test(sentenceAround(hit)) || ofTheState.test(document.head.title ?? '')))
        continue;
      // Those who lead worship share the faith: the law allows for what the work itself demands.
      if (ground === 'religion' && (faithful.test(document.head.title ?? '') || neutral.test(sentenceAround(hit))))
        continue;
      const about = aboutGround(hit.found, ground, law);
      if (about) yield { range: hit.range, ...about };
    }
  },
};

/**
 * `There are no Muslims`, `must be a Christian symbol`, `la recherche femme enfant`, `Réservé aux femmes victimes de
 * violences`: more is said, and of something else.
 */
function isPart(hit: WordHit): boolean {
  if (/^de (?:confession|religion)/i.test(hit.found)) return ofInstitution.test(before(hit));
  if (
    /^réservé/i.test(hit.found) &&
    beginsSentence(hit) &&
    /^ (?:victime|enceinte|isolée|sans abri)/i.test(behind(hit))
  )
    return true;
  if (hit.entry.startsWith('no '))
    return !beginsSentence(hit) || ![around().shuts, away().endsEn].some((end) => end.test(behind(hit)));
  if (hit.entry.startsWith('must ')) return !endsPhrase(hit) && !/^ (?:and|or|by|to)(?!\p{L})/u.test(behind(hit));
  return /^recherche/i.test(hit.found) && /(?:^|\s)(?:de|la|en|une|cette)\s$/i.test(before(hit));
}

/** Whose faith is a fact and no condition: `Établissement de confession catholique`. */
const ofInstitution =
  /(?<![a-zà-ÿ])(?:établissements?|écoles?|collèges?|lycées?|internats?|hôpita(?:l|ux)|cliniques?|maisons?|associations?|fondations?|congrégations?|institutions?|instituts?|enseignement|mouvements?|groupes?)(?: [a-zà-ÿ]{1,20})? $/i;

/** `Nous recherchons des femmes et des hommes`: the other sex stands beside it. */
function namesBoth(hit: WordHit): boolean {
  const beside = bothBehind.exec(behind(hit))?.[1] ?? bothBefore.exec(before(hit))?.[1];
  return beside !== undefined && ofWomen.test(beside) !== ofWomen.test(hit.found);
}

const bothBehind =
  /^[\s\u00a0]?(?:\/|et|ou|comme|and|or|&)[\s\u00a0]?(?:des |d['’]|une? |les |aux |an? )?(hommes?|femmes?|(?:fe)?males?|(?:wo)?m[ae]n)(?![a-zà-ÿ])/i;

const bothBefore =
  /(?<![a-zà-ÿ])(hommes?|femmes?|(?:fe)?males?|(?:wo)?m[ae]n)[\s\u00a0]?(?:\/|et|ou|and|or|&)[\s\u00a0]?(?:des |d['’]|une? |les |aux |an? )?$/i;

const ofWomen = /femme|female|wom[ae]n/i;

/** Sentences that invite those of whom there are few, or that name the law by which the work demands a sex. */
const allowed =
  /encourag|welcome|invit|sous-représent|under-?represented|parité|mixité|schedule 9|L\.? ?1142-2|R\.? ?1142-1/i;

/** Some posts of the state, and those with its secrets, are kept for its citizens. */
const byLaw =
  /(?:article|code|loi|décret|statut|souveraineté|habilitation|clearance|vetting|reserved post|under the|by law|federal|state law|ITAR|export control)(?!\p{L})/iu;

const ofTheState =
  /(?<![a-z])(?:police|polici|gendarme|sheriff|trooper|marshal|milita(?:ry|ire)|douan|customs officer|border (?:force|patrol)|magistra)/i;

/** Those who serve the public show no faith at work. */
const neutral = /neutralité|laïcité|services? publics?|fonction publique|agents? publics?|24 août 2021/i;

const faithful =
  /aumôni|imam|rabbin|pasteur|prêtre|diacre|paroiss|dioc[éè]s|culte|sacrist|bedeau|mosquée|synagogue|église|cathol|chaplain|priest|pastor|vicar|rabbi|church|mosque|parish|minister of/i;
