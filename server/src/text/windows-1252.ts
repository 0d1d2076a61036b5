/** What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has controls; the bytes that mean nothing stay what they are. */
export const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text that these bytes spell in Windows-1252. Some versions of Node take it for Latin-1. */
export function windowsText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windowsLetters.charAt(sign.charCodeAt(0) - 0x80));
}
