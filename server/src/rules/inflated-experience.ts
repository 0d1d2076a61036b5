import type { WordHit } from '../model/word-matcher.ts';
import { nodeAt } from '../syntax/navigate.ts';
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

/** Years in the same sentence as a technology, where it names but one. */
function* olderThanItself({ text, start, entry, found }: WordHit, thisYear: number): Iterable<Finding> {
  const first = firstYears[entry];
  const sentence = text.sentences.find((one) => one.start <= start && start < one.end);
  if (first === undefined || !sentence) return;
  const years = [...text.value.slice(sentence.start, sentence.end).matchAll(yearsAsked)];
  const [only] = years;
  if (!only || years.length > 1 || Number(only[1]) <= thisYear - first) return;
  const from = sentence.start + only.index;
  const name = shown(found);
  yield {
    range: text.range(from, from + only[0].length),
    message: {
      en: `${Number(only[1])} years of it cannot be had: '${name}' has been there since ${first}`,
      fr: `${Number(only[1])} ans d’expérience sont impossibles : « ${name} » existe depuis ${first}`,
    },
  };
}

const yearsAsked = /(?<![\p{L}\p{N}.,])(\d{1,2})\s?\+?\s(?:years?|ans?|années?)(?!\p{L})/gu;
