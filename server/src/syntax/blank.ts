import type { TextRange } from '../text/range.ts';
import type { Comment, SyntaxNode } from './tree.ts';

/** The first offset at or after `from` that is neither white space nor in a YAML comment. */
export function skipBlank(text: string, from: number): number {
  let offset = from;
  for (; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === HASH && startsComment(text, offset)) {
      offset = endOfLine(text, offset) - 1;
    } else if (!isWhiteSpace(code)) break;
  }
  return offset;
}

/** The offset behind `indicator` if it is the next thing after `from`, else nothing. */
export function behind(text: string, from: number, indicator: string): number | undefined {
  const offset = skipBlank(text, from);
  return text.startsWith(indicator, offset) ? offset + indicator.length : undefined;
}

/** The comments of a YAML text, given its tree: they lie in the gaps between the scalars. */
export function commentsBetween(text: string, root: SyntaxNode | undefined): Comment[] {
  const comments: Comment[] = [];
  /** The next one that may start a comment. */
  let hash = text.indexOf('#');
  const addBefore = (end: number): void => {
    while (hash >= 0 && hash < end) {
      const comment = startsComment(text, hash);
      const stop = comment ? endOfLine(text, hash) : hash + 1;
      if (comment) comments.push({ range: { start: hash, end: stop }, text: text.slice(hash, stop) });
      hash = text.indexOf('#', stop);
    }
  };
  const pass = (node: SyntaxNode): void => {
    if (hash < 0 || node.range.end <= hash) return;
    if (node.kind === 'list') {
      for (const item of node.items) pass(item);
    } else if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        pass(key);
        pass(value);
      }
    } else {
      // The line of its `|` or `>` may end in a comment.
      const isBlock = node.style === 'literal' || node.style === 'folded';
      const { start, end } = node.range;
      addBefore(isBlock ? Math.min(endOfLine(text, start), end) : start);
      if (hash >= 0 && hash < end) hash = text.indexOf('#', end);
    }
  };
  if (root) pass(root);
  addBefore(text.length);
  return comments;
}

/** The text with nothing but spaces in `range`; line breaks and all other offsets stay. */
export function blank(text: string, range: TextRange): string {
  const hidden = text.slice(range.start, range.end).replace(/[^\r\n]/g, ' ');
  return text.slice(0, range.start) + hidden + text.slice(range.end);
}

/** Where the line that `from` is in ends, before its line break. */
export function endOfLine(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && text.charCodeAt(offset) !== 0x0a && text.charCodeAt(offset) !== 0x0d) offset++;
  return offset;
}

const HASH = 0x23;

function isWhiteSpace(code: number): boolean {
  // A byte order mark may stand at the start of the text.
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff;
}

function startsComment(text: string, hash: number): boolean {
  return hash === 0 || isWhiteSpace(text.charCodeAt(hash - 1));
}
