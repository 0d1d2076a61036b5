import type { PageWatch } from './page-watch.ts';
import type { Replies } from './replies.ts';

/**
 * Calls back once the messages that are already here have been dealt with, however many `request` came in between.
 * There is no delay in it: it goes behind what waits, twice, because the connection takes up one message per turn.
 */
export class Soon {
  readonly #callback: () => void;
  #asked = false;
  #waiting = false;

  constructor(callback: () => void) {
    this.#callback = callback;
  }

  request(): void {
    this.#asked = true;
    if (this.#waiting) return;
    this.#waiting = true;
    nextTurn(() => this.#settle());
  }

  #settle(): void {
    if (this.#asked) {
      this.#asked = false;
      nextTurn(() => this.#settle());
      return;
    }
    this.#waiting = false;
    this.#callback();
  }
}

/** The messages of the client, to let those go first that wait. */
export class Traffic {
  readonly #pageWatch: PageWatch;
  readonly #replies: Replies;
  #taken = 0;
  #last = Promise.resolve();

  constructor(pageWatch: PageWatch, replies: Replies) {
    this.#pageWatch = pageWatch;
    this.#replies = replies;
  }

  /** A message is being taken up. */
  passes(): void {
    this.#taken += 1;
  }

  /**
   * When all messages have been taken up that are already here, and nobody waits for a page or a reply; they come one per
   * turn. Of several who wait, the next one lets those go first that have come meanwhile.
   */
  passed(): Promise<void> {
    this.#last = this.#last.then(() => this.#quiet());
    return this.#last;
  }

  async #quiet(): Promise<void> {
    let before: number;
    do {
      await this.#pageWatch.waiting;
      before = this.#taken;
      await turn();
      await turn();
      await this.#replies.left;
    } while (this.#taken !== before);
  }
}

/** Lets everything else that waits go first. */
export function turn(): Promise<void> {
  return new Promise((resolve) => nextTurn(resolve));
}

function nextTurn(callback: () => void): void {
  // A web worker has no setImmediate.
  if (typeof setImmediate === 'function') setImmediate(callback);
  else setTimeout(callback, 0);
}
