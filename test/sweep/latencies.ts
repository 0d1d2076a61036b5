/** How long requests of each kind took. */
export class Latencies {
  readonly #times = new Map<string, { milliseconds: number; where: string }[]>();

  add(kind: string, milliseconds: number, where: string): void {
    const times = this.#times.get(kind);
    if (times) times.push({ milliseconds, where });
    else this.#times.set(kind, [{ milliseconds, where }]);
  }

  /** A line for each kind. */
  lines(): readonly string[] {
    return [...this.#times].map(([kind, times]) => {
      const sorted = times.toSorted((a, b) => a.milliseconds - b.milliseconds);
      const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
      const shown = (share: number): string => (at(share)?.milliseconds ?? 0).toFixed(2);
      return `${kind}: p50 ${shown(0.5)} ms, p99 ${shown(0.99)} ms, max ${shown(1)} ms of ${times.length} (${at(1)?.where})`;
    });
  }
}
