import type { RoleDocument } from '../model/document.ts';
import { feminineOf } from '../model/french-titles/word-forms.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import type { Fix } from '../text/diagnostic.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { clashes } from './sentences/french-agreement.ts';
import { behind, sentenceAround } from './sentences/person-sought.ts';
import { reword } from './sentences/rewording.ts';
import { withArticle } from './words/french-article.ts';

/**
 * Those who are sought and those who are led. `il` is left alone: it is said of a post, a service or the weather as
 * well. So are salariés, clients and other words of the law and the trade in the plural: there would be no end.
 */
export const genericMasculine: Rule = {
  id: 'generic-masculine',
  severity: 'info',
  scope: 'file',
  languages: ['fr'],
  summary: {
    en: 'A French masculine stands for women and men.',
    fr: 'Un masculin désigne les femmes et les hommes.',
  },
  why: {
    en: 'Grammar allows it, and readers think of men first; both forms, or a word that is said of both, name everybody.',
    fr: 'La grammaire l’admet, mais on pense d’abord à des hommes ; les deux formes, ou un mot qui se dit des deux, nomment tout le monde.',
  },
  bad: 'id: fleuriste\nlang: fr\ntitle: Fleuriste\nsummary: Le candidat sait composer des bouquets.\n',
  good: 'id: fleuriste\nlang: fr\ntitle: Fleuriste\nsummary: La personne recrutée sait composer des bouquets.\n',
  needsWords: true,
  words: [
    {
      language: 'fr',
      kinds: ['label', 'prose'],
      entries: [
        '{le|du|au|un|ce|tout|chaque} {candidat|collaborateur|postulant|remplaçant}',
        '{un|tout|chaque} {apprenti|alternant|intérimaire}',
        '{le|du|au|un|ce|tout} {titulaire|stagiaire}',
        '{les|des|aux|ses|leurs|vos|nos} {candidats|collaborateurs|postulants}',
        '{homme|hommes} {de terrain|de dialogue|de contact|de conviction|d’action|d’expérience}',
      ],
    },
  ],

  *check(document, _index, { hits }) {
    for (const hit of hits) {
      const [article = '', noun = ''] = hit.found.toLowerCase().split(/\s+/);
      const isPerson = person.test(article);
      const both = isPerson ? asPerson(hit.found) : bothForms(article, noun);
      if (both === undefined || isBoth(hit, noun) || isPublic(hit, noun)) continue;
      const words = shown(hit.found);
      yield {
        range: hit.range,
        message: {
          en: `'${words}' names men only by its form; '${both}' names women as well`,
          fr: `« ${words} » ne nomme par sa forme que des hommes ; « ${both} » nomme aussi les femmes`,
        },
        fixes: agrees(hit, noun) ? [] : [isPerson ? personFix(document, hit, both) : reword(document, hit, both)],
      };
    }
  },
};

/** `les candidats aux concours`: a public, as clients are. */
function isPublic(hit: WordHit, noun: string): boolean {
  return noun.startsWith('candidat') && ofOthers.test(behind(hit));
}

const ofOthers =
  /^[\s\u00a0](?:aux?|à la|à l['’])[\s\u00a0]?(?:concours|examens?|épreuves?|permis|élections?|diplômes?|baccalauréat|brevet|certification|VAE|adoption|naturalisation|location|bourse|logement|achat|création)/i;

const person = /^hommes?$/;

/** Whether more of the sentence would have to change, as in `Le candidat retenu sera formé`. */
function agrees(hit: WordHit, noun: string): boolean {
  // The plural of both is masculine.
  if (noun.endsWith('s')) return false;
  const sentence = sentenceAround(hit);
  const rest = sentence.slice(sentence.indexOf(hit.found) + hit.found.length);
  return (
    clashes(hit, 'feminine') || /(?:^|[^\p{L}])(?:il|lui-même|celui-ci)(?!\p{L})/iu.test(rest) || saidOf().test(rest)
  );
}

const saidOf = once(
  () =>
    /(?:^|[^\p{L}])(?:est|sera|serait|soit|été|être|étant|reste|devient|deviendra)[\s\u00a0](?:(?:très|bien|donc|ensuite|toujours|également|aussi)[\s\u00a0])?\p{L}*(?:é|u|i|is|it|if|eux|al|el|nt|eur|ert)(?![\p{L}(·•/-])/iu,
);

/** `personne de terrain` */
function asPerson(found: string): string {
  return found.toLowerCase().replace('homme', 'personne');
}

function personFix(document: RoleDocument, hit: WordHit, words: string): Fix {
  const fit = withArticle(hit, words, 'feminine');
  return reword(document, fit.passage, fit.words);
}

/** By masculine article, the feminine one; the others are both. */
const feminines: Readonly<Record<string, string>> = {
  le: 'la',
  du: 'de la',
  au: 'à la',
  un: 'une',
  ce: 'cette',
  tout: 'toute',
};

/** `le candidat ou la candidate`, `le ou la titulaire`, `les candidats et candidates`. */
function bothForms(article: string, noun: string): string | undefined {
  const isPlural = noun.endsWith('s');
  const feminine = isPlural ? `${feminineOf(noun.slice(0, -1)) ?? ''}s` : feminineOf(noun);
  if (isPlural) return `${article} ${noun} et ${feminine}`;
  const hers = feminines[article];
  // Nouns that are said of both: only the article tells.
  if (noun.endsWith('e')) return hers === undefined ? undefined : `${article} ou ${hers} ${noun}`;
  if (feminine === undefined) return undefined;
  return hers === undefined ? `${article} ${noun} ou ${feminine}` : `${article} ${noun} ou ${hers} ${feminine}`;
}

/** Whether the feminine stands beside it: short, behind it, or elsewhere in the sentence. */
function isBoth(hit: WordHit, noun: string): boolean {
  if (/^(?:[(·•.‧/-]\s?\p{Ll}|\s*\(?[HFM]\s?\/)/u.test(behind(hit)) || /^\s(?:ou|et)\s/.test(behind(hit))) return true;
  const before = hit.text.value.slice(Math.max(0, hit.start - 16), hit.start);
  if (/femmes?\s?(?:\/|ou|et)\s?(?:des |d['’]|un |les |aux )?$/i.test(before)) return true;
  if (/(?:\p{L}\s?\/\s?|(?:^|\s)(?:une?|la|cette|toute)\s(?:ou|et)\s)$/iu.test(before)) return true;
  const stem = noun.replace(/s$/, '');
  const feminine = feminineOf(stem);
  return feminine !== undefined && feminine !== stem && sentenceAround(hit).toLowerCase().includes(feminine);
}
