import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const;

/** A new folder of our own, named without links: through one VS Code would see two addresses for the same file. */
export async function temporaryFolder(purpose: string): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), `rolespec-${purpose}-`));
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, removal);
}

/**
 * Removes `folder` when this process exits, after `startGroup` has ended what it started. For a program that somebody
 * else ends at exit, call it once that runs: the handlers run in their order.
 *
 * @returns how to call it off.
 */
export function removeOnExit(folder: string): () => void {
  const removeIt = () => {
    try {
      rmSync(folder, removal);
    } catch {
      // Something still writes there. An error here would keep the other handlers from their work.
    }
  };
  process.once('exit', removeIt);
  return () => process.off('exit', removeIt);
}
