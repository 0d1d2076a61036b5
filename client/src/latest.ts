/**
 * Runs a task again whenever asked, but never twice at once: one runs, at most one waits, and what is asked for in
 * between is the same one that waits. So the last run always sees the last state, and none overtakes another.
 */
export class Latest {
  readonly #task: () => Promise<void>;
  #running = false;
  #asked = false;

  /** @param task must not reject. */
  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  request(): void {
    this.#asked = true;
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#asked) {
      this.#asked = false;
      await this.#task();
    }
    this.#running = false;
  }
}
