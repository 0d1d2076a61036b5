/** A title as a classification writes it, taken apart. */
export interface TitlePair {
  readonly both: string;
  readonly masculine: string;
  readonly feminine: string;
}

/**
 * `Chef / Cheffe de projet` is `Chef de projet` and `Cheffe de projet`; `Artiste plasticien / Plasticienne` has its first
 * word once.
 *
 * @returns nothing for a title with one form.
 */
export function pairOf(both: string): TitlePair | undefined {
  const [one, other, ...more] = both.split(' / ').map((side) => side.split(' '));
  if (!one || !other || more.length > 0) return undefined;
  const shared = Math.max(
    one.findIndex((word) => beginning(word) === beginning(other[0] ?? '')),
    0,
  );
  const [first, second] = [one.slice(shared), other.slice(0, one.length - shared)];
  const before = one.slice(0, shared);
  const behind = other.slice(one.length - shared);
  const whole = (form: readonly string[]) => [...before, ...form, ...behind].join(' ');
  return { both, masculine: whole(first), feminine: whole(second) };
}

function beginning(word: string): string {
  return word.toLowerCase().normalize('NFD').slice(0, 2);
}
