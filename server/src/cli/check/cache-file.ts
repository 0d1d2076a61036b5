import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** In milliseconds. What nobody has used for that long is removed. */
const FORGOTTEN_AFTER = 14 * 24 * 3600 * 1000;

/** What a file of the cache is called; others in its folder are left alone. */
const ours = /^[0-9a-f]{32}\.(?:files|heads)(?:\.[0-9a-f]{12}\.tmp)?$/;

/** A name for something that is the same only for the same parts. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * Reads what `writeCacheFile` wrote under this name: it is whole, so it is what was handed over there.
 *
 * @returns nothing where it is not there, or is not whole: then it is made anew.
 */
export function readCacheFile(path: string) {
  try {
    const bytes = readFileSync(path);
    const [sum, body] = [bytes.subarray(0, 32).toString('latin1'), bytes.subarray(32)];
    return sum === digestOf(basename(path), body) ? deserialize(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it beside its name first, so that whoever reads meanwhile, or after a crash, finds the old or the new one. */
export async function writeCacheFile(path: string, content: unknown): Promise<void> {
  const body = serialize(content);
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, Buffer.concat([Buffer.from(digestOf(basename(path), body), 'latin1'), body]));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Makes the folder where there is none; git is told to leave it alone. */
export async function openCacheFolder(folder: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true })) === undefined) return;
  await writeFile(join(folder, '.gitignore'), '# Made by rolespec check --cache\n*\n');
}

/** Removes what was left behind by runs of long ago. */
export async function tidyCacheFolder(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!ours.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now - found.mtimeMs > FORGOTTEN_AFTER) await rm(path, { force: true }).catch(() => undefined);
  }
}
