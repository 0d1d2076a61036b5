import type { CompletionItem, Hover, Position } from 'vscode-languageserver';
import type { OpenText } from './open-text.ts';

export interface Typed {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: string;
}

export interface RequestKind {
  readonly name: string;
  readonly method: string;
  /** Beside the document. */
  readonly params: (text: OpenText) => object;
  /** The next key, one that changes what the right answer is. */
  readonly key: (text: string) => Typed;
  /** Of the text as it is now: an answer to an older one is wrong. */
  readonly isRight: (result: unknown, text: OpenText) => boolean;
}

const word = 'core';

/** The text with a field whose value somebody is about to write: the importance of the function in the middle. */
export function withBlank(text: string): string {
  const offset = offsetBehind(text, 'importance: ');
  const end = text.indexOf('\n', offset);
  return text.slice(0, offset) + text.slice(end);
}

export const requestKinds: readonly RequestKind[] = [
  {
    name: 'completion',
    method: 'textDocument/completion',
    params: (text) => ({ position: text.positionAt(endOfTyped(text.text)), context: { triggerKind: 1 } }),
    key(text) {
      const offset = endOfTyped(text);
      if (text[offset - 1] === ' ') return { offset, removed: 0, inserted: word.slice(0, 1) };
      return { offset: offset - 1, removed: 1, inserted: '' };
    },
    isRight(result, text) {
      const { line, character } = text.positionAt(endOfTyped(text.text));
      const item = itemsOf(result).find(({ label }) => label === word);
      if (!item?.textEdit) return item !== undefined;
      const range = 'range' in item.textEdit ? item.textEdit.range : item.textEdit.replace;
      return range.end.line === line && range.end.character === character;
    },
  },
  {
    name: 'hover',
    method: 'textDocument/hover',
    params: (text) => ({ position: keyToHover(text) }),
    key: toggleEmptyLine,
    isRight(result, text) {
      const { contents, range } = (result ?? {}) as Partial<Hover>;
      const isThere = range === undefined || range.start.line === keyToHover(text).line;
      return isThere && JSON.stringify(contents ?? '').includes('Dimension');
    },
  },
  {
    name: 'documentSymbol',
    method: 'textDocument/documentSymbol',
    params: () => ({}),
    key: toggleEmptyLine,
    isRight: (result, text) => startLines(result).has(lineOfSection(text, 'meta')),
  },
  {
    name: 'foldingRange',
    method: 'textDocument/foldingRange',
    params: () => ({}),
    key: toggleEmptyLine,
    isRight: (result, text) => startLines(result).has(lineOfSection(text, 'skills')),
  },
];

/** Behind `what` in the function in the middle. */
function offsetBehind(text: string, what: string): number {
  const functions = text.match(/id: fonction-\d+\n/g) ?? [];
  const middle = functions[Math.floor(functions.length / 2)] ?? '';
  return text.indexOf(what, text.indexOf(middle)) + what.length;
}

/** Behind the field that is blank, or behind the letter typed there. */
function endOfTyped(text: string): number {
  return text.indexOf('\n', offsetBehind(text, 'importance: '));
}

function keyToHover(text: OpenText): Position {
  return text.positionAt(offsetBehind(text.text, 'dimension') - 1);
}

/** Moves everything below by a line, there and back. */
function toggleEmptyLine(text: string): Typed {
  const mark = '# Partie';
  const offset = text.indexOf(mark);
  return text.slice(0, offset).endsWith('\n\n\n')
    ? { offset: offset - 1, removed: 1, inserted: '' }
    : { offset, removed: 0, inserted: '\n' };
}

function lineOfSection(text: OpenText, key: string): number {
  return text.positionAt(text.text.indexOf(`\n${key}:`) + 1).line;
}

function itemsOf(result: unknown): readonly CompletionItem[] {
  if (Array.isArray(result)) return result;
  return (result as { readonly items?: readonly CompletionItem[] } | null)?.items ?? [];
}

/** Of what is on the top level, whichever of its forms a server uses. */
function startLines(result: unknown): ReadonlySet<number> {
  const items = (result ?? []) as readonly {
    readonly startLine?: number;
    readonly range?: { readonly start: Position };
    readonly location?: { readonly range: { readonly start: Position } };
  }[];
  return new Set(
    items.map(({ startLine, range, location }) => startLine ?? (range ?? location?.range)?.start.line ?? NaN),
  );
}
