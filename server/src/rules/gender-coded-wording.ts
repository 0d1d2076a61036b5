import type { WordHit } from '../model/terms/word-matcher.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { genderCoded } from './words/gender-coded.ts';

const buyer = 'id: buyer\nlang: en\ntitle: Buyer\nsummary: ';

/** One word says nothing; many of one kind do. So there is a balance for the role, and no mark on any word. */
export const genderCodedWording: Rule = {
  id: 'gender-coded-wording',
  severity: 'info',
  scope: 'file',
  options: [
    {
      name: 'lead',
      type: 'number',
      default: 4,
      minimum: 2,
      maximum: 30,
      summary: {
        en: 'By how many words one side has to outweigh the other; a word counts once.',
        fr: 'De combien de mots un côté doit l’emporter sur l’autre ; un mot compte une fois.',
      },
    },
  ],
  summary: {
    en: 'A role is described with traits that readers take for a man’s (experimental).',
    fr: 'Un rôle est décrit par des traits que les lecteurs prêtent à un homme (expérimental).',
  },
  why: {
    en: 'Studies of English offers found that women feel less at home where such words pile up; words of the other kind did not keep men away, so those only count as a balance. The French list is our own and rests on no study.',
    fr: 'Des études sur des offres en anglais ont trouvé que les femmes se sentent moins à leur place là où ces mots s’accumulent ; les mots de l’autre sorte n’éloignaient pas les hommes, et ne servent donc que de contrepoids. La liste française est la nôtre et ne repose sur aucune étude.',
  },
  bad: `${buyer}A fearless, aggressive and dominant negotiator with a killer instinct.\n`,
  good: `${buyer}Negotiates prices with thirty suppliers and closes most deals within a month.\n`,
  needsWords: true,
  words: (['en', 'fr'] as const).map((language) => ({
    language,
    kinds: ['title', 'label', 'prose'],
    entries: Object.values(genderCoded[language]).flat(),
  })),

  *check({ uri }, _index, { hits, texts, options }) {
    const men = firstOfEach(hits, masculine);
    const [women, most] = [firstOfEach(hits, feminine).length, options.number('lead')];
    const title = men.length - women < most ? undefined : texts.find(({ path }) => path[0] === 'title');
    if (!title) return;
    const words = men.slice(0, SHOWN).map(({ found }) => shown(found));
    const more = men.length > SHOWN;
    yield {
      range: title.range(),
      message: {
        en: `${men.length} traits in this role are read as a man’s (${words.map((word) => `'${word}'`).join(', ')}${more ? ', …' : ''}), ${women} as a woman’s; say what is done and by what it is measured`,
        fr: `dans cette fiche, ${men.length} traits évoquent un homme (${words.map((word) => `« ${word} »`).join(', ')}${more ? ', …' : ''}), ${women} une femme ; dire ce qui est fait et à quoi cela se mesure`,
      },
      related: men.map((hit) => ({
        location: { uri, range: hit.range },
        message: { en: 'one of these traits', fr: 'un de ces traits' },
      })),
    };
  },
};

const SHOWN = 5;

const masculine: ReadonlySet<string> = new Set([...genderCoded.en.masculine, ...genderCoded.fr.masculine]);
const feminine: ReadonlySet<string> = new Set([...genderCoded.en.feminine, ...genderCoded.fr.feminine]);

/** Who repeats a word says no more with it. */
function firstOfEach(hits: readonly WordHit[], entries: ReadonlySet<string>): readonly WordHit[] {
  const seen = new Set<string>();
  return hits.filter(({ entry }) => entries.has(entry) && !seen.has(entry) && seen.add(entry));
}
