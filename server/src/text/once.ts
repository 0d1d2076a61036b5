/** Made when it is first asked for, and the same ever after. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The same for each thing it is asked of, which never changes; remembered as long as that is at hand. */
export function onceFor<Of extends WeakKey, T>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, { readonly it: T }>();
  return (of) => {
    const known = made.get(of) ?? { it: make(of) };
    made.set(of, known);
    return known.it;
  };
}
