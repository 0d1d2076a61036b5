import { lawOf } from '../model/applicable-law.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import type { Rule } from './rule.ts';
import { behind, isCondition, sentenceAround } from './sentences/person-sought.ts';
import { removal } from './sentences/removal.ts';
import { reword } from './sentences/rewording.ts';
import { aboutGround, type GroundName } from './shared/grounds.ts';
import {
  appearanceWords,
  disabilityInPlace,
  disabilityInPlaceFr,
  disabilityWords,
  fitnessWords,
  healthInPlace,
  healthInPlaceEn,
  healthQuestions,
  healthWords,
  looksInPlace,
  looksInPlaceEn,
  rightlyAsked,
} from './words/appearance.ts';
import { entriesOf, inPlace } from './words/in-place.ts';

const tenues: Readonly<Record<string, string | undefined>> = appearanceWords.fr;
const questions: ReadonlySet<string> = new Set(entriesOf([...healthQuestions.fr, ...healthQuestions.en]));
const health: ReadonlySet<string> = new Set([
  ...healthWords.fr,
  ...healthWords.en,
  ...fitnessWords,
  ...entriesOf([...healthInPlace, ...healthInPlaceEn]),
  ...questions,
]);
const disability: ReadonlySet<string> = new Set([
  ...disabilityWords.fr,
  ...disabilityWords.en,
  ...entriesOf([...disabilityInPlace, ...disabilityInPlaceFr]),
]);
const isInPlace = inPlace([
  ...[...looksInPlace, ...looksInPlaceEn, ...disabilityInPlace, ...disabilityInPlaceFr],
  ...[...healthInPlace, ...healthInPlaceEn, ...healthQuestions.fr, ...healthQuestions.en],
]);
const fitness: ReadonlySet<string> = new Set(fitnessWords);

export const appearanceOrHealth: Rule = {
  id: 'appearance-or-health',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'Looks or health of the person sought are made a condition.',
    fr: 'L’apparence ou la santé de la personne recherchée devient une condition.',
  },
  why: {
    en: 'Looks, health and disability may not decide who is hired; the occupational doctor says who is fit for a job. What is worn, carried or climbed describes the work and leaves the choice open. Looks and health are grounds of French law: they are found in roles for France and, with less weight, where the law is not known here; disability is found everywhere.',
    fr: 'L’apparence, la santé et le handicap ne peuvent décider d’une embauche ; l’aptitude relève du médecin du travail. La tenue, les charges, les postures décrivent le travail et laissent le choix ouvert. L’apparence et la santé sont des motifs de la loi française : ils sont signalés dans les fiches pour la France et, avec moins de poids, là où la loi ne nous est pas connue ; le handicap l’est partout.',
  },
  bad: 'id: libraire\nlang: fr\ntitle: Libraire\nsummary: Conseille les lecteurs. Bonne présentation exigée.\n',
  good: 'id: libraire\nlang: fr\ntitle: Libraire\nsummary: Conseille les lecteurs. Sens de l’accueil exigé.\n',
  needsWords: true,
  words: [
    { language: 'fr', entries: [...Object.keys(appearanceWords.fr), ...healthWords.fr, ...disabilityWords.fr] },
    {
      language: 'fr',
      entries: entriesOf([...looksInPlace, ...healthInPlace, ...disabilityInPlaceFr, ...healthQuestions.fr]),
    },
    { language: 'en', entries: [...Object.keys(appearanceWords.en), ...healthWords.en, ...disabilityWords.en] },
    {
      language: 'en',
      entries: entriesOf([...looksInPlaceEn, ...disabilityInPlace, ...healthInPlaceEn, ...healthQuestions.en]),
    },
    { entries: fitnessWords },
  ],

  *check(document, _index, { hits }) {
    const law = lawOf(document);
    for (const hit of hits) {
      // Goods, dishes and files have a good presentation too.
      if (!isInPlace(hit) || !isCondition(document, hit) || /^\s+(?:d(?:es?|u|e la)\s|d['’]|of\s)/i.test(behind(hit)))
        continue;
      if (questions.has(hit.entry) && rightlyAsked().test(sentenceAround(hit) + behind(hit))) continue;
      const about = aboutGround(hit.found, groundOf(hit), law, advice);
      if (!about) continue;
      const tenue = tenues[hit.entry];
      yield {
        range: hit.range,
        ...about,
        ...(fitness.has(hit.entry) ? { severity: 'info' as const } : {}),
        fixes: tenue === undefined ? removal(document, hit) : [reword(document, hit, tenue)],
      };
    }
  },
};

function groundOf({ entry }: WordHit): GroundName {
  if (disability.has(entry)) return 'disability';
  return health.has(entry) ? 'health' : 'appearance';
}

const advice = {
  en: 'say what is worn, carried or done at work',
  fr: 'dire la tenue, les charges ou les gestes du travail',
};
