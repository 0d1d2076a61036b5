/** Under which letter a text is looked up: what people of a language take for a letter, in the order they know. */
import { folded } from '../text/folded.ts';

/**
 * Says the letter under which people of that language look a text up, as their order has it (`lookUpOrder`): `É` is an
 * `E`, and `Ł` an `L` but for Poles. Japanese and Korean go by the row of the sound, Chinese signs by their sound where
 * they have a known one; all others are `字`, for who knows no reading has to know the sign. `#` is what starts with no
 * letter.
 *
 * @param tag BCP 47, one that `lookUpOrder` takes.
 */
export function letterIn(tag: string): (text: string) => string {
  const { compare } = new Intl.Collator(tag, { sensitivity: 'base' });
  const isPinyin = /^zh(?!.*(?:hant|-tw|-hk|-mo))/i.test(tag);
  const last = (marks: readonly string[], first: string, before = ''): string | undefined =>
    marks.findLast((mark) => compare(before + mark, first) <= 0);
  return (text) => {
    const first = firstLetter(text);
    if (first === undefined) return '#';
    const rows = sounds.find(({ script }) => script.test(first))?.rows;
    if (rows) return last(rows, first) ?? first;
    if (han.test(first)) return (isPinyin ? last(latin, first, BEGINS) : undefined) ?? '字';
    if (alef.test(first)) return 'ا';
    const plain = folded(first);
    const isPlain = compare(plain, first) === 0;
    const same = isPlain ? Array.from(plain)[0] : latin.find((letter) => compare(letter, first) === 0);
    return (same ?? first).toLocaleUpperCase(tag);
  };
}

/** With its accents. */
function firstLetter(text: string): string | undefined {
  const [first] = /[\p{L}\p{N}]\p{M}*/u.exec(text.slice(0, 200).normalize('NFC')) ?? [];
  return first !== undefined && /\p{L}/u.test(first) ? first : undefined;
}

const latin = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** In the order of Chinese, this and a letter stand before the signs whose sound begins with it. */
const BEGINS = '\ufdd0';

const han = /\p{sc=Han}/u;

/** With whatever it carries. */
const alef = /^[آأإٱا]/;

/** The rows by which sounds are looked up, each by its first. */
const sounds = [
  { script: /[\p{sc=Hiragana}\p{sc=Katakana}]/u, rows: Array.from('あかさたなはまやらわ') },
  { script: /\p{sc=Hangul}/u, rows: Array.from('가나다라마바사아자차카타파하') },
] as const;
