/**
 * Two sorted lists as one, in the order of the URIs.
 *
 * @param hidden URIs of which `base` is out of date.
 */
export function merged<T>(
  base: readonly T[],
  patch: readonly T[],
  hidden: ReadonlySet<string>,
  uri: (one: T) => string,
): readonly T[] {
  const kept = base.filter((one) => !hidden.has(uri(one)));
  if (patch.length === 0) return kept;
  const compare = (a: T, b: T): number => (uri(a) < uri(b) ? -1 : Number(uri(a) > uri(b)));
  return [...kept, ...patch].toSorted(compare);
}
