/**
 * The least that a command can do which looks at all files of a folder: it reads them.
 *
 *     node read-only.js FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);
console.log(readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0));
