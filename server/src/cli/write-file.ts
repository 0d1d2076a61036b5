import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { safeText } from '../text/safe-text.ts';
import { Refused } from './command.ts';

/**
 * Writes a file that we made, whole or not at all: into a temporary file beside it, flushed to the disk, then renamed.
 *
 * @throws Refused where the disk does not let us.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refused({
      en: `cannot write '${safeText(path)}' (${reason})`,
      fr: `« ${safeText(path)} » n’a pas pu être écrit (${reason})`,
    });
  }
}
