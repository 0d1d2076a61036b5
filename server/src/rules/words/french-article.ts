/** The article before a French word that comes in the place of another. */
import type { Passage } from '../sentences/rewording.ts';

export type Agreement = 'masculine' | 'feminine' | 'plural';

/** The same word before a masculine, a feminine and a plural, and before a vowel where it is another there. */
const determiners: readonly (readonly [masculine: string, feminine: string, plural: string, ...vowel: string[]])[] = [
  ['le ', 'la ', 'les ', 'l’', 'l’'],
  ['un ', 'une ', 'des '],
  ['du ', 'de la ', 'des ', 'de l’', 'de l’'],
  ['au ', 'à la ', 'aux ', 'à l’', 'à l’'],
  ['ce ', 'cette ', 'ces ', 'cet ', 'cette '],
  ['mon ', 'ma ', 'mes ', 'mon ', 'mon '],
  ['son ', 'sa ', 'ses ', 'son ', 'son '],
  ['notre ', 'notre ', 'nos '],
  ['votre ', 'votre ', 'vos '],
  ['leur ', 'leur ', 'leurs '],
  ['de ', 'de ', 'de ', 'd’', 'd’', 'd’'],
];

const before =
  /(?:^|[\s(«"–—-])((?:de la|à la|le|la|une?|du|au|cet|cette|ce|mon|ma|son|sa|notre|votre|leur|de)[ \u00a0]|(?:de l|à l|l|d)['’])$/iu;

interface Fitting {
  readonly passage: Passage;
  readonly words: string;
  /** Empty where no article stands before the passage. */
  readonly article: string;
}

/**
 * What has to be replaced, and by what, so that the article fits: `le backlog` by `la liste de tâches`.
 *
 * @param passage the word without its article.
 * @param words what comes in its place.
 */
export function withArticle(passage: Passage, words: string, agreement: Agreement): Fitting {
  const { text, start } = passage;
  const written = before.exec(text.value.slice(0, start))?.[1] ?? '';
  const fit = written === '' ? undefined : fitting(written, words, agreement);
  if (fit === undefined || fit === plain(written)) return { passage, words, article: fit ?? '' };
  return { passage: { text, start: start - written.length, end: passage.end }, words: fit + words, article: fit };
}

function fitting(written: string, words: string, agreement: Agreement): string | undefined {
  // In this order, as `de l’` is one of the third, and `d’` one of the last only.
  const known = determiners.find((forms) => forms.includes(plain(written)));
  if (!known) return undefined;
  const [masculine, feminine, plural, vowelMasculine, vowelFeminine, vowelPlural] = known;
  const isVowel = /^[aeiouyàâéèêëîïôûœ]/iu.test(words);
  if (agreement === 'plural') return isVowel ? (vowelPlural ?? plural) : plural;
  if (agreement === 'feminine') return isVowel ? (vowelFeminine ?? feminine) : feminine;
  return isVowel ? (vowelMasculine ?? masculine) : masculine;
}

function plain(written: string): string {
  return written.toLowerCase().replace("'", '’').replace('\u00a0', ' ');
}
