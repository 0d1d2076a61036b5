/** Words that set a condition only where certain words stand around them: `under 35`, `jeune`. */
import type { WordHit } from '../../model/terms/word-matcher.ts';
import { before, behind } from '../sentences/person-sought.ts';

export interface WordsInPlace {
  readonly entries: readonly string[];
  /** Made when asked: one of them has to fit. */
  readonly places: () => readonly Place[];
}

/** What stands right before the words and right behind them; absent where anything may. */
export interface Place {
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

export function entriesOf(groups: readonly WordsInPlace[]): readonly string[] {
  return groups.flatMap(({ entries }) => entries);
}

/** @returns whether words stand in one of their places; true of words that have none. */
export function inPlace(groups: readonly WordsInPlace[]): (hit: WordHit) => boolean {
  const places = new Map(groups.flatMap((group) => group.entries.map((entry) => [entry, group.places] as const)));
  return (hit) =>
    places
      .get(hit.entry)?.()
      .some((place) => fits(hit, place)) ?? true;
}

/** Whether words stand in a place. */
export function fits(hit: WordHit, place: Place): boolean {
  return place.before?.test(before(hit)) !== false && place.behind?.test(behind(hit)) !== false;
}
