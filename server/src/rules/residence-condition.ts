import { lawOf } from '../model/applicable-law.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import type { Rule } from './rule.ts';
import { before, behind, isCondition, sentenceAround } from './sentences/person-sought.ts';
import { removal } from './sentences/removal.ts';
import { reword } from './sentences/rewording.ts';
import { aboutGround } from './shared/grounds.ts';
import { entriesOf, inPlace } from './words/in-place.ts';
import { residenceInPlace, residenceWords } from './words/residence.ts';

const betterThan: Readonly<Record<string, string | undefined>> = residenceWords.fr;
const isInPlace = inPlace(residenceInPlace);

export const residenceCondition: Rule = {
  id: 'residence-condition',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'Where the person sought lives is made a condition.',
    fr: 'Le lieu de résidence de la personne recherchée devient une condition.',
  },
  why: {
    en: 'French law names the place of residence among the grounds on which nobody may be kept out; it is found in roles for France and, with less weight, where the law is not known here. How to be at work in time is up to each person; hours and on-call duty say what is needed. Where a law asks for residence, ignore the finding and name that law.',
    fr: 'La loi française compte le lieu de résidence parmi les motifs pour lesquels nul ne peut être écarté ; il est signalé dans les fiches pour la France et, avec moins de poids, là où la loi ne nous est pas connue. Chacun règle son trajet ; les horaires et les astreintes disent ce qu’il faut. Si un texte impose la résidence, ignorer le signalement en le citant.',
  },
  bad: 'id: fleuriste\nlang: fr\ntitle: Fleuriste\nsummary: Prépare les bouquets dès 6 heures. Habiter à proximité.\n',
  good: 'id: fleuriste\nlang: fr\ntitle: Fleuriste\nsummary: Prépare les bouquets dès 6 heures.\n',
  needsWords: true,
  words: [
    { language: 'fr', entries: [...Object.keys(residenceWords.fr), ...entriesOf(residenceInPlace)] },
    { language: 'en', entries: Object.keys(residenceWords.en) },
  ],

  *check(document, _index, { hits }) {
    const law = lawOf(document);
    for (const hit of hits) {
      if (!isInPlace(hit) || !isCondition(document, hit) || isOffered(hit)) continue;
      const about = aboutGround(hit.found, 'residence', law, advice);
      if (!about) continue;
      const better = betterThan[hit.entry];
      yield {
        range: hit.range,
        ...about,
        fixes:
          better !== undefined && ends.test(behind(hit)) ? [reword(document, hit, better)] : removal(document, hit),
      };
    }
  },
};

/** `Si vous habitez à proximité`, `Vous habitez à Lyon ?`: those who live there are spoken to, and nobody is kept out. */
function isOffered(hit: WordHit): boolean {
  const sentence = sentenceAround(hit);
  return (
    /(?<!\p{L})(?:si|que|où) vous $/iu.test(before(hit)) || sentence.trimEnd().endsWith('?') || flat.test(sentence)
  );
}

/** A flat that goes with the post, and is lived in. */
const flat = /nécessité absolue de service|concession de logement|logement de fonction/i;

/** Nothing follows that says near what. */
const ends = /^[\s\u00a0]*(?:$|[.,;!?)]|(?:et|ou)\s)/;

const advice = {
  en: 'say when and how fast somebody has to be at work',
  fr: 'dire quand et sous quel délai être sur place',
};
