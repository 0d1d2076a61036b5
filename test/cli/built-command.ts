import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const builder = fileURLToPath(new URL('../../esbuild.mjs', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** To run as, where the tests run as root. */
  readonly uid?: number;
  /** Modules that Node loads first. */
  readonly imports?: readonly string[];
}

/** The command as it is shipped: it starts in a fraction of the time that its sources take. */
export class BuiltCommand {
  /** To build it takes longer than many a test: it is done once for all that this process runs, and gone when that ends. */
  static #built: Promise<string> | undefined;
  #folder: string | undefined;

  /** The script to run. */
  get main(): string {
    if (this.#folder === undefined) throw new Error('it is not built yet');
    return join(this.#folder, 'main.js');
  }

  async build(): Promise<void> {
    this.#folder = await (BuiltCommand.#built ??= builtFolder());
  }

  /** Starts it in a folder, with no environment but the path and what is given. */
  start(
    folder: string,
    args: readonly string[],
    { env = {}, uid, imports = [] }: ProcessOptions = {},
  ): ChildProcessWithoutNullStreams {
    const first = imports.flatMap((module) => ['--import', module]);
    return spawn(process.execPath, [...first, this.main, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: 'pipe',
      ...(uid !== undefined && { uid, gid: uid }),
    });
  }

  run(folder: string, args: readonly string[], options?: ProcessOptions): Promise<Ended> {
    return ended(this.start(folder, args, options));
  }

  /** Runs a line of bash in which `rolespec` is the command. */
  bash(folder: string, line: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    const rolespec = `'${process.execPath}' '${this.main}'`;
    const child = spawn('bash', ['--norc', '-c', `rolespec() { ${rolespec} "$@"; }\n${line}`], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: 'pipe',
    });
    return ended(child);
  }
}

async function builtFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'rolespec-command-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Also for those that tests let run as somebody else.
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await promisify(execFile)(process.execPath, [builder, `--command=${folder}`]);
  return folder;
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...said }));
  });
}
