/**
 * `npm start`: installs what is missing, builds, checks the samples, and opens VS Code on them with the extension
 * running. Plain JavaScript on Node's own modules: on a fresh machine nothing else is there yet.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { say, stop } from './say.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const samples = 'samples/e-commerce';

// A terminal sends Ctrl-C to everything we started as well: our part is to wait until that has ended, then to end.
let interrupted;
let current;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = signal;
    if (current) current.kill(signal);
    else process.exit(130);
  });
}

await install();
say({ en: 'building…', fr: 'construction…' });
const built = await node('esbuild.mjs');
if (built !== 0)
  stop({ en: `the build ended with status ${built}`, fr: `la construction a fini avec le statut ${built}` });

say({ en: `rolespec check ${samples}`, fr: `rolespec check ${samples}` });
const checked = await node('dist/cli/main.js', 'check', samples);
// Findings are a result, not a failure: the editor is the place to look at them.
if (checked !== 0 && checked !== 1) {
  stop({
    en: `the check could not run (status ${checked})`,
    fr: `la vérification n’a pas pu se faire (statut ${checked})`,
  });
}

const opened = await node('--import', 'tsx', 'test/host/open.ts');
process.exit(interrupted ? 0 : opened);

/** Runs one step; when the person ends it, everything ends. */
async function node(...args) {
  // The channel tells the step when we are gone, in whatever way.
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  current = child;
  const status = await new Promise((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
  current = undefined;
  if (interrupted && !args.includes('test/host/open.ts')) process.exit(130);
  return status;
}
