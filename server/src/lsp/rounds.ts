import type { PageWatch } from './page-watch.ts';
import { Soon, turn } from './soon.ts';

export interface RoundsOptions {
  /** What there is to visit, first things first. */
  readonly uris: () => readonly string[];
  /** Must not throw. */
  readonly visit: (uri: string) => void;
  /** A part of them has been visited; in the end, all. */
  readonly done: () => void;
  /** What comes before the first visit. */
  readonly pageWatch: PageWatch;
}

/** Milliseconds of visits between two `done`. */
const part = 5;

/**
 * Goes over files in the background, one at a time, and lets every request go first. One round runs and at most one
 * waits: asked again meanwhile, it drops what it was at, and starts over when nothing else waits.
 */
export class Rounds {
  readonly #options: RoundsOptions;
  readonly #soon = new Soon(() => void this.#run());
  #asked = false;
  #running = false;

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  request(): void {
    this.#asked = true;
    if (!this.#running) this.#soon.request();
  }

  async #run(): Promise<void> {
    this.#running = true;
    await this.#options.pageWatch.waiting;
    this.#asked = false;
    const uris = this.#options.uris();
    let told = Date.now();
    for (const uri of uris) {
      this.#options.visit(uri);
      if (Date.now() - told > part) {
        this.#options.done();
        told = Date.now();
      }
      await turn();
      if (this.#asked) break;
    }
    this.#running = false;
    if (this.#asked) this.#soon.request();
    else this.#options.done();
  }
}
