import { isImportedVocabulary } from '../schema/kinds.ts';

/** No text that we read has more bytes: 2 million UTF-16 units, three bytes each at most. */
export const maxBytes = 6_000_000;

/** What was imported holds a term a line, and is not read as a tree. */
const maxVocabularyBytes = 100_000_000;

/** How many bytes the file at this path or URI may have to be read. */
export function maxBytesOf(path: string): number {
  return isImportedVocabulary(path) ? maxVocabularyBytes : maxBytes;
}

/** It keeps nothing from one text to the next, and to make one takes longer than to use it. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text that these bytes spell in UTF-8, without a byte order mark.
 *
 * @returns nothing where they spell none; guessing would damage the text when it is written back.
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What some editors write before a text in UTF-8; it is kept, and no part of the text. */
export function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
