import { Soon, turn } from './soon.ts';

export interface RoundsOptions {
  readonly uris: () => readonly string[];
  /** Must not throw. */
  readonly visit: (uri: string) => void;
  /** Every file has been visited since the last request. */
  readonly done: () => void;
}

/**
 * Goes over all files in the background, one at a time, and lets every request go first. One round runs and at most one
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
    this.#asked = false;
    for (const uri of this.#options.uris()) {
      this.#options.visit(uri);
      await turn();
      if (this.#asked) break;
    }
    this.#running = false;
    if (this.#asked) this.#soon.request();
    else this.#options.done();
  }
}
