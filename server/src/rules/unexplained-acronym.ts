import type { RoleDocument } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import type { Fix } from '../text/diagnostic.ts';
import { once } from '../text/once.ts';
import type { Rule } from './rule.ts';
import { clashes } from './sentences/french-agreement.ts';
import { before, behind } from './sentences/person-sought.ts';
import { isBehindCapital, isProduct, productNames } from './sentences/proper-names.ts';
import { exactly, type Passage } from './sentences/rewording.ts';
import { acronyms, knownAcronyms, knownInEnglish } from './words/acronyms.ts';
import { frenchTerms } from './words/anglicisms.ts';
import { withArticle } from './words/french-article.ts';
import { agreementOf, genderOf } from './words/french-heads.ts';

const director = `id: director
lang: en
title: E-commerce director
skills:
  technical:
    - { id: seo, label: `;

export const unexplainedAcronym: Rule = {
  id: 'unexplained-acronym',
  severity: 'info',
  scope: 'file',
  options: [
    {
      name: 'known',
      type: 'words',
      default: [],
      summary: {
        en: 'Abbreviations that every reader in the house knows.',
        fr: 'Les sigles que tout le monde connaît dans la maison.',
      },
    },
  ],
  summary: {
    en: 'An abbreviation in capitals is never written out.',
    fr: 'Un sigle n’est jamais développé.',
  },
  why: {
    en: 'Candidates from other fields, recruiters and translators may not know it; written out once, with the letters behind it, it serves everybody.',
    fr: 'Qui vient d’un autre domaine, recrute ou traduit peut ne pas le connaître ; écrit une fois en toutes lettres, suivi du sigle, il sert à tout le monde.',
  },
  bad: `${director}SEO }\n`,
  good: `${director}Search engine optimisation (SEO) }\n`,
  words: [productNames],

  *check(document, _index, { texts, hits, options, isAllowed }) {
    const told = new Set(options.words('known'));
    let count = 0;
    // A cheap look before a dear one: most texts have none.
    for (const text of texts.filter((one) => /[A-Z]{2}/.test(one.value) && isProse(one))) {
      for (const { 0: acronym, index: start } of text.value.matchAll(capitals())) {
        const end = start + acronym.length;
        if (
          told.has(acronym) ||
          /^[IVXLCM]+$/.test(acronym) ||
          knownAcronyms.has(acronym) ||
          (text.language === 'en' && knownInEnglish.has(acronym)) ||
          isJargon(text, acronym) ||
          isAllowed(text, start, end) ||
          hits.some((hit) => hit.text === text && hit.start <= start && end <= hit.end && isProduct(hit))
        )
          continue;
        if (++count > MOST) return;
        told.add(acronym);
        if (texts.some(({ value }) => value.includes(acronym) && isExplained(value, acronym))) continue;
        const words = text.language && acronyms[acronym]?.[text.language];
        yield {
          range: text.range(start, end),
          message: {
            en: `'${acronym}' is never written out; write it out once, with '(${acronym})' behind it`,
            fr: `« ${acronym} » n’est jamais développé ; l’écrire une fois en toutes lettres, suivi de « (${acronym}) »`,
          },
          fixes: words === undefined ? [] : expansions(document, { text, start, end }, words),
        };
      }
    }
  },
};

/** For which there are French words is told by the rule about them. */
function isJargon({ language }: RoleText, acronym: string): boolean {
  return language === 'fr' && frenchTerms[acronym.toLowerCase()] !== undefined;
}

/** Each is looked for in all texts, and no role has so many. */
const MOST = 50;

/** Two to six capitals in a row that are no part of a word, of a code or of a name with figures. */
const capitals = once(() => /(?<![\p{L}\p{N}_./&@#-])[A-Z]{2,6}(?![\p{L}\p{N}_/&@#]|-\p{N}|[ \u00a0]?\d|\.\p{L})/gu);

/** Names are what somebody else calls a thing, those of certificates too; titles have abbreviations of their own; a text in capitals has none. */
function isProse({ kind, value, path }: RoleText): boolean {
  if (kind === 'name' || path[0] === 'alternativeTitles' || path[0] === 'mappings') return false;
  if (path[1] === 'certifications') return false;
  return /\p{Ll}/u.test(value) || (kind === 'label' && !/\s/.test(value));
}

/**
 * Whether words stand before it in front of its brackets, or in brackets behind it; or behind a colon or a dash, as in a
 * list of abbreviations.
 */
function isExplained(value: string, acronym: string): boolean {
  if (hasInitials(value, acronym)) return true;
  // A pattern of its own for each costs more than all else here.
  const [, ...rests] = value.split(acronym);
  if (!rests.some((rest) => /^(?:s?\)|\s?[(:=–—-])/.test(rest))) return false;
  return (
    new RegExp(`\\p{Ll}{2}[^()]{0,40}\\((?:(?:ou|or|soit|dit|dite) )?${acronym}s?\\)`, 'u').test(value) ||
    new RegExp(`(?<!\\p{L})${acronym}\\s?(?:\\(|[:=–—-]\\s)[^()]{0,20}\\p{L}{3}`, 'u').test(value)
  );
}

/** Words in a row that begin with these letters, small ones between them left out. */
function hasInitials(value: string, acronym: string): boolean {
  const words = value.match(/\p{L}+/gu)?.filter((word) => word !== acronym && word.length > 3) ?? [];
  const initials = words.map((word) => word.charAt(0).normalize('NFD').charAt(0).toUpperCase()).join('');
  return initials.includes(acronym);
}

/**
 * The words in front of the letters; behind them where an article or an adjective would not fit the words. Not by
 * `reword`: the letters are capitals, and the words begin with one at the beginning of a text only.
 */
function expansions(document: RoleDocument, passage: Passage, words: string): readonly Fix[] {
  const { text, start, end } = passage;
  // Brackets in brackets are no French and no English.
  const lead = text.value.slice(0, start);
  if (lead.lastIndexOf('(') > lead.lastIndexOf(')')) return [];
  const isBeforeCapital = /^[\s\u00a0]\p{Lu}/u.test(behind(passage));
  if (isBehindCapital(passage) && isBeforeCapital) return [];
  const acronym = text.value.slice(start, end);
  const first = start === 0 ? words.charAt(0).toUpperCase() : words.charAt(0);
  const written = `${first}${words.slice(1)} (${acronym})`;
  const explained = exactly(document, passage, `${acronym} (${words})`);
  if (text.language === 'en') {
    const isOne = /(?<!\p{L})an?[\s\u00a0]$/iu.test(before(passage));
    return [isOne && !countable.test(words) ? explained : exactly(document, passage, written)];
  }
  const agreement = agreementOf(words);
  const fit = withArticle(passage, written, agreement);
  const isUnfit = start > 0 && (agreement === 'plural' || fit.article === '');
  const isBehind = isUnfit || isBeforeCapital || clashes(passage, genderOf(words));
  return [isBehind ? explained : exactly(document, fit.passage, fit.words)];
}

/** English words of which one can say that there is one. */
const countable = /(?:system|indicator|agreement|interface)$/;
