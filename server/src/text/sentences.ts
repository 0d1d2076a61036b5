/** One sentence of a text, a line of a list included. */
export interface Sentence {
  /** Offsets in the text, without spaces around. */
  readonly start: number;
  readonly end: number;
  /** How many groups of signs without spaces have a letter or a digit. */
  readonly words: number;
}

/** The sentences of a text of prose; empty where it has no word. */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Most signs are letters, and this is most of the time it takes.
    if (code > 0x3f && code !== 0x2026) continue;
    const sign = text.charAt(at);
    const end = sign === '\n' ? endOfLine(text, at) : enders.has(sign) ? endOfSentence(text, from, at) : undefined;
    if (end === undefined) continue;
    push(sentences, text, from, end);
    [from, at] = [end, end - 1];
    // The line break itself ends nothing once more.
    if (sign === '\n') at++;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

/** Whether a text may have more words than this, as `Sentence` counts them: words have space between them. */
export function mayHaveMoreWords(text: string, words: number): boolean {
  let spaces = 0;
  for (let at = 0; at < text.length && spaces < words; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0 || (code > 0xff && /\s/.test(text.charAt(at)))) spaces++;
  }
  return spaces >= words;
}

const enders: ReadonlySet<string> = new Set('.!?…');

/** Quotation marks and brackets that belong to the sentence before them; with a space before it, as French writes it, `»`. */
const closers: ReadonlySet<string> = new Set('"\')]}»”’');

/** @returns where what follows begins; nothing where the sentence goes on. */
function endOfSentence(text: string, from: number, at: number): number | undefined {
  let end = at;
  while (enders.has(text.charAt(end))) end++;
  while (closers.has(text.charAt(end)) || (isBlank(text.charAt(end)) && text.charAt(end + 1) === '»')) end++;
  if (!isBlank(text.charAt(end))) return undefined;
  let next = end;
  while (isBlank(text.charAt(next))) next++;
  if (isSmall(text.charAt(next))) return undefined;
  const isDot = text.charAt(at) === '.' && end === at + 1;
  return isDot && isAbbreviated(text.slice(Math.max(from, at - LONGEST), at)) ? undefined : end;
}

/** A line ends a sentence before an empty one and before one of a list or a heading. */
function endOfLine(text: string, at: number): number | undefined {
  let next = at + 1;
  while (text.charAt(next) === ' ' || text.charAt(next) === '\t') next++;
  const line = text.slice(next, next + LONGEST);
  return line === '' || line.startsWith('\n') || /^(?:[-*+•#]|\d{1,3}[.)])/.test(line) ? at : undefined;
}

function isBlank(sign: string): boolean {
  return sign !== '' && ' \u00a0\u202f\t\r\n'.includes(sign);
}

function isSmall(sign: string): boolean {
  return sign !== sign.toUpperCase() && sign === sign.toLowerCase();
}

/** Letters of an abbreviation that are looked at. */
const LONGEST = 12;

/** `M.`, `J.`, `e.g.`, `etc.` before a capital: the sentence may go on, and then it is better to count one than two. */
function isAbbreviated(before: string): boolean {
  const word = /[^\s(]*$/.exec(before)?.[0] ?? '';
  return /^(?:\p{L}\.)*\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

const abbreviations: ReadonlySet<string> = new Set(
  'mm mme mlle dr pr mr mrs ms st ex cf vs env min max no art'.split(' '),
);

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /[\s\-*+•#>]/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  const words = text.slice(start, end).match(groups)?.length ?? 0;
  if (words > 0) sentences.push({ start, end, words });
}

/** From the beginning of a group only: from every sign of it, a long one without a letter takes minutes. */
const groups = /(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;
