import { dirname } from 'node:path';
import { FolderWatch } from '../files/node-watch.ts';
import { Refused } from './command.ts';
import { placesOf } from './globs.ts';
import type { Host } from './host.ts';
import { Rounds } from './rounds.ts';

export interface RepeatOptions {
  /** What the command was asked to look at. */
  readonly paths: readonly string[];
  /** Ends the repeating. */
  readonly signal: AbortSignal;
  /** A folder that is not watched: what the work itself writes. */
  readonly leftOut?: string;
}

/**
 * Does some work now and whenever one of the files changes that it is about, until it is told to end. What cannot be done
 * is told, and may be possible after the next change.
 *
 * @param work resolves with the paths of the files that it read.
 */
export async function repeatOnChange(
  { paths, signal, leftOut }: RepeatOptions,
  host: Host,
  work: () => Promise<readonly string[]>,
): Promise<void> {
  // A file is no folder, and the watch leaves it aside; its folder is among the others.
  const trees = placesOf(paths, host.workingFolder);
  let files: readonly string[] = [];
  const rounds = new Rounds(async () => {
    if (signal.aborted) return;
    // Before anything is read, so that no change is lost.
    await watched.follow(trees, foldersOf(files));
    try {
      files = await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      host.complain(`rolespec: ${error.text[host.language]}\n`);
    }
    if (!signal.aborted && (await watched.follow(trees, foldersOf(files)))) rounds.ask();
  });
  const watched = new FolderWatch(
    () => rounds.ask(),
    (path) => path === leftOut,
  );
  const isOver = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  rounds.ask();
  // A fault of our own ends it as well.
  await Promise.race([isOver, rounds.failed]);
  watched.close();
  await rounds.settled();
}

function foldersOf(files: readonly string[]): readonly string[] {
  return [...new Set(files.map(dirname))];
}
