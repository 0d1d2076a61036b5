/**
 * A number that is the same for the same words, and hardly ever for others: of digits and of letters that have no accents,
 * as the others may be written with one or without.
 */
export function fingerprint(words: string): number {
  let print = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at) | 0x20;
    const isLetter = code >= 0x61 && code <= 0x7a && !ACCENTED.includes(code);
    if (isLetter || (code >= 0x30 && code <= 0x39)) print = (Math.imul(print, 31) + code) | 0;
  }
  return print;
}

/** `a`, `c`, `e`, `i`, `n`, `o`, `u` and `y`. */
const ACCENTED: readonly number[] = [0x61, 0x63, 0x65, 0x69, 0x6e, 0x6f, 0x75, 0x79];
