import type { RoleDocument } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import { languageOfName } from '../schema/kinds.ts';
import { rewriteScalar } from '../syntax/write-scalar.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf, type TextEdit } from '../text/edit.ts';

/** A passage of a text, by offsets in its value; a `WordHit` is one. */
export interface Passage {
  readonly text: RoleText;
  readonly start: number;
  readonly end: number;
}

/**
 * A fix that puts other words in the place of a passage, in the quotes and the lines that stand around it. A capital at
 * its beginning stays.
 *
 * @param words may be empty: the spaces before the passage then go with it.
 * @param safe whether it may be made unasked: only where it cannot change what was meant.
 */
export function reword(document: RoleDocument, passage: Passage, words: string, safe = false): Fix {
  const { text, end } = passage;
  const start = words === '' ? withSpaceBefore(text.value, passage.start) : passage.start;
  const shownWords = capitalLike(text.value.slice(passage.start, end), words);
  return {
    title:
      words === ''
        ? { en: 'Remove it', fr: 'Retirer ces mots' }
        : { en: `Change to '${shownWords}'`, fr: `Remplacer par « ${shownWords} »` },
    safe,
    edit: editOf(document.uri, replacement(document, text, { start, end }, shownWords)),
  };
}

/** A fix that takes a passage out, where something is left of the text then. */
export function removal(document: RoleDocument, passage: Passage): readonly Fix[] {
  const { text, start, end } = passage;
  const left = text.value.slice(0, start) + text.value.slice(end);
  return /\p{L}/u.test(left) ? [reword(document, passage, '')] : [];
}

/** One edit for a passage: of the very words where that cannot change how the rest is read, else of the whole text. */
export function replacement(
  document: RoleDocument,
  text: RoleText,
  { start, end }: Pick<Passage, 'start' | 'end'>,
  words: string,
): TextEdit {
  const isInside = start > 0 && end < text.value.length;
  if (text.isExact && isInside && words !== '' && /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .,’·()/-]*$/u.test(words)) {
    return { range: text.range(start, end), newText: words };
  }
  const value = text.value.slice(0, start) + words + text.value.slice(end);
  return rewriteScalar(document.text, text.node, value, languageOfName(document.uri));
}

function withSpaceBefore(value: string, start: number): number {
  let from = start;
  while (from > 0 && /\s/.test(value.charAt(from - 1))) from--;
  return from;
}

/** @returns `words` with a capital where what they replace has one. */
function capitalLike(replaced: string, words: string): string {
  const isCapital = /^\p{Lu}/u.test(replaced) && /^\p{Ll}/u.test(words);
  return isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
