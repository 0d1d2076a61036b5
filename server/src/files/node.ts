import { constants, type Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { kindOfName } from '../schema/kinds.ts';
import { decode, maxBytes } from './decode.ts';
import type { FileSystem, RefusalReason } from './file-system.ts';
import { refusal } from './refusal.ts';
import { normalUri } from './uri.ts';

/** The disk of this machine, for `file:` URIs; of others it knows nothing. */
export const nodeFileSystem: FileSystem = {
  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return { refused: refusal('missing') };
    try {
      const bytes = await readBytes(path);
      if (typeof bytes === 'string') return { refused: refusal(bytes) };
      const text = decode(bytes);
      return text === undefined ? { refused: refusal('not-utf-8') } : { text };
    } catch (error) {
      return { refused: refusal(reasonOf(error)) };
    }
  },

  async find(folderUri) {
    const path = pathOf(folderUri);
    if (path === undefined) return [];
    const files = await findFiles(path);
    return files.map(uriOf).toSorted();
  },
};

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

async function readBytes(path: string): Promise<Uint8Array | RefusalReason> {
  // Opening a pipe waits for its other end and opening a device may do anything, so look first.
  if (!(await stat(path)).isFile()) return 'not-a-file';
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (!found.isFile()) return 'not-a-file';
    if (found.size > maxBytes) return 'too-long';
    return await file.readFile();
  } finally {
    await file.close();
  }
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
async function findFiles(folder: string): Promise<readonly string[]> {
  const files = new Map<string, string>();
  const visited = new Set<string>();
  const folders = [folder];
  const links: string[] = [];
  for (;;) {
    const next = folders.pop() ?? links.shift();
    if (next === undefined) return [...files.values()];
    const real = await realpath(next).catch(() => undefined);
    if (real === undefined || visited.has(real)) continue;
    visited.add(real);
    for (const entry of await entriesOf(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isFile() && kindOfName(entry.name)) files.set(join(real, entry.name), path);
    }
    // A link to a file cannot be listed as a folder.
    if (files.has(real) || !kindOfName(next)) continue;
    if (await isFile(real)) files.set(real, next);
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'));
  } catch {
    return [];
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
