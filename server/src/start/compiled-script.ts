/**
 * Loads the scripts that the build made of large modules (`server/as-scripts.mjs`), with what V8 compiled of them in an
 * earlier run. Node's own compile cache keeps what is compiled when a module is loaded; this keeps the functions as well
 * that a run came to, which is most of what a start has to compile.
 */
import { closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** In milliseconds. Who lives on has done by then what a start does, and little else: more would be loaded at each start. */
const KEEP_AFTER = 3000;

/** In milliseconds. What was kept that long ago is of an older version, most likely, and made anew if not. */
const FORGOTTEN_AFTER = 30 * 24 * 3600 * 1000;

/** Scripts that were compiled in this run, by the name that what came of them is kept by. */
const compiled = new Map<string, { readonly script: Script; readonly path: string | undefined }>();

/**
 * @param file Latin 1; one expression.
 * @param key another one for every other text: V8 looks at its length only.
 * @returns the value of the expression.
 */
export function compiledScript(file: URL, key: string): unknown {
  const filename = fileURLToPath(file);
  const name = `${key}${nameOfUse()}`;
  const path = pathOf(name);
  const kept = path === undefined ? undefined : read(path);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(kept && { cachedData: kept }) });
  if (!kept || script.cachedDataRejected) {
    if (compiled.size === 0) keepLater();
    compiled.set(name, { script, path });
  }
  return script.runInThisContext();
}

/** One command needs other functions than another. */
function nameOfUse(): string {
  const [, , word = ''] = process.argv;
  return /^[a-z]{1,20}$/.test(word) ? `-${word}` : '';
}

function keepLater(): void {
  setTimeout(keep, KEEP_AFTER).unref();
  process.once('exit', keep);
}

/** Nobody is told where it cannot be: all that is lost is time. */
function keep(): void {
  forget();
  for (const [name, { script, path: before }] of compiled) {
    compiled.delete(name);
    try {
      const path = pathOf(name);
      // With other flags than before it may be there, and sound.
      if (path !== undefined && (path === before || !existsSync(path))) write(path, script.createCachedData());
    } catch {}
  }
}

function forget(): void {
  try {
    const path = ownFolder();
    if (path === undefined) return;
    for (const name of readdirSync(path)) {
      const file = join(path, name);
      if (Date.now() - statSync(file).mtimeMs > FORGOTTEN_AFTER) rmSync(file);
    }
  } catch {}
}

/** @returns nothing where it is not there, or is not what was written: V8 runs whatever it is given. */
function read(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(0, -SUM);
    return bytes.readInt32LE(body.length) === sumOf(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes of the checksum behind the rest, which so begins where V8 can use it without a copy. */
const SUM = 4;

/** Beside its name first: who reads meanwhile, or after a crash, finds all of it or nothing. */
function write(path: string, body: Buffer): void {
  const sum = Buffer.alloc(SUM);
  sum.writeInt32LE(sumOf(body));
  const temporary = `${path}.${process.pid}.tmp`;
  const file = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(file, body);
    writeSync(file, sum);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Of one word in every sixteen: what is cut off, empty, or was overwritten by a sector is seen, and to look at all of it would
 * take a good part of the time that is won.
 */
function sumOf(body: Buffer): number {
  let sum = body.length;
  for (let at = 0; at + 4 <= body.length; at += 64) sum = (Math.imul(sum, 31) + body.readInt32LE(at)) | 0;
  return sum;
}

/** What V8 compiled is for the same V8 on the same machine, and for the same flags, which may be set while a program runs. */
function pathOf(name: string): string | undefined {
  const path = ownFolder();
  const { version, arch, versions } = process;
  const engine = [version, arch, versions.modules, cachedDataVersionTag()].join('-');
  return path === undefined ? undefined : join(path, `${name}-${engine}`);
}

let folder: { readonly path: string | undefined } | undefined;

/** @returns nothing where nothing can be kept. */
function ownFolder(): string | undefined {
  folder ??= { path: openFolder() };
  return folder.path;
}

/**
 * Where Node keeps its own, and switched off like it. Whoever can write here can have us run what they like: the folder has
 * to be ours alone.
 */
function openFolder(): string | undefined {
  const { env } = process;
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  const user = process.getuid?.();
  const path = join(env['NODE_COMPILE_CACHE'] || tmpdir(), user === undefined ? 'rolespec' : `rolespec-${user}`);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const stats = lstatSync(path);
    const isOurs = user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0);
    return stats.isDirectory() && isOurs ? path : undefined;
  } catch {
    return undefined;
  }
}
