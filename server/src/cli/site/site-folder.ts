import { lstat, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isPageName } from '../../site/page-names.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';
import { cannotWrite } from '../files/disk-refusal.ts';
import { makeFolder, syncFolder } from '../files/write-file.ts';
import { leftover, writeWhole } from '../files/write-whole.ts';

/** The file in which we keep what is ours in a folder: only that is ever replaced or removed. */
const manifestName = '.rolespec-site.json';

/** A folder that a site may be written to. */
export interface SiteFolder {
  /** Absolute, and free of symbolic links. */
  readonly path: string;
  /** How people know it. */
  readonly shown: string;
  /** The names of our files in it. */
  readonly ours: ReadonlySet<string>;
  /** The names of all that is in it. */
  readonly present: ReadonlySet<string>;
}

/**
 * Makes sure that the folder is one for a site; makes it where there is none.
 *
 * @param sources paths of files that the site is made of.
 * @throws Refused where the folder holds the sources, or something that is not ours.
 */
export async function openSiteFolder(path: string, shown: string, sources: readonly string[]): Promise<SiteFolder> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) throw refusals.noFolder(shown);
  if (!found) await makeFolder(path, shown);
  const real = await realpath(path);
  for (const folder of new Set(sources.map(dirname))) {
    const way = relative(real, await realpath(folder).catch(() => folder));
    if (way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way))
      throw refusals.sources(shown);
  }
  const present = new Set(await readdir(real).catch(refuse(shown)));
  const manifest = await readFile(join(real, manifestName), 'utf8').catch(() => undefined);
  const ours = manifest === undefined ? undefined : namesIn(manifest);
  // What is hidden is never in our way: a folder may be under version control.
  if (!ours && [...present].some((name) => !name.startsWith('.'))) throw refusals.foreign(shown);
  return { path: real, shown, ours: ours ?? new Set(), present };
}

export interface SiteChanges {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Why files could not be written or removed, one for each. */
  readonly refusals: readonly Refused[];
}

export interface WriteOptions {
  /** Told of each file that is done, and whether it had to be made for that. */
  readonly onFile?: (name: string, wasMade: boolean) => void;
  /** The files that need not be made again where they are as they were left. */
  readonly unchanged?: ReadonlySet<string>;
  /** How each file was left by the builds before; kept up to date. */
  readonly left?: Map<string, string>;
  readonly signal?: AbortSignal | undefined;
}

/** Files read and written at one time. */
const AT_ONCE = 8;

/**
 * Writes the files that are not there as they are, and removes those of an earlier build that are no longer among them.
 * What is ours is noted before anything is written, so that a build that is cut short leaves nothing that the next one
 * does not know.
 *
 * Call it within `uninterrupted`, with its signal.
 *
 * @throws Refused where a file of somebody else has the name of one of ours, or the disk does not let us note what is ours.
 */
export async function writeSite(
  { path, shown, ours, present }: SiteFolder,
  files: ReadonlyMap<string, () => string>,
  { onFile, signal, unchanged = new Set(), left }: WriteOptions = {},
): Promise<SiteChanges> {
  const foreign = new Map([...present].filter((name) => !ours.has(name)).map((name) => [name.toLowerCase(), name]));
  for (const name of files.keys()) {
    placeOf(path, name);
    const other = foreign.get(name.toLowerCase());
    if (other !== undefined) throw refusals.inTheWay(join(shown, other));
  }
  await writeManifest(path, shown, new Set([...ours, ...files.keys()]));
  for (const name of present) {
    const of = leftover(name);
    if (of !== undefined && (ours.has(of) || of === manifestName)) await rm(join(path, name), { force: true });
  }
  const counts = { written: 0, unchanged: 0, removed: 0 };
  const failed: Refused[] = [];
  const running = new Set<Promise<void>>();
  for (const [name, make] of files) {
    if (signal?.aborted) break;
    const place = placeOf(path, name);
    const wasLeft = unchanged.has(name) ? left?.get(name) : undefined;
    const task = bringUpToDate(place, make, wasLeft)
      .then(
        async (result) => {
          counts[result === 'written' ? 'written' : 'unchanged'] += 1;
          left?.set(name, (await stampOf(place)) ?? '');
          onFile?.(name, result !== 'left');
        },
        // One that cannot be written is no reason to leave the others.
        (error: unknown) => void failed.push(refusalOf(join(shown, name), error)),
      )
      .finally(() => running.delete(task));
    running.add(task);
    if (running.size >= AT_ONCE) await Promise.race(running);
  }
  await Promise.all(running);
  // What is there is as it was noted before; the next build puts the rest in order.
  if (signal?.aborted || failed.length > 0) return { ...counts, refusals: failed };
  for (const name of ours) {
    if (files.has(name) || !present.has(name)) continue;
    try {
      await rm(placeOf(path, name), { force: true });
      counts.removed += 1;
    } catch (error) {
      failed.push(refusalOf(join(shown, name), error));
    }
  }
  if (failed.length > 0) return { ...counts, refusals: failed };
  await writeManifest(path, shown, new Set(files.keys()));
  await syncFolder(path);
  return { ...counts, refusals: failed };
}

/** @param wasLeft how the file was left when it was made like this before. */
async function bringUpToDate(
  path: string,
  make: () => string,
  wasLeft: string | undefined,
): Promise<'left' | 'written' | 'same'> {
  if (wasLeft !== undefined && (await stampOf(path)) === wasLeft) return 'left';
  // At once: a text that was just put together is a chain of thousands of parts, which would wait for the disk.
  return (await update(path, Buffer.from(make()))) ? 'written' : 'same';
}

/** Another one when somebody has written to the file; nothing where there is none. */
async function stampOf(path: string): Promise<string | undefined> {
  const found = await lstat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}

/** @returns whether the file was written: it was not there, or another one. */
async function update(path: string, bytes: Buffer): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  // A link is replaced by the file itself, and what it leads to is not touched.
  if (found?.isFile() && (await readFile(path)).equals(bytes)) return false;
  await writeWhole(path, bytes);
  return true;
}

async function writeManifest(folder: string, shown: string, names: ReadonlySet<string>): Promise<void> {
  const text = `${JSON.stringify({ rolespecSite: 1, files: [...names].toSorted() }, undefined, 2)}\n`;
  await update(join(folder, manifestName), Buffer.from(text)).catch((error: unknown) => {
    throw refusalOf(join(shown, manifestName), error);
  });
}

/** Whatever is no matter of the disk is a fault of our own, and goes on as such. */
function refusalOf(name: string, error: unknown): Refused {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return cannotWrite(name, error);
}

/** Nothing where the text is not such a list as we write: then nothing in the folder is known to be ours. */
function namesIn(manifest: string): ReadonlySet<string> | undefined {
  try {
    const read: unknown = JSON.parse(manifest);
    if (typeof read !== 'object' || read === null || !('rolespecSite' in read) || !('files' in read)) return undefined;
    const { files } = read;
    if (!Array.isArray(files)) return undefined;
    const names: readonly unknown[] = files;
    return new Set(names.filter((name) => typeof name === 'string').filter(isPageName));
  } catch {
    return undefined;
  }
}

/** The name was checked when it was made; here the way to it is. */
function placeOf(folder: string, name: string): string {
  const place = resolve(folder, name);
  if (!isPageName(name) || dirname(place) !== folder) throw new Error(`no name of a page: ${JSON.stringify(name)}`);
  return place;
}

function refuse(name: string): (error: unknown) => never {
  return (error) => {
    throw cannotWrite(name, error);
  };
}

const refusals = {
  noFolder: (name: string) =>
    new Refused({ en: `'${safeText(name)}' is no folder`, fr: `« ${safeText(name)} » n’est pas un dossier` }),
  sources: (name: string) =>
    new Refused({
      en: `'${safeText(name)}' holds the role files; the site needs a folder of its own`,
      fr: `« ${safeText(name)} » contient les fiches ; il faut au site un dossier à lui`,
    }),
  foreign: (name: string) =>
    new Refused({
      en: `'${safeText(name)}' holds files that are not of a site built before; name an empty folder`,
      fr: `« ${safeText(name)} » contient des fichiers qui ne viennent pas d’un site déjà construit ; indiquer un dossier vide`,
    }),
  inTheWay: (name: string) =>
    new Refused({
      en: `'${safeText(name)}' is in the way: a page of the site has that name, and the file there is not of an earlier build`,
      fr: `« ${safeText(name)} » gêne : une page du site porte ce nom, et ce fichier ne vient pas d’une construction précédente`,
    }),
};
