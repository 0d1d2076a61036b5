import { Worker } from 'node:worker_threads';
import type { Understood } from './understood.ts';

/** In milliseconds. What a thread has not done by then it will not do: a file that it read never ends. */
const patience = 20_000;

/**
 * In MiB. A thread keeps nothing, and the engine lets garbage grow with what it may take: less of it is a third less memory
 * for 10,000 files, in the same time. The largest file that is read needs half of it. What is new need not have room for
 * more than a few files, as hardly anything of them stays.
 */
const resourceLimits = { maxOldGenerationSizeMb: 300, maxYoungGenerationSizeMb: 6 };

/** What a thread is asked. */
export interface Batch {
  readonly uris: readonly string[];
  readonly day: string;
}

/** Answers in the order in which it is asked; what it is asked next lies before it already while it works. */
export class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor() {
    // By its arguments it finds what was compiled for the same use.
    const argv = process.argv.slice(2);
    this.#worker = new Worker(new URL('./node-reader-thread.js', import.meta.url), { argv, resourceLimits });
    // Who waits for an answer is told of the exit; with nobody waiting there is nobody to tell.
    this.#worker.on('error', () => undefined);
    this.#worker.once('exit', () => this.#fail());
    this.#worker.on('message', (files: readonly Understood[]) => {
      this.#waiting.shift()?.resolve(files);
      this.#watch();
    });
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  read(batch: Batch): Promise<readonly Understood[]> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(ended());
      this.#waiting.push({ resolve, reject });
      if (this.#waiting.length === 1) this.#watch();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
      this.#worker.postMessage(batch);
    });
  }

  end(): void {
    this.#fail();
    void this.#worker.terminate();
  }

  /** The time for the next answer begins. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#fail(), patience);
  }

  #fail(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    for (const { reject } of this.#waiting.splice(0)) reject(ended());
  }
}

interface Waiting {
  readonly resolve: (files: readonly Understood[]) => void;
  readonly reject: (error: Error) => void;
}

function ended(): Error {
  return new Error('the thread has ended');
}
