import { isSameButForTypography, likeness } from './same-text.ts';

/** What became of an entry of a list, by positions: both where it changed, one where it came or went. */
export interface EntryDifference {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * What differs between two lists of plain values; their order does not.
 *
 * @param areSentences whether one of them can be the other in other words; words of a list and references cannot.
 */
export function entryDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  areSentences: boolean,
): readonly EntryDifference[] {
  const gone = new Set(before.keys());
  const come = new Set(after.keys());
  const changed: EntryDifference[] = [];
  const byValue = new Map<unknown, number[]>();
  for (const at of come) byValue.set(after[at], [...(byValue.get(after[at]) ?? []), at]);
  for (const at of gone) {
    const partner = byValue.get(before[at])?.shift();
    if (partner === undefined) continue;
    gone.delete(at);
    come.delete(partner);
  }
  if (areSentences && gone.size * come.size <= MOST) {
    for (const { from, to } of likely(before, after, [...gone], [...come])) {
      if (!gone.has(from) || !come.has(to)) continue;
      gone.delete(from);
      come.delete(to);
      changed.push({ before: from, after: to });
    }
  }
  return [
    ...changed.toSorted((a, b) => (a.after ?? 0) - (b.after ?? 0)),
    ...[...gone].map((at) => ({ before: at, after: undefined })),
    ...[...come].map((at) => ({ before: undefined, after: at })),
  ];
}

/** Pairs of sentences that are looked at; of more, nobody would follow what became of which. */
const MOST = 10_000;

/** With fewer words in common, two sentences say two things. */
const ALIKE = 0.5;

interface Likely {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Which may be which, the most alike first. */
function likely(
  before: readonly unknown[],
  after: readonly unknown[],
  gone: readonly number[],
  come: readonly number[],
): readonly Likely[] {
  const pairs = gone.flatMap((from) => come.map((to) => ({ from, to, share: shareOf(before[from], after[to]) })));
  return pairs.filter(({ share }) => share >= ALIKE).toSorted((a, b) => b.share - a.share);
}

function shareOf(one: unknown, other: unknown): number {
  if (typeof one !== 'string' || typeof other !== 'string') return 0;
  return isSameButForTypography(one, other) ? 2 : likeness(one, other);
}
