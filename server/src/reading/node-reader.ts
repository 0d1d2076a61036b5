import { availableParallelism } from 'node:os';
import { setEngineFlags } from '../start/compiled-script.ts';
import type { Thread } from './node-thread.ts';
import type { BulkReader, Understood } from './understood.ts';

/**
 * What stays of each of very many files, V8 comes to allocate among what is old, and all that it points to with it: twice
 * the memory, in the same time.
 */
const flagsForMany = ['--no-allocation-site-pretenuring'];

/**
 * Reads files in threads of their own. They start with the first question and end at rest, or when they fail: a file that
 * kills a thread kills nothing else.
 */
export class NodeReader implements BulkReader {
  readonly threads: number;
  #threads: Thread[] = [];
  /** Where not even the first thread answered, none will. */
  #works: boolean | undefined;
  readonly #flags: readonly string[];

  /**
   * @param most beyond two, the one thread that takes everything in is what takes the time.
   * @param flags of V8, for the whole program, once a thread has started and answered.
   */
  constructor(most = 2, flags: readonly string[] = []) {
    this.threads = Math.min(most, availableParallelism());
    this.#flags = [...flagsForMany, ...flags];
  }

  async read(uris: readonly string[], day: string): Promise<readonly Understood[]> {
    if (this.#works === false) throw new Error('there are no threads here');
    // Most starts are over without a thread, and what Node has for them takes its time to load.
    const { Thread } = await import('./node-thread.ts');
    const thread = this.#idlest(Thread);
    try {
      const files = await thread.read({ uris, day });
      if (!this.#works) await setEngineFlags(this.#flags);
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

  #idlest(NewThread: typeof Thread): Thread {
    const [first] = this.#threads.toSorted((a, b) => a.waiting - b.waiting);
    if (first && (first.waiting === 0 || this.#threads.length >= this.threads)) return first;
    const thread = new NewThread();
    this.#threads.push(thread);
    return thread;
  }
}
