/**
 * Makes `node_modules` what `package-lock.json` says. Plain JavaScript on Node's own modules: nothing else is there yet.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { say, stop } from './say.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm ci` where the installed packages are not the locked ones; ends the process with status 2 when it fails. */
export async function install() {
  if (isInstalled(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'))) return;
  say({ en: 'installing the packages (npm ci)…', fr: 'installation des paquets (npm ci)…' });
  const start = Date.now();
  const status = await npmCi();
  if (status !== 0) {
    stop({
      en: `the packages could not be installed: npm ci ended with ${status}, its reasons are above`,
      fr: `les paquets n’ont pas pu être installés : npm ci a fini avec ${status}, ses raisons sont ci-dessus`,
    });
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  say({ en: `packages installed in ${seconds} s`, fr: `paquets installés en ${seconds} s` });
}

/** Compared by content, not by date: a fresh checkout gives every file the date of today. */
export function isInstalled(locked, installed) {
  if (!installed) return false;
  const isSame = ([path, { version, integrity, optional }]) =>
    path === '' ||
    (installed[path]
      ? installed[path].version === version && installed[path].integrity === integrity
      : // Packages for other systems are locked but not installed.
        optional === true);
  return Object.entries(locked).every(isSame) && Object.keys(installed).every((path) => path in locked);
}

function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

function npmCi() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Within `npm run` this is the very npm that runs us; Windows cannot start npm.cmd without a shell.
  const script = process.env.npm_execpath;
  const [command, commandArgs, shell] =
    script && basename(script) === 'npm-cli.js'
      ? [process.execPath, [script, ...args], false]
      : ['npm', args, process.platform === 'win32'];
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, { cwd: root, shell, stdio: ['ignore', 2, 2] });
    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    child.on('error', ({ message }) => resolve(message));
    child.on('exit', (code, signal) => {
      process.off('exit', end);
      resolve(code ?? signal);
    });
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await install();
