import type { TextRange } from './range.ts';

/** Replaces the text in `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** Changes to several files, by URI. The edits of one file do not overlap. */
export interface WorkspaceEdit {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly creates?: readonly { readonly uri: string; readonly text: string }[];
  readonly renames?: readonly { readonly from: string; readonly to: string }[];
}

/** An edit of one file only. */
export function editOf(uri: string, ...edits: readonly TextEdit[]): WorkspaceEdit {
  return { edits: new Map([[uri, edits]]) };
}

/**
 * The text after the edits, in whatever order they come.
 *
 * @throws RangeError if two edits overlap: applying either first would be a guess.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const parts: string[] = [];
  let done = 0;
  for (const { range, newText } of sorted) {
    if (range.start < done) throw new RangeError(`edits overlap at offset ${range.start}`);
    parts.push(text.slice(done, range.start), newText);
    done = range.end;
  }
  return parts.join('') + text.slice(done);
}

/** The one edit that makes `after` of `before`: it leaves alone what both begin and end with. */
export function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { range: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}
