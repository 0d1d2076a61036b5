/** Files that have to be looked at again, the most urgent first. */
export class Outdated {
  /** By URI, the change that made it so, counted from 1. */
  readonly #changes = new Map<string, number>();
  readonly #later = new Set<string>();
  #count = 0;

  /** What is added from now on is more urgent than what was before: somebody is looking at what it follows from. */
  begin(): void {
    this.#count += 1;
  }

  add(uri: string): void {
    this.addLater(uri);
    this.#later.delete(uri);
  }

  /** For what takes long and most likely finds nothing new. */
  addLater(uri: string): void {
    // To the end of those of this change.
    this.#changes.delete(uri);
    this.#changes.set(uri, this.#count);
    this.#later.add(uri);
  }

  delete(uri: string): void {
    this.#changes.delete(uri);
    this.#later.delete(uri);
  }

  has(uri: string): boolean {
    return this.#changes.has(uri);
  }

  /** @param isOpen those come first. */
  inOrder(isOpen: (uri: string) => boolean): readonly string[] {
    const rank = (uri: string): number => (isOpen(uri) ? 0 : this.#later.has(uri) ? 2 : 1);
    return [...this.#changes]
      .map(([uri, change]) => ({ uri, change, rank: rank(uri) }))
      .toSorted((a, b) => a.rank - b.rank || b.change - a.change)
      .map(({ uri }) => uri);
  }
}
