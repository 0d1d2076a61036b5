/**
 * `npm run bench`: installs what is missing, and measures (`main.ts`, which says how it is called). Plain JavaScript on
 * Node's own modules: on a fresh machine nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from '../host/install.mjs';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const steps = [
  ['esbuild.mjs', '--generate'],
  // What is opened in VS Code.
  ['esbuild.mjs', '--production'],
  ['--import', 'tsx', 'test/bench/main.ts', ...process.argv.slice(2)],
];

await install();
for (const args of steps) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
