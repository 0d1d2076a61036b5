import { codeLenses } from '../../server/src/features/code-lenses.ts';
import { completion } from '../../server/src/features/completion.ts';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { hierarchyRoleAt } from '../../server/src/features/hierarchy-role.ts';
import { hover } from '../../server/src/features/hover.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { onEnter } from '../../server/src/features/on-enter.ts';
import type { RoleDocument } from '../../server/src/model/document.ts';
import type { RoleIndex } from '../../server/src/model/role-index.ts';
import type { TextRange } from '../../server/src/text/range.ts';

/** Every offset where a word, a gap, a line or a sign begins or ends, the ends of the text included. */
export function tokenBoundaries(text: string): readonly number[] {
  const boundaries = new Set([0, text.length]);
  for (const { index, 0: token } of text.matchAll(/\r\n|[\p{L}\p{N}_]+|[ \t]+|[^]/gu)) {
    boundaries.add(index);
    boundaries.add(index + token.length);
  }
  return [...boundaries].toSorted((a, b) => a - b);
}

/**
 * The same few of many for the same seed, in their order; all of them where there are no more than `count`, or where
 * the environment says `ROLESPEC_SWEEP=full`.
 */
export function sampled<T>(many: readonly T[], count: number, seed: number): readonly T[] {
  if (process.env['ROLESPEC_SWEEP'] === 'full') return many;
  const random = randomNumbers(seed);
  const order = many.map((_, position) => ({ position, weight: random() })).toSorted((a, b) => a.weight - b.weight);
  const chosen = new Set(order.slice(0, count).map(({ position }) => position));
  return many.filter((_, position) => chosen.has(position));
}

/** Numbers from 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Asks every feature, and checks what holds for every answer. @throws an Error that says what is wrong. */
export function askEverything(document: RoleDocument, offset: number, index: RoleIndex): void {
  const { text } = document;
  const labels = new Set<string>();
  for (const { label, edit, filterText } of completion(document, offset, index, '2026-11-24')) {
    const { start, end } = edit.range;
    if (labels.has(label)) throw new Error(`'${label}' is offered twice at ${offset}`);
    labels.add(label);
    if (!(start <= offset && offset <= end && end <= text.length)) throw new Error(`the edit misses ${offset}`);
    if (/[\r\n]/.test(text.slice(start, end))) throw new Error(`the edit at ${offset} takes several lines`);
    if (label === '' || filterText === '' || /^\W+$/.test(edit.newText)) throw new Error(`nothing useful at ${offset}`);
  }
  const about = hover(document, offset, index);
  if (about && !(about.range.start <= offset && offset <= about.range.end)) throw new Error(`hover misses ${offset}`);
  checkStructure(document, offset);
  const entered = onEnter(document, offset);
  if (entered.some(({ range: { start, end } }) => start !== offset && end !== offset))
    throw new Error(`what Enter writes misses ${offset}`);
  checkSymbols(documentSymbols(document, index), 0, text.length);
  const role = hierarchyRoleAt(document, offset, index);
  if (role && (role.name === '' || !isInside(role.selectionRange, role.range))) throw new Error(`no role at ${offset}`);
  for (const { label, offset: at } of inlayHints(document, { start: 0, end: text.length }, index)) {
    if (label === '' || at < 0 || at > text.length) throw new Error(`a hint at ${at} says '${label}'`);
  }
  for (const { range } of codeLenses(document, index)) {
    if (!isInside(range, { start: 0, end: text.length })) throw new Error('a lens outside of the text');
  }
  for (const { range } of foldingRanges(document)) {
    if (!/[\r\n]/.test(text.slice(range.start, range.end))) throw new Error('a fold of one line');
  }
}

function checkStructure(document: RoleDocument, offset: number): void {
  const whole = { start: 0, end: document.text.length };
  let inner: TextRange = { start: offset, end: offset };
  for (const range of selectionRanges(document, offset)) {
    if (!isInside(inner, range)) throw new Error(`a selection around ${offset} does not grow`);
    inner = range;
  }
  if (inner.start !== 0 || inner.end !== whole.end) throw new Error(`the selection at ${offset} ends before the file`);
  let last = 0;
  for (const { range } of semanticTokens(document, whole)) {
    if (range.start < last || range.end <= range.start) throw new Error(`tokens overlap at ${range.start}`);
    last = range.end;
  }
}

function isInside(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

function checkSymbols(symbols: ReturnType<typeof documentSymbols>, start: number, end: number): void {
  for (const { name, range, selectionRange, children } of symbols) {
    if (name.en === '' || name.fr === '') throw new Error('a symbol without a name');
    if (range.start < start || range.end > end) throw new Error(`'${name.en}' is not inside its parent`);
    const selected = range.start <= selectionRange.start && selectionRange.end <= range.end;
    if (!selected) throw new Error(`'${name.en}' is selected outside of its range`);
    checkSymbols(children, range.start, range.end);
  }
}
