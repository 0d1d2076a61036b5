import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { remove, removeOnExit, temporaryFolder } from './temporary.ts';

/**
 * Works on a copy of `folder`, so that what is typed in the editor never reaches the project. The copy keeps the name
 * (it is read in titles and in pictures) and is gone afterwards, also when the process is ended meanwhile.
 */
export async function withCopy<Result>(folder: string, work: (copy: string) => Promise<Result>): Promise<Result> {
  const parent = await temporaryFolder('samples');
  const forget = removeOnExit(parent);
  const copy = join(parent, basename(folder));
  try {
    await cp(folder, copy, { recursive: true });
    return await work(copy);
  } finally {
    forget();
    await remove(parent);
  }
}
