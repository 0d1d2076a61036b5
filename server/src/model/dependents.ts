/** Who asked an index for what (`RoleIndex.watched`), so that a change leads to those whom it concerns. */
export class Dependents {
  readonly #askers = new Map<string, Set<string>>();
  readonly #asked = new Map<string, readonly string[]>();

  /** What `uri` has asked for from now on; empty takes it out. */
  set(uri: string, keys: Iterable<string>): void {
    const asked = [...new Set(keys)];
    const before = this.#asked.get(uri) ?? [];
    if (asked.length === before.length && asked.every((key, position) => key === before[position])) return;
    for (const key of before) {
      const askers = this.#askers.get(key);
      askers?.delete(uri);
      if (askers?.size === 0) this.#askers.delete(key);
    }
    for (const key of asked) {
      const askers = this.#askers.get(key);
      if (askers) askers.add(uri);
      else this.#askers.set(key, new Set([uri]));
    }
    if (asked.length > 0) this.#asked.set(uri, asked);
    else this.#asked.delete(uri);
  }

  /** Everyone who asked for one of these, in the order of the keys. */
  of(keys: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const key of keys) for (const uri of this.#askers.get(key) ?? []) found.add(uri);
    return found;
  }
}
