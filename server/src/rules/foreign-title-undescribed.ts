import { lawOf } from '../model/applicable-law.ts';
import { languageOfText } from '../text/language-of-text.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { reword } from './sentences/rewording.ts';
import { englishTitleWords, englishTrades, frenchTitles } from './words/english-titles.ts';

export const foreignTitleUndescribed: Rule = {
  id: 'foreign-title-undescribed',
  severity: 'warning',
  scope: 'file',
  languages: ['fr'],
  summary: {
    en: 'A title in English is described in French nowhere.',
    fr: 'Un intitulé en anglais n’est décrit nulle part en français.',
  },
  why: {
    en: "Offers in France are in French; where only a foreign word names the job, a description in French, detailed enough not to mislead, goes with it. A 'summary' or a French title in parentheses gives it.",
    fr: 'Les offres sont en français ; si seul un terme étranger désigne l’emploi, une description en français, assez détaillée pour ne pas induire en erreur, l’accompagne. Un « summary » ou un équivalent entre parenthèses la donne.',
  },
  bad: 'id: scientist\nlang: fr\ntitle: Data scientist\n',
  good: 'id: scientist\nlang: fr\ntitle: Data scientist\nsummary: Exploite les données de l’entreprise pour éclairer ses choix.\n',

  *check(document, _index, { texts }) {
    if (document.kind !== 'role' || lawOf(document) !== 'fr') return;
    const title = texts.find(({ path }) => path.length === 1 && path[0] === 'title');
    if (!title || !isEnglish(title.value)) return;
    const described = texts.some(
      ({ path, value }) => describing.has(path[0] ?? '') && value.length >= LONG && languageOfText(value) !== 'en',
    );
    if (described) return;
    const { posting } = document.role;
    const french = frenchTitles[title.value.trim().toLowerCase()];
    const words = shown(title.value);
    const gloss = `${title.value.trim()} (${french ?? ''})`;
    yield {
      range: title.node.range,
      message: {
        en: `'${words}' is English, and nothing says in French what the work is (French Labour Code, article L5331-4); write a 'summary'`,
        fr: `« ${words} » est en anglais, et rien ne dit en français ce qu’est le travail (Code du travail, article L5331-4) ; écrire « summary »`,
      },
      ...(posting ? { severity: 'error' as const } : {}),
      fixes: french === undefined ? [] : [reword(document, { text: title, start: 0, end: title.value.length }, gloss)],
    };
  },
};

/** Fields in which the work is described. */
const describing: ReadonlySet<string | number> = new Set(['summary', 'mission', 'functions', 'accountabilities']);

/** Shorter texts describe nothing. */
const LONG = 15;

function isEnglish(title: string): boolean {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.every((word) => englishTitleWords.has(word)) &&
    words.length > 1 &&
    words.some((word) => englishTrades.has(word))
  );
}
