import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Progress } from './progress.ts';
import { startGroup } from './processes.ts';

/**
 * Installs `packages` (or, without any, what the package.json of `folder` asks for) without running a script of theirs.
 *
 * @throws an Error whose message names the packages and ends with npm's own last lines.
 */
export async function npmInstall(folder: string, packages: readonly string[], progress: Progress): Promise<void> {
  // A setting of the user for their own projects could leave out or refuse what the host needs.
  const settings = ['--ignore-scripts', '--omit=dev', '--include=optional', '--engine-strict=false', '--global=false'];
  // Those who made the host have chosen what goes together, whatever its packages say.
  const peers = '--legacy-peer-deps';
  // Without a network this says so in seconds instead of minutes.
  const retries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000'];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=http', '--no-color', '--no-progress'];
  const [command, ...args] = npmCommand(['install', ...settings, peers, ...retries, ...quiet, ...packages]);
  const { child, ended } = startGroup(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      const tarball = /http fetch GET 200 \S+\/(\S+)\.tgz/.exec(line)?.[1];
      if (tarball) progress.update(tarball);
      if (!line.startsWith('npm http ') && line.trim()) lines.push(line);
    });
  }
  const status = await ended.catch((error: Error) => error.message);
  if (status === 0) return;
  const what = packages.length > 0 ? packages.join(' ') : folder;
  throw new Error([`npm install ${what}: ${status}`, ...lines.slice(-12)].join('\n'));
}

/** How npm is started with these arguments: the very npm that runs us, where one does. */
export function npmCommand(args: readonly string[]): readonly [command: string, ...args: string[]] {
  const script = process.env['npm_execpath'];
  return script && basename(script) === 'npm-cli.js' ? [process.execPath, script, ...args] : ['npm', ...args];
}
