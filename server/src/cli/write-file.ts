import { randomUUID } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decode } from '../files/decode.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused } from './command.ts';

/**
 * Writes a file that we made, whole or not at all.
 *
 * @throws Refused where the disk does not let us.
 */
export async function writeNewFile(path: string, text: string | Buffer): Promise<void> {
  await guarded(path, () => writeWhole(path, text));
}

/**
 * Writes another text into a file of somebody else, whole or not at all. Its mode, its byte order mark and the links that
 * lead to it stay.
 *
 * @param before what was read of it.
 * @throws Refused where the file is another one by now, must not be written, or the disk does not let us.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  await guarded(path, async () => {
    const real = await realpath(path);
    await access(real, constants.W_OK);
    const [bytes, { mode }] = await Promise.all([readFile(real), stat(real)]);
    if (decode(bytes) !== before) throw changedMeanwhile(path);
    const mark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? '\ufeff' : '';
    await writeWhole(real, mark + after, mode);
  });
}

/** Into a temporary file beside it, flushed to the disk, then renamed. */
async function writeWhole(path: string, text: string | Buffer, mode?: number): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The name of the file that a temporary file was for, which a process that was ended left behind; nothing for other names. */
export function leftover(name: string): string | undefined {
  return /^\.(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
}

async function guarded(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refused({
      en: `cannot write '${safeText(path)}' (${reason})`,
      fr: `« ${safeText(path)} » n’a pas pu être écrit (${reason})`,
    });
  }
}

function changedMeanwhile(path: string): Refused {
  return new Refused({
    en: `'${safeText(path)}' was changed by somebody else meanwhile, and stays as it is`,
    fr: `« ${safeText(path)} » a été modifié entre-temps, et reste tel quel`,
  });
}
