import { diffArrays } from 'diff';
import { parse } from '../syntax/parse.ts';
import type { SyntaxLanguage } from '../syntax/tree.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import { isBroken, sameContent } from './same-content.ts';

/** The edits that turn one text into the other, whole lines each, so that what is not changed is left alone. */
export function hunks(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let open: { start: number; newText: string } | undefined;
  const close = (): void => {
    if (open) edits.push({ range: { start: open.start, end: at }, newText: open.newText });
    open = undefined;
  };
  for (const { added, removed, value } of diffArrays([...linesOf(before)], [...linesOf(after)])) {
    const text = value.join('');
    if (!added && !removed) close();
    else open ??= { start: at, newText: '' };
    if (added && open) open.newText += text;
    else at += text.length;
  }
  close();
  return edits;
}

/**
 * Those of the edits of a layout that touch a part of the text.
 *
 * @returns none where the part cannot be laid out without the rest.
 */
export function hunksIn(
  text: string,
  edits: readonly TextEdit[],
  part: TextRange,
  language: SyntaxLanguage,
): readonly TextEdit[] {
  const touching = edits.filter(({ range }) => range.start <= part.end && range.end >= part.start);
  const result = applyEdits(text, touching);
  const tree = parse('', result, language);
  return !isBroken(tree) && sameContent(parse('', text, language), text, tree, result) ? touching : [];
}

/** With their line ends. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\r\n|\n|\r(?!\n))/);
}
