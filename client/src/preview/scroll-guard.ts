/**
 * Tells the scrolling of an editor that somebody does from that which we brought about, without a clock: after we have
 * asked for a line, everything on the way there is an echo of it, and from then on only what stays there.
 */
export class ScrollGuard {
  #expected: { readonly from: number; readonly to: number; readonly goal: number } | undefined;
  /** A place is about to be shown; which line will be at the top is the editor's choice. */
  #awaits = false;

  /** @param at the line at the top now. @param goal the one that was asked for. */
  expect(at: number, goal: number): void {
    this.#expected = { from: Math.min(at, goal) - 1, to: Math.max(at, goal) + 1, goal };
    this.#awaits = false;
  }

  /** The editor will scroll once, or not at all. */
  expectAny(): void {
    this.#awaits = true;
  }

  /** Whether `line` came to the top because of us. */
  isEcho(line: number): boolean {
    if (this.#awaits) {
      this.expect(line, line);
      return true;
    }
    if (!this.#expected || line < this.#expected.from || line > this.#expected.to) {
      this.#expected = undefined;
      return false;
    }
    const { goal } = this.#expected;
    if (Math.abs(line - goal) <= 1) this.expect(goal, goal);
    return true;
  }
}
