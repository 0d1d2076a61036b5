import type { RoleText } from '../model/role-texts.ts';
import { countWords, kandelMolesOf, lixOf } from '../text/readability.ts';
import { WordScan } from '../text/word-scan.ts';
import type { Rule } from './rule.ts';

const mission =
  'Responsible implementation of organisational transformation programmes necessitates continuous interdepartmental coordination, comprehensive documentation of operational requirements, systematic identification of dependencies between technological infrastructures, and professional communication regarding anticipated consequences. Interdisciplinary collaboration additionally presupposes familiarity with administrative procedures.';

export const hardToRead: Rule = {
  id: 'hard-to-read',
  severity: 'info',
  scope: 'file',
  options: [
    {
      name: 'lix',
      type: 'number',
      default: 60,
      minimum: 30,
      maximum: 90,
      summary: {
        en: 'How hard a text may be: words per sentence plus the percentage of words with more than six letters.',
        fr: 'Difficulté admise : mots par phrase plus pourcentage de mots de plus de six lettres.',
      },
    },
  ],
  summary: {
    en: 'A text is hard to read.',
    fr: 'Un texte est difficile à lire.',
  },
  why: {
    en: 'Long words in long sentences lose readers, those above all who read in a language that is not their first. French is measured by its syllables as well.',
    fr: 'De longs mots dans de longues phrases perdent le lecteur, surtout celui dont ce n’est pas la première langue. Le français est aussi mesuré par ses syllabes.',
  },
  bad: `id: officer\nlang: en\ntitle: Officer\nmission: ${mission}\n`,
  good: 'id: officer\nlang: en\ntitle: Officer\nmission: Plans how the firm changes, talks with all who are touched by it, and writes down what they need.\n',

  *check(_document, _index, { texts, options }) {
    const most = options.number('lix');
    for (const text of texts.filter(isLong)) {
      const counted = countWords(text.value, scan);
      const { words, long } = counted;
      // Most texts are plain however long their sentences are.
      if (words < FEW || words + (100 * long) / words <= most) continue;
      const sentences = Math.max(1, text.sentences.length);
      const measure = lixOf(counted, sentences);
      if (measure <= most) continue;
      // French words are longer by nature: the second measure has to agree.
      if (text.language === 'fr' && kandelMolesOf(text.value, counted, sentences) >= HARD) continue;
      const lix = Math.round(measure);
      yield {
        range: text.range(),
        message: {
          en: `this text is hard to read (${lix}, where ${most} is very hard); write shorter sentences and simpler words`,
          fr: `ce texte est difficile à lire (${lix}, ${most} étant très difficile) ; écrire des phrases plus courtes et des mots plus simples`,
        },
      };
    }
  },
};

/** Nothing that is shorter has so many words. */
function isLong({ kind, language, value }: RoleText): boolean {
  return kind === 'prose' && language !== undefined && value.length >= 4 * FEW;
}

/** Not state: each text writes over it. */
const scan = new WordScan();

/** Words below which a mean says nothing. */
const FEW = 30;

/** Kandel and Moles call what is below it very hard. */
const HARD = 30;
