import type { WordHit } from '../model/terms/word-matcher.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { firstYears } from './words/first-years.ts';

const developer =
  'id: developer\nlang: en\ntitle: Developer\nseniority: intermediate\nrequirements:\n  experience: { months: ';

export const inflatedExperience: Rule = {
  id: 'inflated-experience',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A role asks for more years than its level, or a technology, has.',
    fr: 'Un rôle demande plus d’années que son niveau, ou qu’une technique, n’en compte.',
  },
  why: {
    en: 'Nobody can have it, or nobody who has it applies at this level; it tells of a requirement that nobody thought about.',
    fr: 'Personne ne peut les avoir, ou personne qui les a ne postule à ce niveau ; c’est le signe d’une exigence à laquelle nul n’a réfléchi.',
  },
  bad: `${developer}144 }\n`,
  good: `${developer}48 }\n`,
  words: [{ kinds: ['label', 'prose'], case: 'exact', entries: Object.keys(firstYears) }],

  *check({ kind, tree: { root } }, _index, { hits, today }) {
    const level = nodeAt(root, ['seniority']);
    const months = nodeAt(root, ['requirements', 'experience', 'months']);
    const most = level?.kind === 'scalar' ? bands[String(level.value)] : undefined;
    if (kind === 'role' && most !== undefined && months?.kind === 'scalar' && Number(months.value) > most) {
      const name = level?.kind === 'scalar' ? String(level.value) : '';
      yield {
        range: months.range,
        message: {
          en: `${String(months.value)} months of experience are more than '${name}' stands for (up to about ${most})`,
          fr: `${String(months.value)} mois d’expérience, c’est plus que n’en suppose « ${name} » (jusqu’à ${most} environ)`,
        },
      };
    }
    for (const hit of hits) yield* olderThanItself(hit, Number(today.slice(0, 4)));
  },
};

/** Months of experience that a level stands for at most; beginners are the matter of another rule. */
const bands: Readonly<Record<string, number | undefined>> = {
  intermediate: 84,
  senior: 144,
  lead: 180,
  manager: 180,
  director: 240,
  executive: 300,
};

/** Years of a technology: beside its name, and joined to it by words of experience. */
function* olderThanItself({ text, start, end, entry, found }: WordHit, thisYear: number): Iterable<Finding> {
  const first = firstYears[entry];
  const sentence = text.sentences.find((one) => one.start <= start && start < one.end);
  if (first === undefined || !sentence) return;
  const name = shown(found);
  const near = Math.max(sentence.start, start - FAR);
  const until = Math.min(sentence.end, end + FAR);
  for (const { 0: years, 1: count, index } of text.value.slice(near, until).matchAll(yearsAsked())) {
    const from = near + index;
    const to = from + years.length;
    const isOfIt =
      to <= start
        ? !ofAge.test(text.value.slice(near, from)) && leadsTo.test(text.value.slice(to, start))
        : from >= end && follows.test(text.value.slice(end, from)) && !ofOther.test(text.value.slice(to, until));
    if (!isOfIt || Number(count) <= thisYear - first) continue;
    yield {
      range: text.range(from, to),
      message: {
        en: `${Number(count)} years of it cannot be had: '${name}' has been there since ${first}`,
        fr: `${Number(count)} ans d’expérience sont impossibles : « ${name} » existe depuis ${first}`,
      },
    };
  }
}

/** How far from a name its years may stand. */
const FAR = 120;

const yearsAsked = once(() => /(?<![\p{L}\p{N}.,])(\d{1,2})\s?\+?\s(?:years?|ans?|années?)(?!\p{L})/gu);

/** Before years of life. */
const ofAge =
  /(?:personnes?|clients?|publics?|élèves|gens|people|âgée?s?|aged) (?:de |d['’])?(?:plus de |moins de )?$/iu;

/** From years to what they are years of; another number or a new clause is in the way. */
const leadsTo =
  /^['’]?\s(?:d['’]|(?:of|with|in(?! business)|on|using|experience|de|en|avec|sur)(?!\p{L}))(?:(?!\s(?:and|et|that|which|who|qui)\s)[^,;:.()\d])*$/iu;

/** From a name to its years. */
const follows =
  /^\s?(?:[:(–—-]|for|since|depuis|pendant|experience|expérience|of|de|d['’]|at least|minimum|au moins|\s)*$/iu;

/** Behind years of something else, or of a time gone by. */
const ofOther = /^\s(?:ago|old|(?:of|in|as|de|en|d['’])(?!\s?(?:experience|expérience|pratique|practice)))/iu;
