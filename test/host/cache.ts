import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remove, removeOnExit } from './temporary.ts';

/** The root of the project, which is the folder of the extension as well. Ends with a separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const stamp = 'complete.json';

/**
 * The folder `.cache/vscode/<name>`, filled by `fetch` the first time.
 *
 * It is filled under another name and renamed when complete, so that a folder of that name is always whole, whatever
 * interrupted an earlier try; two at once do no harm.
 *
 * @returns the absolute path; what `fetch` throws passes through, with nothing left behind.
 */
export async function cached(name: string, fetch: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(root, '.cache', 'vscode', name);
  if (existsSync(join(folder, stamp))) return folder;
  await mkdir(dirname(folder), { recursive: true });
  await removeLeftovers(dirname(folder));
  const staging = await mkdtemp(join(dirname(folder), `.fetching-${process.pid}-`));
  // mkdtemp keeps others out; the next user of this checkout may be somebody else.
  await chmod(staging, 0o755);
  const keep = removeOnExit(staging);
  try {
    await fetch(staging);
    await writeFile(join(staging, stamp), `${JSON.stringify({ name, fetched: new Date().toISOString() })}\n`);
    await rename(staging, folder);
  } catch (error) {
    await remove(staging);
    // Somebody else was faster.
    if (!existsSync(join(folder, stamp))) throw error;
  } finally {
    keep();
  }
  return folder;
}

/** What a process left that was ended in the middle. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = /^\.fetching-(\d+)-/.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await remove(join(folder, name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
