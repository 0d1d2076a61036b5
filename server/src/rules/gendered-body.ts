import { lawOf } from '../model/applicable-law.ts';
import { feminineOf } from '../model/french-titles/word-forms.ts';
import { shown } from '../text/shown.ts';
import { genderArticle } from './grounds.ts';
import { behind } from './person-sought.ts';
import { reword } from './rewording.ts';
import type { Rule } from './rule.ts';
import { agreeingQualities } from './words/agreeing.ts';

export const genderedBody: Rule = {
  id: 'gendered-body',
  severity: 'warning',
  scope: 'file',
  languages: ['fr'],
  summary: {
    en: 'The text speaks to the person sought as to a woman only, or to a man only.',
    fr: 'Le texte s’adresse à la personne recherchée au féminin seul, ou au masculin seul.',
  },
  why: {
    en: 'An open title does not help where the text goes on in one gender: adjectives and participles tell whom the author has in mind. Both forms, or words that do not agree, keep it open.',
    fr: 'Un intitulé ouvert ne suffit pas si le texte continue dans un seul genre : adjectifs et participes disent à qui pense l’auteur. Les deux formes, ou des tournures qui ne s’accordent pas, le laissent ouvert.',
  },
  bad: 'id: secretaire\nlang: fr\ntitle: Secrétaire\nsummary: Vous êtes organisée et savez rédiger.\n',
  good: 'id: secretaire\nlang: fr\ntitle: Secrétaire\nsummary: Vous savez vous organiser et rédiger.\n',
  needsWords: true,
  words: [
    {
      language: 'fr',
      kinds: ['prose', 'label'],
      entries: ['vous {êtes|serez|devez être|savez être|avez été}', 'soyez'],
    },
  ],

  *check(document, _index, { hits }) {
    const article = genderArticle(lawOf(document));
    if (!article) return;
    for (const hit of hits) {
      const agreeing = agreeingIn(behind(hit));
      if (!agreeing) continue;
      const { word, gender } = agreeing;
      const end = hit.end + agreeing.end;
      const passage = { text: hit.text, start: end - word.length, end };
      const both = bothForms(word.toLowerCase());
      const [whom, qui] = gender === 'feminine' ? ['a woman', 'une femme'] : ['a man', 'un homme'];
      yield {
        range: hit.text.range(passage.start, passage.end),
        message: {
          en: `'${shown(word)}' speaks to ${whom} only (${article.en}); write both forms, or another turn of phrase`,
          fr: `« ${shown(word)} » ne s’adresse qu’à ${qui} (${article.fr}) ; écrire les deux formes, ou tourner autrement`,
        },
        // The masculine is what most take for the form of all.
        ...(gender === 'masculine' ? { severity: 'info' as const } : {}),
        fixes: [reword(document, passage, both)],
      };
    }
  },
};

/** The first word that agrees, among those that are said one after the other: `autonome, dynamique et passionné`. */
function agreeingIn(text: string) {
  let end = 0;
  // More are never said in one breath.
  for (let count = 0; count < 8; count++) {
    const match = agreeingNext.exec(text.slice(end));
    const word = match?.groups?.['word'];
    if (!match || word === undefined) return undefined;
    end += match[0].length;
    const gender = genderOfAgreement(word.toLowerCase());
    if (gender) return { word, gender, end };
    const next = andNext.exec(text.slice(end));
    if (!next) return undefined;
    end += next[0].length;
  }
  return undefined;
}

/** The next word, an adverb left out, where no other form is written on to it. */
const agreeingNext =
  /^[\s\u00a0]+(?:(?:très|bien|particulièrement|également|aussi|déjà|reconnue? comme)\s+)?(?<word>\p{L}+)(?![\p{L}(·•.][\p{Ll}(-]|\(|\s?\/|\s+ou\s+\p{L}+(?:e|se|trice)\b)/u;

const andNext = /^(?:,(?=[\s\u00a0])(?:\s+(?:et|ou)(?=\s))?|\s+(?:et|ou)(?=\s))/u;

function genderOfAgreement(word: string): 'masculine' | 'feminine' | undefined {
  if (/[^é]é$/.test(word) && word.length > 3) return 'masculine';
  if (/[^é]ée$/.test(word) && word.length > 4) return 'feminine';
  if (qualities.has(word)) return 'masculine';
  return masculines.has(word) ? 'feminine' : undefined;
}

const qualities: ReadonlySet<string> = new Set(agreeingQualities);

const masculines: ReadonlyMap<string, string> = new Map(
  agreeingQualities.map((word) => [feminineOf(word) ?? `${word}e`, word]),
);

/** `organisé(e)`, `rigoureux / rigoureuse`. */
function bothForms(word: string): string {
  const masculine = masculines.get(word) ?? word.replace(/ée$/, 'é');
  const feminine = feminineOf(masculine) ?? `${masculine}e`;
  return feminine === `${masculine}e` ? `${masculine}(e)` : `${masculine} / ${feminine}`;
}
