import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Ended, run } from '../run.ts';

/** A run, and what it cost beside time. */
export interface MeasuredRun extends Ended {
  /** Processor time of all its threads, in milliseconds; nothing where GNU time is not installed. */
  readonly cpu: number | undefined;
  readonly peakMiB: number | undefined;
}

const time = '/usr/bin/time';

/** @param note a file to write to. */
export async function measuredRun(
  node: string,
  args: readonly string[],
  note: string,
  cwd?: string,
): Promise<MeasuredRun> {
  const options = cwd === undefined ? {} : { cwd };
  if (!existsSync(time)) return { ...(await run(node, args, undefined, options)), cpu: undefined, peakMiB: undefined };
  const ended = await run(time, ['-f', '%U %S %M', '-o', note, node, ...args], undefined, options);
  // Above it says that the program ended with another status than 0.
  const [user = NaN, system = NaN, kib = NaN] =
    (await readFile(note, 'utf8')).trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { ...ended, cpu: (user + system) * 1000, peakMiB: kib / 1024 };
}
