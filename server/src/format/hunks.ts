import { diffArrays } from 'diff';
import { parse } from '../syntax/parse.ts';
import type { SyntaxLanguage } from '../syntax/tree.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import { isBroken, sameContent } from './same-content.ts';

/** With more lines than that gone or new, looking for what stayed takes longer than laying out the text did. */
const MOST_OTHER_LINES = 1000;

/** The edits that turn one text into the other, whole lines each, so that what is not changed is left alone. */
export function hunks(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const [old, laid] = [linesOf(before), linesOf(after)];
  let [at, from, to] = [0, 0, 0];
  let open: { start: number; newText: string } | undefined;
  const close = (): void => {
    if (open) edits.push({ range: { start: open.start, end: at }, newText: open.newText });
    open = undefined;
  };
  const change = (gone: number, come: number): void => {
    open ??= { start: at, newText: '' };
    for (; gone > 0; gone--) at += old[from++]?.length ?? 0;
    for (; come > 0; come--) open.newText += laid[to++] ?? '';
  };
  const keep = (count: number): void => {
    for (; count > 0; count--) {
      if (old[from] !== laid[to]) change(1, 1);
      else {
        close();
        at += old[from++]?.length ?? 0;
        to++;
      }
    }
  };
  // Most lines of a layout are those of before with other spaces: these stand beside each other without a search.
  const parts = diffArrays(old.map(withoutSpace), laid.map(withoutSpace), { maxEditLength: MOST_OTHER_LINES });
  if (!parts) change(old.length, laid.length);
  for (const { added, removed, count } of parts ?? []) {
    if (added) change(0, count);
    else if (removed) change(count, 0);
    else keep(count);
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

function withoutSpace(line: string): string {
  return line.replaceAll(/\s+/g, '');
}
