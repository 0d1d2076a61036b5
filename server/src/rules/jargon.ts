import type { RoleDocument } from '../model/document.ts';
import type { Fix } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { clashes, isPlural } from './sentences/french-agreement.ts';
import { isInName, isProduct, productNames } from './sentences/proper-names.ts';
import { reword, type Passage } from './sentences/rewording.ts';
import { frenchTerms } from './words/anglicisms.ts';
import { withArticle } from './words/french-article.ts';
import { agreementOf, genderOf } from './words/french-heads.ts';

const analyst = 'id: analyste\nlang: fr\ntitle: Analyste\nmission: ';

export const jargon: Rule = {
  id: 'jargon',
  severity: 'hint',
  scope: 'file',
  languages: ['fr'],
  summary: {
    en: 'A French text uses an English word for which there is a French one.',
    fr: 'Un texte emploie un mot anglais qui a un équivalent français.',
  },
  why: {
    en: 'Not everybody who could do the work knows the word, and published offers are to be in French. Words that everybody uses can be allowed in the vocabulary of the house.',
    fr: 'Toutes les personnes capables de faire ce travail ne connaissent pas ce mot, et une offre publiée doit être en français. Un mot que tout le monde emploie peut être admis dans le vocabulaire de la maison.',
  },
  bad: `${analyst}Établir le reporting mensuel des ventes.\n`,
  good: `${analyst}Établir les comptes rendus mensuels des ventes.\n`,
  needsWords: true,
  words: [{ language: 'fr', kinds: ['label', 'prose'], entries: Object.keys(frenchTerms) }, productNames],

  *check(document, _index, { hits }) {
    for (const hit of hits) {
      if (isProduct(hit) || isInName(hit)) continue;
      const { text, start, end } = hit;
      // Behind the French words, in brackets, it explains them.
      if (text.value.charAt(start - 1) === '(' && text.value.charAt(end) === ')') continue;
      const term = frenchTerms[hit.entry] ?? '';
      const word = shown(hit.found);
      yield {
        range: hit.range,
        message: { en: `for '${word}' there is '${term}'`, fr: `« ${word} » se dit « ${term} »` },
        fixes: isFitting(hit, term) ? [rewording(document, hit, term)] : [],
      };
    }
  },
};

function isFitting(hit: Passage, term: string): boolean {
  return !clashes(hit, genderOf(term)) && !(isPlural(hit) && !/^\S+[sx](?!\S)/.test(term));
}

function rewording(document: RoleDocument, hit: Passage, term: string): Fix {
  const { passage, words } = withArticle(hit, term, agreementOf(term));
  return reword(document, passage, words);
}
