/**
 * Writes what follows from `role.schema.json`, `config.schema.json` and `vocabulary.schema.json`: the schema of translations and the types.
 *
 * With `--check` it writes nothing, names the stale files and exits with 1 if there are any.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { declarations } from './declarations.ts';
import type { Schema } from './json-schema.ts';
import { translationSchema } from './translation.ts';

const layout = { printWidth: 120, singleQuote: true } as const;

/** The generated files, as text by their name beside the schemas. The same schemas always give the same bytes. */
export async function generate(role: Schema, config: Schema, vocabulary: Schema): Promise<ReadonlyMap<string, string>> {
  const translation = translationSchema(role);
  return new Map([
    ['translation.schema.json', await format(JSON.stringify(translation), { ...layout, parser: 'json' })],
    [
      'types.ts',
      await format(await declarations(role, translation, config, vocabulary), { ...layout, parser: 'typescript' }),
    ],
  ]);
}

/** The schema in the file with this name beside the generator. */
export async function readSchema(name: string): Promise<Schema> {
  return JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));
}

/** The names of the files on disk that differ from what the schemas give, or that are not there. */
export async function staleFiles(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const names = [...files.keys()];
  const found = await Promise.all(
    names.map((name) => readFile(new URL(name, import.meta.url), 'utf8').catch(() => undefined)),
  );
  return names.filter((name, index) => files.get(name) !== found[index]);
}

async function main(): Promise<void> {
  const files = await generate(
    await readSchema('role.schema.json'),
    await readSchema('config.schema.json'),
    await readSchema('vocabulary.schema.json'),
  );
  const stale = await staleFiles(files);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) process.stderr.write(`stale, run the generator: ${stale.join(', ')}\n`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  await Promise.all(stale.map((name) => writeFile(new URL(name, import.meta.url), files.get(name) ?? '')));
  process.stdout.write(stale.length > 0 ? `written: ${stale.join(', ')}\n` : 'nothing to write\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
