import { lawOf } from '../model/applicable-law.ts';
import type { RoleDocument } from '../model/document.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import { once } from '../text/once.ts';
import type { Finding, Rule } from './rule.ts';
import { beginsSentence, endsPhrase } from './sentences/alone.ts';
import { before, behind, isCondition, sentenceAround } from './sentences/person-sought.ts';
import { reword } from './sentences/rewording.ts';
import { aboutGround } from './shared/grounds.ts';
import { agesInPlaceEn, agesInPlaceFr, experienceAtMost, yearsInPlace } from './words/ages-in-place.ts';
import {
  agesEn,
  agesFr,
  aloneAges,
  atMost,
  bareYears,
  graduates,
  graduatesEn,
  olderThan,
  softAges,
  yearsEn,
  young,
  yearsFr,
} from './words/ages.ts';
import { entriesOf, inPlace } from './words/in-place.ts';

const years: ReadonlySet<string> = new Set([...yearsFr, ...yearsEn, ...yearsInPlace]);
const isInPlace = inPlace([...agesInPlaceFr, ...agesInPlaceEn]);
const bare: ReadonlySet<string> = new Set(bareYears);
const alone: ReadonlySet<string> = new Set(aloneAges);
const betterThan: Readonly<Record<string, string | undefined>> = { ...graduates, ...graduatesEn };
const soft: ReadonlySet<string> = new Set(softAges);
const indirect: ReadonlySet<string> = new Set(experienceAtMost);
const firstJob: ReadonlySet<string> = new Set(Object.keys(betterThan));

export const ageMention: Rule = {
  id: 'age-mention',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'An age is asked for, or words that stand for one.',
    fr: 'Un âge est demandé, ou des mots qui en tiennent lieu.',
  },
  why: {
    en: 'Age may not decide who is hired, and an offer may state no upper limit unless a law sets one; experience and skills say what is really meant. Where a law does set an age, ignore the finding and name that law.',
    fr: 'L’âge ne peut décider d’une embauche, et une offre n’indique aucune limite supérieure sauf si un texte l’impose ; l’expérience et les compétences disent ce qui est attendu. Si un texte fixe un âge, ignorer le signalement en le citant.',
  },
  bad: 'id: fleuriste\nlang: fr\ntitle: Fleuriste\nsummary: Compose et vend des bouquets ; moins de 30 ans.\n',
  good: 'id: fleuriste\nlang: fr\ntitle: Fleuriste\nsummary: Compose et vend des bouquets ; débutants acceptés.\n',
  needsWords: true,
  words: [
    { language: 'fr', entries: [...yearsFr, ...agesFr, ...entriesOf(agesInPlaceFr), ...Object.keys(graduates)] },
    { language: 'en', entries: [...yearsEn, ...agesEn, ...entriesOf(agesInPlaceEn), ...Object.keys(graduatesEn)] },
    { entries: softAges },
  ],

  *check(document, _index, { hits }) {
    const law = lawOf(document);
    for (const hit of hits) {
      if (!isCondition(document, hit) || isExcused(document, hit)) continue;
      const about = aboutGround(hit.found, 'age', law, advice);
      if (!about) continue;
      const better = betterThan[hit.entry];
      yield {
        range: hit.range,
        ...about,
        ...lessOf(hit),
        fixes: better !== undefined && isNoun(hit) ? [reword(document, hit, better)] : [],
      };
    }
  },
};

const advice = { en: 'say which experience is needed', fr: 'dire quelle expérience est attendue' };

/** How much words weigh that make no plain condition of an age. */
function lessOf(hit: WordHit): Pick<Finding, 'severity'> {
  if (hit.entry === young) return behind(hit).startsWith(',') ? { severity: 'info' } : {};
  if (soft.has(hit.entry) || ofTeam().test(before(hit))) return { severity: 'info' };
  return firstJob.has(hit.entry) || indirect.has(hit.entry) ? { severity: 'warning' } : {};
}

/** `un jeune diplômé en droit`, but neither `vous êtes jeune diplômé` nor `jeune diplômé d’une école`. */
function isNoun(hit: WordHit): boolean {
  if (hit.text.language !== 'fr') return true;
  return (
    !/(?:êtes|être|est|sont|soyez|serez|sera)\s+$/i.test(before(hit)) && !/^\s+d(?:e|u|es|['’].*)\b/i.test(behind(hit))
  );
}

/** `L’équipe est jeune et dynamique` tells of an age and makes it no condition either. */
const ofTeam = once(
  () =>
    /(?:^|[^\p{L}])(?:équipe|team)(?:(?: (?:est|is|très|very)){0,2}| a| has| (?:de|of) (?:\p{N}{1,4} )?(?:personnes?|people)) $/iu,
);

/** A team of all ages, `de 22 à 61 ans`, keeps nobody out. */
function isOfAllAges(hit: WordHit): boolean {
  const numbers = (hit.found.match(/\d+/g) ?? []).map(Number);
  return Math.max(...numbers) - Math.min(...numbers) >= 30 && ofTeam().test(before(hit));
}

function isExcused(document: RoleDocument, hit: WordHit): boolean {
  if (!isInPlace(hit)) return true;
  if (bare.has(hit.entry) && !endsPhrase(hit) && !/^ (?:years?|and|or|with)(?!\p{L})/iu.test(behind(hit))) return true;
  if (alone.has(hit.entry) && !beginsSentence(hit) && !/âge[\s\u00a0]?:[\s\u00a0]*$/i.test(before(hit))) return true;
  if (years.has(hit.entry) ? !isYearsOfLife(hit) : isDenied(hit)) return true;
  if (onStage().test(before(hit)) || cared().test(before(hit))) return true;
  // That somebody may have just left school says who is welcome, and a way into the role has a place for it.
  const isOpening =
    firstJob.has(hit.entry) && (forBeginners.test(sentenceAround(hit)) || andOthers().test(behind(hit)));
  return isOpening || hit.text.path.includes('routes') || isSetByLaw(document, hit);
}

const forBeginners = /accept|bienvenu|ouvert|accessible|welcome|open to/i;

/** `de jeunes diplômés comme de seniors`: those who are no beginners stand beside them. */
const andOthers = once(
  () =>
    /^ (?:comme|et|ou|aussi bien que|autant que)(?: d['’]| de| des| aux?| une?)?[\s\u00a0]?(?:(?:personnes?|profils?|candidat\p{L}*|salariée?s?) (?:plus )?)?(?:seniors?|expérimenté|confirmé|retraité)/iu,
);

/** `Sans limite d’âge`. */
function isDenied(hit: WordHit): boolean {
  return (
    /^(?:âge|limite|age|max)/i.test(hit.found) &&
    /(?:^|[^\p{L}])(?:sans|aucune?|pas d(?:e |['’])|no|without(?: any)?) ?(?:upper |lower )?$/iu.test(before(hit))
  );
}

/** `de 20 à 30 ans`, but neither `2 à 5 ans d’expérience` nor the eighteen years from which one may be hired. */
function isYearsOfLife(hit: WordHit): boolean {
  const numbers = (hit.found.match(/\d+/g) ?? []).map(Number);
  if (numbers.some((number) => number < 18 || number > 70) || isOfAllAges(hit)) return false;
  if ((hit.entry === olderThan || hit.entry === atMost) && ofThings.test(before(hit))) return false;
  if (/^over|plus de/i.test(hit.found) && Math.max(...numbers) <= 21) return false;
  return (
    !/^\s*(?:d['’]|de (?!préférence)|of |ou plus d|minimum d|dans |in |ago\b)/i.test(behind(hit)) &&
    !/(?:expérience|ancienneté|contrat|CDD|experience|contract|depuis|il y a)\W{0,3}(?:de )?$/i.test(before(hit))
  );
}

/** What lasts as long as a life: `Buildings older than 50 years`. */
const ofThings =
  /(?:^|[^\p{L}])(?:buildings?|houses?|homes?|properties|trees?|cars?|vehicles?|ships?|boats?|bridges?|roofs?|boilers?|lifts?|machines?|equipment|records?|documents?|files|works|wines?|books?|loans?) $/iu;

/** How old a part in a play or a film is: `le rôle d’un jeune homme`, `the part of a young man`. */
const onStage = once(
  () =>
    /(?<!\p{L})(?:jou(?:er|ez|e|era)|interpr[éè]t(?:er|ez|e|era)|incarn(?:er|ez|e|era)) (?:\p{L}{1,12} ){0,2}(?:rôle|personnage) d['’]une? (?:très )?(?:jeune (?:homme|femme|fille) )?$|(?<!\p{L})(?:rôle|personnage) [^.;:!?]{0,40}(?:tenu|joué|interprété|incarné) par une? \p{L}{3,12} $|(?<!\p{L})play(?:s|ing)? (?:\p{L}{1,10} ){0,2}(?:part|role|character) of an? (?:very )?$/iu,
);

/** The one who is looked after, and not the one sought: `Personal assistant to a young man`. */
const cared = once(
  () =>
    /(?<!\p{L})(?:assistant|carer|caregiver|companion|helper|nurse|support worker|care worker|tutor)(?:,? (?:is )?(?:needed|required|sought|wanted))? (?:to|for) an? $|(?<!\p{L})(?:accompagnante?|aide|assistante?|auxiliaire)(?: (?:à domicile|de vie|de vie sociale|humaine|personnelle?|soignante?))? (?:d['’]|pour |auprès d['’])une? $/iu,
);

/** Contracts that a law keeps for the young, and limits that a law sets. */
function isSetByLaw({ role }: RoleDocument, hit: WordHit): boolean {
  const { contract = [], types = [] } = role.employment ?? {};
  return (
    contract.includes('apprenticeship') ||
    types.some(({ type }) => type === 'apprenticeship') ||
    byLaw.test(sentenceAround(hit)) ||
    schemes.test(sentenceAround(hit))
  );
}

const byLaw =
  /apprenti|alternan|contrat de professionnalisation|contrat d['’]engagement jeune|parcours emplois? compétences|service civique|volontariat|légale?s?\b|statutaire|concours|fonction publique|apprentice|statutory|by law|(?:fixée?|requis|exigée?|imposée?|prévue?) par (?:la loi|la réglementation|le code|(?:un |le )?décret|(?:un |l['’])?arrêté)|code (?:du|de la|des) |R\.? ?1142-1/i;

/** Public contracts for the young, by their letters: the words may mean anything. */
const schemes = /(?<!\p{L})(?:PEC|CEJ|PACTE|VIE)(?!\p{L})/u;
