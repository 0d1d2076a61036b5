/**
 * Loads the scripts that the build made of large modules (`server/for-starts.mjs`), with what V8 compiled of them in an
 * earlier run. Node's own compile cache keeps what is compiled when a module is loaded; this keeps the functions as well
 * that a run came to, which is most of what a start has to compile.
 */
import { closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** In milliseconds. Who lives on has done by then what a start does, and little else: more would be loaded at each start. */
const KEEP_AFTER = 3000;

/** In milliseconds. What was kept that long ago is of an older version, most likely, and made anew if not. */
const FORGOTTEN_AFTER = 30 * 24 * 3600 * 1000;

/** Scripts that were compiled in this run, by the path that what came of them is to be kept at. */
const compiled = new Map<string, Script>();

const flagsSet = new Set<string>();

/**
 * @param file Latin 1; one expression.
 * @param key another one for every other text: V8 looks at its length only.
 * @returns the value of the expression.
 */
export function compiledScript(file: URL, key: string): unknown {
  const filename = fileURLToPath(file);
  const path = pathOf(`${key}${nameOfUse()}`);
  const kept = path === undefined ? undefined : read(path);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(kept && { cachedData: kept }) });
  // What V8 does not take stays: it is for the flags of a start, and this is a thread that came later.
  if (path !== undefined && !kept) {
    remove(path);
    if (compiled.size === 0) keepLater();
    compiled.set(path, script);
  }
  return script.runInThisContext();
}

/**
 * Sets flags of V8 while a program runs. What was compiled so far is kept first: it will be for the flags that are set when
 * it is kept, and the next start has not set any. What comes with Node is for its flags at the start as well, so that a
 * thread takes twice as long to start from here on.
 */
export async function setEngineFlags(flags: readonly string[]): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  if (compiled.size > 0) keep();
  for (const flag of flags) {
    setFlagsFromString(flag);
    flagsSet.add(flag);
  }
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
  for (const [path, script] of compiled) {
    compiled.delete(path);
    try {
      // Of a thread, or of another program, it may be there by now.
      if (!existsSync(path)) write(path, script.createCachedData());
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

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
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

/** In words of four bytes: the least that a disk writes at once. */
const SECTOR = 128;

/**
 * Of one word in each sector: what is cut off, empty, or was overwritten is seen, and to look at all of it would take a good
 * part of the time that is won.
 */
function sumOf(body: Buffer): number {
  const words = new Int32Array(body.buffer, body.byteOffset, body.length >> 2);
  let sum = body.length;
  for (let at = 0; at < words.length; at += SECTOR) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
  return sum;
}

/** What V8 compiled is for the same V8 on the same machine, and for the same flags; for others V8 does not take it. */
function pathOf(name: string): string | undefined {
  const path = ownFolder();
  const { arch, versions, execArgv, env } = process;
  let flags = 0;
  for (const sign of [...execArgv, env['NODE_OPTIONS'], ...flagsSet].join(' ')) {
    flags = (Math.imul(flags, 31) + sign.charCodeAt(0)) | 0;
  }
  const engine = [versions.v8, arch, versions.modules, flags >>> 0].join('-');
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
