/** The package as npm would publish it, from what is built in `dist/`. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../host/cache.ts';
import { npmCommand } from '../host/npm.ts';

export interface Packed {
  /** Absolute path of the tarball. */
  readonly tarball: string;
  /** Paths in it, in their order. */
  readonly files: readonly string[];
  /** Bytes, packed and unpacked. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** Packs the project into the folder. */
export async function pack(folder: string): Promise<Packed> {
  if (!existsSync(join(root, 'dist', 'types'))) throw new Error('nothing is built to be packed: npm run build');
  const out = await npm(['pack', '--json', '--pack-destination', folder], root);
  const [packed] = JSON.parse(out);
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }: { path: string }) => path),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
  };
}

/** Installs the tarball in the folder with nothing to fetch from: no network, and a cache of its own. */
export async function install(tarball: string, folder: string): Promise<void> {
  await npm(['install', '--offline', '--cache', join(folder, 'npm-cache'), '--no-audit', '--no-fund', tarball], folder);
}

/** @returns what npm writes to stdout; its stderr is in the error when it fails. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const [command, ...rest] = npmCommand(args);
  return (await promisify(execFile)(command, rest, { cwd, maxBuffer: 1e8 })).stdout;
}

/** Runs one of the tools among our packages. */
export async function tool(path: string, args: readonly string[], cwd: string): Promise<string> {
  const script = join(root, 'node_modules', path);
  try {
    return (await promisify(execFile)(process.execPath, [script, ...args], { cwd })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${path} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/** Packs the extension into the folder, beside its files in `extension`. @returns the absolute path of the VSIX. */
export async function packVsix(folder: string): Promise<string> {
  const vsix = join(folder, 'rolespec.vsix');
  await promisify(execFile)(process.execPath, [join(root, 'client', 'package.mjs'), vsix], { cwd: root });
  return vsix;
}
