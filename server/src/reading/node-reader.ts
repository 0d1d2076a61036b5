import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BulkReader, Understood } from './understood.ts';

/** In milliseconds. What a thread has not done by then it will not do: a file that it read never ends. */
const patience = 20_000;

/** What a thread is asked. */
export interface Batch {
  readonly uris: readonly string[];
  readonly day: string;
}

/**
 * Reads files in threads of their own. They start with the first question and end at rest, or when they fail: a file that
 * kills a thread kills nothing else.
 */
export class NodeReader implements BulkReader {
  readonly threads: number;
  #threads: Thread[] = [];
  /** Where not even the first thread answered, none will. */
  #works: boolean | undefined;

  /** @param most beyond two, the one thread that takes everything in is what takes the time. */
  constructor(most = 2) {
    this.threads = Math.min(most, availableParallelism());
  }

  async read(uris: readonly string[], day: string): Promise<readonly Understood[]> {
    if (this.#works === false) throw new Error('there are no threads here');
    const thread = this.#idlest();
    try {
      const files = await thread.read({ uris, day });
      this.#works = true;
      return files;
    } catch (error) {
      this.#works ??= false;
      this.#threads = this.#threads.filter((other) => other !== thread);
      thread.end();
      throw error;
    }
  }

  rest(): void {
    for (const thread of this.#threads.splice(0)) thread.end();
  }

  #idlest(): Thread {
    const [first] = this.#threads.toSorted((a, b) => a.waiting - b.waiting);
    if (first && (first.waiting === 0 || this.#threads.length >= this.threads)) return first;
    const thread = new Thread();
    this.#threads.push(thread);
    return thread;
  }
}

/** Answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;
  waiting = 0;

  constructor() {
    this.#worker = new Worker(new URL('./node-reader-thread.js', import.meta.url));
    // Who waits for an answer is told of the exit; with nobody waiting there is nobody to tell.
    this.#worker.on('error', () => undefined);
    this.#worker.once('exit', () => (this.#ended = true));
  }

  async read(batch: Batch): Promise<readonly Understood[]> {
    this.waiting += 1;
    const before = this.#last;
    const answer = before.then(() => this.#ask(batch));
    this.#last = answer.catch(() => undefined);
    try {
      return await answer;
    } finally {
      this.waiting -= 1;
    }
  }

  end(): void {
    this.#ended = true;
    void this.#worker.terminate();
  }

  async #ask(batch: Batch): Promise<readonly Understood[]> {
    if (this.#ended) throw new Error('the thread has ended');
    const ended = new AbortController();
    const { signal } = ended;
    const fail = () => ended.abort();
    const timer = setTimeout(fail, patience);
    this.#worker.once('exit', fail);
    try {
      const answer = once(this.#worker, 'message', { signal });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
      this.#worker.postMessage(batch);
      const [files] = await answer;
      return files;
    } finally {
      clearTimeout(timer);
      this.#worker.off('exit', fail);
    }
  }
}
