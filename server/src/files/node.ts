import { closeSync, constants, type Dirent, fstatSync, openSync, readFileSync, statSync, watch } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { kindOfName } from '../schema/kinds.ts';
import { decode, maxBytesOf } from './decode.ts';
import { lstat, open, read, readdir, readFile, realpath, stat } from './node-disk.ts';
import { type FileSystem, isPassedOver, markers, type RefusalReason } from './file-system.ts';
import { refusal } from './refusal.ts';
import { normalUri } from './uri.ts';

/** The disk of this machine, for `file:` URIs; of others it knows nothing. */
export const nodeFileSystem: FileSystem = {
  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return { refused: refusal('missing') };
    try {
      return textOf(await readBytes(path));
    } catch (error) {
      return { refused: refusal(reasonOf(error)) };
    }
  },

  async readBytes(uri, { within, maxBytes: limit }) {
    const path = pathOf(uri);
    const folder = pathOf(within);
    if (path === undefined || folder === undefined) return { refused: refusal('missing') };
    try {
      const [real, realFolder] = [await realpath(path), await realpath(folder)];
      const way = relative(realFolder, real);
      if (way.startsWith('..') || isAbsolute(way)) return { refused: refusal('no-permission') };
      const bytes = await readBytes(real, limit);
      if (typeof bytes === 'string') return { refused: refusal(bytes) };
      return { base64: Buffer.from(bytes).toString('base64') };
    } catch (error) {
      return { refused: refusal(reasonOf(error)) };
    }
  },

  async find(folderUri, seen) {
    const path = pathOf(folderUri);
    if (path === undefined) return [];
    const files = await findFiles(path, {
      odd: (odd, reason) => seen?.odd(uriOf(odd), refusal(reason)),
      marker: (marker) => seen?.marker(uriOf(marker)),
    });
    return files.map(uriOf).toSorted();
  },

  watch(uris, changed) {
    const files = uris.flatMap((uri) => {
      const path = pathOf(uri);
      return path === undefined ? [] : [{ folder: dirname(path), name: basename(path), uri }];
    });
    for (const folder of new Set(files.map((file) => file.folder)))
      watchFolder(folder, (name) => {
        for (const file of files)
          if (file.folder === folder && (name === null || name === file.name)) changed(file.uri);
      });
  },
};

/** @param changed is told which name something happened to; nothing where the disk does not say. */
function watchFolder(folder: string, changed: (name: string | null) => void): void {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => changed(name));
    // The folder is gone, and all that it held.
    watcher.on('error', () => watcher.close());
  } catch {
    // It is not there, or may not be read.
  }
}

/**
 * `read` for a thread that has nothing else to do than to wait for the disk: it takes half the time.
 *
 * @returns with the text the bytes that it was read from.
 */
export function readNow(uri: string): { result: Awaited<ReturnType<FileSystem['read']>>; bytes: Uint8Array } {
  const path = pathOf(uri);
  if (path === undefined) return { result: { refused: refusal('missing') }, bytes: noBytes };
  try {
    const bytes = readBytesNow(path);
    return { result: textOf(bytes), bytes: typeof bytes === 'string' ? noBytes : bytes };
  } catch (error) {
    return { result: { refused: refusal(reasonOf(error)) }, bytes: noBytes };
  }
}

const noBytes = new Uint8Array(0);

/** What bytes come to that were read, or why they were not. */
export function textOf(bytes: Uint8Array | RefusalReason): Awaited<ReturnType<FileSystem['read']>> {
  if (typeof bytes === 'string') return { refused: refusal(bytes) };
  const text = decode(bytes);
  return text === undefined ? { refused: refusal('not-utf-8') } : { text };
}

/** The URI of a file on this machine, spelled as everywhere. */
export function uriOf(path: string): string {
  return normalUri(pathToFileURL(path).href);
}

/** The path of a `file:` URI, or nothing where it is none of this machine. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** A pipe is not waited for. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** As in a URI, which tells what a file is. */
function spelled(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function readBytesNow(path: string): Uint8Array | RefusalReason {
  if (!statSync(path).isFile()) return 'not-a-file';
  const file = openSync(path, flags);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return 'not-a-file';
    return found.size > maxBytesOf(spelled(path)) ? 'too-long' : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

async function readBytes(path: string, limit = maxBytesOf(spelled(path))): Promise<Uint8Array | RefusalReason> {
  // Opening a pipe waits for its other end and opening a device may do anything, so look first.
  if (!(await stat(path)).isFile()) return 'not-a-file';
  const file = await open(path, flags);
  // What may wait for the disk is done beside the main thread. What is known of an open file, and closing it, does not:
  // done here, small files are read in half the time that the methods of `FileHandle` take.
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return 'not-a-file';
    if (found.size > limit) return 'too-long';
    // Some disks do not tell the size.
    return found.size === 0 ? await readFile(file) : await readToSize(file, found.size);
  } finally {
    closeSync(file);
  }
}

async function readToSize(file: number, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await read(file, bytes, length, size - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function reasonOf(error: unknown): RefusalReason {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'no-permission';
    case 'EISDIR':
    case 'ELOOP':
      return 'not-a-file';
    default:
      return 'failed';
  }
}

/**
 * The paths of our files in the folder and below. What a symbolic link leads to is taken once, and under its own name
 * where that is below the folder as well.
 */
async function findFiles(
  folder: string,
  seen: { odd(path: string, reason: RefusalReason): void; marker(path: string): void },
): Promise<readonly string[]> {
  const files = new Map<string, string>();
  const visited = new Set<string>();
  const folders = [folder];
  const links: string[] = [];
  for (;;) {
    const folderNext = folders.pop();
    const next = folderNext ?? links.shift();
    if (next === undefined) return [...files.values()];
    const isOurs = kindOfName(next) !== undefined;
    const real = await realpath(next).catch((error: unknown) => {
      if (folderNext !== undefined) {
        // Too far down, or in a folder that may not be entered; one that went away is nothing to speak of.
        if (!isGone(error)) seen.odd(next, 'closed-folder');
      } else if (isOurs) seen.odd(next, 'dead-link');
    });
    if (real === undefined || visited.has(real)) continue;
    visited.add(real);
    const entries = await entriesOf(next);
    if (entries === 'closed') seen.odd(next, 'closed-folder');
    for (const entry of typeof entries === 'string' ? [] : entries) {
      const path = join(next, entry.name);
      if (markers.includes(entry.name)) seen.marker(path);
      if (isPassedOver(entry.name)) continue;
      if (entry.name.includes('\ufffd') && (kindOfName(entry.name) || entry.isDirectory())) {
        // Bytes that spell nothing are shown as this sign, and then nothing is found under the name.
        const isSpelled = await lstat(path).catch(() => undefined);
        if (!isSpelled) seen.odd(path, 'odd-name');
        if (!isSpelled) continue;
      }
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
      else if (!kindOfName(entry.name)) continue;
      else if (entry.isFile()) files.set(join(real, entry.name), path);
      else seen.odd(path, 'not-a-file');
    }
    // A link to a file cannot be listed as a folder.
    if (entries !== 'none' || files.has(real) || !isOurs) continue;
    if (await isFile(real)) files.set(real, next);
    else seen.odd(next, 'not-a-file');
  }
}

/** What is in the folder; `none` where it is no folder, or no longer. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | 'none' | 'closed'> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    // In one order on every disk, as of two links to one file the first one counts.
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return isGone(error) ? 'none' : 'closed';
  }
}

/** There is nothing at this place, or no folder. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
