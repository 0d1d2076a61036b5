/** Lists that somebody has made by hand, or a program for texts as words: a sign in front of each line. */

/** What stands in front of an item; letters and signs of fonts that draw dots only where a gap follows. */
const sign = /^(?:[-*•‣▪–·●○■◦➢➤►✓✔\uf0a7\uf0b7\uf0d8\uf0fc]\s+|[o§Øüqv](?:\t|[ \u00a0]{2})\s*)/;

/** A box in front of an item says whether it holds. */
const box = /^(?:\[([ xX])\]|([☐☑☒✅❏□]))\s+(?=\S)/;

const number = /^\d{1,2}[.)]\s+/;

/** As Word writes numbers of lists and headings where it cannot make any. */
const numberAndGap = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVXivx]{1,4}|[a-zA-Z])[.)]?(?:\t|[ \u00a0]{2})\s*/;

/** Whether a line of a plain text is an item. */
export function isItem(line: string): boolean {
  return sign.test(line) || number.test(line) || box.test(line);
}

/** An item without what stands in front of it. */
export function withoutSign(line: string): string {
  return line.replace(sign, '').replace(number, '').trim();
}

/** The lines of a paragraph that come before a list in it, and the items of that list; nothing where it holds none. */
export function handMadeList(
  lines: readonly string[],
): { readonly before: readonly string[]; readonly items: readonly string[] } | undefined {
  // A number alone may as well be that of a heading.
  const isOne = (line: string): boolean =>
    sign.test(line) || box.test(line) || numberAndGap.test(line) || (lines.length > 1 && number.test(line));
  const start = lines.findIndex(isOne);
  if (start < 0 || !lines.slice(start).every(isOne)) return undefined;
  const items = lines.slice(start).map((line) => withoutSign(withoutNumber(line)));
  return { before: lines.slice(0, start), items };
}

/** A heading without the number that Word has written in front of it. */
export function withoutNumber(line: string): string {
  return line.replace(numberAndGap, '');
}

/** Items without their boxes. Where some are ticked, the others do not hold. */
export function ticked(items: readonly string[]): {
  readonly taken: readonly string[];
  readonly left: readonly string[];
} {
  const boxes = items.map((item) => box.exec(item));
  const isChoice = boxes.some((found) => isTicked(found)) && boxes.some((found) => found !== null && !isTicked(found));
  const isLeft = (at: number): boolean => isChoice && boxes[at] !== null && !isTicked(boxes[at]);
  return {
    taken: items.flatMap((item, at) => (isLeft(at) ? [] : [item.replace(box, '')])),
    left: items.flatMap((item, at) => (isLeft(at) ? [item.replace(box, '')] : [])),
  };
}

function isTicked(found: RegExpExecArray | null | undefined): boolean {
  return found !== null && found !== undefined && (/[xX]/.test(found[1] ?? '') || /[☑☒✅]/.test(found[2] ?? ''));
}
