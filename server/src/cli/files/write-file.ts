import { type BigIntStats, constants } from 'node:fs';
import { access, lstat, mkdir, open, readFile, readlink, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { decode, startsWithMark } from '../../files/decode.ts';
import { kindOfName } from '../../schema/kinds.ts';
import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';
import { uninterrupted } from '../interrupted.ts';
import { cannotWrite } from './disk-refusal.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes what a command made of roles; see `writeNewFile`.
 *
 * @throws Refused for a name of a role, of settings or of a vocabulary as well: a slip of the hand, and one that is there
 *   would be gone, or what is no such file be read as one.
 */
export async function writeResult(path: string, text: string | Uint8Array, shown: string): Promise<void> {
  if (kindOfName(path.replaceAll(sep, '/'))) throw nameOfSource(shown);
  await writeNewFile(path, text, shown);
}

/**
 * Writes a file that we made, whole or not at all, in place of one that may be there: its mode, its owner and the links
 * that lead to it stay. What is no file (a pipe, a terminal) gets the text as it comes.
 *
 * @param shown how people know the file.
 * @throws Refused where the disk does not let us.
 */
export async function writeNewFile(path: string, text: string | Uint8Array, shown: string): Promise<void> {
  await guarded(shown, async () => {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) throw Object.assign(new Error(shown), { code: 'EISDIR' });
    if (isOutlet(path) || (found && !found.isFile())) return writeFile(path, text);
    if (found && isReadOnly(found.mode)) throw readOnly(shown);
    const real = found ? await realpath(path) : await behindLinks(path);
    await uninterrupted(() => writeWhole(real, text, { like: found }));
    await syncFolder(dirname(real));
  });
}

/** More links than a system follows. */
const MOST_LINKS = 40;

/** Where links lead to, though nothing is there yet. */
async function behindLinks(path: string): Promise<string> {
  let place = path;
  for (let count = 0; count < MOST_LINKS; count += 1) {
    const target = await readlink(place).catch(() => undefined);
    if (target === undefined) return place;
    place = resolve(await realpath(dirname(place)), target);
  }
  throw Object.assign(new Error(path), { code: 'ELOOP' });
}

/**
 * Makes a folder, and those above it, where there is none.
 *
 * @param shown how people know it.
 * @throws Refused where the disk does not let us.
 */
export async function makeFolder(path: string, shown: string): Promise<void> {
  await guarded(shown, () => mkdir(path, { recursive: true }));
}

/**
 * Writes another text into a file of somebody else, whole or not at all. Its mode, its owner, its byte order mark and the
 * symbolic links that lead to it stay.
 *
 * @param before what was read of it.
 * @param shown how people know the file.
 * @returns what its author should know all the same, if anything.
 * @throws Refused where the file is another one by now, must not be written, or the disk does not let us.
 */
export async function replaceFile(
  path: string,
  before: string,
  after: string,
  shown: string,
): Promise<LocalizedText | undefined> {
  return guarded(shown, async () => {
    const real = await realpath(path);
    const found = await lstat(real, { bigint: true });
    const like = { mode: Number(found.mode), uid: Number(found.uid), gid: Number(found.gid) };
    // Whoever is root may write all the same, and whoever made it read-only did not want that.
    if (isReadOnly(like.mode)) throw readOnly(shown);
    await access(real, constants.W_OK);
    const bytes = await readFile(real);
    const now = decode(bytes);
    // Under another name, or by another run, what we want is done already.
    if (now === after) return undefined;
    if (now !== before) throw changedMeanwhile(shown);
    const mark = startsWithMark(bytes) ? '\ufeff' : '';
    const isUnchanged = async (): Promise<boolean> => isSame(found, await lstat(real, { bigint: true }));
    const isWritten = await uninterrupted(() => writeWhole(real, mark + after, { like, isWanted: isUnchanged }));
    if (!isWritten) throw changedMeanwhile(shown);
    await syncFolder(dirname(real));
    return found.nlink > 1n ? otherNames(shown) : undefined;
  });
}

/** Makes the new names in a folder last, on systems that can. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows opens no folders, and some disks flush none; the files themselves are safe.
  }
}

/** Names under which a process finds its own pipes and files: nothing there may be put in the place of another. */
function isOutlet(path: string): boolean {
  return sep === '/' && /^\/(?:dev\/(?:fd\/|std)|proc\/)/.test(path);
}

function isReadOnly(mode: number): boolean {
  return (mode & 0o222) === 0;
}

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return (['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every((part) => one[part] === other[part]);
}

async function guarded<Result>(shown: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && 'code' in error ? cannotWrite(shown, error) : error;
  }
}

function changedMeanwhile(shown: string): Refused {
  return new Refused({
    en: `'${safeText(shown)}' was changed by somebody else meanwhile, and stays as it is`,
    fr: `« ${safeText(shown)} » a été modifié entre-temps, et reste tel quel`,
  });
}

function nameOfSource(shown: string): Refused {
  return new Refused({
    en: `'${safeText(shown)}' is a name for roles, settings or words; give what is written another one`,
    fr: `« ${safeText(shown)} » est un nom de fiche, de réglages ou de vocabulaire ; en donner un autre à ce qui est écrit`,
  });
}

function readOnly(shown: string): Refused {
  return new Refused({
    en: `'${safeText(shown)}' is read-only, and stays as it is`,
    fr: `« ${safeText(shown)} » est en lecture seule, et reste tel quel`,
  });
}

function otherNames(shown: string): LocalizedText {
  return {
    en: `'${safeText(shown)}' has other names on this disk (hard links); under these, the text is still the old one`,
    fr: `« ${safeText(shown)} » a d’autres noms sur ce disque (liens physiques) ; sous ceux-là, le texte est encore l’ancien`,
  };
}
