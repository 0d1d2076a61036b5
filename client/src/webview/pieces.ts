/** A text as what is new in it and what it has in common with the one before. Shared by both sides of the preview. */

/** A new part, or where a known one stands in the text before. */
export type Piece = string | readonly [start: number, end: number];

/** Markup is cut where its elements begin: a key changes few of them. */
const beginnings = /(?=<(?:style|script|title|header|main|nav|section|div|h[1-6]|p|ul|li|dl)[\s>])/;

/** @returns few and short pieces where little is other than before. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  if (before === after) return [[0, before.length]];
  const places = new Map<string, number>();
  let offset = 0;
  for (const part of before.split(beginnings)) {
    places.set(part, offset);
    offset += part.length;
  }
  const pieces: Piece[] = [];
  for (const part of after.split(beginnings)) {
    const last = pieces.at(-1);
    const known = places.get(part);
    if (typeof last === 'object' && before.startsWith(part, last[1])) {
      pieces[pieces.length - 1] = [last[0], last[1] + part.length];
    } else if (known !== undefined) pieces.push([known, known + part.length]);
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

export function joined(before: string, pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : before.slice(...piece))).join('');
}
