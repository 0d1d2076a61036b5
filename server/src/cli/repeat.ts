import { once } from 'node:events';
import { dirname } from 'node:path';
import { FolderWatch } from '../files/node-watch.ts';
import { Bell } from './bell.ts';
import { Refused } from './command.ts';
import { placesOf } from './files/globs.ts';
import type { Host } from './host.ts';
import { uninterrupted } from './interrupted.ts';

export interface RepeatOptions {
  /** What the command was asked to look at. */
  readonly paths: readonly string[];
  /** A folder that is not watched: what the work itself writes. */
  readonly leftOut?: string;
}

/**
 * Does some work now and whenever one of the files changes that it is about, one round at a time, until nobody reads its
 * output any more. What cannot be done is told, and may be possible after the next change. Whoever ends the process does
 * so at once, in the middle of a round as well.
 *
 * @param work resolves with the paths of the files that it read.
 * @throws Interrupted where the process was ended while it waited.
 */
export async function repeatOnChange(
  { paths, leftOut }: RepeatOptions,
  host: Host,
  work: () => Promise<readonly string[]>,
): Promise<void> {
  // A file is no folder, and the watch leaves it aside; its folder is among the others.
  const trees = placesOf(paths, host.workingFolder);
  const unread = new Promise<void>((resolve) => process.stdout.once('error', () => resolve()));
  const changes = new Bell();
  const watched = new FolderWatch(
    () => changes.ring(),
    (path) => path === leftOut,
  );
  let files: readonly string[] = [];
  let goesOn = true;
  try {
    while (goesOn) {
      // Before anything is read, so that no change is lost.
      await watched.follow(trees, foldersOf(files));
      try {
        files = await work();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        host.complain(`rolespec: ${error.text[host.language]}\n`);
      }
      if (await watched.follow(trees, foldersOf(files))) changes.ring();
      // The first process of a container is deaf to what it does not listen for.
      goesOn = await uninterrupted((ending) =>
        Promise.race([
          changes.heard().then(() => true),
          unread.then(() => false),
          once(ending, 'abort').then(() => false),
        ]),
      );
    }
  } finally {
    watched.close();
  }
}

function foldersOf(files: readonly string[]): readonly string[] {
  return [...new Set(files.map(dirname))];
}
