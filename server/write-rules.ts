/** Writes `src/rules/README.md` from the rules; a test holds it up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { rulesReference } from './src/rules/running/reference.ts';

const target = new URL('src/rules/README.md', import.meta.url);

/** Laid out as the project is. */
export async function rulesPage(): Promise<string> {
  const path = fileURLToPath(target);
  return format(rulesReference(), { ...(await resolveConfig(path)), filepath: path });
}

/** What is there now; empty where nothing is. */
export async function writtenPage(): Promise<string> {
  return readFile(target, 'utf8').catch(() => '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, await rulesPage());
