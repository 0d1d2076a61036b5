/** Several things between two commas of YAML, as commas are missing between them: to the reader they are one text. */
import type { Field } from '../../schema/field.ts';
import { contains } from '../../text/range.ts';
import type { FlowGroup, FlowPart } from './flow.ts';
import { isSpace, plainWord, skipSpaces, type Word } from './words.ts';

/** Whether words of this text may be several things: without quotes, nobody can tell by the text itself. */
export function isCrowded({ quote, text }: Word): boolean {
  return quote === '' && /[ \t]/.test(text);
}

/** Whether what can stand in the field has no space in it. */
export function isOfOneWord({ type, values, refersTo, names }: Field): boolean {
  if (type === 'group' || type === 'list' || type === 'anything') return false;
  if (type !== 'text' || refersTo !== undefined || names !== undefined) return true;
  return values.length > 0 && values.every(({ value }) => !String(value).includes(' '));
}

/** The words of a text: the one that the cursor touches, which is empty between spaces, and what is around it. */
export interface Apart {
  readonly before: Word | undefined;
  readonly own: Word;
  readonly after: Word | undefined;
}

export function wordsApart(text: string, { range }: Word, offset: number): Apart {
  let [start, end] = [offset, offset];
  while (start > range.start && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < range.end && !isSpace(text.charCodeAt(end))) end++;
  const next = skipSpaces(text, end);
  return {
    before: start > range.start ? plainWord(text, range.start, start) : undefined,
    own: plainWord(text, start, end),
    after: next < range.end ? plainWord(text, next, range.end) : undefined,
  };
}

/**
 * The group with those words, which are the name or the value of one of its parts, as parts of their own. In braces,
 * what stands behind a name or a value is the next name.
 */
export function partsApart(group: FlowGroup, position: number, { before, own, after }: Apart): FlowGroup {
  const part = group.parts[position];
  if (!part) return group;
  const { range, separated, key, colon, value } = part;
  const words = [before, own, after].filter((word) => word !== undefined);
  const isName = key !== undefined && contains(key.range, own.range.start);
  const parts = words.map((word, index): FlowPart => {
    const next = words[index + 1];
    const [isFirst, isLast] = [index === 0, next === undefined];
    const around = {
      range: { start: isFirst ? range.start : word.range.start, end: next?.range.start ?? range.end },
      separated: isFirst && separated,
    };
    const written = word.text === '' ? undefined : word;
    if (group.kind === 'list') return { ...around, key: undefined, colon: undefined, value: written };
    if (isName) return { ...around, key: written, ...(isLast ? { colon, value } : nothing) };
    return isFirst ? { ...around, key, colon, value: written } : { ...around, key: written, ...nothing };
  });
  return { ...group, parts: group.parts.toSpliced(position, 1, ...parts) };
}

const nothing = { colon: undefined, value: undefined };
