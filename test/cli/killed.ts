import { rm, utimes, watch, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { leftover } from '../../server/src/cli/files/write-whole.ts';
import { randomNumbers } from '../features/sweep.ts';
import { ended, type BuiltCommand } from './built-command.ts';
import { mendable, stateOf } from './many-roles.ts';

/** What was seen at the moments at which a fix was killed. */
export interface Killed {
  readonly kills: number;
  /** Kills that left a temporary file behind. */
  readonly leftovers: number;
  /** Files that were neither as before nor mended; each is a failure. */
  readonly damaged: readonly string[];
  /** Fixes that came to their end, and mended all that was left. */
  readonly finished: number;
}

/**
 * Kills a fix of that many files, without a chance to react, at random moments after it began to write; then looks at
 * every file, and lets the next fix go on from there.
 */
export async function killFixes(
  command: BuiltCommand,
  folder: string,
  { count, times, seed }: { readonly count: number; readonly times: number; readonly seed: number },
): Promise<Killed> {
  const roles = mendable(count);
  const damaged: string[] = [];
  const counts = { kills: 0, leftovers: 0, finished: 0 };
  await restore(folder, roles.old);
  const random = randomNumbers(seed);
  while (counts.kills < times) {
    const stop = new AbortController();
    const begun = beginningOf(folder, stop.signal);
    const child = command.start(folder, ['check', '--fix', '--quiet', '--format', 'summary']);
    const end = ended(child);
    await Promise.race([begun, end]);
    stop.abort();
    await setTimeout(random() * 80);
    child.kill('SIGKILL');
    const { signal } = await end;
    if (signal === 'SIGKILL') counts.kills += 1;
    const { old, others } = stateOf(folder, roles);
    const left = others.filter((name) => leftover(name) !== undefined);
    if (left.length > 0) counts.leftovers += 1;
    damaged.push(...others.filter((name) => leftover(name) === undefined));
    // As if it had been long ago, so that the next fix clears it away.
    for (const name of left) await utimes(join(folder, name), 1, 1);
    if (signal === null || old === 0) {
      if (signal === null) counts.finished += 1;
      for (const name of left) await rm(join(folder, name), { force: true });
      await restore(folder, roles.old);
    }
  }
  return { ...counts, damaged };
}

async function restore(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

/** Resolves when something in the folder begins to change. */
async function beginningOf(folder: string, signal: AbortSignal): Promise<void> {
  try {
    // oxlint-disable-next-line no-unreachable-loop -- the first is all that is asked for
    for await (const _ of watch(folder, { signal })) return;
  } catch {
    // Nobody waits any more.
  }
}
