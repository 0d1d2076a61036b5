import type { RoleDocument } from '../model/document.ts';
import { fieldAt, rootField, type Field } from '../schema/field.ts';
import { languageOfName } from '../schema/kinds.ts';
import { limits } from '../syntax/limits.ts';
import type { TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import { firstChild, wayTo } from './completion/levels.ts';
import { blockLines, hasValue, type BlockLine } from './completion/lines.ts';
import { layoutOf, type Layout } from './completion/spot.ts';
import { isBreak, isSpace, lineEnd, type Word } from './completion/words.ts';

/**
 * What stands at the beginning of a new line: where the next field or the next item goes, by what stands above it.
 *
 * @param offset behind the line break and whatever the editor has indented already, in UTF-16 code units.
 * @returns edits of the white space before the cursor and behind it; none where it is right, and where the author is
 *   within a text, a comment or brackets that can go on in that column. In JSON brackets say it all.
 */
export function onEnter({ uri, text, kind, tree }: RoleDocument, offset: number): readonly TextEdit[] {
  if (languageOfName(uri) === 'json' || text.length > limits.length) return [];
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  const written = text.slice(start, offset);
  // The editor may have written a dash of its own accord.
  if (start === 0 || !/^[ \t]*(?:- *)?$/.test(written)) return [];
  const lines = blockLines(
    written.includes('-') ? text.slice(0, start) + spaces(written.length) + text.slice(offset) : text,
  );
  const position = lines.findLastIndex((line) => line.start < start);
  const above = lines[position];
  if (!above || above.boundary) return [];
  const blank = blankAbove(text, start);
  if (blank && above.blockText === undefined && above.end < blank.start && written.trim() === '') {
    return [{ range: { start: blank.start, end: offset }, newText: text.slice(blank.end, offset) }];
  }
  if (lineEnd(text, above.start) < previousLine(text, start)) return [];
  const isOpenBracket = above.flow?.closed === false;
  // A text or brackets that began above and end below.
  if (above.end >= offset && !isOpenBracket) return [];
  if (tree.comments.some(({ range }) => range.start < start && offset <= range.end)) return [];
  const following = text.slice(offset, lineEnd(text, offset));
  const rest = following.trim();
  // How far the editor has indented is not what the author does.
  const layout = layoutOf(
    text,
    false,
    lines.filter((line) => line.start !== start),
  );
  const left = leavingList(lines, position, rest);
  if (left !== undefined) return [{ range: { start: above.start, end: offset }, newText: left }];
  // Spaces where a text was cut belong to neither part.
  const [cut, end] = [previousLine(text, start), lineEnd(text, above.start)];
  const begun = isOpenBracket
    ? inBrackets(above, layout, text.charAt(cut - 1), rest)
    : beginning(lines, position, rootField(kind), layout, rest);
  if (begun === undefined) return [];
  const isCut = rest !== '' && above.blockText === undefined;
  const after = isCut ? following.length - following.trimStart().length : 0;
  const behind = after > 0 ? [{ range: { start: offset, end: offset + after }, newText: '' }] : [];
  if (isCut && cut < end) {
    return [{ range: { start: cut, end: offset }, newText: text.slice(end, start) + begun }, ...behind];
  }
  return begun === written ? behind : [{ range: { start, end: offset }, newText: begun }, ...behind];
}

/**
 * Where brackets go on that are on one line so far, deeper than what they belong to: in its column YAML would end them.
 *
 * @param last the sign before the line break.
 * @returns nothing where they may be at their end.
 */
function inBrackets({ key, dashes, column }: BlockLine, layout: Layout, last: string, rest: string) {
  const goesOn = rest === '' ? ',[{'.includes(last) : !/^[}\]#]/.test(rest);
  return goesOn ? spaces((key ? column : (dashes.at(-1) ?? column)) + layout.indent) : undefined;
}

/**
 * A dash that was typed where the next field of an item would stand: the next item begins there, so the dash goes below
 * those of the other items. Below a list that has nothing in it yet, it is the dash of its first item and stays.
 *
 * @param offset behind the dash, in UTF-16 code units.
 */
export function onDash({ uri, text, kind }: RoleDocument, offset: number): readonly TextEdit[] {
  if (languageOfName(uri) === 'json' || text.length > limits.length) return [];
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  const written = text.slice(start, offset);
  if (!/^ +-$/.test(written) || text.slice(offset, lineEnd(text, offset)).trim() !== '') return [];
  const lines = blockLines(text.slice(0, start) + spaces(written.length) + text.slice(offset));
  const above = lines.findLastIndex((line) => line.start < start) + 1;
  const last = lines[above - 1];
  if ((last?.end ?? 0) >= offset) return [];
  const column = written.length - 1;
  const root = rootField(kind);
  const isWanted = last && !hasValue(last) && last.column <= column && fieldOn(lines, above - 1, root)?.type === 'list';
  if (isWanted) return [];
  const { path, parent } = wayTo(lines, { above, below: above, dashes: [], column });
  if (!parent?.dash || fieldAt(root, path)?.type !== 'group') return [];
  return [{ range: { start, end: offset - 1 }, newText: spaces(parent.column) }];
}

/** The field whose name stands on the line. */
function fieldOn(lines: readonly BlockLine[], position: number, root: Field): Field | undefined {
  const line = lines[position];
  if (!line?.key) return undefined;
  const { key, dashes, column } = line;
  const own = { above: position, below: position + 1, dashes, column };
  return fieldAt(root, [...wayTo(lines, own).path, key.text]);
}

/** Enter on an item that is still empty ends the list, as it does in a letter: the next field of the group goes there. */
function leavingList(lines: readonly BlockLine[], position: number, rest: string): string | undefined {
  const line = lines[position];
  const dash = line?.dashes.at(-1);
  const isEmpty = line && !line.key && !hasValue(line) && line.comment === undefined && line.dashes.length === 1;
  if (!isEmpty || dash === undefined || rest !== '') return undefined;
  const list = lines.slice(0, position).findLast((one) => one.column <= dash && one.key);
  return list && spaces(list.column);
}

/** @param rest what stands behind the cursor on its line. */
function beginning(
  lines: readonly BlockLine[],
  position: number,
  root: Field,
  layout: Layout,
  rest: string,
): string | undefined {
  const line = lines[position];
  if (!line) return undefined;
  const { key, dashes, column, blockText, value } = line;
  const dash = dashes.at(-1);
  if (!key) {
    // `- word`: the next item; a word alone may go on.
    if (dash === undefined || !hasValue(line) || line.flow) return undefined;
    if (blockText !== undefined) return spaces(dash + layout.indent);
    if (rest !== '' && value && isOpen(value)) return spaces(column);
    return spaces(dash) + (/^(?:#|-(?: |$))/.test(rest) || line.comment !== undefined ? '' : '- ');
  }
  if (blockText !== undefined) return spaces(column + layout.indent);
  const text = spaces(goesOn(line, rest) ? column + layout.indent : column);
  if (hasValue(line)) return text;
  const field = fieldOn(lines, position, root);
  const child = firstChild(lines, { above: position + 1, below: position + 1 }, position, column);
  if (field?.type === 'list') {
    const at = child?.dashes[0] ?? column + layout.dash;
    return spaces(at) + (rest === '' ? '- ' : '');
  }
  if (field?.type === 'group' || field?.type === 'anything') return spaces(child?.column ?? column + layout.indent);
  return text;
}

/** Whether what stands behind the cursor is more of the text on the line above, and no comment and no other field. */
function goesOn({ value, flow, comment }: BlockLine, rest: string): boolean {
  if (rest === '' || flow || comment !== undefined) return false;
  return (value !== undefined && isOpen(value)) || !/^(?:#|["']?[\w-]+["']?:(?:\s|$))/.test(rest);
}

/** Whether a text begins with a quote that is not closed on its line. */
function isOpen({ quote, range, text }: Word): boolean {
  return quote !== '' && range.end - range.start < text.length + 2;
}

/** The white space that is all of the line above the one that starts at `start`: what indented it is not wanted there. */
function blankAbove(text: string, start: number): TextRange | undefined {
  const end = start - (text.slice(start - 2, start) === '\r\n' ? 2 : 1);
  let from = end;
  while (from > 0 && isSpace(text.charCodeAt(from - 1))) from--;
  const isAlone = from === 0 || isBreak(text.charCodeAt(from - 1));
  return isAlone && from < end ? { start: from, end } : undefined;
}

/** The end of the line above the one that starts at `start`. */
function previousLine(text: string, start: number): number {
  let end = start - (text.slice(start - 2, start) === '\r\n' ? 2 : 1);
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function spaces(count: number): string {
  return ' '.repeat(count);
}
