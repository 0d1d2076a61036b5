/**
 * Does some work whenever it is asked for, one round at a time. What is asked for while a round is under way makes one
 * more round, however often it is asked.
 */
export class Rounds {
  readonly #work: () => Promise<void>;
  #running: Promise<void> | undefined;
  #isWanted = false;
  #isUnderWay = false;
  #fail: (error: unknown) => void = () => undefined;
  /** Rejects when a round rejects; there are no more rounds then. */
  readonly failed: Promise<never>;

  constructor(work: () => Promise<void>) {
    this.#work = work;
    this.failed = new Promise<never>((_, reject) => {
      this.#fail = reject;
    });
    // Whoever does not ask does not hear of it.
    this.failed.catch(() => undefined);
  }

  ask(): void {
    this.#isWanted = true;
    // The work may ask before it waits for anything, and so before its promise is known.
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    this.#running = this.#run();
  }

  /** Resolves when no round is under way. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        await this.#work();
      }
      this.#isUnderWay = false;
    } catch (error) {
      this.#fail(error);
    }
  }
}
