import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { root } from '../host/cache.ts';
import { remove } from '../host/temporary.ts';
import { benchFolder } from './folders.ts';

/** The scripts that start what is ours, and the floors. */
export interface Built {
  readonly server: string;
  readonly cli: string;
  readonly library: string;
  readonly floorServer: string;
  readonly floorCli: string;
  readonly floorTwoThreads: string;
  readonly floorReadOnly: string;
  readonly floorPages: string;
  /** No floor: the library, asked as a floor is. */
  readonly rules: string;
}

/**
 * Builds the product as it is shipped, and the floors as fast as we know how.
 *
 * The product is copied out of `dist/`, so that whoever builds meanwhile does not change what is measured.
 */
export async function build(): Promise<Built> {
  await promisify(execFile)(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: root });
  const ours = join(benchFolder, 'ours');
  await remove(ours);
  await mkdir(ours, { recursive: true });
  for (const name of ['server', 'cli', 'library']) {
    await cp(join(root, 'dist', name), join(ours, name), { recursive: true });
  }
  return {
    server: join(ours, 'server', 'node.js'),
    cli: join(ours, 'cli', 'main.js'),
    library: join(ours, 'library', 'index.js'),
    ...(await buildFloors()),
  };
}

async function buildFloors(): Promise<Omit<Built, 'server' | 'cli' | 'library'>> {
  const sources = ['server', 'cli', 'two-threads', 'read-only', 'pages', 'rules'].map(
    (name) => new URL(`./floors/${name}.ts`, import.meta.url),
  );
  const outdir = join(benchFolder, 'floors');
  await esbuild.build({
    entryPoints: sources.map((url) => fileURLToPath(url)),
    bundle: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    outdir,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    // Copying an object with dots is slow in Node 20: js-yaml's parser takes twice as long with them.
    supported: { 'object-rest-spread': false },
    target: 'node20',
  });
  // Its helper must not live on beside what is measured.
  await esbuild.stop();
  return {
    floorServer: join(outdir, 'server.mjs'),
    floorCli: join(outdir, 'cli.mjs'),
    floorTwoThreads: join(outdir, 'two-threads.mjs'),
    floorReadOnly: join(outdir, 'read-only.mjs'),
    floorPages: join(outdir, 'pages.mjs'),
    rules: join(outdir, 'rules.mjs'),
  };
}
