import { lawOf } from '../model/applicable-law.ts';
import type { Gender } from '../model/french-titles/title-forms.ts';
import { feminineOf } from '../model/french-titles/word-forms.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { behind } from './sentences/person-sought.ts';
import { reword } from './sentences/rewording.ts';
import { isAddress, soughtNoun, type SoughtNoun } from './sentences/sought-noun.ts';
import { cited, genderArticle } from './shared/grounds.ts';
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
      entries: [
        'vous {êtes|serez|devez être|savez être|avez été}',
        'soyez',
        '{cherchons|recherchons|recrutons|embauchons}',
        'on {cherche|recherche|recrute}',
        '{la|une|toute|cette} candidate',
      ],
    },
  ],

  *check(document, _index, { hits }) {
    const article = cited(genderArticle(lawOf(document)));
    const titles = document.head.names.map((name) => name.text);
    for (const hit of hits) {
      const noun = soughtNoun(hit, titles);
      const found = noun ? [noun] : agreeingBehind(hit);
      for (const { text, start, end, words, gender, both } of found) {
        const [whom, qui] = gender === 'feminine' ? ['a woman', 'une femme'] : ['a man', 'un homme'];
        yield {
          range: text.range(start, end),
          message: {
            en: `'${shown(words)}' speaks to ${whom} only${article.en}; write both forms, or another turn of phrase`,
            fr: `« ${shown(words)} » ne s’adresse qu’à ${qui}${article.fr} ; écrire les deux formes, ou tourner autrement`,
          },
          // The masculine is what most take for the form of all.
          ...(gender === 'masculine' ? { severity: 'info' as const } : {}),
          fixes: both === undefined ? [] : [reword(document, { text, start, end }, both)],
        };
      }
    }
  },
};

/** The words that agree behind `vous êtes`. */
function agreeingBehind(hit: WordHit): readonly SoughtNoun[] {
  if (!isAddress(hit)) return [];
  return agreeingIn(behind(hit)).map(({ word, gender, end }) => ({
    text: hit.text,
    start: hit.end + end - word.length,
    end: hit.end + end,
    words: word,
    gender,
    both: bothForms(word.toLowerCase()),
  }));
}

interface Agreeing {
  readonly word: string;
  readonly gender: Gender;
  readonly end: number;
}

/** The words that agree, among those that are said one after the other: `autonome, dynamique et passionné`. */
function agreeingIn(text: string): readonly Agreeing[] {
  const found: Agreeing[] = [];
  let end = 0;
  // More are never said in one breath.
  for (let count = 0; count < 8; count++) {
    const match = agreeingNext().exec(text.slice(end));
    const { word, both } = match?.groups ?? {};
    if (!match || word === undefined) return found;
    const gender = both === undefined ? genderOfAgreement(word.toLowerCase()) : undefined;
    end += match[0].length;
    if (gender) found.push({ word, gender, end });
    const rest = text.slice(end);
    const next = andNext.exec(rest) ?? (gender && andParticiple().exec(rest));
    if (!next) return found;
    end += next[0].length;
  }
  return found;
}

/** The next word, an adverb left out, and another form of it that is written on to it. */
const agreeingNext = once(
  () =>
    /^[\s\u00a0]+(?:(?:très|bien|aussi|déjà|ensuite|puis|toujours|assez|plutôt|vraiment|\p{L}{3,20}ment)\s+)?(?<word>\p{L}+)(?<both>[(·•‧.-]-?\p{Ll}{1,5}(?!\p{L})\)?(?:[·•‧.-]s(?!\p{L}))?|\s\(\p{Ll}{0,4}e\)|\s?\/\s?\p{L}+|\s+ou\s+\p{L}+(?:e|se|trice)(?!\p{L}))?(?![\p{L}(])/u,
);

const andNext = /^(?:,(?=[\s\u00a0])(?:\s+(?:et|ou)(?=\s))?|\s+(?:et|ou|comme)(?=\s))/u;

/** Behind what a participle is said with: `formé par nos soins et accompagné par un tuteur`. */
const andParticiple = once(
  () => /^[^.,;:!?()\n]{0,60}?\s(?:et|ou|puis)(?=\s(?:(?:ensuite|puis|également|aussi)\s)?\p{L}+ée?\spar\s)/u,
);

function genderOfAgreement(word: string): Gender | undefined {
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
