/** How often something was done that takes time. */
export interface WorkCounts {
  /** A text was parsed and validated. */
  readonly readings: number;
  /** The index was brought up to date. */
  readonly indexes: number;
  /** All rules about one file were run on a file. */
  readonly alone: number;
  /** All rules about several files were run on a file. */
  readonly together: number;
}

/** Counts what takes time, so that what a key costs can be held without a clock. */
export class Work {
  readonly #counts = { readings: 0, indexes: 0, alone: 0, together: 0 };

  did(kind: keyof WorkCounts): void {
    this.#counts[kind] += 1;
  }

  /** Since the start. */
  get counts(): WorkCounts {
    return { ...this.#counts };
  }
}
