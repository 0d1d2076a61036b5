/**
 * Text in a box, without anything that could measure it: widths are those of common sans-serif fonts, rather too wide than
 * too narrow.
 */

/** At most `lines` lines that fit into `width`, in pixels; the last ends in `…` where there is more. */
export function linesOf(text: string, width: number, lines: number): readonly string[] {
  const words = fitForXml(text.slice(0, LONGEST))
    .split(/[\s\u00a0\u202f]+/)
    .filter(Boolean);
  const all: string[] = [];
  for (const word of words) {
    const last = all.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) all[all.length - 1] = longer;
    else all.push(...pieces(word, width));
    if (all.length > lines) break;
  }
  if (all.length <= lines && text.length <= LONGEST) return all;
  const kept = all.slice(0, lines);
  const last = kept.pop() ?? '';
  return [...kept, `${start(last, width - widthOf('…'))}…`];
}

/** The same in two lines, the second with as much of the end as fits: where titles begin alike, their ends differ. */
export function linesWithEnd(text: string, width: number): readonly string[] {
  const lines = linesOf(text, width, 2);
  const [first = '', second = ''] = lines;
  if (!second.endsWith('…') || text.length > LONGEST) return lines;
  const words = fitForXml(text)
    .split(/[\s\u00a0\u202f]+/)
    .filter(Boolean);
  let end = '';
  for (const word of words.toReversed()) {
    const longer = end === '' ? word : `${word} ${end}`;
    if (widthOf(`… ${longer}`) > width) break;
    end = longer;
  }
  if (end === '') end = lastSigns(words.at(-1) ?? '', width - widthOf('… '));
  return end === '' ? lines : [first, `… ${end}`];
}

/** Of a word that could as well be many, as signs stand without spaces. */
function lastSigns(word: string, width: number): string {
  if (!Array.from(word).some(isWide)) return '';
  let [end, used] = ['', 0];
  for (const character of Array.from(word).toReversed()) {
    used += widthOfCharacter(character);
    if (used > width) break;
    end = character + end;
  }
  return end;
}

/** No title that people can read is longer. */
const LONGEST = 300;

/** Text without what no XML document may hold. */
export function fitForXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
}

/** About how wide the text is, in pixels. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** In pixels, at the size of titles in boxes (style.ts). */
function widthOfCharacter(character: string): number {
  if (/[il.,:;'’|!jft()[\] \-/]/.test(character)) return 4.4;
  if (/[mwMW@%…—]/.test(character)) return 11.8;
  if (/[A-ZÀ-Þ&]/.test(character)) return 9.2;
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  if (/[ -~\u00a1-\u024f\u0590-\u08ff]/.test(character)) return 7.3;
  return isWide(character) ? 13.5 : 8.6;
}

/** Chinese, Japanese and Korean signs, and pictures. */
function isWide(character: string): boolean {
  return character > '\u2e7f';
}

/** What no line of signs without spaces begins with, */
const closing = /^[、。，．・：；！？）」』】〕》〉ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/** and what goes to the next line in its place, where it is not all there is. */
const movable = /.[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;

/** A word that is wider than a line, taken apart. */
function pieces(word: string, width: number): readonly string[] {
  const found: string[] = [];
  let left = word;
  while (widthOf(left) > width) {
    const whole = start(left, width);
    const mayEnd = !closing.test(left.slice(whole.length)) || !movable.test(whole);
    const piece = mayEnd ? whole : Array.from(whole).slice(0, -1).join('');
    found.push(piece);
    left = left.slice(piece.length);
  }
  return [...found, left];
}

/** As much of the beginning as fits, at least one character with its accents. */
function start(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const character of text) {
    used += widthOfCharacter(character);
    if (used > width && taken !== '' && !/\p{M}|\u200d/u.test(character)) break;
    taken += character;
  }
  return taken.trimEnd();
}
