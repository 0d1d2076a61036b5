/** What a proposal is worth to somebody who knows the text that is to be written. */
import type { Proposal } from './companion.ts';
import { filledAs, partsOf, type Filled, type Part } from './snippet.ts';

export interface Offer {
  readonly proposal: Proposal;
  readonly parts: readonly Part[];
  /** What stands there when all is filled in; a stop at its end is where the author goes on. */
  readonly text: string;
  readonly stops: readonly Filled[];
  readonly gain: number;
}

interface Place {
  readonly written: string;
  readonly wanted: string;
  /** What is wanted next. */
  readonly word: string;
  /** The list is open already. */
  readonly isOpen: boolean;
}

/** @returns the proposal that saves most keys; nothing where typing is as good. */
export function bestOffer(proposals: readonly Proposal[], place: Place): Offer | undefined {
  const sorted = proposals.toSorted((a, b) => (a.sort < b.sort ? -1 : 1));
  let best: Offer | undefined;
  for (const proposal of sorted) {
    const offer = offerOf(proposal, sorted, place);
    if (offer && offer.gain >= 1 && (!best || offer.gain > best.gain)) best = offer;
  }
  return best;
}

function offerOf(
  proposal: Proposal,
  sorted: readonly Proposal[],
  { written, wanted, word, isOpen }: Place,
): Offer | undefined {
  const margin = /^ */.exec(written.slice(written.lastIndexOf('\n') + 1))?.[0] ?? '';
  // Unless it says that it has its indentation already, the editor adds that of the line.
  const text = proposal.asIs ? proposal.text : proposal.text.replace(/\n/g, `\n${margin}`);
  const parts = proposal.snippet ? partsOf(text) : [{ text }];
  const filled = filledAs(parts, wanted.slice(proposal.from));
  const signs = filled && proposal.from + filled.text.length - written.length;
  if (!filled || !signs || signs <= 0 || !wanted.startsWith(written.slice(0, proposal.from))) return undefined;
  const typed = filled.stops.reduce(
    (sum, stop) => sum + (stop.proposed[0] === stop.value ? 1 : stop.value.length + 1),
    0,
  );
  const keys = Math.min(...waysTo(proposal, sorted, word, isOpen));
  return { ...filled, proposal, parts, gain: signs - keys - typed };
}

/** The letters of a word that narrow the list without losing the proposal. */
export function lettersFor({ filter }: Proposal, word: string): string {
  let length = 0;
  while (
    length < Math.min(word.length - 1, 12) &&
    filter.charAt(length).toLowerCase() === word.charAt(length).toLowerCase()
  ) {
    length += 1;
  }
  return word.slice(0, length);
}

/** The keys for each way to a proposal: asking for the list at once, or typing some letters of what is wanted first. */
function waysTo(proposal: Proposal, sorted: readonly Proposal[], word: string, isOpen: boolean): readonly number[] {
  const ways = [(isOpen ? 0 : 1) + sorted.indexOf(proposal) + 1];
  const letters = lettersFor(proposal, word).toLowerCase();
  for (let typed = 1; typed <= letters.length; typed++) {
    const narrowed = sorted.filter((one) => one.filter.toLowerCase().startsWith(letters.slice(0, typed)));
    ways.push(typed + narrowed.indexOf(proposal) + 1);
  }
  return ways;
}

/** Whether VS Code keeps a proposal in the list for what is typed: its letters in their order, the first at a word. */
export function isKept({ filter, from }: Proposal, written: string): boolean {
  const replaced = written.slice(from);
  // VS Code takes no proposal that would replace more than a part of a line.
  if (replaced.includes('\n')) return false;
  const typed = replaced.trimStart().toLowerCase();
  if (typed === '') return false;
  const sought = filter.toLowerCase();
  for (let start = sought.indexOf(typed.charAt(0)); start >= 0; start = sought.indexOf(typed.charAt(0), start + 1)) {
    // A typographic apostrophe begins no word there.
    const isWord = start === 0 || /[-_.\s/\\'":$<>()[\]{}]/.test(sought.charAt(start - 1));
    if (isWord && isSpread(typed, sought.slice(start))) return true;
  }
  return false;
}

function isSpread(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
