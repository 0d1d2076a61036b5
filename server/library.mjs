/**
 * What the library is made of, for `esbuild.mjs`: one file for each module that it names, and the types of just these. A
 * bundler leaves out the files that nobody asks for; within one big file it could not tell what has an effect.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = 'server/src/index.ts';

/** What esbuild makes of it: names are shortened, so that what throws says its own. */
export async function libraryBundle(common) {
  const index = await readFile(join(root, source), 'utf8');
  const modules = [...index.matchAll(/^export \{[^}]*\} from '\.\/([^']+)';$/gm)].map(([, path]) => path);
  return {
    ...common,
    entryPoints: modules.map((path) => `server/src/${path}`),
    outbase: 'server/src',
    outdir: 'dist/library',
    chunkNames: 'shared/[hash]',
    splitting: true,
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
    // What `ignore` does otherwise on Windows is about paths with backslashes, and ours have none.
    define: { 'process.platform': '"any"' },
    // The one for Node asks for streams, which browsers do not have.
    alias: { papaparse: join(root, 'node_modules/papaparse/papaparse.min.js') },
  };
}

/** The file that names them all, which a bundle would have filled with imports for their effects. */
export async function writeLibraryIndex() {
  const index = await readFile(join(root, source), 'utf8');
  const { code } = await esbuild.transform(index, { loader: 'ts', format: 'esm' });
  await writeFile(join(root, 'dist/library/index.js'), code.replaceAll(/\.tsx?(?=";)/g, '.js'));
}

/**
 * `dist/types`: the declarations that the library's own reach; the others name packages that its users do not have. What
 * does so among the reached is marked `@internal`.
 */
export async function writeLibraryTypes() {
  const all = join(root, 'dist/all-types');
  const tsc = [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', all];
  const emit = ['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--stripInternal'];
  await promisify(execFile)(process.execPath, [...tsc, ...emit], { cwd: root });
  const reached = [source.replace(/ts$/, 'd.ts')];
  for (const path of reached) {
    const text = await readFile(join(all, path), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import\() ?['"](\.[^'"]*)\.tsx?['"]/g)) {
      const next = join(dirname(path), `${imported}.d.ts`);
      if (!reached.includes(next)) reached.push(next);
    }
    const target = join(root, 'dist/types', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text.replaceAll(/(?<=(?:from|import\() ?['"]\.[^'"]*)\.tsx?(?=['"])/g, '.js'));
  }
  await rm(all, { recursive: true });
}
