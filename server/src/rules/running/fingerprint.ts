/**
 * A number that is the same for the same words, and hardly ever for others: of digits and of letters that have no accents,
 * as the others may be written with one or without.
 */
export function fingerprint(words: string): number {
  let print = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = signs[words.charCodeAt(at)] ?? 0;
    if (sign > 0) print = (Math.imul(print, 31) + sign) | 0;
  }
  return print;
}

/** By code: small letters for both cases, digits, and 0 for what does not count. */
const signs = new Uint8Array(0x80);
for (const sign of '0123456789bdfghjklmpqrstvwxz') {
  const code = sign.charCodeAt(0);
  signs[code] = code;
  signs[sign.toUpperCase().charCodeAt(0)] = code;
}
