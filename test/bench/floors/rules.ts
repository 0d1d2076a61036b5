/**
 * Reads each role file of a folder and checks it, by the library that is shipped: file by file, as the command and the
 * server do, which keep no trees. Prints the milliseconds of both parts in each run; the first run, which warms up, left
 * out.
 *
 *     node rules.js LIBRARY FOLDER RUNS TODAY
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as rolespec from '../../../server/src/index.ts';

const [libraryFile = '', folder = '.', runs = '1', today = ''] = process.argv.slice(2);
const { check, parseRole, RoleIndex } = (await import(pathToFileURL(libraryFile).href)) as typeof rolespec;
const files = readdirSync(folder)
  .toSorted()
  .map((name) => [pathToFileURL(join(folder, name)).href, readFileSync(join(folder, name), 'utf8')] as const);
const documents = files.map(([uri, text]) => parseRole(uri, text));
const index = new RoleIndex(documents);
for (const document of documents) document.rest();

const reading: number[] = [];
const checking: number[] = [];
const found: number[] = [];
for (let run = 0; run <= Number(runs); run++) {
  let [read, checked, count] = [0, 0, 0];
  for (const [uri, text] of files) {
    const start = performance.now();
    const document = parseRole(uri, text);
    const half = performance.now();
    count += check(document, index, { today }).length;
    checked += performance.now() - half;
    read += half - start;
  }
  if (run === 0) continue;
  reading.push(read);
  checking.push(checked);
  found.push(count);
}
process.stdout.write(JSON.stringify({ reading, checking, found }));
