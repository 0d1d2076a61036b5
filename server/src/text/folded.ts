/**
 * A text by which two that people take for the same are the same: without case and accents, with one kind of space and
 * of apostrophe.
 */
export function folded(text: string): string {
  // Most words are plain, and this is most of the time it takes to compare them.
  if (/^[a-z-]+(?: [a-z-]+)*$/.test(text)) return text;
  // And most others have no sign that is written in two ways.
  if (/^[!-_a-~]+(?: [!-_a-~]+)*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'ae')
    .trim()
    .toLowerCase();
}
