import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { remove, removeOnExit, temporaryFolder } from './temporary.ts';

/** A folder that may be written to. */
export interface Copy {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/**
 * Copies `folder`, so that what is typed in the editor never reaches the project. The copy keeps the name (it is read in
 * titles and in pictures), and is gone when the process is ended.
 */
export async function copyOf(folder: string): Promise<Copy> {
  const parent = await temporaryFolder('samples');
  const forget = removeOnExit(parent);
  const copy = {
    folder: join(parent, basename(folder)),
    async remove() {
      forget();
      await remove(parent);
    },
  };
  try {
    await cp(folder, copy.folder, { recursive: true });
    return copy;
  } catch (error) {
    await copy.remove();
    throw error;
  }
}

/** Works on a copy of `folder`, which is gone afterwards. */
export async function withCopy<Result>(folder: string, work: (copy: string) => Promise<Result>): Promise<Result> {
  const copy = await copyOf(folder);
  try {
    return await work(copy.folder);
  } finally {
    await copy.remove();
  }
}
