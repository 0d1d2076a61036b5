import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { kindOfName } from '../../schema/kinds.ts';

export interface WholeOptions {
  /** The file whose mode and owner the new one gets; the owner as far as the system lets us. */
  readonly like?: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined;
  /** Asked at the last moment. */
  readonly isWanted?: () => Promise<boolean>;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed. A symbolic link
 * of that name is replaced. Call it within `uninterrupted`, or who ends the process leaves the temporary file behind.
 *
 * @returns whether it was written: it was still wanted.
 */
export async function writeWhole(
  path: string,
  text: string | Uint8Array,
  { like, isWanted }: WholeOptions = {},
): Promise<boolean> {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  // What somebody closed to others is closed from its first byte.
  const file = await open(temporary, 'wx', like ? 0o600 : 0o666);
  try {
    try {
      await file.writeFile(text);
      if (like) {
        // Only root may give a file away.
        await file.chown(like.uid, like.gid).catch(() => undefined);
        await file.chmod(like.mode & 0o7777);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (isWanted && !(await isWanted())) {
      await rm(temporary, { force: true });
      return false;
    }
    await renameOver(temporary, path);
    return true;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The name of the file that a temporary file was for, which a process that was killed left behind; nothing for other names. */
export function leftover(name: string): string | undefined {
  return /^\.(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
}

/** No write of ours takes that long; what is older was left behind. */
const HOUR = 3_600_000;

/** Removes what killed processes left beside role files of this folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (kindOfName(leftover(name) ?? '') === undefined) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > HOUR) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Bytes in the name of a file, on all disks in use. */
const LONGEST_NAME = 255;

function temporaryName(name: string): string {
  const end = `.${randomUUID()}.tmp`;
  const bytes = Buffer.from(name).subarray(0, LONGEST_NAME - end.length - 1);
  // A letter that is cut in two goes.
  return `.${bytes.toString('utf8').replace(/\ufffd+$/, '')}${end}`;
}

/** Windows renames over no file that somebody reads at this moment, such as an editor or a virus scanner. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (process.platform !== 'win32' || wait > 1000 || !['EACCES', 'EBUSY', 'EPERM'].includes(String(code)))
        throw error;
      await setTimeout(wait);
    }
  }
}
