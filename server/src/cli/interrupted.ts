import { setImmediate } from 'node:timers/promises';

/** How somebody ends a process the usual way: Ctrl-C, by its id, by closing the terminal. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type Ending = (typeof endings)[number];

/** Somebody ended the work while it could not just stop; it is tidy now, and the process is to end as it was told to. */
export class Interrupted extends Error {
  readonly ending: Ending;

  constructor(ending: Ending) {
    super(ending);
    this.ending = ending;
  }
}

/**
 * Does work that must not be cut in the middle, such as writing a file. Whoever ends the process meanwhile has it end when
 * the work is done; at all other times it ends at once, as nothing is half done.
 *
 * @param work may stop early when the signal is aborted.
 * @throws Interrupted in place of the result where it was ended.
 */
export async function uninterrupted<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const note = (ending: Ending): void => controller.abort(new Interrupted(ending));
  for (const ending of endings) process.on(ending, note);
  try {
    return await work(controller.signal);
  } finally {
    // What came at the last moment is told on the next turn, and forgotten when nobody listens by then.
    await setImmediate();
    await setImmediate();
    for (const ending of endings) process.off(ending, note);
    // oxlint-disable-next-line no-unsafe-finally -- to be ended weighs more than any result
    controller.signal.throwIfAborted();
  }
}
