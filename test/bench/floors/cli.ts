/**
 * The least a command can do that checks a folder: read each file, parse it, validate it, and print what is wrong.
 *
 *     node cli.js FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf } from './read.ts';

const [folder = '.'] = process.argv.slice(2);
const files = readdirSync(folder)
  .toSorted()
  .map((name) => ({ name, problems: problemsOf(readFileSync(join(folder, name), 'utf8'), name.endsWith('.json')) }));
console.log(JSON.stringify(files));
if (files.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
