import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../../host/cache.ts';
import type { Context } from '../context.ts';
import type { Table } from '../report.ts';

/** How large what is shipped is, and how much of it is loaded at the start. */
export async function bundles({ built }: Context): Promise<Table> {
  const rows = [
    ['extension', join(root, 'dist', 'client', 'node.cjs')],
    ['server', built.server],
    ['command', built.cli],
    ['library', built.library],
  ] as const;
  return {
    title: 'Bundles (kB)',
    note: 'Minified. **At once** is what the first script imports, and waits for; everything else is loaded when it is needed.',
    head: ['what', 'at once', 'files at once', 'all'],
    rows: await Promise.all(
      rows.map(async ([name, file]) => {
        const sizes = new Map<string, number>();
        await gather(file, sizes);
        const all = await sizeOfFolder(
          dirname(file),
          name === 'extension' ? ['node.cjs', 'node.script.js'] : undefined,
        );
        return [name, kB(sum(sizes.values())), String(sizes.size), kB(all)];
      }),
    ),
  };
}

/** The file and all that it imports by a statement or is the script of; what others than the first import by a call is left for later. */
async function gather(file: string, sizes: Map<string, number>): Promise<void> {
  const isFirst = sizes.size === 0;
  if (sizes.has(file)) return;
  const text = await readFile(file, 'utf8');
  sizes.set(file, Buffer.byteLength(text));
  const imported = isFirst
    ? /\b(?:from|import|await import\()\s*"(\.{1,2}\/[^"]+\.js)"/g
    : /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"|\bnew URL\("([^"]+\.script\.js)"/g;
  const required = /\b__dirname\s*\+\s*"\/([^"]+\.script\.js)"/g;
  for (const [, module, script = module] of [...text.matchAll(imported), ...text.matchAll(required)]) {
    if (script !== undefined) await gather(join(dirname(file), script), sizes);
  }
}

async function sizeOfFolder(folder: string, only: readonly string[] | undefined): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    only ? only.includes(name) : name.endsWith('.js'),
  );
  const sizes = await Promise.all(names.map(async (name) => (await readFile(join(folder, name))).length));
  return sum(sizes);
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

function kB(bytes: number): string {
  return String(Math.round(bytes / 1000));
}
