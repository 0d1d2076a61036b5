/**
 * A text by which two that people take for the same are the same: without case and accents, with one kind of space and
 * of apostrophe, and with the letters of one language as people write them whose keyboard has not got them.
 */
export function folded(text: string): string {
  // Most words are plain, and this is most of the time it takes to compare them.
  if (/^[a-z-]+(?: [a-z-]+)*$/.test(text)) return text;
  // And most others have no sign that is written in two ways,
  if (/^[!-_a-~]+(?: [!-_a-~]+)*$/.test(text)) return text.toLowerCase();
  // or only those that are written so in French and in most languages of the West.
  if (/^[ -_a-~À-ÖØ-öø-ÿŒœ’\u00a0\u202f]*$/.test(text)) {
    return text
      .replace(/[^ -~]/g, foldedSign)
      .replace(/ {2,}/g, ' ')
      .trim()
      .toLowerCase();
  }
  return foldedSlowly(text);
}

function foldedSign(sign: string): string {
  const known = signs.get(sign) ?? foldedSlowly(sign);
  signs.set(sign, known);
  return known;
}

/** What the signs are folded to that were met. Not state: it never changes. */
const signs = new Map([
  ['\u00a0', ' '],
  ['\u202f', ' '],
]);

function foldedSlowly(text: string): string {
  return text
    .replace(/[\uff01-\uffee]+/g, (wideOrNarrow) => wideOrNarrow.normalize('NFKC'))
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[œæßøłđðþħıςةىیک]/g, (letter) => spelled[letter] ?? letter);
}

/** Letters that are more than another one with an accent. */
const spelled: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ς: 'σ' },
  ...{ ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك' },
};
