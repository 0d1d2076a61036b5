import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** A program that runs beside us, with everything that it starts itself. */
export interface Running {
  readonly child: ChildProcess;
  /** Its exit status; 128 + n when signal n ended it, as in a shell. */
  readonly ended: Promise<number>;
  /** Asks it to end, insists after five seconds, and resolves when it is gone. */
  readonly stop: () => Promise<void>;
  /** Ends it and resolves when it is gone: for what has nothing to clean up, and would take its time. */
  readonly kill: () => Promise<void>;
}

const signals = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 } as const;

/**
 * Starts a program at the head of its own process group, so that all of it can be ended at once; it never outlives us,
 * unless we are killed outright.
 *
 * @param atExit what it gets when we exit first: SIGTERM for a program that has something to clean up.
 */
export function startGroup(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  atExit: 'SIGTERM' | 'SIGKILL' = 'SIGKILL',
): Running {
  // Windows has no groups: there a detached child would only get its own console window.
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const endWithUs = () => signalGroup(child, atExit);
  // Before the handlers that remove what it writes, whichever came first.
  process.prependOnceListener('exit', endWithUs);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signals[signal as keyof typeof signals] ?? 1));
  }).finally(() => process.off('exit', endWithUs));
  // Whoever awaits it hears of the failure; nobody has to.
  ended.catch(() => {});
  return {
    child,
    ended,
    async stop() {
      signalGroup(child, 'SIGTERM');
      const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
      await ended.catch(() => {});
      clearTimeout(insist);
      await groupEnds(child, 2000);
      signalGroup(child, 'SIGKILL');
    },
    async kill() {
      signalGroup(child, 'SIGKILL');
      await ended.catch(() => {});
      await groupEnds(child, 2000);
    },
  };
}

/** The system tells us when the head is gone, but of the others we have to ask. */
async function groupEnds(child: ChildProcess, milliseconds: number): Promise<void> {
  const limit = Date.now() + milliseconds;
  while (Date.now() < limit && signalGroup(child, 0)) await delay(20);
}

/** Turns the signals that end a program into an ordinary exit, so that what waits for `exit` can clean up. */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Every time: a terminal and the process above may both send it, and the second one must not cut the exit short.
    process.on(signal, () => process.exit(signals[signal]));
  }
}

/** @returns whether somebody was there to receive it; signal 0 only asks. */
function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' | 0): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    return false;
  }
}
